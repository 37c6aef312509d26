import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.js';
import { diagnostic, type Finding } from '../../diagnostics/finding.js';
import { maySplitWord } from '../../thai/characters.js';
import { type CheckedText, OPAQUE } from './checked-text.js';
import { touchesName } from './names.js';

/** What `--fix` puts in the place, under what it may change there; given only where it is beyond doubt. */
interface Mending {
  readonly spaces?: string | undefined;
  readonly marks?: string | undefined;
  /** The word that stands there, and the right one. */
  readonly words?: readonly [string, string] | undefined;
}

interface More extends Mending {
  readonly related?: Diagnostic['related'];
}

/** A finding at a part of a text. */
export function reportAt<Params>(
  finding: Finding<Params>,
  params: NoInfer<Params>,
  text: CheckedText,
  [from, to]: readonly [number, number],
  { related, ...mending }: More = {},
): Diagnostic {
  if (from < 0 || to < from || to > text.text.length) {
    throw new RangeError(`${finding.code} at ${from}–${to} of a text of ${text.text.length}`);
  }
  const fix = fixAt(text, from, to, mending);
  return diagnostic(finding, params, text.span(from, to), { fix, ...(related && { related }) });
}

function fixAt(
  text: CheckedText,
  from: number,
  to: number,
  { spaces, marks, words }: Mending,
): Fix | undefined {
  const after = spaces ?? marks ?? words?.[1];
  if (after === undefined) return undefined;
  const before = text.written.slice(from, to);
  if (isUntouchable(text, from, before, after)) return undefined;
  const edit = text.edit(from, to, after);
  if (!edit) return undefined;
  const changes =
    spaces !== undefined ? 'spaces' : marks !== undefined ? 'marks' : { from: words?.[0] ?? '', to: after };
  return { ...edit, changes, at: from, before, after };
}

/** Names of people and places, addresses and the like stay as they are typed. */
function isUntouchable(text: CheckedText, from: number, before: string, after: string): boolean {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const start = from + head;
  const end = from + before.length - tail;
  const isOpaque =
    start === end
      ? text.text[start - 1] === OPAQUE && text.text[start] === OPAQUE
      : text.text.slice(start, end).replaceAll(OPAQUE, '') === '';
  return isOpaque || touchesName(text, start, end);
}

/** The words there and the right ones, where they are Thai letters alone and nothing behind belongs to the last. */
export function wholeWords(
  { text }: CheckedText,
  [from, to]: readonly [number, number],
  right: string,
): readonly [string, string] | undefined {
  const written = text.slice(from, to);
  return /^[ก-ฺเ-๎]+$/u.test(written) && maySplitWord(text, to) ? [written, right] : undefined;
}

/** A finding per match of a pattern. */
export function reportMatches<Params>(
  text: CheckedText,
  pattern: RegExp,
  toFinding: (match: RegExpExecArray) =>
    | ({
        readonly finding: Finding<Params>;
        readonly params: NoInfer<Params>;
        /** Offsets inside the match; the whole of it by default. */
        readonly part?: readonly [number, number];
      } & Mending)
    | undefined,
  source: string = text.text,
): Diagnostic[] {
  const matches = matchesOf(pattern, source);
  if (matches === NO_MATCHES) return [];
  return matches.flatMap((match) => {
    const found = toFinding(match);
    if (!found) return [];
    const { finding, params, part: [from, to] = [0, match[0].length], ...mending } = found;
    return [reportAt(finding, params, text, [match.index + from, match.index + to], mending)];
  });
}

/** All matches of a global pattern. `matchAll` copies the pattern first, which takes longer than most texts do. */
export function matchesOf(pattern: RegExp, source: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(source);
  if (!match) return NO_MATCHES;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(source)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** Most patterns match nothing in most texts. */
const NO_MATCHES: readonly RegExpExecArray[] = [];
