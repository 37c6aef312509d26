import { type DataKind, dataFile, type TextKind } from '../../plan/data-files.js';
import { isOpenText } from '../../plan/open-mark.js';
import { remember } from '../../remember.js';
import type { MarkdownSource } from '../../source/markdown/markdown-source.js';
import { childOf, type Path, valueAt, type YamlSource } from '../../source/yaml-source.js';
import { nearMissAt } from '../../thai/near-miss.js';
import { type ChapterFile, type RuleContext, type TextPlace, textsOf } from '../rule.js';
import type { CheckedFile } from '../schema/validate-file.js';
import { blankOut, type CheckedText, type WrittenEdit } from './text-rule.js';

/** Every text of a plan that is printed as prose or as a name. */
export const planTexts = (context: RuleContext): CheckedText[] => [
  ...filesByKind(context).flatMap(({ file, kind, name }) => textsOfFile(file, kind, name)),
  ...[...context.chapters.values()].flatMap((chapter) => textsOfChapter(chapter)),
];

interface FileOfKind {
  readonly kind: DataKind;
  readonly name: string;
  readonly file: CheckedFile<unknown>;
}

const filesByKind = ({ plan, projects, records }: RuleContext): FileOfKind[] => [
  { kind: 'plan', name: '', file: plan },
  ...[...projects].map(([name, file]) => ({ kind: 'project', name, file }) as const),
  ...[...records].flatMap(([kind, files]) =>
    [...files]
      .map(([name, file]) => ({ kind, name, file }))
      // Round 6 before round 12.
      .sort(({ name: a }, { name: b }) => a.length - b.length || (a < b ? -1 : 1)),
  ),
];

/** Made once for a file that stays as it is. */
const textsOfFile = remember(
  (file: CheckedFile<unknown>, data: DataKind, name: string): readonly CheckedText[] =>
    textsOf(file).flatMap((place): CheckedText[] => {
      const kind = kindOf(place.path, data);
      if (!kind || place.text.trim() === '' || isOpenText(place.text)) return [];
      const people = kind === 'group' ? peopleOf(place) : undefined;
      const home = { file: `${data} ${name}`, ...(data === 'project' && { project: name }) };
      return [{ ...openText(place, kind, home), ...(people && { people }) }];
    }),
);

const textsOfChapter = remember(({ source }: ChapterFile): readonly CheckedText[] =>
  source.value.flatMap((written, index): CheckedText[] =>
    isOpenText(written)
      ? []
      : [
          {
            kind: 'free',
            written,
            text: blankOut(written),
            opensList: source.leads.has(index),
            span: (from, to) => source.spanInside([index], from, to),
            edit: (from, to, replacement) => editPassage(source, index, [from, to], replacement),
          },
        ],
  ),
);

/** Only letters that stand in the file as they are read, and nothing that Markdown would take for a mark. */
function editPassage(
  source: MarkdownSource,
  index: number,
  [from, to]: readonly [number, number],
  replacement: string,
): WrittenEdit | undefined {
  const span = source.spanInside([index], from, to);
  const isVerbatim = source.file.text.slice(span.start, span.end) === source.value[index]?.slice(from, to);
  return isVerbatim && !/[\\`*_[\]<>|&#~\n]/u.test(replacement) ? { span, replacement } : undefined;
}

/** How many people a target group names, where it counts people. */
function peopleOf({ source, path, text }: TextPlace) {
  const target = valueAt(source.value, path.slice(0, -1));
  const count = childOf(target, 'count');
  if (childOf(target, 'unit') !== 'คน' || typeof count !== 'number') return undefined;
  return { count, name: [0, text.length] as const };
}

interface TextHome {
  /** Lists of one file have its name. */
  readonly file: string;
  readonly project?: string;
}

function openText(
  { source, path, text }: TextPlace,
  kind: TextKind,
  { file, project }: TextHome,
): CheckedText {
  const list = path.at(-1) === 'text' ? path.slice(0, -2) : path.slice(0, -1);
  return {
    kind,
    written: text,
    text: blankOut(text),
    ...(project !== undefined && { project }),
    list: `${file}/${list.join('/')}`,
    opensList: path.at(-1) === 'text',
    span: (from, to) => source.spanInside(path, from, to),
    edit: (from, to, replacement) => editScalar(source, path, [from, to], replacement),
  };
}

/** Undefined for ids, dates and the like. All entries of a list have one kind. */
function kindOf(path: Path, data: DataKind): TextKind | undefined {
  const field = `${data}.${path.filter((part) => typeof part === 'string').join('.')}`;
  if (!knownKinds.has(field)) knownKinds.set(field, findKind(path, data));
  return knownKinds.get(field);
}

const knownKinds = new Map<string, TextKind | undefined>();

function findKind(path: Path, data: DataKind): TextKind | undefined {
  if (path.at(-1) === 'marker') return undefined;
  const kinds: Readonly<Record<string, TextKind>> = dataFile(data).texts ?? {};
  const matching = Object.entries(kinds).filter(([field]) => isIn(field, path));
  return matching.sort(([one], [other]) => one.split('.').length - other.split('.').length).at(-1)?.[1];
}

/** Whether a place lies in a field of the table of data files; places in lists have no name. */
function isIn(field: string, path: Path): boolean {
  const names = path.filter((part) => typeof part === 'string');
  return field.split('.').every((name, at) => at < names.length && (name === '*' || name === names[at]));
}

/** Whom the plan names, each once, as at the first place; who is named almost alike there is a misspelling. */
export function planPeople(context: RuleContext): string[] {
  const named = filesByKind(context).flatMap(({ kind, file }) => {
    const fields = dataFile(kind).people ?? [];
    return textsOf(file).filter(({ path }) => fields.some((field) => isIn(field, path)));
  });
  const people = named.map(({ text }) => text).filter((text) => !isOpenText(text));
  return people.filter((name, at) => !people.slice(0, at).some((first) => isAlmost(name, first)));
}

const bare = (name: string): string => name.replaceAll(/\s/gu, '');

const isAlmost = (name: string, first: string): boolean =>
  nearMissAt(bare(name), 0, bare(first), MOST_SLIPS) !== undefined;

const MOST_SLIPS = 2;

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
