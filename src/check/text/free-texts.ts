import type { SourceFile } from '../../diagnostics/diagnostic.js';
import type { TextKind } from '../../plan/data-files.js';
import type { TextPart } from '../../plan/section-labels.js';
import { toArabicDigits } from '../../thai/digits.js';
import { blankOut, type CheckedText } from './text-rule.js';
import { unwrapLines } from './unwrap-lines.js';

type Part = readonly [number, number];

/** The passages of a plain text, with the fields of a plan where its usual headings tell them. */
export function freeTexts(file: SourceFile, parts: readonly TextPart[]): CheckedText[] {
  return parts.flatMap(({ key, sheet, marker, hasNext, ...range }) => {
    const kind = KINDS[key];
    const [from, to] = trimmed(file.text, [range.from, range.to]);
    if (from >= to) return [];
    const text = openText(file, [from, to], kind, {
      ...(sheet !== undefined && kind !== 'free' && { project: `#${sheet}`, list: `#${sheet}/${kind}` }),
      ...(marker && { marker: markerAt(file, marker) }),
      // The last entry but one of a list may end with “และ”.
      ...(hasNext && /(?:และ|หรือ)$/u.test(file.text.slice(from, to)) && { opensList: true }),
    });
    return [kind === 'group' ? { ...text, ...peopleIn(text.text) } : text];
  });
}

const markerAt = (
  file: SourceFile,
  { from: start, to: end }: { readonly from: number; readonly to: number },
) => ({
  written: file.text.slice(start, end),
  span: { file, start, end },
});

function openText(
  file: SourceFile,
  [from, to]: Part,
  kind: TextKind,
  more: Partial<CheckedText>,
): CheckedText {
  const { text: written, offsets } = unwrapLines(file.text.slice(from, to));
  const placeOf = (at: number): number => from + (offsets?.[at] ?? at);
  const span = (start: number, end: number) => {
    if (start < 0 || end < start || end > written.length) {
      throw new RangeError(`${start}–${end} of a text of ${written.length} in ${file.path}`);
    }
    return { file, start: placeOf(start), end: end > start ? placeOf(end - 1) + 1 : placeOf(start) };
  };
  return {
    kind,
    written,
    text: blankOut(written),
    opensList: false,
    ...more,
    span,
    // `--fix` mends plans only.
    edit: () => undefined,
  };
}

const KINDS: Readonly<Record<TextPart['key'], TextKind>> = {
  free: 'free',
  title: 'title',
  rationale: 'rationale',
  objectives: 'objective',
  targets: 'group',
  steps: 'step',
  period: 'period',
  budget: 'note',
  responsible: 'responsible',
  results: 'output',
  outputs: 'output',
  outcomes: 'outcome',
  indicators: 'output',
  foreign: 'free',
  place: 'free',
};

const HEAD_COUNT = /จำนวน\s*([๐-๙\d,]+)\s*คน/u;

function peopleIn(text: string): Pick<CheckedText, 'people'> {
  const match = HEAD_COUNT.exec(text);
  if (!match) return {};
  const count = Number(toArabicDigits((match[1] ?? '').replaceAll(',', '')));
  return { people: { count, name: [0, text.slice(0, match.index).trimEnd().length] } };
}

function trimmed(text: string, [from, to]: Part): Part {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return [start, Math.max(start, from + part.trimEnd().length)];
}
