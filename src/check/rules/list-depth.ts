import { type Diagnostic, defineFault, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import type { WrittenItem } from '../../plan/schema-types.js';
import { titledField } from '../../source/titled-field.js';
import type { Path, YamlSource } from '../../source/yaml-source.js';
import type { Rule } from '../rule.js';
import type { Draft } from '../schema/salvage.js';

const MOST_LEVELS = 6;
const LISTS = ['objectives', 'steps', 'outputs', 'outcomes'] as const;

type Entries = readonly (Draft<WrittenItem> | undefined)[];

const TOO_DEEP_LIST = defineFault({
  code: 'check/too-deep-list',
  about: { th: 'รายการย่อยซ้อนกันไม่เกินกำหนด', en: 'Lists do not nest too deep' },
  th: (p: { most: number }) => `รายการย่อยซ้อนกันเกิน ${p.most} ชั้น`,
  en: (p) => `lists nest deeper than ${p.most} levels`,
  hints: { th: 'ยุบรายการย่อยชั้นในสุดขึ้นมาหนึ่งชั้น', en: 'move the innermost list up by a level' },
});

const NEEDS_ITEMS = defineFinding({
  code: 'check/needs-items',
  severity: 'warning',
  about: {
    th: 'marker (รูปแบบเลขข้อของรายการย่อย) และ after (ข้อความต่อท้ายรายการย่อย) ใช้กับรายการย่อย',
    en: 'marker and after belong to a sub-list',
  },
  th: (p: { field: string }) => `มี ${titledField(p.field)} แต่ไม่มี items (รายการย่อย)`,
  en: (p) => `“${p.field}” is given without a sub-list (items)`,
  hints: (p) => ({
    th: `ลบ ${titledField(p.field)} หรือเพิ่ม items (รายการย่อย)`,
    en: `remove “${p.field}”, or add items`,
  }),
});

/** Lists nest as deep as the markers and styles reach; `marker` and `after` belong to a sub-list. */
export const listDepth: Rule = {
  findings: [TOO_DEEP_LIST, NEEDS_ITEMS],
  check: ({ projects }) =>
    [...projects.values()].flatMap(({ source, draft }) =>
      LISTS.flatMap((list) => walk(source, draft?.sheet?.[list] ?? [], ['sheet', list], 1)),
    ),
};

function walk(source: YamlSource, entries: Entries, path: Path, level: number): Diagnostic[] {
  if (level > MOST_LEVELS) {
    return [diagnostic(TOO_DEEP_LIST, { most: MOST_LEVELS }, source.spanOf(path, 'key'))];
  }
  return entries.flatMap((entry, index) => {
    if (typeof entry !== 'object') return [];
    const here = [...path, index];
    if (entry.items) return walk(source, entry.items, [...here, 'items'], level + 1);
    return (['marker', 'after'] as const)
      .filter((field) => entry[field] !== undefined && !hasItems(source, here))
      .map((field) => diagnostic(NEEDS_ITEMS, { field }, source.spanOf([...here, field], 'key')));
  });
}

/** Given, though perhaps in a form that the schema refused. */
const hasItems = (source: YamlSource, path: Path): boolean => {
  const { start, end, file } = source.spanOf([...path, 'items'], 'key');
  return file.text.slice(start, end) === 'items';
};
