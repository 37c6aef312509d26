import { isOpenText } from '../../plan/open-mark.js';
import type { PlanFile, ProjectFile } from '../../plan/schema-types.js';
import type { Path, YamlSource } from '../../source/yaml-source.js';
import type { Draft } from '../draft.js';
import type { RuleContext } from '../rule.js';
import type { CheckedFile } from '../schema/validate-file.js';
import { type TextPlace, textsOf } from '../walk-texts.js';
import { blankOut, type CheckedText, type TextKind, type WrittenEdit } from './checked-text.js';

const SHEET_KINDS: Readonly<Record<string, TextKind>> = {
  rationale: 'rationale',
  objectives: 'objective',
  steps: 'step',
  period: 'period',
  responsible: 'responsible',
  outputs: 'output',
  outcomes: 'outcome',
};

/** Every text of a plan that is printed as prose or as a name. */
export const planTexts = ({ plan, projects }: RuleContext): CheckedText[] => [
  ...textsOfFile(plan, undefined),
  ...[...projects].flatMap(([id, file]) => textsOfFile(file, id)),
];

const textsByDraft = new WeakMap<object, readonly CheckedText[]>();

/** Made once for a file that stays as it is. */
function textsOfFile(file: CheckedFile<PlanFile | ProjectFile>, project: string | undefined) {
  const { draft } = file;
  const known = draft && textsByDraft.get(draft);
  if (known) return known;
  const texts = textsOf(file).flatMap((place): CheckedText[] => {
    const kind = kindOf(place.path);
    if (!kind || place.text.trim() === '' || isOpenText(place.text)) return [];
    const people = kind === 'group' ? peopleOf(draft, place) : undefined;
    return [{ ...openText(place, kind, project), ...(people && { people }) }];
  });
  if (draft) textsByDraft.set(draft, texts);
  return texts;
}

function peopleOf(draft: Draft<PlanFile | ProjectFile> | undefined, { path, text }: TextPlace) {
  const targets = draft && 'sheet' in draft ? draft.sheet?.targets : undefined;
  const target = targets?.[Number(path[2])];
  if (target?.unit !== 'คน' || target.count === undefined) return undefined;
  return { count: target.count, name: [0, text.length] as const };
}

function openText(
  { source, path, text }: TextPlace,
  kind: TextKind,
  project: string | undefined,
): CheckedText {
  const list = path.at(-1) === 'text' ? path.slice(0, -2) : path.slice(0, -1);
  return {
    kind,
    written: text,
    text: blankOut(text),
    ...(project !== undefined && { project }),
    list: `${project ?? ''}/${list.join('/')}`,
    opensList: path.at(-1) === 'text',
    span: (from, to) => source.spanInside(path, from, to),
    edit: (from, to, replacement) => editScalar(source, path, [from, to], replacement),
  };
}

const NO_TEXTS: readonly unknown[] = ['type', 'emblem', 'garuda'];

/** Undefined for ids, dates and the like. */
function kindOf(path: Path): TextKind | undefined {
  const [first, second] = path;
  if (first === 'title') return 'title';
  if (first === 'note') return 'note';
  if (first === 'organization') return NO_TEXTS.includes(second) ? undefined : 'name';
  if (first === 'executive' || (first === 'summary' && second === 'issuedBy')) return 'name';
  if (first !== 'sheet' || path.at(-1) === 'marker') return undefined;
  if (second === 'targets') return path.at(-1) === 'group' ? 'group' : undefined;
  return SHEET_KINDS[String(second)];
}

/** Written as the scalar's style asks; a place that runs over a line end is left to the officer. */
function editScalar(
  source: YamlSource,
  path: Path,
  [from, to]: readonly [number, number],
  replacement: string,
): WrittenEdit | undefined {
  const span = source.spanInside(path, from, to);
  const quote = source.file.text.charAt(source.spanOf(path, 'value').start);
  if (/[\r\n]/u.test(source.file.text.slice(span.start, span.end))) return undefined;
  if (quote === "'") return { span, replacement: replacement.replaceAll("'", "''") };
  if (quote === '"') return { span, replacement: replacement.replaceAll(/["\\]/gu, '\\$&') };
  return { span, replacement };
}
