import { defineFinding } from '../../diagnostics/diagnostic.js';
import { mayPartAt } from '../../thai/readings.js';
import type { WordModel } from '../../thai/word-model.js';
import { type CheckedText, matchesOf, reportAt, reportMatches, type TextRule } from '../text/text-rule.js';
import { HAS_THINGS, KINDS, type Kind, type Miscounted, NOUN, NOUNS, THINGS } from './counted-things.js';
import { otherDimensions } from './dimensions.js';
import { oddMeasures } from './measured-in.js';
import { LAND, withoutTheirNoun } from './own-measures.js';
import { COPIES, othersUnits } from './own-units.js';

const MEASURE_WORD = defineFinding({
  code: 'check/measure-word',
  severity: 'warning',
  about: { th: 'หน่วยนับตรงกับสิ่งที่นับ', en: 'Things are counted in their own measure word' },
  example: { wrong: 'ติดตั้งกล้องวงจรปิด จำนวน 16 บาท', right: 'ติดตั้งกล้องวงจรปิด จำนวน 16 จุด' },
  th: (p: { thing: string; unit: string }) => `“${p.thing}” ไม่นับเป็น “${p.unit}”`,
  en: (p) => `“${p.thing}” is not counted in “${p.unit}”`,
  hints: { th: 'ตรวจหน่วยนับกับสิ่งที่นับ', en: 'compare the unit with what is counted' },
});

/** A clause that begins with what is counted, or with what is done to it. */
const HEAD = new RegExp(
  String.raw`(?:^|(?:จัด)?ซื้อ|จัดหา|จ้าง(?:เหมา)?(?:บริการ)?|สร้าง|ติดตั้ง|ซ่อมแซม|ปรับปรุง|ขุด(?:เจาะ)?|พิมพ์|จัดทำ|ปลูก|แจก(?:จ่าย)?|มอบ|(?<![ก-๎])มี|ตรวจสุขภาพ|คัดเลือก|รับสมัคร|จัด|ฉีดวัคซีนให้)\s?(?:${NOUN.replaceAll(/<[a-z]+>/gu, ':')})`,
  'u',
);
const CLAUSE_END =
  /.*(?:[\n;:,]|จำนวน|และ|พร้อม|รวม|ประกอบด้วย|ได้แก่|โดย|เพื่อ|(?:อบรม|ความรู้|บริการ|ช่วยเหลือ|สงเคราะห์)แก่|[\d๐-๙]\s?[ก-๎]+\s+(?=จัด|ก่อสร้าง|ติดตั้ง|ซ่อม|ปรับปรุง|ขุด|มอบ|แจก|ปลูก|พิมพ์))\s*/su;
const N = String.raw`[\d๐-๙][\d๐-๙,.]*`;
const UNITS =
  'คน|บาท|ลิตร|ไร่|(?:ตาราง|ลูกบาศก์|กิโล)?เมตร|ตารางวา|กิโลกรัม|ฉบับ|เล่ม|แห่ง|ครั้ง|จุด|แผ่น|ราย|คัน|หลัง|ตัว|ต้น|เครื่อง|ครัวเรือน|หลังคาเรือน|ดวง|สาย|โครงการ|ท่าน';
const OF_THINGS = 'คน|ท่าน|บาท|ฉบับ|เล่ม|แห่ง|ราย|คัน|หลัง|ตัว|ต้น|เครื่อง';
/** How much or how little stands right before a number. */
const BOUND = String.raw`(?:เพียง|เหลือ|รวม|ทั้งสิ้น|ทั้งหมด|ประมาณ|เฉลี่ย|จำนวน|อยู่ที่|ไม่(?:น้อยกว่า|ต่ำกว่า|เกิน)|อย่างน้อย|\s)`;
/** Baht where nobody pays, earns or gives. */
const BAHT = String.raw`บาท(?<!(?:เงิน|ค่า|จ่าย|เบิก|เบี้ย|งบ|ราคา|ชำระ|อุดหนุน|ช่วยเหลือ|สงเคราะห์|รายได้|ทุน|จ้าง)[^\n]{0,90})`;
/** Nothing but words stands between the noun and จำนวน. */
const COUNTED = new RegExp(
  String.raw`(?:(?<![ก-๎])(?:จำนวน|ทั้งสิ้น|รวม|ประมาณ)|(?:จำนวน|ทั้งสิ้น|ทั้งหมด)(?=\s?${N}\s?บาท))\s?${N}\s?(${UNITS})(?![ก-๎])`,
  'gu',
);
/** Nobody pays in them. */
const NOT_MONEY = 'คน|แห่ง|เมตร|กิโลเมตร|ฉบับ|เล่ม|จุด|คัน|ตัว|ต้น|ครัวเรือน|หลังคาเรือน|หลัง|ราย|ไร่|ลิตร|เครื่อง|แผ่น|ดวง';
/** Money right before its number, lengths, terms, what is held so many times a year. */
const OF_ITS_OWN: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<thing>(?<!ปี|ใช้จ่าย|บัญญัติ|แผน|ร่าง|วิธีการ)งบประมาณ|วงเงิน|ค่าใช้จ่าย|ค่าตอบแทน|เป็นเงิน)(?:ที่(?:ใช้|ได้รับจัดสรร|ตั้งไว้|ได้รับ)|ไว้)?(?:รวม|ทั้งสิ้น|จำนวน|ประมาณ|\s)*${N}\s?(?<unit>${NOT_MONEY})(?![ก-๎])`,
    'gu',
  ),
  /(?<thing>(?<![ก-๎])(?:พื้นที่|เนื้อที่))(?:(?!คน|ชน|ผู้|บ้าน|ราษ|เกษตร|งบ|เงิน|ราคา|ค่า|รถ|เจ้า|จำนวน|มี|ปลูก)[ก-๎ ]){0,30}?\s[\d๐-๙][\d๐-๙,.]*\s?(?<unit>คน|ฉบับ|เล่ม|คัน|กิโลกรัม|ลิตร)(?![ก-๎])/gu,
  /(?<thing>อ่างเก็บน้ำ|ถัง(?:น้ำ|เก็บน้ำ)?|แท็งก์|สระ(?:น้ำ|เก็บน้ำ)?|รถ(?:ดับเพลิง|บรรทุกน้ำ|น้ำ)|บ่อ(?:น้ำ|เก็บน้ำ))[ก-๎ ]{0,24}?(?:บรรจุ|จุ|เก็บกัก)(?:น้ำ)?(?:ได้)?(?:ประมาณ|ถึง|\s)*[\d๐-๙][\d๐-๙,.]*\s?(?:ล้าน|แสน|หมื่น|พัน)?(?<unit>คน|บาท|เมตร|กิโลเมตร|ฉบับ|เล่ม|ไร่)(?![ก-๎])/gu,
  /(?<thing>ค่า(?:ทดแทน|ชดเชย|เสียหาย|น้ำ(?:ประปา)?|ไฟฟ้า|ธรรมเนียม|จ้าง|ปรับ|เช่า|ตอบแทน|วัสดุ|อาหาร|ใช้จ่าย|เก็บขน|บริการ|ก่อสร้าง|เดินทาง|ซ่อม|สาธารณูปโภค|ขยะ)[ก-๎]{0,12})(?:\s?(?:ประจำ)?(?:เดือน|งวด|ปี)[ก-๎]{0,14})?(?:ได้|รวม|จำนวน|เป็น|ทั้งสิ้น|แล้ว|เพิ่ม|\s)*[\d๐-๙]{1,3}(?:,[\d๐-๙]{3})+(?:\.[\d๐-๙]{2})?\s?(?<unit>คน|แห่ง|เมตร|กิโลเมตร|ฉบับ|เล่ม|จุด|คัน|ตัว|ต้น|ครั้ง|ราย|หน่วยงาน|ลิตร|เครื่อง|หลัง)(?![ก-๎])/gu,
  /(?<thing>(?<![ก-๎])(?:วงเงิน|ราคากลาง|ค่าปรับ|ค่าจ้าง|หลักประกัน|เงินค้ำประกัน))[ก-๎]{0,24}?(?:รวม|ทั้งสิ้น|จำนวน|ประมาณ|\s)*[\d๐-๙]{1,3}(?:,[\d๐-๙]{3})+(?:\.[\d๐-๙]{2})?\s?(?<unit>คน|แห่ง|เมตร|ฉบับ|เล่ม|จุด|คัน|ตัว|ต้น|ครั้ง|ราย)(?![ก-๎])/gu,
  new RegExp(
    String.raw`(?<thing>ภายใน|กำหนดเวลา|ระยะเวลา|ยืนราคา)(?:ไม่(?:น้อยกว่า|เกิน)|\s)*${N}\s?(?<unit>${OF_THINGS}|เมตร|จุด)(?=\s?นับ)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<thing>(?:เสร็จ|ทราบ|ชี้แจง|ส่งมอบ|อุทธรณ์)ภายใน)(?:ไม่เกิน|\s)*${N}\s?(?<unit>${OF_THINGS}|เมตร|จุด)(?![ก-๎])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<thing>สูง|ห่าง|ไกล|หนัก)(?<!ความสูง)${BOUND}*[\d๐-๙]+\.[\d๐-๙]{1,2}\s?(?<unit>${OF_THINGS}|จุด|สาย|ครั้ง)(?![ก-๎])`,
    'gu',
  ),
  // Who comes day by day, unless it is told what they pay or how far they go.
  new RegExp(
    String.raw`(?<thing>ผู้(?:(?:มา)?(?:รับ|ใช้|ขอ(?:รับ)?|เข้ารับ)บริการ|มาติดต่อ|ป่วย|โดยสาร|เข้าชม|เยี่ยมชม|ร้องเรียน|เข้าร่วม|สมัคร)|(?:มา|เข้า)(?:รับ|ใช้)บริการ|มาติดต่อราชการ)(?:(?!เดิน|วิ่ง|ใช้|ขับ|ขี่|ปั่น|ดื่ม|จ่าย|ค่า|เงิน|ชำระ|เสีย|ได้รับ|บริจาค|ออม|ปลูก|รด|ตัด|สร้าง|ซ่อม|ระยะ|ทาง)[ก-๎ ]){0,28}(?:ชั่วโมง|วัน|สัปดาห์|เดือน|ปี|รอบ|รุ่น)ละ${BOUND}*${N}\s?(?<unit>กิโลเมตร|เมตร|ลิตร|${BAHT}|หลัง|ต้น)(?![ก-๎])`,
    'gu',
  ),
  // What is bought by the piece is not worth tens of baht in all.
  /(?:จัดซื้อ|จัดหา|ติดตั้ง|ซ่อมแซม)(?<thing>(?:(?!เงิน|งบ|ราคา|ค่า|บาท|ละ|ตั๋ว|บัตร|อากร|จำนวน)[ก-๎ ]){2,60}?)\s?จำนวน\s?[\d๐-๙]{1,2}\s?(?<unit>บาท)(?![ก-๎])/gu,
  /(?<thing>ประชุม|อบรม|ติดตามผล|รายงานผล)[ก-๎ ]{0,40}\s?(?:จำนวน|อย่างน้อย)\s?[\d๐-๙]+\s?(?<unit>คน|บาท|เมตร|แห่ง)(?=\s?ต่อ(?:ปี|เดือน|ไตรมาส))/gu,
  // A fine or a fee of thousands, whatever it is for.
  new RegExp(
    String.raw`(?<thing>ค่าปรับ|โทษปรับ|ค่าธรรมเนียม)(?:(?!คน|ผู้|ราย|แห่ง|คัน|จำนวน)[ก-๎ ]){0,50}?ไม่(?:เกิน|น้อยกว่า)\s?[\d๐-๙]{1,3}(?:,[\d๐-๙]{3})+\s?(?<unit>${NOT_MONEY})(?![ก-๎])`,
    'gu',
  ),
  // Who attends, votes or follows is a person or a household.
  new RegExp(
    String.raw`(?<thing>ผู้(?:(?:ไม่)?(?:มา|เข้า)ประชุม|ลงคะแนน|ลงทะเบียน|ติดตาม|บาดเจ็บ|เสียชีวิต))(?:(?!ระยะ|ทาง|เดิน|วิ่ง|ขับ|เงิน|ค่า|ใช้|จ่าย|ปลูก|รถ|สร้าง|ได้รับ|น้ำ|ที่ดิน|พื้นที่|ถือ|มี)[ก-๎ ]){0,40}?${N}\s?(?<unit>ไร่|กิโลเมตร|เมตร|ลิตร|ต้น|คัน|หลัง|ตัว|ฉบับ|เล่ม|เครื่อง|แผ่น|ดวง|สาย)(?![ก-๎])`,
    'gu',
  ),
  // So many animals for each.
  new RegExp(
    String.raw`(?<thing>(?<![ก-๎])(?:แจก|มอบ)?(?:ลูก|พันธุ์|แม่)?(?:${THINGS.animal.nouns}))(?:(?!บ้าน|รถ|คอก|โรง|เงิน|ค่า|ราคา|อาหาร)[ก-๎ ]){0,50}?(?:ครัวเรือน|ครอบครัว|ราย|คน|หมู่บ้าน)ละ${BOUND}*${N}\s?(?<unit>หลัง|คัน|เล่ม|ฉบับ|คน|ต้น|เครื่อง|แผ่น|ลิตร|เมตร|แห่ง)(?![ก-๎])`,
    'gu',
  ),
  new RegExp(
    String.raw`ลด(?:ขั้นตอนและ)?(?<thing>(?:ระยะ)?เวลา)[ก-๎ ]{0,40}เหลือ${BOUND}*${N}\s?(?<unit>${OF_THINGS.replace('บาท', BAHT)}|เมตร|จุด|สาย|ลิตร)(?![ก-๎])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<thing>ราคา(?:ต่อหน่วย|[ก-๎]{2,8}ละ)?)\s?[\d๐-๙]{1,3}(?:,[\d๐-๙]{3})+\s?(?<unit>${NOT_MONEY})(?![ก-๎])`,
    'gu',
  ),
  /(?<thing>ร้อยละ)\s?[\d๐-๙][\d๐-๙,.]*\s?(?<unit>บาท|คน|ราย|ครั้ง|แห่ง|ฉบับ|เล่ม|เมตร)(?=ขึ้นไป|[\s,)]|$)/gu,
];
/** So many for each. */
const OF_EACH: readonly RegExp[] = [
  /(?<thing>(?:เช่า|ค่า[ก-๎]{2,12}|เบี้ย(?:ยังชีพ|เลี้ยง|ความพิการ)?|เงินเดือน)[ก-๎ ]{0,30}?(?:เดือน|วัน|ปี|ครั้ง|ชั่วโมง|คืน)ละ)\s?(?:[\d๐-๙]{1,3},)?[\d๐-๙]{3}\s?(?<unit>คน|เครื่อง|คัน|ฉบับ|เล่ม|เมตร|แห่ง|ตัว|หลัง|ต้น|จุด|ราย)(?![ก-๎])/gu,
  // No thing costs, or holds, so many of itself.
  new RegExp(
    String.raw`ละ(?<=(?<thing>(?<each>เครื่อง|คัน|ตัว|หลัง|เล่ม|ฉบับ|ใบ|ต้น|แห่ง|เมตร)ละ))${BOUND}*${N}\s?(?<unit>\k<each>)(?![ก-๎])`,
    'gu',
  ),
  // A shift is of people; its pay is more than tens of baht.
  new RegExp(
    String.raw`(?<thing>(?:ผลัด|กะ|เวร|คืน(?<=เวร[ก-๎ ]{0,30}คืน))ละ)${BOUND}*[\d๐-๙]{1,2}\s?(?<unit>${BAHT}|ลิตร|เมตร|กิโลเมตร|ฉบับ|เล่ม|แผ่น|หลัง|ต้น|ตัว|โครงการ)(?![ก-๎])`,
    'gu',
  ),
  /(?<thing>ตรวจสอบภายใน|ตรวจสอบ|ติดตามผล|รายงานผล|ประเมินผล)[ก-๎ ]{0,40}(?:ปีละ|เดือนละ|ไตรมาสละ)(?:ไม่น้อยกว่า|อย่างน้อย|\s)*[\d๐-๙]+\s?(?<unit>คน|บาท|เมตร)(?![ก-๎])/gu,
  /(?<thing>ประชุม)(?:คณะ)?[ก-๎ ]{0,40}(?:ปีละ|เดือนละ|ไตรมาสละ)(?:ไม่น้อยกว่า|อย่างน้อย|\s)*[\d๐-๙]+\s?(?<unit>คน|บาท|เมตร|แห่ง|ฉบับ|เล่ม)(?![ก-๎])/gu,
];
const EACH = /(?<!แ|ร้อย)ละ/u;
const OF_LAND: readonly RegExp[] = [
  // ไร่, งาน, ตารางวา stand in this order.
  new RegExp(String.raw`(?<thing>ไร่)\s?${N}\s?(?<unit>(?!งาน|ตาราง|ไร่)[ก-๎]{2,9})(?=\s?${N}\s?ตารางวา)`, 'gu'),
  new RegExp(String.raw`(?<thing>เนื้อที่)\s?${N}\s?(?<unit>(?!ไร่)[ก-๎]{2,9})(?=\s?${N}\s?งาน)`, 'gu'),
  new RegExp(String.raw`(?<thing>ไร่)\s?${N}\s?งาน\s?${N}\s?(?<unit>(?!ตาราง)(?:${UNITS}))(?![ก-๎])`, 'gu'),
];
/** Money has its own verbs: what is paid for may be counted in baht, and what is bought for more than tens of them. */
const OF_MONEY = /เงิน|งบ|ราคา|ค่า|บาท|จัดซื้อ|จัดจ้าง|ใช้จ่าย|เบิก|ตั้งไว้|อุดหนุน|มูลค่า|ตั๋ว|อากร/u;
const BOUGHT = /จัดซื้อ|จัดจ้าง/gu;
const TENS = /(?<![\d๐-๙])[\d๐-๙]{1,2}\s?บาท$/u;
const BEFORE = 200;
/** What only people do: ๖๐ ครั้ง เป็นกลุ่มเป้าหมาย. */
const ACTS = /^\s(?:เป็น(?:กลุ่มเป้าหมาย|สมาชิก)|เข้า(?:รับการ|ร่วม|อบรม|ประชุม)|ผ่านการ)/u;
const ACTS_IN = 20;
/** Such a number counts nothing. */
const NAMED_BY_NUMBER = /(?:มาตรา|ข้อ|วรรค|พ\.ศ\.|(?:หมู่|ครั้ง|ฉบับ|รุ่น|ระยะ)ที่)\s?[\d๐-๙]+/gu;

/** What is counted is counted in a word that may be meant for it. */
export const measureWords: TextRule = {
  findings: [MEASURE_WORD],
  check: (text, { vocabulary: { model } }) =>
    foundIn(text)
      .filter(({ thing, at: [, end] }) => isNamed(model, text.text, thing, end))
      .map(({ thing, unit, at }) => reportAt(MEASURE_WORD, { thing, unit }, text, at)),
};

/** Letters of two words are no noun: บริกา[รถ]อนฟัน. */
function isNamed(model: WordModel, text: string, thing: string, end: number): boolean {
  const at = text.lastIndexOf(thing, end - thing.length);
  const begin = Math.max(0, at - BEFORE);
  const ahead = /[ก-๎]*$/u.exec(text.slice(begin, at))?.[0] ?? '';
  const behind = /^[ก-๎]*/u.exec(text.slice(at, end))?.[0] ?? '';
  return mayPartAt(model, ahead + behind, ahead.length);
}

const foundIn = (text: CheckedText): readonly Miscounted[] => [
  ...[
    ...OF_ITS_OWN,
    ...(EACH.test(text.text) ? OF_EACH : []),
    ...(/ไร่|เนื้อที่/u.test(text.text) ? OF_LAND : []),
  ].flatMap((pattern) =>
    matchesOf(pattern, text.text).map(({ index, 0: written, groups: { thing = '', unit = '' } = {} }) => {
      const end = index + written.length;
      return { thing: thing.trim(), unit, at: [end - unit.length, end] as const };
    }),
  ),
  ...matchesOf(COUNTED, text.text).flatMap(({ 0: written, 1: unit = '', index }): Miscounted[] => {
    const phrase = /[^\n;:]*$/u.exec(text.text.slice(Math.max(0, index - BEFORE), index))?.[0] ?? '';
    // A sum of thousands is money, whatever stands before it.
    const paid = TENS.test(written) ? phrase.replaceAll(BOUGHT, '') : phrase;
    const isMoney = unit === 'บาท' && (OF_MONEY.test(paid) || /[,.]/u.test(written));
    if (text.people || isMoney || (unit === 'ไร่' && LAND.test(phrase))) return [];
    const clause = phrase.replace(CLAUSE_END, '');
    // Some projects may be of one kind of thing; what is given away, or hundreds, are the things themselves.
    if (unit === 'โครงการ' && !/[\d๐-๙]{3}/u.test(written) && !/มอบ|แจก/u.test(clause)) return [];
    const head = HAS_THINGS.test(clause) ? null : HEAD.exec(clause);
    const isWhoDoes = ACTS.test(text.text.slice(index + written.length, index + written.length + ACTS_IN));
    const thing =
      (head &&
        thingNeverIn(
          unit,
          clause.slice(head.index),
          (kind) => `${kind.never} ${kind.atHead}${isWhoDoes && kind === THINGS.people ? ' ครั้ง' : ''}`,
          false,
        )) ??
      (/[\d๐-๙]/u.test(phrase.replaceAll(NAMED_BY_NUMBER, ''))
        ? undefined
        : thingNeverIn(unit, phrase, ({ never }) => never, written.includes(',')));
    const end = index + written.length;
    return thing === undefined ? [] : [{ thing, unit, at: [end - unit.length, end] }];
  }),
  ...odd(text),
];

/** How many copies there are is told in words too. */
export const paperCopies: TextRule = {
  findings: [MEASURE_WORD],
  check: (text) =>
    !/ทำ(?:ขึ้น|ไว้)/u.test(text.text)
      ? []
      : reportMatches(text, COPIES, ({ 0: { length }, groups: { thing = '', unit = '' } = {} }) => ({
          finding: MEASURE_WORD,
          params: { thing, unit },
          part: [length - unit.length, length],
        })),
};

/** Of two who tell of one place the first is heard. */
const odd = (text: CheckedText): readonly Miscounted[] => {
  const all = [
    ...othersUnits(text),
    ...withoutTheirNoun(text),
    ...otherDimensions(text),
    ...oddMeasures(text),
  ];
  return all.filter(({ at: [, end] }, index) => all.findIndex(({ at }) => at[1] === end) === index);
};

/** The last thing named, where none of all may be counted so. */
function thingNeverIn(
  unit: string,
  phrase: string,
  neverOf: (thing: (typeof THINGS)[Kind]) => string,
  isSum: boolean,
): string | undefined {
  const named = [...phrase.matchAll(NOUNS)];
  const kinds = named.flatMap(({ groups }) => KINDS.filter((kind) => groups?.[kind] !== undefined));
  // What a sum of thousands is spent on is not counted: งบประมาณในการดำเนินโครงการ จำนวน 350,000 คน.
  const counted = kinds.filter((kind) =>
    isSum && kinds.includes('money') ? kind !== 'work' : kind !== 'money',
  );
  const isNever =
    counted.length > 0 &&
    counted.every((kind) =>
      neverOf(THINGS[kind])
        .split(' ')
        .includes(unit === 'ท่าน' ? 'คน' : unit),
    );
  return isNever ? named.at(-1)?.[0] : undefined;
}
