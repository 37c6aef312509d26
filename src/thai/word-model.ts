/**
 * Words and how rare each is, as a tree in one array: siblings lie side by side, each one
 * `first child (18 bits) | cost in quarters of a nat (6 bits, 0 = no word) | last sibling (1) | letter (7)`.
 * Made by test/generate/word-model.mjs.
 */
export type WordModel = Uint32Array;

const LETTERS = 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮะัาำิีึืฺุูเแโใไๅ็่้๊๋์ํ';
const FIRST = 0x0e00;
const CODES = new Uint8Array(0x80);
for (let at = 0; at < LETTERS.length; at += 1) CODES[LETTERS.charCodeAt(at) - FIRST] = at + 1;

export const readWordModel = (bytes: Uint8Array): WordModel =>
  new Uint32Array(bytes.slice().buffer, 0, bytes.byteLength >> 2);

const codeOf = (unit: number): number => CODES[unit - FIRST] ?? 0;

/** The sibling with that letter, from `first` on; -1 where there is none. */
function childAt(model: WordModel, first: number, code: number): number {
  for (let at = first; ; at += 1) {
    const edge = model[at] ?? 0x80;
    if ((edge & 0x7f) === code) return at;
    if ((edge & 0x80) !== 0) return -1;
  }
}

const costOf = (edge: number): number => ((edge >>> 8) & 0x3f) / 4;

/** A way to read a part of a text: what it costs, and the word that is meant where it is written otherwise. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
  readonly meant?: string;
}

/** What stands for a letter that belongs to no word. */
const UNKNOWN_RUN = 13;
const UNKNOWN_LETTER = 2.2;
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

/** Most letters of one run; buffers for reading one, used again by each. */
export const MOST_LETTERS = 1200;
const best = new Float64Array(MOST_LETTERS + 1);
const via = new Int32Array(MOST_LETTERS + 1);
/** 0 a word, 1 letters of none, else the place of a reading beside the words, counted from 2. */
const how = new Int32Array(MOST_LETTERS + 1);
const codes = new Uint8Array(MOST_LETTERS + 1);

/** The cheapest way to read a run of Thai letters: its parts in order. `others` are readings beside the words. */
export function readRun(
  model: WordModel,
  run: string,
  others: readonly Reading[] = [],
): { readonly cost: number; readonly parts: readonly Reading[] } {
  const { length } = run;
  for (let at = 0; at < length; at += 1) codes[at] = codeOf(run.charCodeAt(at));
  best.fill(Number.POSITIVE_INFINITY, 0, length + 1);
  best[0] = 0;
  how[0] = 0;
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    const sum = best[at] ?? 0;
    while (next < others.length && (others[next]?.start ?? 0) < at) next += 1;
    if (sum === Number.POSITIVE_INFINITY) continue;
    if (maySplitAt(run, at)) {
      let first = 0;
      for (let letter = at; letter < length; letter += 1) {
        const found = childAt(model, first, codes[letter] ?? 0);
        if (found < 0) break;
        const edge = model[found] ?? 0;
        const cost = costOf(edge);
        const end = letter + 1;
        if (cost > 0 && sum + cost < (best[end] ?? 0) && maySplitAt(run, end)) {
          best[end] = sum + cost;
          via[end] = at;
          how[end] = 0;
        }
        first = edge >>> 14;
        if (first === 0) break;
      }
      for (let each = next; others[each]?.start === at; each += 1) {
        const reading = others[each];
        if (!reading || sum + reading.cost >= (best[reading.end] ?? 0)) continue;
        best[reading.end] = sum + reading.cost;
        via[reading.end] = at;
        how[reading.end] = each + 2;
      }
    }
    const goesOn = how[at] === 1;
    const total = sum + (goesOn ? 0 : UNKNOWN_RUN) + UNKNOWN_LETTER;
    if (total < (best[at + 1] ?? 0)) {
      best[at + 1] = total;
      via[at + 1] = goesOn ? (via[at] ?? 0) : at;
      how[at + 1] = 1;
    }
  }
  const parts: Reading[] = [];
  for (let end = length; end > 0; ) {
    const start = via[end] ?? 0;
    const meant = others[(how[end] ?? 0) - 2]?.meant;
    const cost = (best[end] ?? 0) - (best[start] ?? 0);
    parts.push(meant === undefined ? { start, end, cost } : { start, end, cost, meant });
    end = start;
  }
  return { cost: best[length] ?? 0, parts: parts.reverse() };
}

/** Letters that look or sound alike, or lie side by side on the keyboard. */
const ALIKE =
  'ฏฎ ศษส ณน ญย ถภ คด ตด ชซ ลฬ ฐถ ฒพ ฒฑ ผฝ พฟ บป รล ทธ ใไ ะา ขช งว อฮ กภ ิีึืั็ ุู ่้๊๋์็ ฤร เแ ำา ัะ ซฃ ฅค'.split(' ');
const KEYS = ['ๅภถุึคตจขช', 'ๆไำพะัีรนยบลฃ', 'ฟหกดเ้่าสวง', 'ผปแอิืทมใฝ', 'ูฎฑธํ๊ณฯญฐ', 'ฤฆฏโฌ็๋ษศซ', 'ฉฮฺ์ฒฬฦ'];

const near = new Set<string>();
for (const group of ALIKE) for (const a of group) for (const b of group) near.add(a + b);
const beside = new Set<string>();
for (const row of KEYS)
  for (let at = 1; at < row.length; at += 1) {
    const [a = '', b = ''] = [row[at - 1], row[at]];
    beside.add(a + b).add(b + a);
  }

const EDIT = { alike: 7, beside: 8, mark: 7.5, swap: 8, missing: 9, extra: 9.5, other: 10.5 } as const;

const exchange = (written: string, meant: string): number =>
  near.has(written + meant)
    ? EDIT.alike
    : beside.has(written + meant)
      ? EDIT.beside
      : isMark(written.charCodeAt(0)) && isMark(meant.charCodeAt(0))
        ? EDIT.mark
        : EDIT.other;

const extraAt = (run: string, at: number): number =>
  isMark(run.charCodeAt(at)) || run.charAt(at) === run.charAt(at - 1) ? EDIT.mark : EDIT.extra;

const letterOf = (code: number): string => LETTERS.charAt(code - 1);

/** The shorter a word, the more others are one letter away: only a frequent one may be meant. */
const MOST_BY_LENGTH = [0, 0, 0, 7.5, 9, 10.5];
const MOST = 11.5;

/** Readings at `start` as a frequent word with one letter left out, put in, exchanged or two swapped. */
export function misreadings(model: WordModel, run: string, start: number): Reading[] {
  const found = new Map<string, Reading>();
  const take = (end: number, edge: number, spent: number, meant: string): void => {
    const cost = costOf(edge);
    if (cost === 0 || cost > (MOST_BY_LENGTH[meant.length] ?? MOST) || end <= start || !maySplitAt(run, end))
      return;
    const key = `${end}${meant}`;
    const known = found.get(key);
    const total = cost + spent;
    if (!known || known.cost > total) found.set(key, { start, end, cost: total, meant });
  };
  const walk = (first: number, at: number, spent: number, meant: string): void => {
    const written = run.charAt(at);
    const code = at < run.length ? codeOf(run.charCodeAt(at)) : 0;
    if (spent > 0) {
      const same = code === 0 ? -1 : childAt(model, first, code);
      if (same < 0) return;
      const edge = model[same] ?? 0;
      take(at + 1, edge, spent, meant + written);
      if (edge >>> 14 !== 0) walk(edge >>> 14, at + 1, spent, meant + written);
      return;
    }
    for (let each = first; ; each += 1) {
      const edge = model[each] ?? 0x80;
      const letter = letterOf(edge & 0x7f);
      const below = edge >>> 14;
      const word = meant + letter;
      if ((edge & 0x7f) === code) {
        if (below !== 0) walk(below, at + 1, 0, word);
        if (at + 1 < run.length) take(at + 2, edge, extraAt(run, at + 1), word);
      } else {
        // Left out here.
        const missing = isMark(letter.charCodeAt(0)) ? EDIT.mark : EDIT.missing;
        take(at, edge, missing, word);
        if (below !== 0) walk(below, at, missing, word);
        if (code !== 0) {
          const exchanged = exchange(written, letter);
          take(at + 1, edge, exchanged, word);
          if (below !== 0) walk(below, at + 1, exchanged, word);
          if (run.charAt(at + 1) === letter && below !== 0) {
            const second = childAt(model, below, code);
            if (second >= 0) {
              const last = model[second] ?? 0;
              take(at + 2, last, EDIT.swap, word + written);
              if (last >>> 14 !== 0) walk(last >>> 14, at + 2, EDIT.swap, word + written);
            }
          }
        }
      }
      if ((edge & 0x80) !== 0) break;
    }
    // Put in here: what follows goes on as if it were not there.
    if (code !== 0) walk(first, at + 1, extraAt(run, at), meant);
  };
  walk(0, start, 0, '');
  return [...found.values()];
}
