import { remember } from '../../remember.js';

/** Where somebody's or some place's name stands, or may stand: it may be spelt as no dictionary has it. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
  /** Behind a title, a rank, a place word or a kin's. Behind a position anything may follow. */
  readonly isSure: boolean;
  readonly isPerson: boolean;
}

const RANK = String.raw`(?:พล\.?|[พรจสดน]\.)\s?(?:[ตจสอ]\.\s?){0,2}[ตทอ]\.(?:หญิง)?|(?:พล|พัน|ร้อย|สิบ|จ่าสิบ|จ่า|พันจ่า|นาวา|เรือ|นาวาอากาศ|เรืออากาศ)(?:ตำรวจ|อากาศ)?(?:ตรี|โท|เอก)(?:หญิง)?`;
const TITLE = String.raw`(?<!ทำ|เจ้า|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|เอ็ด|หลาย|[\d๐-๙]\s?)นาย(?!อำเภอ|ทะเบียน|จ้าง|ช่าง|หน้า|ประกัน|ตรวจ|ก(?:เทศ|องค์|สภา|รัฐ|อบ|เมือง|สมาคม|ฯ|และ|หรือ|ได้|ให้|เป็น|จึง|มอบ|ลงนาม|[\s)]|$))|นางสาว|นาง|น\.\s?ส\.|เด็ก(?:ชาย|หญิง)|ด\.\s?[ชญ]\.|ดร\.|[รผ]?ศ\.(?:\s?ดร\.)?|ศาสตราจารย์|อาจารย์|คุณ(?=\s)|ม\.[รล]\.ว?\.?|[นทพส]พ\.|พญ\.|พระ(?:ครู|มหา|อธิการ|ปลัด|สมุห์)|ว่าที่(?!การ|\s?(?:ร้อย|ร\.|พัน|พ\.))`;
/** Words that no given name goes on with. */
const GOES_ON = '(?:และ|หรือ|ซึ่ง|เป็น|ตำแหน่ง|ผู้|ได้|จึง)';
const GIVEN = `[ก-๎]{2,30}?(?:-[ก-๎]{2,20}?)*(?=${GOES_ON}|[^ก-๎]|$)`;
const PERSON = new RegExp(
  String.raw`(?:(?:${TITLE}|${RANK})\s*)+(?<name>${GIVEN}(?:[ \u00A0]+(?:ณ\s)?[ก-๎]{2,20}(?![ก-๎]))?)`,
  'gu',
);

/** What follows a place word where no name does. */
const NO_NAME =
  '(?:และ|หรือ|ซึ่ง|เป็น|ได้|จึง|มี|ให้|ใน|ที่|จะ|ต้อง|โดย|เพื่อ|ของ|จัด|กำหนด|ประกาศ|ทุก|ร่วม|ขอ|ต่อ|เพิ่ม|ไม่|อื่น|ๆ|ตาม|เรือน|เมือง|พัก|อำเภอ|จังหวัด|ตำบล|นี้|นั้น|ทั้ง|กับ)';
/** Where no such word follows the name, it has seven letters at least. */
const PLACE = new RegExp(
  String.raw`(?:(?:ตำบล|อำเภอ|จังหวัด|เทศบาล(?:เมือง|นคร)|(?<!แม่|พ่อ|ชาว|เพื่อน|หมู่)บ้าน|ถนน|ซอย|(?:(?<![ก-๎])|(?<=อุโบสถ|โบสถ์|วิหาร|อาวาส|ลาน|หน้า|ณ|ใน|ของ|จาก))วัด(?!ผล|ได้|ความ|ระดับ|ค่า|คุณ|ปริมาณ|น้ำ|อุณหภูมิ)|โรงเรียน(?!ผู้สูงอายุ|นาย|เตรียม|เอกชน|สังกัด))\s?|(?<![ก-๎.])(?:ต|อ|จ|ถ|ซ)\.\s?|(?:หมู่ที่|หมู่|ม\.)\s?[\d๐-๙]+\s)(?!${NO_NAME})(?<name>[ก-๎]{2,16}?(?=${NO_NAME}|[^ก-๎]|$)|(?<=โรงเรียน|วัด|บ้าน|ตำบล|อำเภอ)[ก-๎]{7})`,
  'gu',
);
/** How people are called in their village. */
const CALLED =
  /(?:(?<!ถ|พัท)ลุง|ป้า(?!ย)|(?<!ข|นิ)ยาย|เจ๊|เฮีย|เสี่ย(?!ง)|(?<!พี่)น้อง|เถ้าแก่|หลวง(?:พ่อ|ปู่|ตา)|ครูบา|แม่เฒ่า|พ่อเฒ่า|ฮัจยี|แซ่|ราชวงศ์)\s?(?<name>[ก-๎]{2,7})/gu;
/** Positions, and what places and firms are called: behind them a name may stand. */
const POSITION = new RegExp(
  String.raw`(?:(?<!ของ)กำนัน|ผู้ใหญ่บ้าน|สารวัตร|นายกเทศมนตรี|นายอำเภอ|ผู้ว่าราชการจังหวัด|ปลัด(?:อบต\.|อำเภอ|จังหวัด|เทศบาล)?|ผู้อำนวยการ(?:กอง[ก-๎]{2,12}|สำนัก[ก-๎]{2,12})?|หัวหน้า(?:สำนักปลัด|ฝ่าย[ก-๎]{2,12})|ประธาน(?:สภา|กรรมการ)?|ผอ\.|ครู|หมอ|หมู่บ้าน|ตำแหน่ง|ชุมชน|ห้วย|คลอง|ท่าเรือ|(?<![ก-๎])หาด|อ่าว|แม่น้ำ|ลำน้ำ|ดอย|เกาะ|ภูเขา|เขา(?=[ก-๎]{2,12}(?![ก-๎]))|ถ้ำ|น้ำตก|สนามบิน|ท่าอากาศยาน|เหมือง(?:ทอง|แร่|ถ่านหิน)?|โรงแรม|ยี่ห้อ|แบรนด์|พันธุ์|มะม่วง|ทุเรียน|ต้นยาง|ปลา|ตลาด|สะพาน|อ่างเก็บน้ำ|ฝาย|เขื่อน|โรงพยาบาล|รพ\.(?:สต\.)?|บริษัท|บ(?:มจ|จก?)\.|ห้างหุ้นส่วน(?:จำกัด)?|หจก\.|ร้าน|มูลนิธิ|สมาคม)\s?(?!${NO_NAME}|มอบ|ลงนาม|เห็นชอบ)(?<name>[ก-๎]{2,20}?(?=${NO_NAME}|[^ก-๎]|$)(?:[ \u00A0]+[ก-๎]{2,20})?)`,
  'gu',
);

/** A firm's name goes on to what kind of firm it is: บริษัท พีทีที โกลบอล เคมิคอล จำกัด. */
const FIRM = /บริษัท\s?(?<name>[^()\n]{2,60}?)(?=\s?จำกัด)/gu;

/** What is asked of a text, `name` being the kind of those that are nothing else. */
export interface NamedText {
  readonly kind: string;
  readonly written: string;
}

/** Looked for once a text has something to mend. */
const namePlaces = remember((text: NamedText): readonly NamePlace[] =>
  text.kind === 'name'
    ? [{ start: 0, end: text.written.length, isSure: true, isPerson: true }]
    : findNames(text.written),
);

const findNames = (text: string): NamePlace[] =>
  [PERSON, PLACE, FIRM, CALLED, POSITION].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole, groups }) => ({
      start: index + whole.length - (groups?.['name']?.length ?? 0),
      end: index + whole.length,
      isSure: pattern !== POSITION,
      isPerson: pattern === PERSON || pattern === FIRM,
    })),
  );

/** A rule that judges words has nothing to say there. */
export const isName = (text: NamedText, start: number, end: number): boolean =>
  namePlaces(text).some((place) => place.isSure && place.start < end && start < place.end);

/** What speaks for the name of a place. A sign that only may be there is 0 or 1. */
export interface NameSigns {
  /** A place may be called by what it is, a school of old people. */
  readonly inPlace: number;
  readonly behindPosition: number;
  /** 1 where the name begins there, less with every letter of it before. */
  readonly nearName: number;
}

/** Only names that begin at `from` or behind it are asked for. */
export function nameSignsAt(
  text: NamedText,
  [start, end]: readonly [number, number],
  from: number,
): NameSigns {
  const places = namePlaces(text).filter(
    (place) => from <= place.start && place.start < end && start < place.end,
  );
  const isSure = places.some((place) => place.isSure);
  const before = Math.min(...places.map((place) => Math.max(0, start - place.start)));
  return {
    inPlace: Number(isSure),
    behindPosition: Number(places.length > 0 && !isSure),
    nearName: Math.max(0, 1 - before / BELONGS_TO_NAME),
  };
}
const BELONGS_TO_NAME = 8;

/** The name of a person or a firm. */
export const isPersonName = (text: NamedText, start: number, end: number): boolean =>
  namePlaces(text).some((place) => place.isPerson && place.start < end && start < place.end);

/** What would change lies in a name, or may. */
export const touchesName = (text: NamedText, start: number, end: number): boolean =>
  namePlaces(text).some((place) =>
    start === end ? place.start < start && start < place.end : place.start < end && start < place.end,
  );

/** Verse, dialect and what somebody said are as they are; how a project or a paper is called is the officer's own. */
export const isQuoted = (text: string, at: number): boolean =>
  QUOTED.test(text.slice(Math.max(0, at - LONGEST_QUOTE), at));
const QUOTED =
  /[“"‘'«](?!โครงการ|กิจกรรม|หลักสูตร|แผน|ประกาศ|คำสั่ง|ระเบียบ|ข้อ|งาน|กอง|สำนัก|การ|คณะ|ประชุม|อบรม)[^”"’'»\n]*$/u;
const LONGEST_QUOTE = 160;
