import { isDistrict, ORDER_NEAR, placeOfWord, type WordModel } from '../../thai/word-model.js';
import { expectationAt } from '../../thai/word-order.js';
import { type Company, suits } from '../../thai/word-vectors.js';
import { type BareText, fullRange } from './bare-text.js';
import { type NamedText, type NameSigns, nameSignsAt } from './names.js';
import type { FitSigns, OrderSigns, PlaceSigns } from './slip-certainty.js';
import type { Slip } from './slip-signs.js';
import { type Run, sequenceOf, wordsIn } from './word-runs.js';

/** The text around a slip, which stands in the run `at`. */
export interface Surroundings {
  readonly model: WordModel;
  readonly named: NamedText;
  readonly bare: BareText;
  readonly runs: readonly Run[];
  readonly at: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly slip: Slip;
}

/** What the text around says of a slip. */
export function placeSignsOf(around: Surroundings, place: Place): PlaceSigns {
  const { model, bare, runs, at } = around;
  const [from, to] = runs[at] ?? [0, 0];
  const before = (count: number): Run[] => [...runs.slice(Math.max(0, at - count), at), [from, place.start]];
  const behind = (count: number): Run[] => [[place.end, to], ...runs.slice(at + 1, at + 1 + count)];
  return {
    ...orderOf(model, place.slip, {
      before: sequenceOf(model, bare.text, before(ORDER_NEAR)),
      behind: sequenceOf(model, bare.text, behind(ORDER_NEAR)),
    }),
    ...fitOf(model, place.slip, {
      before: wordsIn(model, bare.text, before(FAR)).reverse(),
      behind: wordsIn(model, bare.text, behind(FAR)),
    }),
    ...nameOf(around, from + place.slip.reading.start, place),
  };
}

/** So many runs around are read for what is spoken of. */
const FAR = 8;

/** How the word that is meant, and those that stand there, suit what is spoken of. */
function fitOf(model: WordModel, { reading, written }: Slip, company: Company): FitSigns {
  const fit = suits(model, reading.word, company);
  const own = written.flatMap(({ word }) => suits(model, word, company) ?? []);
  return {
    fit: fit ?? USUAL_FIT,
    hasNoFit: Number(fit === undefined),
    ownFit: own.length === 0 ? USUAL_OWN_FIT : own.reduce((sum, each) => sum + each, 0) / own.length,
    hasNoOwnFit: Number(own.length === 0),
  };
}
const USUAL_FIT = 0.4;
const USUAL_OWN_FIT = 0.3;

/** How well what is meant, and what stands there, suit the place between the words around. */
function orderOf(model: WordModel, { reading, written }: Slip, { before, behind }: Company): OrderSigns {
  const expectation = expectationAt(model, before, behind);
  const meant = expectation(reading.word);
  const own = written.flatMap(({ word }) => expectation(word) ?? []);
  return {
    expected: between(meant ?? 0),
    isUnexpected: Number(meant === undefined),
    ownExpected: between(own.length === 0 ? 0 : Math.min(...own)),
    isOwnUnexpected: Number(own.length === 0),
  };
}
const MOST_EXPECTED = 10;
const between = (nats: number): number => Math.max(-MOST_EXPECTED, Math.min(MOST_EXPECTED, nats));

/** Whether it may be the name of a place. */
function nameOf(
  { model, named, bare }: Surroundings,
  begin: number,
  { start, end, right, slip }: Place,
): NameSigns & Pick<PlaceSigns, 'namesDistrict'> {
  const before = bare.text.slice(Math.max(0, start - MOST_BEFORE), start);
  const namesDistrict =
    isDistrict(model, slip.reading.word) &&
    OF_DISTRICT.test(bare.text.slice(Math.max(0, begin - MOST_BEFORE), begin));
  if (namesDistrict || TITLE.test(right))
    return { inPlace: 0, behindPosition: 0, nearName: 0, namesDistrict: Number(namesDistrict) };
  const begins = bare.offsets[start - before.length + endOfDistrict(model, before)] ?? 0;
  return { ...nameSignsAt(named, fullRange(bare, start, end), begins), namesDistrict: 0 };
}
const MOST_BEFORE = 40;
const OF_DISTRICT = /(?:จังหวัด|อำเภอ|[จอ]\.)$/u;
/** No name is one of these. */
export const TITLE =
  /^(?:นาย(?:อำเภอ|ช่าง[ก-๎]*|ทะเบียน|ตำรวจ|แพทย์|สถานี)?|นางสาว|เด็กชาย|เด็กหญิง|(?:พัน|ร้อย|สิบ|จ่าสิบ)(?:ตรี|โท|เอก)|อำเภอ|ตำบล|จังหวัด)$/u;

/** Where the name of the last district or province ends: จังหวัดแพร่|มอบถุงยังชีพ; 0 where there is none. */
function endOfDistrict(model: WordModel, text: string): number {
  const [, place = ''] = LAST_DISTRICT.exec(text) ?? [];
  if (place === '') return 0;
  const from = text.length - place.length;
  for (let end = text.length; end > from; end -= 1)
    if (isDistrict(model, placeOfWord(model, text.slice(from, end)))) return end;
  return 0;
}
const LAST_DISTRICT = /^.*(?:จังหวัด|อำเภอ|[จอ]\.)([ก-๎]+)/u;
