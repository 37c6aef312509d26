import {
  type Diagnostic,
  diagnostic,
  type Finding,
  type Fix,
  type Span,
} from '../../diagnostics/diagnostic.js';
import type { TextKind } from '../../plan/data-files.js';
import { findVariables } from '../../plan/expand-variables.js';
import type { Organization } from '../../plan/plan.js';
import type { Vocabulary } from '../../plan/vocabulary.js';
import { addressLike } from '../../thai/address-like.js';
import { maySplitWord } from '../../thai/characters.js';
import type { Lexicon } from '../../thai/lexicon.js';
import { touchesName } from './names.js';

/** One text of a plan or one passage of free text. */
export interface CheckedText {
  readonly kind: TextKind;
  /** As written, except that `${…}`, addresses and the like are blanked out with `OPAQUE`, offsets kept. */
  readonly text: string;
  /** As written. */
  readonly written: string;
  /** Sheet it belongs to. */
  readonly project?: string;
  /** List it is an entry of: texts with the same one are siblings. */
  readonly list?: string;
  /** More text follows under it: a sub-list. */
  readonly opensList: boolean;
  /** The marker before it in a plain text: `๑)`. */
  readonly marker?: { readonly written: string; readonly span: Span };
  /** Of a target group: how many people, and which part of the text names the group. */
  readonly people?: { readonly count: number; readonly name: readonly [number, number] };
  span(from: number, to: number): Span;
  /** The edit that puts `replacement` there; undefined where it could not be written without a doubt. */
  edit(from: number, to: number, replacement: string): WrittenEdit | undefined;
}

/** An edit of the file's text, `replacement` as the file needs it. */
export interface WrittenEdit {
  readonly span: Span;
  readonly replacement: string;
}

/** Stands for a character that no rule may look at. */
export const OPAQUE = '\uFFFC';

/** The text with variables and what is like an address blanked out. */
export function blankOut(written: string): string {
  let text = written;
  for (const { start, end } of findVariables(written)) text = blank(text, start, end);
  // `${org.name}` would be looked at for an address in most texts.
  for (const { start, end } of addressLike(text)) text = blank(text, start, end);
  return text;
}

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + OPAQUE.repeat(to - from) + text.slice(to);

/** What every text rule may know. */
export interface TextContext {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  /** Whose plan it is, where that is known. */
  readonly organization?: Organization;
  readonly fiscalYear?: number;
  /** Names of people that stand in the plan. */
  readonly people: readonly string[];
  /** Free text has no fields: what is a list and what is not was only guessed. */
  readonly isFreeText: boolean;
}

/** A free text of more passages may be of several hands. */
export const OF_ONE_HAND = 40;

/** Looks at one text at a time. */
export interface TextRule {
  readonly findings: readonly Finding[];
  readonly check: (text: CheckedText, context: TextContext) => Diagnostic[];
}

/** Compares the texts of a plan with each other. */
export interface TextsRule {
  readonly findings: readonly Finding[];
  readonly check: (texts: readonly CheckedText[], context: TextContext) => Diagnostic[];
}

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
