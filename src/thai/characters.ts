/** Thai letters, vowels and marks: everything of the Thai block but digits and the baht sign. */
export const THAI_RUN = /[\u0E01-\u0E3A\u0E40-\u0E4E]+/gu;

// All questions take a UTF-16 unit: `charCodeAt` makes no string, and a plan asks half a million times.

export const isThaiLetter = (unit: number): boolean =>
  (unit >= 0x0e01 && unit <= 0x0e3a) || (unit >= 0x0e40 && unit <= 0x0e4e);

const isThaiConsonant = (unit: number): boolean => unit >= 0x0e01 && unit <= 0x0e2e;

/** Signs drawn above or below the letter before them; they take no width of their own. */
export const isThaiMark = (unit: number): boolean =>
  unit === 0x0e31 || (unit >= 0x0e34 && unit <= 0x0e3a) || (unit >= 0x0e47 && unit <= 0x0e4e);

/** เ แ โ ใ ไ, written before the consonant they follow in speech. */
const isLeadingVowel = (unit: number): boolean => unit >= 0x0e40 && unit <= 0x0e44;

/** ฯ ะ า ำ ๅ ๆ: never the first letter of a word. */
const isFollower = (unit: number): boolean =>
  unit === 0x0e2f ||
  unit === 0x0e30 ||
  unit === 0x0e32 ||
  unit === 0x0e33 ||
  unit === 0x0e45 ||
  unit === 0x0e46;

const RO_RUA = 0x0e23;
const SARA_I = 0x0e34;
const SARA_U = 0x0e38;
const SILENCER = 0x0e4c;

/** False where the spelling alone forbids a word boundary at `offset` inside a run of Thai letters. */
export function maySplitWord(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (isThaiMark(after) || isFollower(after) || isLeadingVowel(before)) return false;
  if (isSilenced(text, offset)) return false;
  // รร writes a vowel after a consonant (ธรรม), so no word begins with it.
  return !(after === RO_RUA && text.charCodeAt(offset + 1) === RO_RUA && isThaiConsonant(before));
}

/** A silenced letter (น์, ธุ์, ธิ์) belongs to the word before it. */
function isSilenced(text: string, offset: number): boolean {
  const next = text.charCodeAt(offset + 1);
  if (next === SILENCER) return true;
  return (next === SARA_I || next === SARA_U) && text.charCodeAt(offset + 2) === SILENCER;
}

/** A mark on the circle that stands for any consonant. */
export const showMark = (mark: string): string => (isThaiMark(mark.charCodeAt(0)) ? `◌${mark}` : mark);

/** `“❤” (U+2764)` */
export const quoteCharacter = (character: string): string => `“${character}” (${codePoints(character)})`;

/** `U+0E48 U+0E34` */
export const codePoints = (text: string): string =>
  [...text]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
