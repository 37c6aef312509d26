import { LEGACY_MARKS } from '../thai/legacy-marks.js';

/** What was changed in the characters of a text, each kind with how often. */
export interface CharacterChange {
  readonly kind: CharacterChangeKind;
  readonly count: number;
}

/** Each kind of change as people are told of it. */
export const CHANGE_NAMES = {
  'composed-am': 'ํ + า → ำ',
  'private-marks': 'U+F700…',
  'two-e': 'เเ → แ',
  'mark-order': '่ + ิ → ิ่',
  invisible: 'U+200B…',
  'no-break-space': 'U+00A0',
  composed: 'NFC',
} as const;

export type CharacterChangeKind = keyof typeof CHANGE_NAMES;

export interface NormalisedText {
  readonly text: string;
  readonly changes: readonly CharacterChange[];
}

/** Signs without a shape: no printer shows them, and no font has them. */
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|(?![\t\n\v\r\f\u0085])\p{Cc}/gu;
const PRIVATE = /[\uF700-\uF71A]/gu;
const NO_BREAK = /[\u00A0\u2007\u202F]/gu;

/** One change after another: each looks for a pattern and puts the usual characters in its place. */
const STEPS: readonly (readonly [CharacterChangeKind, RegExp, (found: string) => string])[] = [
  ['private-marks', PRIVATE, (found) => LEGACY_MARKS.get(found) ?? found],
  ['invisible', INVISIBLE, () => ''],
  ['no-break-space', NO_BREAK, () => ' '],
  ['composed-am', /\u0E4D[\u0E48-\u0E4B]?\u0E32/gu, (found) => `${found.slice(1, -1)}\u0E33`],
  ['composed-am', /\u0E4D(?=[\u0E48-\u0E4B]\u0E33)/gu, () => ''],
  ['composed-am', /[\u0E48-\u0E4B]\u0E4D\u0E32/gu, (found) => `${found[0]}\u0E33`],
  ['two-e', /\u0E40\u0E40/gu, () => '\u0E41'],
  ['mark-order', /[\u0E48-\u0E4C][\u0E31\u0E34-\u0E3A]/gu, (found) => `${found[1]}${found[0]}`],
];

/** The characters as any keyboard writes them; letters, numbers and signs stay what they are. */
export function normaliseCharacters(written: string): NormalisedText {
  const counts = new Map<CharacterChangeKind, number>();
  const count = (kind: CharacterChangeKind): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  let text = written.normalize('NFC');
  if (text !== written) count('composed');
  for (const [kind, pattern, replace] of STEPS) {
    text = text.replace(pattern, (found) => {
      count(kind);
      return replace(found);
    });
  }
  return { text, changes: [...counts].map(([kind, times]) => ({ kind, count: times })) };
}

/** A mark written twice on one letter: reported, never mended here, for either may be the wrong one. */
export const hasDoubledMark = (text: string): boolean => /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1/u.test(text);
