import { defineFinding, diagnostic, type Fix, type Message } from '../../diagnostics/diagnostic.js';
import { isOpenText } from '../../plan/open-mark.js';
import { ORGANIZATION_WORDS } from '../../plan/organization-words.js';
import { type Path, textAt, valueAt, type YamlSource } from '../../source/yaml-source.js';
import {
  type Bare,
  bareGroup,
  bareTitle,
  bareUnit,
  ORGANIZATION_KINDS,
  PLAN_FIELDS,
  withoutHeading,
} from '../bare-values.js';
import { type Rule, type RuleContext, type TextPlace, walkTexts } from '../rule.js';
import type { CheckedFile } from '../schema/validate-file.js';

const PRINTED_TWICE = defineFinding({
  code: 'check/printed-twice',
  severity: 'warning',
  about: {
    th: 'ค่าต้องไม่มีคำที่ระบบพิมพ์ให้อยู่แล้ว เช่น อบต. หน้าชื่อหน่วยงาน ตำแหน่งหลังชื่อ หรือเลขลำดับหน้าชื่อโครงการ',
    en: 'Values do not repeat what is printed anyway: the kind of organization, a position, a number',
  },
  example: { wrong: 'title: โครงการโครงการอบรม', right: 'title: โครงการอบรม' },
  th: (p: { repeated: string; right: string }) => `“${p.repeated}” จะพิมพ์ซ้ำ เพราะระบบพิมพ์ให้อยู่แล้ว`,
  en: (p) => `“${p.repeated}” is printed anyway and would stand there twice`,
  hints: (p) => ({ th: `เขียนเพียง ${p.right}`, en: `write ${p.right} alone` }),
});

/** What stands there may be what is meant: it is not taken off without asking. */
const OTHER_THAN_PRINTED = defineFinding({
  code: 'check/other-than-printed',
  severity: 'warning',
  about: {
    th: 'ประเภทหน่วยงานและตำแหน่งที่เขียนไว้ในชื่อตรงกับที่ระบบพิมพ์ให้',
    en: 'A kind of organization or a position within a name is the one that is printed',
  },
  example: {
    wrong: 'executive: { name: นายสมชาย ใจดี ปลัด อบต. }',
    right: 'executive: { name: นายสมชาย ใจดี }',
  },
  th: (p: { written: string; right: string; wayOut: Message }) => `“${p.written}” ในชื่อไม่ตรงกับที่ระบบพิมพ์ให้เอง`,
  en: (p) => `“${p.written}” within the name is not what is printed beside it`,
  hints: (p) => [p.wayOut, { th: `หากไม่ใช่ ให้เขียนเพียง ${p.right}`, en: `otherwise write ${p.right} alone` }],
});

const PROJECT_FIELDS: readonly (readonly [Path, Bare])[] = [
  [['title'], bareTitle],
  [['note'], withoutHeading('หมายเหตุ')],
  [['sheet', 'period'], withoutHeading('ระยะเวลาดำเนินการ', 'ระยะเวลา')],
  [['sheet', 'responsible'], withoutHeading('ผู้รับผิดชอบโครงการ', 'ผู้รับผิดชอบ')],
];

/** Values that repeat what the documents print around them. */
export const printedTwice: Rule = {
  findings: [PRINTED_TWICE, OTHER_THAN_PRINTED],
  check: (context) => [
    ...fieldsOf(context).flatMap(({ source, draft, path, bare }) => {
      const written = textAt(draft, path);
      const right = written === undefined || isOpenText(written) ? undefined : bare(written);
      return written === undefined || right === undefined
        ? []
        : [repeated({ source, draft }, path, written, right)];
    }),
    ...walkTexts(context).flatMap(besideVariables),
  ],
};

const fieldsOf = ({ plan, projects }: RuleContext) => [
  ...PLAN_FIELDS.map(([path, bare]) => ({ ...plan, path, bare })),
  ...[...projects.values()].flatMap((file) =>
    [...PROJECT_FIELDS, ...targetFields(file.draft)].map(([path, bare]) => ({ ...file, path, bare })),
  ),
];

const targetFields = (draft: unknown): readonly (readonly [Path, Bare])[] => {
  const targets = valueAt(draft, ['sheet', 'targets']);
  if (!Array.isArray(targets)) return [];
  return targets.flatMap((_, index) => [
    [['sheet', 'targets', index, 'group'], bareGroup] as const,
    [['sheet', 'targets', index, 'unit'], bareUnit] as const,
  ]);
};

const KIND = [...ORGANIZATION_KINDS, 'อบต', 'อบจ', 'ตำบล', 'ต.', 'เทศบาล', 'จังหวัด']
  .toSorted((one, other) => other.length - one.length)
  .map((word) => word.replaceAll('.', '\\.'))
  .join('|');
/** Words that the variable behind them, or the same word behind them, says again. */
const SAID_AGAIN = new RegExp(
  [
    `(?:${KIND})\\s*(?=(\\$\\{org\\.(?:name|shortName)\\}))`,
    'นายก\\s*(?=(\\$\\{org\\.executive\\}))',
    'สภา\\s*(?=(\\$\\{org\\.council\\}))',
    '(?:พ\\.ศ\\.|พุทธศักราช)\\s*(?=(พ\\.ศ\\.))',
    'บาท\\s*(?=(บาท)(?![ก-๎]))',
  ].join('|'),
  'gu',
);

const besideVariables = ({ source, path, text }: TextPlace) =>
  [...text.matchAll(SAID_AGAIN)].map((match) => {
    const right = match.slice(1).find((group) => group !== undefined) ?? '';
    const end = match.index + match[0].length;
    return diagnostic(
      PRINTED_TWICE,
      { repeated: match[0].trim(), right },
      source.spanInside(path, match.index, end),
    );
  });

function repeated(
  { source, draft }: Pick<CheckedFile<unknown>, 'source' | 'draft'>,
  path: Path,
  written: string,
  right: string,
) {
  const at = written.indexOf(right);
  const [before, after] = [written.slice(0, at), written.slice(at + right.length)];
  const [from, to] = before === '' ? [right.length, written.length] : [0, after === '' ? at : written.length];
  const params = {
    repeated: [before, after]
      .map((part) => part.trim())
      .filter(Boolean)
      .join('…'),
    right,
  };
  const wayOut = otherThanPrinted(draft, path, params.repeated);
  if (wayOut) {
    const told = { written: params.repeated, right, wayOut };
    return diagnostic(OTHER_THAN_PRINTED, told, source.spanInside(path, from, to));
  }
  return diagnostic(PRINTED_TWICE, params, source.spanInside(path, from, to), {
    fix: fixOf(source, path, written, [at, at + right.length]),
  });
}

/** Of another kind of organization, or of another position than the one that follows from the kind. */
function otherThanPrinted(draft: unknown, path: Path, taken: string): Message | undefined {
  if (path.join('.') === 'organization.name') {
    const own = textAt(draft, ['organization', 'type']);
    const meant = Object.entries(ORGANIZATION_WORDS).find(
      ([type, { fullName, shortName }]) =>
        type !== own && [fullName, shortName].some((word) => taken.replace(/^สำนักงาน/u, '').startsWith(word)),
    )?.[0];
    return meant === undefined
      ? undefined
      : {
          th: `หากหน่วยงานเป็น${meant} ให้แก้ type (ประเภทหน่วยงาน) เป็น ${meant} และเขียนเพียงชื่อใน name (ชื่อหน่วยงาน)`,
          en: `if that is what the organization is, write type: ${meant} and the place alone as its name`,
        };
  }
  const isOther = path[0] === 'executive' && /รอง|รักษา|ปฏิบัติหน้าที่|ปลัด|นัก|ผู้อำนวยการ|หัวหน้า|เจ้า|นิติกร/u.test(taken);
  return isOther
    ? {
        th: 'หากลงนามในตำแหน่งนี้ ให้เขียนตำแหน่งในช่อง position (ตำแหน่ง) ของ executive (ผู้บริหารท้องถิ่น)',
        en: 'if that is the position that signs, write it as position below executive',
      }
    : undefined;
}

/** What is left stands in the value already, so it needs no other quotes. */
function fixOf(source: YamlSource, path: Path, written: string, [from, to]: readonly [number, number]): Fix {
  const kept = source.spanInside(path, from, to);
  const right = written.slice(from, to);
  return {
    span: source.spanInside(path, 0, written.length),
    replacement: kept.file.text.slice(kept.start, kept.end),
    changes: { from: written, to: right },
    at: 0,
    before: written,
    after: right,
  };
}
