import { misreadings } from '../../thai/misreadings.js';
import { THAI_MONTHS } from '../../thai/months.js';
import { type Around, costAlone, type Reading, readRun, readsAtOnce } from '../../thai/readings.js';
import { EDGE, isDistrict, MOST_LETTERS, maySplitAt, NUMBER, type WordModel } from '../../thai/word-model.js';
import type { BareText } from './bare-text.js';
import { matchesOf } from './text-rule.js';

/** A place that reads far better with one letter mended. */
export interface Misread {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** How much better, in nats. */
  readonly gain: number;
  /** All districts and provinces are known. */
  readonly isDistrict: boolean;
  /** What stands before is often followed by it. */
  readonly isUsual: boolean;
}

const RUN = /[ก-ฮะ-ฺเ-ๅ็-ํ]{3,}/gu;
/** A part that costs so much where it stands may be a slip, or a piece of one; of a long one that is less likely. */
const DEAR = [7, 7, 7, 7.5, 8, 8.5];
const mostOf = (letters: number): number => DEAR[letters] ?? DEAR_LONG;
const DEAR_LONG = 9.5;
const AROUND = 10;
const SHORTEST = 3;
/** Where what stands there is made of words, the other reading has to be better by more. */
const SURE = 5;
const SURE_OF_NO_WORD = 5;
const SURE_OF_NO_WORD_ALONE = 10;
const LONG = 6;

/** Places in runs of Thai letters where a frequent word with one slip explains best what stands there. */
export function misreadWords(model: WordModel, bare: BareText): Misread[] {
  const found: Misread[] = [];
  for (const [from, to] of runsOf(bare)) {
    const run = bare.text.slice(from, to);
    const around = { before: edgeAt(bare.text, from - 1), behind: edgeAt(bare.text, to) };
    if (readsAtOnce(model, run, mostOf, around.before)) continue;
    const { parts } = readRun(model, run, [], around);
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at];
      const mendedTo = Math.max(0, (found.at(-1)?.end ?? 0) - from);
      if (!part || part.cost < mostOf(part.end - part.start) || part.end <= mendedTo) continue;
      found.push(
        ...mend(model, run, around, parts, at, mendedTo).map((miss) => ({
          ...miss,
          start: from + miss.start,
          end: from + miss.end,
        })),
      );
    }
  }
  return found;
}

const edgeAt = (text: string, at: number): number => (/[0-9๐-๙]/u.test(text.charAt(at)) ? NUMBER : EDGE);

/** Runs of letters, parted where spaces stood. */
function runsOf({ text, gaps }: BareText): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let gap = 0;
  for (const { index, 0: letters } of matchesOf(RUN, text)) {
    // A letter before a point may begin an abbreviation that a line's end joined to the word before: ประชาชน|พ.ร.บ.
    const end =
      index +
      letters.length -
      (BEGINS_ABBREVIATION.test(text.slice(index + letters.length - 1, index + letters.length + 4)) ? 1 : 0);
    for (let from = index; from < end; ) {
      while ((gaps[gap] ?? end) <= from) gap += 1;
      const to = Math.min(gaps[gap] ?? end, end, from + MOST_LETTERS);
      if (to - from >= SHORTEST && !isAbbreviation(text, from, to) && !isPali(text, from, to))
        runs.push([from, to]);
      from = to;
    }
  }
  return runs;
}
/** No Thai word has a dot below or a ring above. */
const isPali = (text: string, from: number, to: number): boolean =>
  PALI.test(text.slice(Math.max(0, from - AROUND), to + AROUND));
const PALI = /[ฺ]|ํ(?!า)/u;
const BEGINS_ABBREVIATION = /^[ก-ฮ]\.[ก-ฮ]{1,2}\./u;

/** An abbreviation, or the second part of a foreign name: แมรี-แอน. */
const isAbbreviation = (text: string, from: number, to: number): boolean =>
  to - from <= 5 && (text[to] === '.' || text[from - 1] === '.' || text[from - 1] === '-');

/** Reads the parts around one anew, with slips, but for those that are mended. */
function mend(
  model: WordModel,
  run: string,
  around: Around,
  parts: readonly Reading[],
  at: number,
  mendedTo: number,
): Misread[] {
  const part = parts[at];
  if (!part) return [];
  let first = at;
  while ((parts[first - 1]?.start ?? -1) >= mendedTo && part.start - (parts[first]?.start ?? 0) < AROUND)
    first -= 1;
  let last = at;
  while (last < parts.length - 1 && (parts[last]?.end ?? 0) - part.end < AROUND) last += 1;
  const start = parts[first]?.start ?? 0;
  const window = run.slice(start, parts[last]?.end);
  const plain = parts.slice(first, last + 1);
  const others = slipsIn(model, window, part.start - start, part.end - start, plain).filter(
    (slip) => slip.cost - MOST_SAVED < costOfStretch(plain, start + slip.start, start + slip.end),
  );
  if (others.length === 0) return [];
  const mended = readRun(model, window, others, {
    before: start === 0 ? around.before : undefined,
    behind: last === parts.length - 1 ? around.behind : undefined,
  });
  const slips = mended.parts.filter(({ meant }) => meant !== undefined);
  const strange = mended.parts.filter(({ cost, meant }) => meant === undefined && cost >= STRANGE).length;
  // Both are read without a word that stands before.
  const spent =
    (start === 0 ? (plain[0]?.cost ?? 0) : costAlone(model, plain[0] ?? part)) +
    plain.slice(1).reduce((sum, { cost }) => sum + cost, 0);
  const gain = (spent - mended.cost) / Math.max(1, slips.length);
  const unknown = plain.find(
    (each) => !isWord(each) && slips.some((slip) => touchedBy([each], start, slip).length > 0),
  );
  const least =
    unknown && isPieced(mended.parts, unknown, start)
      ? SURE_OF_PIECES
      : Math.max(
          ...slips.map((slip) => {
            const saved = savedAround(model, mended.parts, slip);
            return unknown
              ? saved >= SAVED || (slip.meant?.length ?? 0) >= LONG || isLone(run, plain, unknown)
                ? SURE_OF_NO_WORD
                : SURE_OF_NO_WORD_ALONE
              : sureOf(model, touchedBy(plain, start, slip), slip, saved);
          }),
        );
  if (strange > 1 || gain < least) return [];
  return slips
    .filter((slip) => gain >= SURE_OF_COMPOUND || !isCompound(run, touchedBy(plain, start, slip)))
    .filter(
      ({ start: from, end, meant }) =>
        !isJoined(run, start + from, meant) && `${meant}์` !== window.slice(from, end),
    )
    .filter(
      (slip) => !isForeign(run, plain, { ...slip, start: start + slip.start, end: start + slip.end }, gain),
    )
    .map(({ start: from, end, word, saved = 0, meant = '' }) => ({
      start: start + from,
      end: start + end,
      right: meant,
      gain,
      isDistrict: isDistrict(model.letters[word] ?? 0),
      isUsual: saved >= OFTEN,
    }));
}
/** A letter typed twice, การปฏิบัติ[ง]งาน, or a few between usual words: ตัดอ้อย[ศด]ส่งโรงงาน. */
const isLone = (run: string, plain: readonly Reading[], unknown: Reading): boolean => {
  const { start, end } = unknown;
  if (end - start === 1 && (run[start] === run[end] || run[start] === run[start - 1])) return true;
  const beside = plain.filter((part) => part.end === start || part.start === end);
  return end - start <= FEW && beside.length === 2 && beside.every(({ cost }) => cost < USUAL);
};
const FEW = 3;
const USUAL = 9;
/** What a meant word and the one behind it cost less there than alone. */
function savedAround(model: WordModel, mended: readonly Reading[], slip: Reading): number {
  const next = mended[mended.indexOf(slip) + 1];
  return (slip.saved ?? 0) + (next && next.meant === undefined ? costAlone(model, next) - next.cost : 0);
}
/** Where words stand, the words around the one that is meant have to speak for it. */
function sureOf(
  model: WordModel,
  [written, second]: readonly Reading[],
  { meant = '' }: Reading,
  saved: number,
): number {
  if (second) return SURE_OF_JOINED;
  if (meant.length < SHORTEST) return SURE_OF_TINY;
  if (saved >= SAVED) return SURE_OF_NEIGHBOURS;
  const isNeverCounted = written !== undefined && costAlone(model, written) >= NEVER_COUNTED;
  return meant.length > SHORT || isNeverCounted ? SURE : SURE_OF_SHORT;
}
/** What stands where a word is meant. */
const touchedBy = (plain: readonly Reading[], offset: number, { start, end }: Reading): Reading[] =>
  plain.filter((part) => part.start - offset < end && start < part.end - offset);
const SURE_OF_JOINED = 0.5;
const SURE_OF_NEIGHBOURS = 0.5;
const SURE_OF_TINY = 3;
const SURE_OF_SHORT = 6;
const NEVER_COUNTED = 15;
const SHORT = 5;
const SAVED = 2;
const OFTEN = 4;
/** What is left of a stretch of no word is no frequent word: ยางมะตอย is no ยาง|มะ|ตอบ. */
const isPieced = (parts: readonly Reading[], unknown: Reading, offset: number): boolean =>
  parts.some(
    ({ start, end, cost, meant }) =>
      meant === undefined && start + offset >= unknown.start && end + offset <= unknown.end && cost >= PIECE,
  );
const PIECE = 9.5;
const SURE_OF_PIECES = 11;
/**
 * Foreign words and names are pieces that no reading explains: the word stands there as it should, and a letter of
 * what is beside it is no slip, โอทอ[ปทั้งหมด]; beside a rare piece an unknown one is seldom a slip, [อิ้ว]เก้ง.
 */
function isForeign(run: string, plain: readonly Reading[], slip: Reading, gain: number): boolean {
  const { start, end, meant } = slip;
  const touched = plain.filter((part) => part.start < end && start < part.end);
  const isBesideRare = plain.some(
    (part) =>
      isPiece(part) &&
      (part.end === touched[0]?.start || part.start === touched.at(-1)?.end) &&
      !BEGINS_MONTH.has(run.slice(part.start, part.end)),
  );
  if (touched.some((part) => run.slice(part.start, part.end) === meant))
    return gain < (isBesideRare ? SURE_OF_FOREIGN_END : SURE_OF_STRAY);
  if (!isBesideRare || UNFINISHED.test(run.slice(start, end))) return false;
  if (!touched.every(isWord)) return gain < SURE_OF_FOREIGN;
  return gain < SURE_OF_COMPOUND && touched.some((part) => part.cost >= RAREST);
}
/** No syllable ends so. */
const UNFINISHED = /[ัึื][่-๋]?$/u;
const BEGINS_MONTH = new Set(THAI_MONTHS.map((month) => month.replace(/(?:คม|ยน|พันธ์)$/u, '')));
/** The shorter, the more likely a syllable of a foreign word. */
const RARE = [0, 9.5, 9.5, 9.5, 11, 11.5];
const isPiece = ({ start, end, word, cost }: Reading): boolean =>
  word < 0 || cost >= (RARE[end - start] ?? MOST_COST);
const MOST_COST = 99;
const RAREST = 15;
const SURE_OF_STRAY = 4;
const SURE_OF_FOREIGN = 9;
const SURE_OF_FOREIGN_END = 13;
/** Words of Sanskrit run into one: ราชา + อนุสาวรีย์ is ราชานุสาวรีย์. */
const isJoined = (run: string, at: number, meant = ''): boolean =>
  run[at - 1] === 'า' && meant.startsWith('อ') && run.startsWith(meant.slice(1), at);
/** Nouns are made of nearly any word: นักเขียน is no slip of นักเรียน. */
const isCompound = (run: string, touched: readonly Reading[]): boolean =>
  touched.length < 3 &&
  touched.every(isWord) &&
  (touched.length === 1 ? /^(?:นัก|ผู้|ชาว|ช่าง|การ|ความ)./u : /^(?:นัก|ผู้|ชาว|ช่าง|การ|ความ)$/u).test(
    run.slice(touched[0]?.start, touched[0]?.end),
  );
const SURE_OF_COMPOUND = 6;
/** A name, a rare word, or none: beside two of them nothing is sure. */
const STRANGE = 12;
const isWord = ({ word }: Reading): boolean => word >= 0;

const known = new Map<string, readonly Reading[]>();
const MOST_KNOWN = 20_000;

/** Readings with a slip that explain a part, the first to begin first; the same stretch is met again and again. */
function slipsIn(
  model: WordModel,
  window: string,
  from: number,
  to: number,
  plain: readonly Reading[],
): readonly Reading[] {
  const key = `${from} ${to} ${window}`;
  const before = known.get(key);
  if (before) return before;
  const found: Reading[] = [];
  const start = plain[0]?.start ?? 0;
  const begins = new Set(plain.map((part) => part.start - start).filter((begin) => begin < from));
  begins.add(from);
  for (let begin = from + 1; begin < to; begin += 1) if (maySplitAt(window, begin)) begins.add(begin);
  for (const begin of begins) {
    for (const reading of misreadings(model, window, begin)) if (reading.end > from) found.push(reading);
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

/** What the parts that a stretch touches cost. */
const costOfStretch = (parts: readonly Reading[], start: number, end: number): number =>
  parts.reduce((sum, part) => (part.start < end && start < part.end ? sum + part.cost : sum), 0);
/** A slip costs less behind and before the words it belongs to, seldom by more. */
const MOST_SAVED = 9;
