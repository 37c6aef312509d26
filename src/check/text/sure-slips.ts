import { THAI_MONTHS } from '../../thai/months.js';
import { costAlone, type Reading } from '../../thai/readings.js';
import type { WordModel } from '../../thai/word-model.js';

/** A stretch of a run read anew with slips; all places are the run's. */
export interface Rereading {
  readonly model: WordModel;
  readonly run: string;
  /** The parts as they stand. */
  readonly plain: readonly Reading[];
  /** The same with what is meant. */
  readonly mended: readonly Reading[];
  /** How much better it reads for each slip, in nats. */
  readonly gain: number;
}

/** By how much a stretch has to read better before a slip in it is told, in nats. */
const SURE = {
  /** Several words stand for one: มอง|อำนาจ for มอบอำนาจ. */
  joined: 0.5,
  /** … all of them usual there. */
  joinedUsual: 2,
  /** The words beside it are known to stand beside what is meant: [ยืน]|ใบสมัคร. */
  neighbours: 0.5,
  /** A word of two letters is meant. */
  tiny: 3,
  /** Nothing beside speaks for it: only how rare the one is and how frequent the other. */
  alone: 5,
  shortAlone: 6,
  /** What stands is no word … */
  noWord: 5,
  /** … and may be a name or a foreign one. */
  noWordAlone: 10,
  /** A part of it would be left over that is no word either. */
  pieces: 11,
  /** What is meant may be a compound as good as any. */
  compound: 6,
  /** What is meant stands there already, and a letter beside it would belong to it. */
  stray: 4,
  /** Pieces of a foreign word lie beside. */
  foreign: 9,
  foreignEnd: 13,
} as const;

/** The slips that are to be told. */
export function sureSlips(rereading: Rereading): readonly Reading[] {
  const { run, plain, mended, gain } = rereading;
  const slips = mended.filter(({ meant }) => meant !== undefined);
  const strange = mended.filter(({ cost, meant }) => meant === undefined && cost >= STRANGE).length;
  if (strange > 1 || slips.some((slip) => gain < leastGain(rereading, slip, slips))) return [];
  return slips.filter(
    (slip) =>
      (gain >= SURE.compound || !isCompound(run, touchedBy(plain, slip))) &&
      !isJoined(run, slip) &&
      // Both are right: สิทธิ and สิทธิ์.
      `${slip.meant}์` !== run.slice(slip.start, slip.end) &&
      !isForeign(rereading, slip) &&
      !isSpelledOut(run, slip) &&
      // The end of a foreign word: ทาวน์เฮา[ส์].
      (slip.end - slip.start > 3 || run[slip.start + 1] !== '์'),
  );
}
/** A name, a rare word, or none: beside two of them nothing is sure. */
const STRANGE = 12;

function leastGain(rereading: Rereading, slip: Reading, slips: readonly Reading[]): number {
  const { run, plain, mended } = rereading;
  const saved = savedAround(rereading, slip);
  const unknown = plain.find(
    (part) => !isWord(part) && slips.some((each) => touchedBy([part], each).length > 0),
  );
  if (!unknown) return leastOfWords(rereading.model, touchedBy(plain, slip), slip, saved);
  if (isPieced(mended, unknown)) return SURE.pieces;
  const isLikely = saved >= SAVED || (slip.meant ?? '').length > SHORT || isLone(run, plain, unknown);
  return isLikely ? SURE.noWord : SURE.noWordAlone;
}

/** Where words stand, the words around the one that is meant have to speak for it. */
function leastOfWords(
  model: WordModel,
  touched: readonly Reading[],
  { meant = '' }: Reading,
  saved: number,
): number {
  const [written, second] = touched;
  if (second) return touched.some(({ cost }) => cost >= JOINED_DEAR) ? SURE.joined : SURE.joinedUsual;
  if (meant.length <= TINY) return SURE.tiny;
  if (saved >= SAVED) return SURE.neighbours;
  const isNeverCounted = written !== undefined && costAlone(model, written) >= NEVER_COUNTED;
  return meant.length > SHORT || isNeverCounted ? SURE.alone : SURE.shortAlone;
}
const JOINED_DEAR = 9;
const TINY = 2;
const SHORT = 5;
const SAVED = 2;
const NEVER_COUNTED = 15;

/** What a meant word and the one behind it cost less there than alone. */
function savedAround({ model, mended }: Rereading, slip: Reading): number {
  const next = mended[mended.indexOf(slip) + 1];
  return (slip.saved ?? 0) + (next && next.meant === undefined ? costAlone(model, next) - next.cost : 0);
}

const touchedBy = (parts: readonly Reading[], { start, end }: Reading): readonly Reading[] =>
  parts.filter((part) => part.start < end && start < part.end);

/** What is left of a stretch of no word is no frequent word: ยางมะตอย is no ยาง|มะ|ตอบ. */
const isPieced = (mended: readonly Reading[], unknown: Reading): boolean =>
  mended.some(
    ({ start, end, cost, meant }) =>
      meant === undefined && start >= unknown.start && end <= unknown.end && cost >= PIECE,
  );
const PIECE = 9.5;

/** A letter typed twice, การปฏิบัติ[ง]งาน, or a few between usual words: ตัดอ้อย[ศด]ส่งโรงงาน. */
function isLone(run: string, plain: readonly Reading[], { start, end }: Reading): boolean {
  if (end - start === 1 && (run[start] === run[end] || run[start] === run[start - 1])) return true;
  const beside = plain.filter((part) => part.end === start || part.start === end);
  return end - start <= FEW && beside.length === 2 && beside.every(({ cost }) => cost < USUAL);
}
const FEW = 3;
const USUAL = 9;

/**
 * Foreign words and names are pieces that no reading explains: the word stands there as it should, and a letter of
 * what is beside it is no slip, โอทอ[ปทั้งหมด]; beside a rare piece an unknown one is seldom a slip, [อิ้ว]เก้ง.
 */
function isForeign({ run, plain, gain }: Rereading, slip: Reading): boolean {
  const touched = touchedBy(plain, slip);
  const isBesidePiece = plain.some(
    (part) =>
      isPiece(part) &&
      (part.end === touched[0]?.start || part.start === touched.at(-1)?.end) &&
      !BEGINS_MONTH.has(run.slice(part.start, part.end)),
  );
  if (touched.some(({ start, end }) => run.slice(start, end) === slip.meant))
    return gain < (isBesidePiece ? SURE.foreignEnd : SURE.stray);
  if (!isBesidePiece || UNFINISHED.test(run.slice(slip.start, slip.end))) return false;
  if (!touched.every(isWord)) return gain < SURE.foreign;
  return gain < SURE.compound && touched.some(({ cost }) => cost >= NEVER_COUNTED);
}
/** No syllable ends so. */
const UNFINISHED = /[ัึื][่-๋]?$/u;
const BEGINS_MONTH = new Set(THAI_MONTHS.map((month) => month.replace(/(?:คม|ยน|พันธ์)$/u, '')));

/** The shorter, the more likely a syllable of a foreign word. */
const RARE = [0, 9.5, 9.5, 9.5, 11, 11.5];
const isPiece = (part: Reading): boolean =>
  !isWord(part) || part.cost >= (RARE[part.end - part.start] ?? Number.POSITIVE_INFINITY);

/** Names of English letters in a row: จีดีพี, ไอซียู. */
const SPELLED_OUT = /(?:เอ(?:ฟ|ช|ส|็ม|็น|็กซ์)?|[บซดจทพวค]ี|อี|ไอ|เจ|เค|แอล|โอ|คิว|อาร์|ยู|ดับเบิลยู|วาย|แซด){3,}/gu;
const isSpelledOut = (run: string, { start, end }: Reading): boolean =>
  Array.from(run.matchAll(SPELLED_OUT)).some(
    ({ index, 0: letters }) => index < end && start < index + letters.length,
  );

/** Words of Sanskrit run into one: ราชา + อนุสาวรีย์ is ราชานุสาวรีย์. */
const isJoined = (run: string, { start, meant = '' }: Reading): boolean =>
  run[start - 1] === 'า' && meant.startsWith('อ') && run.startsWith(meant.slice(1), start);

/** Nouns are made of nearly any word: นักเขียน is no slip of นักเรียน. */
const isCompound = (run: string, touched: readonly Reading[]): boolean =>
  touched.length < 3 &&
  touched.every(isWord) &&
  (touched.length === 1 ? /^(?:นัก|ผู้|ชาว|ช่าง|การ|ความ)./u : /^(?:นัก|ผู้|ชาว|ช่าง|การ|ความ)$/u).test(
    run.slice(touched[0]?.start, touched[0]?.end),
  );

const isWord = ({ word }: Reading): boolean => word >= 0;
