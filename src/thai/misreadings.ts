import type { Reading } from './readings.js';
import {
  childAt,
  codeOf,
  costOf,
  isMark,
  isWord,
  LETTERS,
  MOST_LETTERS,
  maskAt,
  maySplitAt,
  type WordModel,
} from './word-model.js';

/** Letters that look or sound alike, or lie side by side on the keyboard. */
const ALIKE =
  'ฏฎ ศษส ณน ญย ถภ คด ตด ชซ ลฬ ฐถ ฒพ ฒฑ ผฝ พฟ บป รล ทธ ใไ ะา ขช งว อฮ กภ ิีึืั็ ุู ่้๊๋์็ ฤร เแ ำา ัะ ซฃ ฅค'.split(' ');
/** Letters that end a syllable with one sound. */
const ONE_SOUND = ['ดตทธถฐฒศสษจชซ', 'นณญรลฬ', 'บปพฟภ', 'กขคฆ'];
const KEYS = ['ๅภถุึคตจขช', 'ๆไำพะัีรนยบลฃ', 'ฟหกดเ้่าสวง', 'ผปแอิืทมใฝ', 'ูฎฑธํ๊ณฯญฐ', 'ฤฆฏโฌ็๋ษศซ', 'ฉฮฺ์ฒฬฦ'];

const EDIT = {
  alike: 5,
  beside: 6,
  mark: 5.5,
  swap: 6,
  missing: 7,
  extra: 7.5,
  silent: 6,
  sound: 6.5,
  other: 8.5,
} as const;

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
for (const group of ONE_SOUND) exchangeEach(group, group, EDIT.sound);
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
const MOST_BY_LENGTH = [0, 0, 7.5, 10, 11.5, 12.5];
const MOST = 14;

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
  /** แพท for แพทย์: the letter with its การันต์ is left out. */
  const withoutSilent = (below: number, at: number, length: number): void => {
    const silent = childAt(model, below, KARAN);
    if (silent < 0 || at === start) return;
    meant[length + 1] = KARAN;
    take(at, silent, EDIT.silent, length + 2);
    follow((model.letters[silent] ?? 0) >>> 14, at, EDIT.silent, length + 2);
  };
  const goOn = (word: number, at: number, length: number): void => {
    take(at, word, EDIT.sound, length);
    follow((model.letters[word] ?? 0) >>> 14, at, EDIT.sound, length);
  };
  /** ประจัม for ประจำ, บันทัด for บรรทัด, กัมการ for กรรมการ. */
  const sounded = (letter: number, edge: number, below: number, at: number, length: number): void => {
    const next = written[at + 1] ?? 0;
    if (written[at] === HAN && letter === AM && next === MO) goOn(edge, at + 2, length + 1);
    const second = letter === RO && written[at] === HAN ? childAt(model, below, RO) : -1;
    const closed = letter === HAN && written[at] === AM ? childAt(model, below, MO) : -1;
    if (closed >= 0) {
      meant[length + 1] = MO;
      goOn(closed, at + 1, length + 2);
    }
    if (second < 0) return;
    meant[length + 1] = RO;
    goOn(second, next === NO ? at + 2 : at + 1, length + 2);
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
        const endsWord = isWord(edge);
        const below = edge >>> 14;
        // In most groups is no letter that goes on: not to look any further halves the time of all this.
        const under = below === 0 ? 0 : maskAt(model, below);
        meant[length] = letter;
        if (letter === code) {
          same = each;
          if (written[at + 1] !== 0) take(at + 2, each, extraAt(run, at + 1), length + 1);
          if (written[at + 2] === KARAN) {
            take(at + 3, each, EDIT.silent, length + 1);
            follow(below, at + 3, EDIT.silent, length + 1);
          }
        } else {
          const missing = isMark(LETTERS.charCodeAt(letter - 1)) ? EDIT.mark : EDIT.missing;
          if (endsWord) take(at, each, missing, length + 1);
          if ((under & KARAN_BIT) !== 0 && code !== KARAN) withoutSilent(below, at, length);
          if (code === HAN || code === AM) sounded(letter, each, below, at, length);
          if ((under & here) !== 0) follow(below, at, missing, length + 1);
          if (code !== 0) {
            const exchanged = EXCHANGES[(code << 7) | letter] ?? EDIT.other;
            if (endsWord) take(at + 1, each, exchanged, length + 1);
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
const [KARAN = 0, HAN = 0, AM = 0, RO = 0, MO = 0, NO = 0] = Array.from('์ัำรมน', (letter) =>
  codeOf(letter.charCodeAt(0)),
);
/** Of no sibling. */
const NO_LETTER = 0x7f;
const bitOf = (code: number): number => (code === 0 ? 0 : 1 << code);
const KARAN_BIT = bitOf(KARAN);
