/**
 * Words, how rare each is, and how much less rare one is behind another. Made by test/generate/word-model.mjs.
 */
export interface WordModel {
  /**
   * The words as a tree: siblings lie side by side, each one
   * `first child (18 bits) | cost in quarters of a nat (6 bits, 0 = no word) | last sibling (1) | letter (7)`.
   */
  readonly letters: Uint32Array;
  /** All districts and provinces, each by the place of its last letter. */
  readonly districts: Uint32Array;
  /** For the first of siblings which letters they are, one bit for each code modulo 32; 0 = not asked for yet: `maskAt`. */
  readonly masks: Uint32Array;
  /** By its code the place of each first letter, counted from 1. */
  readonly roots: Uint8Array;
  /** Half of the key of each pair of words, at the first free place from its key on. */
  readonly pairs: Uint16Array;
  /** By how many quarters of a nat the second costs less behind the first; 0 = no pair, `MET` = as much as elsewhere. */
  readonly bonuses: Uint8Array;
  /** What two words cost that would meet once by chance, both together, in nats. */
  readonly chance: number;
  /** How surprising each letter is behind two others: see `letter-model.ts`. */
  readonly surprises: Uint8Array;
  /** The words that have a vector, in the order of their places. */
  readonly placed: Uint32Array;
  /** What each of them is spoken of with: see `word-vectors.ts`. */
  readonly vectors: Int8Array;
  readonly order: WordOrder;
}

/** Which words suit the places between which others: see `word-order.ts`. */
export interface WordOrder {
  /** Their places, in order, after those of EDGE and NUMBER. */
  readonly words: Int32Array;
  readonly biases: Float32Array;
  /** By how much each dimension counts at each of the places around. */
  readonly weights: Float32Array;
  /** A row for each word, as one of those around, and as the one that stands between them. */
  readonly heard: Int8Array;
  readonly said: Int8Array;
}

/** Codes of letters, and of none. */
export const CODES_OF_LETTERS = 72;
export const KINDS_OF_LETTERS = ['เแโใไ', 'ัิีึืฺุู็', '่้๊๋', '์', 'าำะๅํ'];
export const VECTOR_DIMENSIONS = 48;
export const ORDER_DIMENSIONS = 40;
/** So many words on each side. */
export const ORDER_NEAR = 3;
const SURPRISES = (KINDS_OF_LETTERS.length + 2) * CODES_OF_LETTERS ** 2;

export const LETTERS = 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮะัาำิีึืฺุูเแโใไๅ็่้๊๋์ํ';
const FIRST = 0x0e00;
const CODES = new Uint8Array(0x80);
for (let at = 0; at < LETTERS.length; at += 1) CODES[LETTERS.charCodeAt(at) - FIRST] = at + 1;

/** Bytes. */
export const HEADER = 24;

export function readWordModel(bytes: Uint8Array): WordModel {
  const { buffer } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const start = buffer === bytes.buffer ? bytes.byteOffset : 0;
  const header = new Uint32Array(buffer, start, HEADER / 4);
  const [count = 0, places = 0, placed = 0, chance = 0, districts = 0, ordered = 0] = header;
  const letters = new Uint32Array(buffer, start + HEADER + districts * 4, count);
  const pairs = letters.byteOffset + count * 4;
  const surprises = pairs + places * 3 + placed * 4;
  const vectors = surprises + SURPRISES;
  const words = vectors + placed * VECTOR_DIMENSIONS;
  const weights = words + ordered * 8;
  const heard = weights + 2 * ORDER_NEAR * ORDER_DIMENSIONS * 4;
  const rows = ordered * ORDER_DIMENSIONS;
  return {
    letters,
    districts: new Uint32Array(buffer, start + HEADER, districts),
    masks: new Uint32Array(count),
    roots: rootsOf(letters),
    pairs: new Uint16Array(buffer, pairs, places),
    bonuses: new Uint8Array(buffer, pairs + places * 2, places),
    chance: chance / 4,
    placed: new Uint32Array(buffer, pairs + places * 3, placed),
    surprises: new Uint8Array(buffer, surprises, SURPRISES),
    vectors: new Int8Array(buffer, vectors, placed * VECTOR_DIMENSIONS),
    order: {
      words: new Int32Array(buffer, words, ordered),
      biases: new Float32Array(buffer, words + ordered * 4, ordered),
      weights: new Float32Array(buffer, weights, ordered === 0 ? 0 : 2 * ORDER_NEAR * ORDER_DIMENSIONS),
      heard: new Int8Array(buffer, ordered === 0 ? words : heard, rows),
      said: new Int8Array(buffer, ordered === 0 ? words : heard + rows, rows),
    },
  };
}

export const codeOf = (unit: number): number => CODES[unit - FIRST] ?? 0;

/** Most groups of siblings are never looked at. */
export function maskAt({ letters, masks }: WordModel, first: number): number {
  const known = masks[first] ?? 0;
  if (known !== 0) return known;
  let mask = 0;
  for (let at = first; ; at += 1) {
    const edge = letters[at] ?? 0x80;
    mask |= 1 << (edge & 0x7f);
    if ((edge & 0x80) !== 0) break;
  }
  masks[first] = mask;
  return mask;
}

function rootsOf(letters: Uint32Array): Uint8Array {
  const roots = new Uint8Array(0x80);
  let at = 0;
  do roots[(letters[at] ?? 0) & 0x7f] = at + 1;
  while (((letters[at++] ?? 0x80) & 0x80) === 0);
  return roots;
}

/** The sibling with that letter, from `first` on; -1 where there is none. */
export function childAt(model: WordModel, first: number, code: number): number {
  const { letters, roots } = model;
  if (first === 0) return (roots[code] ?? 0) - 1;
  if ((maskAt(model, first) & (1 << code)) === 0) return -1;
  for (let at = first; ; at += 1) {
    const edge = letters[at] ?? 0x80;
    if ((edge & 0x7f) === code) return at;
    if ((edge & 0x80) !== 0) return -1;
  }
}

/** In the place of a word: no word, and a number. */
export const EDGE = -2;
export const NUMBER = -3;

/**
 * What `word` costs less behind `before`, in nats; words are told by the place of their last letter. It costs more
 * where two words so frequent never met.
 */
export function bonusOf(model: WordModel, before: number, word: number): number {
  const { pairs, bonuses } = model;
  const mixed = Math.imul(before + 1, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  const key = (mixed ^ (mixed >>> 15)) >>> 0;
  const { length } = pairs;
  // Of 31 bits the remainder is taken without fractions.
  for (let at = (key >>> 1) % length; bonuses[at] !== 0; at = at + 1 === length ? 0 : at + 1) {
    if (pairs[at] === (key & 0xffff)) return bonuses[at] === MET ? 0 : (bonuses[at] ?? 0) / 4;
  }
  if (before < 0 || word < 0) return 0;
  const excess = model.chance - costOf(model.letters[before] ?? 0) - costOf(model.letters[word] ?? 0);
  return excess <= 0 ? 0 : -Math.min(MOST_STRANGE, excess);
}
const MET = 0xff;
const MOST_STRANGE = 4;

export const isWord = (edge: number): boolean => (edge & 0x3f00) !== 0;
export const costOf = (edge: number): number => ((edge >>> 8) & 0x3f) / 4;

/** The place of a word's last letter; -1 of what is none. */
export function placeOfWord(model: WordModel, word: string): number {
  let first = 0;
  let found = -1;
  for (let at = 0; at < word.length; at += 1) {
    found = at > 0 && first === 0 ? -1 : childAt(model, first, codeOf(word.charCodeAt(at)));
    if (found < 0) return -1;
    first = (model.letters[found] ?? 0) >>> 14;
  }
  return isWord(model.letters[found] ?? 0) ? found : -1;
}

/** What a word costs by itself; Infinity of what is none. */
export function costOfWord(model: WordModel, word: string): number {
  const edge = model.letters[placeOfWord(model, word)];
  return edge === undefined ? Number.POSITIVE_INFINITY : costOf(edge);
}

/** Where a word stands among others that are in the order of their places; -1 where it does not. */
export function rowOf(words: Uint32Array | Int32Array, word: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : -1;
}

/** Whether a word is a district or province. */
export const isDistrict = ({ districts }: WordModel, word: number): boolean => districts.includes(word);

/** A mark is never parted from its letter. */
export const isMark = (unit: number): boolean =>
  unit === 0x0e30 ||
  unit === 0x0e31 ||
  (unit >= 0x0e32 && unit <= 0x0e3a) ||
  unit === 0x0e45 ||
  (unit >= 0x0e47 && unit <= 0x0e4e);
/** A vowel that stands before its letter does not end a word. */
const isLead = (unit: number): boolean => unit >= 0x0e40 && unit <= 0x0e44;

export const maySplitAt = (run: string, at: number): boolean =>
  at <= 0 || at >= run.length || !(isMark(run.charCodeAt(at)) || isLead(run.charCodeAt(at - 1)));

/** Most letters of one run. */
export const MOST_LETTERS = 1200;

/** No pair saves more, in nats. */
export const MOST_BONUS = 10;
