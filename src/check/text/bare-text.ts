import { remember } from '../../remember.js';
import { toArabicDigits } from '../../thai/digits.js';
import { LEGACY_MARKS } from '../../thai/legacy-marks.js';

/**
 * A text without spaces, with Arabic digits, broken Unicode mended: how names are compared. What is wrong
 * with its characters is told by other rules. Offsets lead back to the text.
 */
export interface BareText {
  readonly text: string;
  /** For each character its offset in the full text; one more at the end. */
  readonly offsets: readonly number[];
  /** Where spaces stood between two words, in order. */
  readonly gaps: readonly number[];
}

/** Spaces, zero-width characters, soft hyphens. */
const isInvisible = (unit: number): boolean =>
  unit <= 0x20 ||
  unit === 0xa0 ||
  unit === 0xad ||
  unit === 0x1680 ||
  unit === 0x3000 ||
  (unit >= 0x2000 && unit <= 0x206f && !isPrinted(unit)) ||
  unit === 0xfeff;

/** Dashes, quotes and the like amid the block of invisible ones. */
const isPrinted = (unit: number): boolean =>
  (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2030 && unit <= 0x205e);

/** What the builder below has to mend; a text without it only loses its spaces. */
const TO_MEND = /(?!\s)\p{Cc}|[\u0E4D\u0E45\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uE000-\uFEFF]/u;
const MARKS_TO_MEND =
  /[ก-ฮ][\u0E48-\u0E4B]?\s+\u0E32|\u0E40\u0E40|[\u0E48-\u0E4C][\u0E31\u0E34-\u0E3A\u0E47]|([\u0E31\u0E34-\u0E3A\u0E47-\u0E4C])\1/u;

/** `skipped` characters are left out as well as invisible ones. */
export function toBareText(written: string, skipped?: RegExp): BareText {
  const full = toArabicDigits(written);
  if (TO_MEND.test(full) || MARKS_TO_MEND.test(full)) return buildBareText(full, skipped);
  const spaceless = full.replaceAll(/\s+/gu, '');
  const text = skipped ? spaceless.replaceAll(new RegExp(skipped, 'gu'), '') : spaceless;
  let offsets: readonly number[] | undefined;
  return {
    text,
    // Needed for the few texts with a finding only.
    get offsets() {
      offsets ??= offsetsOf(full, skipped);
      return offsets;
    },
    get gaps() {
      return skipped ? gapsOf(full, this) : gapsOfSpaces(full);
    },
  };
}

/** A space before a mark is what was lost of a letter. */
const JOINS = /[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/u;

/** Of a text that only lost its spaces: needed for each. */
function gapsOfSpaces(full: string): number[] {
  const gaps: number[] = [];
  let lost = 0;
  let isBehindSpace = false;
  for (let at = 0; at < full.length; at += 1) {
    if (isInvisible(full.charCodeAt(at))) {
      lost += 1;
      isBehindSpace = true;
      continue;
    }
    if (isBehindSpace && at > lost && !JOINS.test(full.charAt(at))) gaps.push(at - lost);
    isBehindSpace = false;
  }
  return gaps;
}

const gapsOf = (full: string, { text, offsets }: Omit<BareText, 'gaps'>): number[] =>
  Array.from(text, (_, at) => at).filter((at) => isGap(full, text, offsets, at));
const isGap = (full: string, text: string, offsets: readonly number[], at: number): boolean =>
  at > 0 &&
  (offsets[at] ?? 0) > (offsets[at - 1] ?? 0) + 1 &&
  !JOINS.test(text.charAt(at)) &&
  /\s/u.test(full.slice((offsets[at - 1] ?? 0) + 1, offsets[at]));

function offsetsOf(full: string, skipped: RegExp | undefined): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < full.length; at += 1) {
    if (!isLeftOut(full, at, skipped)) offsets.push(at);
  }
  return [...offsets, full.length];
}

const isLeftOut = (full: string, at: number, skipped: RegExp | undefined): boolean =>
  isInvisible(full.charCodeAt(at)) || skipped?.test(full.charAt(at)) === true;

function buildBareText(full: string, skipped?: RegExp): BareText {
  const builder = new BareTextBuilder();
  for (let at = 0; at < full.length; at += 1) {
    if (!isLeftOut(full, at, skipped)) builder.add(mended(full.charAt(at)), at);
  }
  const bare = builder.finish(full.length);
  return { ...bare, gaps: gapsOf(full, bare) };
}

const mended = (character: string): string =>
  character >= '\uE000' ? (LEGACY_MARKS.get(character) ?? character) : character;

const TONES = '\u0E48\u0E49\u0E4A\u0E4B\u0E4C';
const VOWEL_MARKS = '\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E47';
const SARA_E = '\u0E40';
const SARA_AE = '\u0E41';
const NIKHAHIT = '\u0E4D';

class BareTextBuilder {
  readonly #characters: string[] = [];
  readonly #offsets: number[] = [];

  add(character: string, at: number): void {
    const last = this.#characters.at(-1) ?? '';
    const isMark = last !== '' && (TONES.includes(last) || VOWEL_MARKS.includes(last));
    if (isMark && last === character) return;
    if (last === SARA_E && character === SARA_E) {
      this.#characters[this.#characters.length - 1] = SARA_AE;
      return;
    }
    if (VOWEL_MARKS.includes(character) && last !== '' && TONES.includes(last)) {
      this.#characters[this.#characters.length - 1] = character;
      this.#push(last, at);
      return;
    }
    if ((character === 'า' || character === 'ๅ') && this.#takeNikhahit()) {
      this.#push('ำ', at);
      return;
    }
    // No word begins with า: behind a space it is what was left of ำ.
    const isParted = at > (this.#offsets.at(-1) ?? at) + 1;
    if (character === 'า' && isParted && /[ก-ฮ\u0E48-\u0E4B]/u.test(last)) {
      this.#push('ำ', at);
      return;
    }
    this.#push(character === 'ๅ' && !'ฤฦ'.includes(last) ? 'า' : character, at);
  }

  finish(length: number): Omit<BareText, 'gaps'> {
    return { text: this.#characters.join(''), offsets: [...this.#offsets, length] };
  }

  #push(character: string, at: number): void {
    this.#characters.push(character);
    this.#offsets.push(at);
  }

  /** ํ right before, or before a tone mark, belongs to a split ำ. */
  #takeNikhahit(): boolean {
    const last = this.#characters.length - 1;
    const isBeforeTone = TONES.includes(this.#characters[last] ?? '-');
    const at = isBeforeTone ? last - 1 : last;
    if (this.#characters[at] !== NIKHAHIT) return false;
    this.#characters.splice(at, 1);
    this.#offsets.splice(at, 1);
    return true;
  }
}

/** The same for a checked text, made once. */
export const bareTextOf = remember(({ text }: { readonly text: string }): BareText => toBareText(text));

/** Place in the full text of a part of the bare one. */
export function fullRange({ offsets }: BareText, from: number, to: number): [number, number] {
  return [offsets[from] ?? 0, to > from ? (offsets[to - 1] ?? 0) + 1 : (offsets[from] ?? 0)];
}
