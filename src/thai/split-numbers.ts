/** A number with a space in it or a point for its comma. */
export interface SplitNumber {
  readonly start: number;
  readonly end: number;
  /** Where it falls apart: the space with the comma at it, or the point. */
  readonly at: readonly [number, number];
  readonly right: string;
  /** What belongs there, where nothing else can be meant. */
  readonly joint?: string;
}

const D = String.raw`[\d๐-๙]`;
const ALONE = `(?<!${D}|${D}[.,])`;
const WHOLE = `${D}{1,3}(?:,${D}{3})*`;
const NO_MORE = `(?!${D}|[.,]${D})`;
const END_OF_AMOUNT = String.raw`(?:\.${D}{1,2})?\s*(?:\.?\s?-\s*)?`;
const UNIT = `(?=${END_OF_AMOUNT}(?:บาท|คน|ราย|ครัวเรือน))`;
const ANY_UNIT = `(?=${END_OF_AMOUNT}(?:บาท|คน|ราย|ครัวเรือน|(?:ตาราง|ลูกบาศก์|กิโล)?เมตร|ไร่|ลิตร|ตัน|รายการ|เรื่อง|ครั้ง|ฉบับ|เล่ม|ต้น|หลัง|กิโลกรัม|หน่วย))`;
const AMOUNT_BEFORE = String.raw`(?<=(?:งบประมาณ(?:ที่ใช้|ที่ได้รับ)?|ไว้|จำนวน|เงิน|อุดหนุน|รวม|ทั้งสิ้น|ราคา|ค่าจ้าง|เป็น|ไม่เกิน|กว่า|ประมาณ|พื้นที่|ได้|มี|ทั้งหมด|หมุนเวียน|เหลือ|เพียง|(?:เดือน|วัน|ปี|คน|ราย|ฉบับ|ครั้ง|เครื่อง|คัน|แห่ง|ชุด|ไร่|หลัง|ชั่วโมง)ละ)\s?)`;
const SPELT_OUT_BEHIND = String.raw`(?=(?:\.${D}{1,2})?\s*บาท\s*\()`;

const SURE: readonly RegExp[] = [
  // ๘๗๓ ,๗๖๐
  new RegExp(String.raw`${ALONE}${WHOLE}[ \u00A0]+,${D}{3}(?:,${D}{3})*${NO_MORE}`, 'gu'),
  // ๔๘ ๐,๐๐๐
  new RegExp(String.raw`${ALONE}${D}{1,2}[ \u00A0]+[0๐]{1,2},${D}{3}(?:,${D}{3})*${NO_MORE}`, 'gu'),
  // ๑,๒๕๐, ๐๐๐: no number begins with a nought.
  new RegExp(String.raw`${ALONE}${WHOLE},[ \u00A0]+[0๐]${D}{2}(?:,${D}{3})*${NO_MORE}`, 'gu'),
  // ๑, ๒๕๐,๐๐๐
  new RegExp(
    String.raw`(?<!${D}\s?,\s?)(?<!(?:ข้อ|ที่|มาตรา|ห้อง|เลข)\s?)${ALONE}${D}{1,2},[ \u00A0]+${D}{3}(?:,${D}{3})+${NO_MORE}`,
    'gu',
  ),
  // ๘๗๓,๗ ๖๐
  new RegExp(
    String.raw`${ALONE}${WHOLE},(?:${D}[ \u00A0]+${D}{2}|${D}{2}[ \u00A0]+${D})(?:,${D}{3})*${NO_MORE}`,
    'gu',
  ),
];
const LIKELY: readonly RegExp[] = [
  // ๘๗๓, ๗๖๐ บาท (…); of several behind commas each may be meant for itself.
  new RegExp(String.raw`(?<!${D}\s?,\s?)${ALONE}${WHOLE},[ \u00A0]+${D}{3}${SPELT_OUT_BEHIND}`, 'gu'),
  new RegExp(String.raw`${AMOUNT_BEFORE}${WHOLE},[ \u00A0]+${D}{3}${ANY_UNIT}`, 'gu'),
  // ๘ ๗๓,๗๖๐ บาท
  new RegExp(
    String.raw`${AMOUNT_BEFORE}(?:${D}[ \u00A0]+${D}{1,2}|${D}{2}[ \u00A0]+${D})(?:,${D}{3})+${UNIT}`,
    'gu',
  ),
  // ในเขตเทศบาล ๒ ๓,๔๑๘ คน: the number before may be that of a village or of a part.
  new RegExp(
    `(?<=[ก-๎]{2} ?)(?<!(?:ที่|ข้อ|หมู่|ลำดับ|รุ่น|ไตรมาส|ชั้น|กลุ่ม|ซอย|ระดับ|ชุด|สาย|เขต|แผน|ประเภท|คน|ราย|บาท|ครั้ง|แห่ง|ปี|วัน|เดือน|หมวด|ส่วน|ตาราง|แบบ|โซน|แปลง|งวด) ?)(?:${D} ${D}{1,2}|${D}{2} ${D})(?:,${D}{3})+${UNIT}`,
    'gu',
  ),
  // ๘๗๓ ๗๖๐ บาท
  new RegExp(String.raw`(?<!${D}\s?)${ALONE}${D}{1,3}(?:[ \u00A0]+${D}{3})+${UNIT}`, 'gu'),
  // ๒๕ ๐ บาท: nothing is counted nought times behind a number.
  new RegExp(
    String.raw`(?<=[ก-๎]\s?)(?<!(?:ที่|ข้อ|หมู่)\s?)${ALONE}${D}{1,3}[ \u00A0]+[0๐]{1,2}${ANY_UNIT}`,
    'gu',
  ),
  // ๘๗๓.๗๖๐ บาท, ๑.๒๕๐.๐๐๐ บาท
  new RegExp(String.raw`${ALONE}${WHOLE}(?:\.${D}{3})+${UNIT}`, 'gu'),
  // ร้อยละ ๘๗. ๕๐, หนา ๐. ๑๕ เมตร
  new RegExp(
    String.raw`(?:(?<=(?:ร้อยละ|เฉลี่ย|คะแนน|กว้าง|ยาว|หนา|สูง|ลึก)\s?)${D}{1,3}|${ALONE}[0๐])(?:[ \u00A0]+\.|\.[ \u00A0]+)${D}{1,2}(?![\d๐-๙.)])`,
    'gu',
  ),
  // ๑๒ .๕ ลูกบาศก์เมตร
  new RegExp(String.raw`${ALONE}${WHOLE}[ \u00A0]+\.${D}{1,2}(?!${D}|\.${D})(?=\s?[ก-๎])`, 'gu'),
  // ๘๗๓ .๐๐ บาท, ๑,๐๐๐. ๐๐ บาท
  new RegExp(
    String.raw`${ALONE}(?:${WHOLE}[ \u00A0]+\.|(?:${D}{3,}|${WHOLE},${D}{3})\.[ \u00A0]+)${D}{2}(?!${D})(?=\s*บาท)`,
    'gu',
  ),
];
const FAULT = new RegExp(String.raw`[ \u00A0]+[.,]?[ \u00A0]*|[.,][ \u00A0]+|\.(?=${D}{3})`, 'u');
const MAY_BE = new RegExp(String.raw`${D}(?:[ \u00A0][.,]?|[.,][ \u00A0]?)${D}`, 'u');

export function splitNumbers(text: string): SplitNumber[] {
  if (!MAY_BE.test(text)) return [];
  const found = [
    ...SURE.flatMap((pattern) => read(text, pattern, true)),
    ...LIKELY.flatMap((pattern) => read(text, pattern, false)),
  ];
  return found
    .filter(
      ({ start, end }, index) => !found.slice(0, index).some((each) => each.start < end && start < each.end),
    )
    .sort((a, b) => a.start - b.start);
}

const read = (text: string, pattern: RegExp, isSure: boolean): SplitNumber[] =>
  [...text.matchAll(pattern)].flatMap(({ index: start, 0: written }) => {
    const fault = FAULT.exec(written);
    if (!fault) return [];
    const at = [start + fault.index, start + fault.index + fault[0].length] as const;
    return [
      {
        start,
        end: start + written.length,
        at,
        right: joined(written),
        ...(isSure && { joint: fault[0].trim() }),
      },
    ];
  });

/** ๑ ๒๕๐, ๑.๒๕๐ and ๑, ๒๕๐ are ๑,๒๕๐; two digits behind a point are satang. */
const joined = (written: string): string =>
  written
    .replaceAll(/[ \u00A0]*([.,])[ \u00A0]*/gu, '$1')
    .replaceAll(new RegExp(String.raw`\.(?=${D}{3})`, 'gu'), ',')
    .replaceAll(new RegExp(String.raw`(?<=,${D}{1,2})[ \u00A0]+|[ \u00A0]+(?=[0๐]|${D}{1,2},)`, 'gu'), '')
    .replaceAll(/[ \u00A0]+/gu, ',');
