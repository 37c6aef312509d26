/**
 * Words, how rare each is, and how much less rare one is behind another. Made by test/generate/word-model.mjs.
 */
export interface WordModel {
  /**
   * The words as a tree: siblings lie side by side, each one
   * `first child (18 bits) | cost in quarters of a nat (6 bits, 0 = no word) | last sibling (1) | letter (7)`.
   */
  readonly letters: Uint32Array;
  /** For each letter which there are from it on among its siblings, one bit for each code modulo 32. */
  readonly masks: Uint32Array;
  /** By its code the place of each first letter, counted from 1. */
  readonly roots: Uint8Array;
  /** Pairs of words by `pairKey`, each at the first free place from its key on. */
  readonly pairs: Uint32Array;
  /** By how many quarters of a nat the second costs less behind the first; 0 = no pair. */
  readonly bonuses: Uint8Array;
}

const LETTERS = 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮะัาำิีึืฺุูเแโใไๅ็่้๊๋์ํ';
const FIRST = 0x0e00;
const CODES = new Uint8Array(0x80);
for (let at = 0; at < LETTERS.length; at += 1) CODES[LETTERS.charCodeAt(at) - FIRST] = at + 1;

export function readWordModel(bytes: Uint8Array): WordModel {
  const { buffer } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const start = buffer === bytes.buffer ? bytes.byteOffset : 0;
  const [count = 0, places = 0] = new Uint32Array(buffer, start, 2);
  const letters = new Uint32Array(buffer, start + 8, count);
  const pairs = start + 8 + count * 4;
  return {
    letters,
    masks: masksOf(letters),
    roots: rootsOf(letters),
    pairs: new Uint32Array(buffer, pairs, places),
    bonuses: new Uint8Array(buffer, pairs + places * 4, places),
  };
}

const codeOf = (unit: number): number => CODES[unit - FIRST] ?? 0;

function masksOf(letters: Uint32Array): Uint32Array {
  const masks = new Uint32Array(letters.length);
  let mask = 0;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const edge = letters[at] ?? 0;
    mask = ((edge & 0x80) === 0 ? mask : 0) | (1 << (edge & 0x7f));
    masks[at] = mask;
  }
  return masks;
}

function rootsOf(letters: Uint32Array): Uint8Array {
  const roots = new Uint8Array(0x80);
  let at = 0;
  do roots[(letters[at] ?? 0) & 0x7f] = at + 1;
  while (((letters[at++] ?? 0x80) & 0x80) === 0);
  return roots;
}

/** The sibling with that letter, from `first` on; -1 where there is none. */
function childAt({ letters, masks, roots }: WordModel, first: number, code: number): number {
  if (first === 0) return (roots[code] ?? 0) - 1;
  if (((masks[first] ?? 0) & (1 << code)) === 0) return -1;
  for (let at = first; ; at += 1) {
    const edge = letters[at] ?? 0x80;
    if ((edge & 0x7f) === code) return at;
    if ((edge & 0x80) !== 0) return -1;
  }
}

/** What `word` costs less behind `before`, in nats; words are told by the place of their last letter. */
function bonusOf({ pairs, bonuses }: WordModel, before: number, word: number): number {
  const mixed = Math.imul(before + 1, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  const key = (mixed ^ (mixed >>> 15)) >>> 0;
  const mask = pairs.length - 1;
  for (let at = key & mask; bonuses[at] !== 0; at = (at + 1) & mask) {
    if (pairs[at] === key) return (bonuses[at] ?? 0) / 4;
  }
  return 0;
}

const costOf = (edge: number): number => ((edge >>> 8) & 0x3f) / 4;

/** A way to read a part of a text: what it costs, and the word that is meant where it is written otherwise. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
  readonly meant?: string;
  /** The place of the word's last letter in the model; -1 for none. */
  readonly word: number;
}

/** What stands for a letter that belongs to no word. */
const UNKNOWN_RUN = 13;
const UNKNOWN_LETTER = 3;
/** A mark is never parted from its letter. */
const isMark = (unit: number): boolean =>
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
/** Ways to read a stretch of one run, in arrays used again for each: a run of the most letters has some 10,000. */
const MOST_ARCS = 40_000;
const starts = new Int32Array(MOST_ARCS);
const ends = new Int32Array(MOST_ARCS);
const words = new Int32Array(MOST_ARCS);
const sums = new Float64Array(MOST_ARCS);
const before = new Int32Array(MOST_ARCS);
/** Place in `others`, or -1. */
const sources = new Int32Array(MOST_ARCS);
/** Arcs that end at one place, as a chain. */
const chain = new Int32Array(MOST_ARCS);
const lastAt = new Int32Array(MOST_LETTERS + 1);
const NO_WORD = -1;

/** The cheapest way to read a run of Thai letters: its parts in order. `others` are readings beside the words. */
export function readRun(
  model: WordModel,
  run: string,
  others: readonly Reading[] = [],
): { readonly cost: number; readonly parts: readonly Reading[] } {
  const { length } = run;
  lastAt.fill(-1, 0, length + 1);
  let arcs = 0;
  let next = 0;
  const add = (start: number, end: number, word: number, cost: number, source: number): void => {
    let least = start === 0 ? cost : Number.POSITIVE_INFINITY;
    let from = -1;
    for (let arc = start === 0 ? -1 : (lastAt[start] ?? -1); arc >= 0; arc = chain[arc] ?? -1) {
      const left = words[arc] ?? NO_WORD;
      const sum = (sums[arc] ?? 0) + cost;
      if (sum >= least + MOST_BONUS) continue;
      const step =
        word === NO_WORD
          ? sum + (left === NO_WORD ? 0 : UNKNOWN_RUN)
          : sum - (left === NO_WORD ? 0 : bonusOf(model, left, word));
      if (step >= least) continue;
      least = step;
      from = arc;
    }
    if (word === NO_WORD && start === 0) least += UNKNOWN_RUN;
    if (least === Number.POSITIVE_INFINITY || arcs >= MOST_ARCS) return;
    starts[arcs] = start;
    ends[arcs] = end;
    words[arcs] = word;
    sums[arcs] = least;
    before[arcs] = from;
    sources[arcs] = source;
    chain[arcs] = lastAt[end] ?? -1;
    lastAt[end] = arcs;
    arcs += 1;
  };
  for (let at = 0; at < length; at += 1) {
    while (next < others.length && (others[next]?.start ?? 0) < at) next += 1;
    if (at > 0 && lastAt[at] === -1) continue;
    add(at, at + 1, NO_WORD, UNKNOWN_LETTER, -1);
    if (!maySplitAt(run, at)) continue;
    for (let letter = at, first = 0; letter < length; letter += 1) {
      const found = childAt(model, first, codeOf(run.charCodeAt(letter)));
      if (found < 0) break;
      const edge = model.letters[found] ?? 0;
      const cost = costOf(edge);
      if (cost > 0 && maySplitAt(run, letter + 1)) add(at, letter + 1, found, cost, -1);
      first = edge >>> 14;
      if (first === 0) break;
    }
    for (let each = next; others[each]?.start === at; each += 1) {
      const { end, word, cost } = others[each] ?? { end: at + 1, word: NO_WORD, cost: 0 };
      add(at, end, word, cost, each);
    }
  }
  let arc = cheapest(length);
  const cost = sums[arc] ?? 0;
  const parts: Reading[] = [];
  while (arc >= 0) {
    const end = ends[arc] ?? 0;
    const word = words[arc] ?? NO_WORD;
    const total = sums[arc] ?? 0;
    const meant = others[sources[arc] ?? -1]?.meant;
    // Letters of no word are one part.
    if (word === NO_WORD) while (words[before[arc] ?? -1] === NO_WORD) arc = before[arc] ?? -1;
    const start = starts[arc] ?? 0;
    arc = before[arc] ?? -1;
    const part = { start, end, word, cost: total - (sums[arc] ?? 0) };
    parts.push(meant === undefined ? part : { ...part, meant });
  }
  return { cost, parts: parts.reverse() };
}

/** No pair saves more. */
const MOST_BONUS = 10;

function cheapest(end: number): number {
  let best = lastAt[end] ?? -1;
  for (let arc = best; arc >= 0; arc = chain[arc] ?? -1) if ((sums[arc] ?? 0) < (sums[best] ?? 0)) best = arc;
  return best;
}

/** Letters that look or sound alike, or lie side by side on the keyboard. */
const ALIKE =
  'ฏฎ ศษส ณน ญย ถภ คด ตด ชซ ลฬ ฐถ ฒพ ฒฑ ผฝ พฟ บป รล ทธ ใไ ะา ขช งว อฮ กภ ิีึืั็ ุู ่้๊๋์็ ฤร เแ ำา ัะ ซฃ ฅค'.split(' ');
const KEYS = ['ๅภถุึคตจขช', 'ๆไำพะัีรนยบลฃ', 'ฟหกดเ้่าสวง', 'ผปแอิืทมใฝ', 'ูฎฑธํ๊ณฯญฐ', 'ฤฆฏโฌ็๋ษศซ', 'ฉฮฺ์ฒฬฦ'];

const EDIT = { alike: 6, beside: 7, mark: 6.5, swap: 7, missing: 8, extra: 8.5, other: 9.5 } as const;

/** What it costs to write one letter for another, by `written code << 7 | meant code`. */
const EXCHANGES = new Float32Array(0x4000).fill(EDIT.other);
const exchangeEach = (writtenOnes: string, meantOnes: string, cost: number): void => {
  for (const one of writtenOnes) {
    for (const other of meantOnes)
      EXCHANGES[(codeOf(one.charCodeAt(0)) << 7) | codeOf(other.charCodeAt(0))] = cost;
  }
};
const MARKS = Array.from(LETTERS)
  .filter((letter) => isMark(letter.charCodeAt(0)))
  .join('');
exchangeEach(MARKS, MARKS, EDIT.mark);
for (const row of KEYS) {
  for (let at = 1; at < row.length; at += 1) {
    exchangeEach(row.charAt(at), row.charAt(at - 1), EDIT.beside);
    exchangeEach(row.charAt(at - 1), row.charAt(at), EDIT.beside);
  }
}
for (const group of ALIKE) exchangeEach(group, group, EDIT.alike);

const extraAt = (run: string, at: number): number =>
  isMark(run.charCodeAt(at)) || run.charAt(at) === run.charAt(at - 1) ? EDIT.mark : EDIT.extra;

/** The shorter a word, the more others are one letter away: only a frequent one may be meant. */
const MOST_BY_LENGTH = [0, 0, 0, 8.5, 10, 11.5];
const MOST = 13;

/** The run's letters, and those of the word that is being tried. */
const written = new Uint8Array(MOST_LETTERS + 2);
const meant = new Uint8Array(0x40);
function meantWord(length: number): string {
  let word = '';
  for (let at = 0; at < length; at += 1) word += LETTERS.charAt((meant[at] ?? 0) - 1);
  return word;
}

/** Readings at `start` as a frequent word with one letter left out, put in, exchanged or two swapped. */
export function misreadings(model: WordModel, run: string, start: number): Reading[] {
  const found = new Map<number, Reading>();
  for (let at = start; at < run.length; at += 1) written[at] = codeOf(run.charCodeAt(at));
  written.fill(0, run.length, run.length + 2);

  const take = (end: number, word: number, spent: number, length: number): void => {
    const cost = costOf(model.letters[word] ?? 0);
    if (cost === 0 || cost > (MOST_BY_LENGTH[length] ?? MOST) || end <= start || !maySplitAt(run, end))
      return;
    const key = word * 0x1000 + end;
    const total = cost + spent;
    if ((found.get(key)?.cost ?? total + 1) <= total) return;
    found.set(key, { start, end, cost: total, meant: meantWord(length), word });
  };
  /** Behind the slip every letter is as written. */
  const follow = (from: number, begin: number, spent: number, depth: number): void => {
    let [first, at, length] = [from, begin, depth];
    while (first !== 0) {
      const same = childAt(model, first, written[at] || NO_LETTER);
      if (same < 0) return;
      meant[length] = written[at] ?? 0;
      at += 1;
      length += 1;
      take(at, same, spent, length);
      first = (model.letters[same] ?? 0) >>> 14;
    }
  };
  const walk = (from: number, begin: number): void => {
    let [first, at, length] = [from, begin, 0];
    for (;;) {
      const code = written[at] ?? 0;
      // Put in here: what follows goes on as if it were not there.
      if (code !== 0 && length === 0) followRoot(at + 1, extraAt(run, at));
      else if (code !== 0) follow(first, at + 1, extraAt(run, at), length);
      const here = bitOf(code);
      const next = bitOf(written[at + 1] ?? 0);
      let same = -1;
      for (let each = first; ; each += 1) {
        const edge = model.letters[each] ?? 0x80;
        const letter = edge & 0x7f;
        const isWord = (edge & 0x3f00) !== 0;
        const below = edge >>> 14;
        // In most groups is no letter that goes on: not to look any further halves the time of all this.
        const under = below === 0 ? 0 : (model.masks[below] ?? 0);
        meant[length] = letter;
        if (letter === code) {
          same = each;
          if (written[at + 1] !== 0) take(at + 2, each, extraAt(run, at + 1), length + 1);
        } else {
          const missing = isMark(LETTERS.charCodeAt(letter - 1)) ? EDIT.mark : EDIT.missing;
          if (isWord) take(at, each, missing, length + 1);
          if ((under & here) !== 0) follow(below, at, missing, length + 1);
          if (code !== 0) {
            const exchanged = EXCHANGES[(code << 7) | letter] ?? EDIT.other;
            if (isWord) take(at + 1, each, exchanged, length + 1);
            if ((under & next) !== 0) follow(below, at + 1, exchanged, length + 1);
            const isSwapped = (under & here) !== 0 && written[at + 1] === letter;
            const second = isSwapped ? childAt(model, below, code) : -1;
            if (second >= 0) {
              meant[length + 1] = code;
              take(at + 2, second, EDIT.swap, length + 2);
              follow((model.letters[second] ?? 0) >>> 14, at + 2, EDIT.swap, length + 2);
            }
          }
        }
        if ((edge & 0x80) !== 0) break;
      }
      if (same < 0) return;
      meant[length] = code;
      first = (model.letters[same] ?? 0) >>> 14;
      if (first === 0) return;
      at += 1;
      length += 1;
    }
  };
  /** `follow` from the first letters on: 0 stands for none elsewhere. */
  const followRoot = (at: number, spent: number): void => {
    const same = childAt(model, 0, written[at] || NO_LETTER);
    if (same < 0) return;
    meant[0] = written[at] ?? 0;
    take(at + 1, same, spent, 1);
    follow((model.letters[same] ?? 0) >>> 14, at + 1, spent, 1);
  };
  walk(0, start);
  return [...found.values()];
}
/** Of no sibling. */
const NO_LETTER = 0x7f;
const bitOf = (code: number): number => (code === 0 ? 0 : 1 << code);
