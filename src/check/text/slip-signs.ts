import { surpriseOf } from '../../thai/letter-model.js';
import { THAI_MONTHS } from '../../thai/months.js';
import { costAlone, type Reading } from '../../thai/readings.js';
import { costOf, type WordModel } from '../../thai/word-model.js';

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

/** What stands where a word is meant: letters of no word, several words, or one other. */
export type SlipKind = 'no word' | 'several words' | 'another word';

/** What speaks for a slip, or against it, whatever else is spoken of. A sign that only may be there is 0 or 1. */
export interface SlipSigns {
  /** How much better it reads, in nats; every nat more proves less. */
  readonly gain: number;
  readonly logGain: number;
  /** What the words beside it save of the cost of what is meant, in nats. */
  readonly saved: number;
  /** What the meant word costs there, with its slip. */
  readonly cost: number;
  readonly isShort: number;
  /** What stands is all there is of the stretch. */
  readonly isLone: number;
  /** The rarest of the words that stand there. */
  readonly rarest: number;
  /** How surprising its letters are, each, and all beside those of the word that is meant, in nats. */
  readonly surprise: number;
  readonly moreSurprise: number;
  /** A piece of a foreign word or of a name lies beside. */
  readonly besidePiece: number;
  /** What is meant stands there already, a letter beside it. */
  readonly isStray: number;
  /** … a letter of what stands beside, which is no word without it: ห้วย|[ส]โมง. */
  readonly isCut: number;
  /** … a silent one: ทาวน์เฮา[ส์]. */
  readonly endsSilent: number;
  /** Amid a compound a letter is not silent: พาณิชย์, but พาณิชย|นาวี. */
  readonly goesOn: number;
  /** How many signs of foreign words lie in and around it. */
  readonly loan: number;
}

export interface Slip {
  readonly reading: Reading;
  readonly kind: SlipKind;
  readonly signs: SlipSigns;
  /** The words that stand there. */
  readonly written: readonly Reading[];
}

/** The slips of a rereading that may be some. */
export function slipsOf({ model, run, plain, mended, gain }: Rereading): readonly Slip[] {
  const strange = mended.filter(({ cost, meant }) => meant === undefined && cost >= STRANGE).length;
  if (strange > 1) return [];
  return mended.flatMap((reading, at) => {
    const { start, end, cost, saved = 0, meant } = reading;
    if (meant === undefined || isRight(run, reading) || isVariant(model, run, reading)) return [];
    const written = plain.filter((part) => part.start < end && start < part.end);
    const first = written[0]?.start ?? start;
    const last = written.at(-1)?.end ?? end;
    const letters = run.slice(first, last);
    const next = mended[at + 1];
    const surprise = surpriseOf(model, letters);
    const signs: SlipSigns = {
      gain,
      logGain: Math.log(Math.max(gain, LEAST_GAIN)),
      saved: Math.min(
        MOST_SAVED,
        saved + (next && next.meant === undefined ? costAlone(model, next) - next.cost : 0),
      ),
      cost: Math.min(MOST_COST, Math.max(0, cost)),
      isShort: Number(meant.length <= SHORT),
      isLone: Number(plain.length === written.length),
      rarest: Math.max(...written.map((part) => Math.min(MOST_RARE, costAlone(model, part)))),
      surprise: surprise / (letters.length + 1),
      moreSurprise: Math.max(-MOST_LESS, Math.min(MOST_MORE, surprise - surpriseOf(model, meant))),
      besidePiece: Number(
        plain.some(
          (part) => isPiece(part) && (part.end === first || part.start === last) && !beginsMonth(run, part),
        ),
      ),
      isStray: Number(written.some((part) => run.slice(part.start, part.end) === meant)),
      isCut: Number(cutsPart(run, written, reading)),
      endsSilent: Number(/[ก-ฮ]์$/u.test(letters) && !meant.endsWith('์')),
      loan: loanOf(run.slice(Math.max(0, first - NEAR), last + NEAR)),
      goesOn: Number(meant.endsWith('์') && !letters.endsWith('์') && last < run.length),
    };
    return [{ reading, kind: kindOf(written), signs, written }];
  });
}
/** A name, a rare word, or none: beside two of them nothing is sure. */
const STRANGE = 14;
const LEAST_GAIN = 0.1;
const MOST_SAVED = 8;
const MOST_COST = 25;
const MOST_RARE = 16;
const MOST_LESS = 5;
const MOST_MORE = 15;
const SHORT = 3;
const NEAR = 8;

/** Foreign words have letters and marks that others seldom have. */
const LOAN = /[ก-ฮ]์|็|[๊๋]|[ซฟ]|เ[ก-ฮ]อร|โอ|แอ|ไอ/gu;
const MOST_LOAN = 4;
const loanOf = (text: string): number => Math.min(MOST_LOAN, text.match(LOAN)?.length ?? 0);

const isWord = ({ word }: Reading): boolean => word >= 0;
const kindOf = (written: readonly Reading[]): SlipKind =>
  written.every(isWord) ? (written.length > 1 ? 'several words' : 'another word') : 'no word';

/** The word that is meant stands there, and the letter too many is the first or the last of a part beside it. */
const cutsPart = (run: string, written: readonly Reading[], { start, end, meant = '' }: Reading): boolean =>
  (run.startsWith(meant, start) &&
    written.some((part) => part.start >= start + meant.length && part.end > end)) ||
  (run.slice(start, end).endsWith(meant) &&
    written.some((part) => part.end <= end - meant.length && part.start < start));

/** What stands is right as well. */
const isRight = (run: string, slip: Reading): boolean =>
  PROVINCES.has(run.slice(slip.start, slip.end)) ||
  isJoined(run, slip) ||
  // Before more of its kind no letter is silent: ทันตแพทย|สมาคม.
  (`${run.slice(slip.start, slip.end)}์` === slip.meant && GOES_ON.test(run.slice(slip.end))) ||
  // กษาปณ์ + อนุรักษ์ is กษาปณานุรักษ์.
  (slip.end < run.length && slip.meant?.replace(/์$/u, 'า') === run.slice(slip.start, slip.end)) ||
  (/^สิทธิ์?$/u.test(slip.meant ?? '') && /^สิทธิ์?$/u.test(run.slice(slip.start, slip.end))) ||
  isSpelledOut(run, slip) ||
  // A word of one letter, its space lost: ทราบ|ณ, ณ|วัด.
  [`${slip.meant}ณ`, `ณ${slip.meant}`].includes(run.slice(slip.start, slip.end)) ||
  // The end of a foreign word: ทาวน์เฮา[ส์].
  (slip.end - slip.start <= 3 && run[slip.start + 1] === '์');

/** A rare foreign word is written in several ways, and has sisters: ไอโซไนอะซิด, ไอโซไนอาซิด, โครมาโทกราฟ, โครมาโทกราฟี. */
const isVariant = (model: WordModel, run: string, { start, end, word, meant = '' }: Reading): boolean =>
  costOf(model.letters[word] ?? 0) >= RARE_LOAN &&
  (loanOf(meant) > 0 || meant.length >= LONG_LOAN) &&
  consonantsOf(run.slice(start, end)) === consonantsOf(meant);
const RARE_LOAN = 12;
/** A rare word of so many letters that is none of several is foreign. */
const LONG_LOAN = 10;

/** As they are heard. */
const consonantsOf = (word: string): string =>
  word
    .replaceAll(/[ก-ฮ][\u0E34\u0E38]?์|[ะ-ฺเ-ไ็-ํ]/gu, '')
    .replaceAll(/./gu, (letter) => HEARD.get(letter) ?? letter)
    .replaceAll(/(.)\1+/gu, '$1');
const HEARD: ReadonlyMap<string, string> = new Map(
  'ทธตฐฏฒ พปบผภ กคขฆ ซสศษ ฟฝว นณ ลฬ ชฌจ ดฎ'
    .split(' ')
    .flatMap(([first = '', ...others]) => others.map((letter) => [letter, first] as const)),
);

/** Those whose names are a letter from frequent words. */
const PROVINCES = new Set(
  'กระบี่ ชัยนาท ชุมพร ตราด ตรัง น่าน พะเยา พังงา พัทลุง แพร่ ยโสธร ยะลา ระนอง ระยอง ลำปาง ลำพูน สตูล สระแก้ว เลย'.split(
    ' ',
  ),
);

/** Words of Sanskrit that stand behind others. */
const GOES_ON =
  /^(?:ก(?:ร|รร)ม|จักร|ชาติ|ทรัพย|ทัศน|เทพ|ธรรม|ธานี|นาวี|นคร|บดี|บุรี|ปัญญา|พัสตรา|ภักดี|ภัณฑ|ภาพ|ภาค|ภูมิ|มงคล|มณฑล|มนตรี|ยนต|รังส|รัตน|ราช(?!การ)|รูป|เรขา|โรค|ลักษณ|วงศ|วลัย|วัฒน|วิทย|วิศว|ศก|ศาลา|ศาสตร|ศักดิ|ศึกษา|ศิลป|สถาน|สภา|สมาคม|สาร|อักษร|เวช)/u;

/** The shorter, the more likely a syllable of a foreign word. */
const RARE = [0, 9.5, 9.5, 9.5, 11, 11.5];
const isPiece = (part: Reading): boolean =>
  !isWord(part) || part.cost >= (RARE[part.end - part.start] ?? Number.POSITIVE_INFINITY);
const BEGINS_MONTH = new Set(THAI_MONTHS.map((month) => month.replace(/(?:คม|ยน|พันธ์)$/u, '')));
const beginsMonth = (run: string, { start, end }: Reading): boolean =>
  BEGINS_MONTH.has(run.slice(start, end));

/** Names of English letters in a row: จีดีพี, ไอซียู. */
const SPELLED_OUT = /(?:เอ(?:ฟ|ช|ส|็ม|็น|็กซ์)?|[บซดจทพวค]ี|อี|ไอ|เจ|เค|แอล|โอ|คิว|อาร์|ยู|ดับเบิลยู|วาย|แซด){3,}/gu;
const isSpelledOut = (run: string, { start, end }: Reading): boolean =>
  Array.from(run.matchAll(SPELLED_OUT)).some(
    ({ index, 0: letters }) => index < end && start < index + letters.length,
  );

/** Words of Sanskrit run into one: ราชา + อนุสาวรีย์ is ราชานุสาวรีย์. */
const isJoined = (run: string, { start, meant = '' }: Reading): boolean =>
  run[start - 1] === 'า' && meant.startsWith('อ') && run.startsWith(meant.slice(1), start);
