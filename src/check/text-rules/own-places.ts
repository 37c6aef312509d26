import { toArabicDigits } from '../../thai/digits.js';
import type { Odd } from './other-offices.js';

const PROVINCES =
  'กระบี่|กาญจนบุรี|กาฬสินธุ์|กำแพงเพชร|ขอนแก่น|จันทบุรี|ฉะเชิงเทรา|ชลบุรี|ชัยนาท|ชัยภูมิ|ชุมพร|เชียงราย|เชียงใหม่|ตรัง|ตราด|ตาก|นครนายก|นครปฐม|นครพนม|นครราชสีมา|นครศรีธรรมราช|นครสวรรค์|นนทบุรี|นราธิวาส|น่าน|บึงกาฬ|บุรีรัมย์|ปทุมธานี|ประจวบคีรีขันธ์|ปราจีนบุรี|ปัตตานี|พระนครศรีอยุธยา|พะเยา|พังงา|พัทลุง|พิจิตร|พิษณุโลก|เพชรบุรี|เพชรบูรณ์|แพร่|ภูเก็ต|มหาสารคาม|มุกดาหาร|แม่ฮ่องสอน|ยโสธร|ยะลา|ร้อยเอ็ด|ระนอง|ระยอง|ราชบุรี|ลพบุรี|ลำปาง|ลำพูน|เลย|ศรีสะเกษ|สกลนคร|สงขลา|สตูล|สมุทรปราการ|สมุทรสงคราม|สมุทรสาคร|สระแก้ว|สระบุรี|สิงห์บุรี|สุโขทัย|สุพรรณบุรี|สุราษฎร์ธานี|สุรินทร์|หนองคาย|หนองบัวลำภู|อ่างทอง|อำนาจเจริญ|อุดรธานี|อุตรดิตถ์|อุทัยธานี|อุบลราชธานี';
/** Towns that are spoken of by their name alone. */
const TOWNS = 'หัวหิน|หาดใหญ่|พัทยา|แม่สอด|เบตง|ปากช่อง|ชะอำ|แม่สาย|เชียงคาน|เกาะสมุย|บ้านไผ่|ศรีราชา|สุไหงโก-ลก';

/** Where they are, of those whose name does not say it. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ['มหาวิทยาลัยแม่โจ้', 'เชียงใหม่'],
  ['มหาวิทยาลัยนเรศวร', 'พิษณุโลก'],
  ['มหาวิทยาลัยบูรพา', 'ชลบุรี'],
  ['มหาวิทยาลัยแม่ฟ้าหลวง', 'เชียงราย'],
  ['มหาวิทยาลัยวลัยลักษณ์', 'นครศรีธรรมราช'],
  ['มหาวิทยาลัยเทคโนโลยีสุรนารี', 'นครราชสีมา'],
  ['มหาวิทยาลัยทักษิณ', 'สงขลา'],
  ['เทศบาลนครหาดใหญ่', 'สงขลา'],
  ['เทศบาลนครแม่สอด', 'ตาก'],
  ['เทศบาลนครแหลมฉบัง', 'ชลบุรี'],
  ['เมืองพัทยา', 'ชลบุรี'],
]);
const OWNER = String.raw`(?<home>${[...HOMES.keys()].join('|')})|(?:เทศบาล(?:เมือง|นคร)|องค์การบริหารส่วนจังหวัด|โรงพยาบาล|ศาลจังหวัด|เรือนจำ(?:กลาง|จังหวัด)|ตำรวจภูธรจังหวัด|มหาวิทยาลัย(?:ราชภัฏ)?|วิทยาลัยเทคนิค|สำนักงาน[ก-๎]{2,24}จังหวัด)(?<province>${PROVINCES})(?=\s|$|ได้|ซึ่ง|โดย|จะ|มี|ตั้ง|ขอ|ประกาศ|เลขที่|สำนักงาน)`;
const PART = String.raw`(?:เลขที่|หมู่(?:ที่)?|ถนน|ซอย|ตำบล|อำเภอ|แขวง|[มตอถ]\.)\s?[ก-๎๐-๙\d/]{1,24}\s?`;
const ADDRESS = new RegExp(
  String.raw`(?:${OWNER})(?<between>[^\n]{0,120}?(?:ตั้งอยู่|ที่อยู่|(?=เลขที่\s?[๐-๙\d]))\s?(?:ที่|ณ|ใน)?\s?(?:${PART}){0,6})จังหวัด(?<other>${PROVINCES})`,
  'u',
);
/** An address of the other party. */
const OTHER_PARTY =
  /กับ|บริษัท|ห้าง|ร้าน|นาย(?!ก)|นาง|ผู้รับจ้าง(?!"|”)|ผู้ขาย|ชื่อ|(?<!ต่อ)ไป|ที่ดิน|วิทยาเขต|สาขา|ศูนย์|สถานี|เขื่อน|โครงการ|วัด|โรงแรม/u;

/** สัญญา…มหาวิทยาลัยแม่โจ้ สำนักงานใหญ่ตั้งอยู่ที่จังหวัดขอนแก่น: the address of another. */
function othersAddress(text: string): Odd[] {
  if (!MAY_TELL_WHERE.test(text)) return [];
  const match = ADDRESS.exec(text);
  if (!match) return [];
  const { home = '', province = HOMES.get(home) ?? '', between = '', other = '' } = match.groups ?? {};
  if (province === other || OTHER_PARTY.test(between) || text.includes(`จังหวัด${province} `)) return [];
  const from = match.index + match[0].length - `จังหวัด${other}`.length;
  return [{ from, written: `จังหวัด${other}`, usual: `จังหวัด${province}` }];
}
const MAY_TELL_WHERE = /(?:ตั้งอยู่|ที่อยู่|เลขที่)[^\n]{0,80}?จังหวัด/u;

const VISION = new RegExp(
  `วิสัยทัศน์(?<of>[^"“]{0,90})["“](?:ตำบล(?!น่าอยู่|แห่ง|ของ|ที่|สุข|เข้มแข็ง|คุณภาพ|ต้นแบบ|ดี|นี้|เรา)(?<place>[ก-๎]{3,16}?)|(?<town>${PROVINCES}|${TOWNS}))(?:เมือง|น่าอยู่|ตำบล|แห่ง|เข้มแข็ง|ก้าว|นคร|สะอาด)`,
  'u',
);

/** วิสัยทัศน์ของเทศบาลนครหาดใหญ่ “หัวหินเมืองน่าอยู่” */
function othersVision(text: string): Odd[] {
  const match = text.includes('วิสัยทัศน์') && VISION.exec(text);
  if (!match) return [];
  const { of = '', place, town } = match.groups ?? {};
  const written = place ?? town ?? '';
  const start = text.slice(0, match.index) + of;
  const owner = /(?:เทศบาล(?:ตำบล|เมือง|นคร)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\.\s?)[ก-๎]+/u.exec(start);
  if (!owner || start.includes(written) || /ของ[ก-๎]*(?:จังหวัด|อำเภอ)|สอดคล้อง|เรียนรู้/u.test(of)) return [];
  // A town lies in a province of another name, whose vision its own may begin with.
  if (town !== undefined && !new RegExp(`(?:นคร|จังหวัด|เมือง)(?:${PROVINCES}|${TOWNS})`, 'u').test(start))
    return [];
  const from = text.indexOf(written, match.index + 'วิสัยทัศน์'.length + of.length);
  return [{ from, written, usual: owner[0] }];
}

/** Two that are taken for each other, and the numbers that one calls. */
const HOTLINES: readonly (readonly [string, string, string, string])[] = [
  ['กรมทางหลวงชนบท', '1146', 'กรมทางหลวง', '1586'],
  ['การไฟฟ้าส่วนภูมิภาค', '1129', 'การไฟฟ้านครหลวง', '1130'],
  ['การประปาส่วนภูมิภาค', '1662', 'การประปานครหลวง', '1125'],
];
const OTHER_NAMED = /กรมทางหลวง|ไฟฟ้า(?:นคร|ส่วน)|ประปา(?:นคร|ส่วน)/u;
const OWN = /ของ(?:กรม|การ|เรา)(?!ทางหลวง|ไฟฟ้า|ประปา)/u;
const CALLED = /(?:สายด่วน|โทร\.?|หมายเลข|Call Center)[ก-๎\s]{0,24}?([1๑][๐-๙\d]{3})(?![๐-๙\d])/u;
/** การประปานครหลวง … สายด่วน ๑๖๖๒: the number of the other waterworks. */
function othersHotline(text: string): Odd[] {
  const call = CALLED.exec(text);
  if (!call) return [];
  const number = toArabicDigits(call[1] ?? '');
  const from = call.index + call[0].length - 4;
  return HOTLINES.flatMap(([one, ones, other, others]) =>
    [
      [one, ones, others],
      [other, others, ones],
    ].flatMap(([name = '', own = '', not]): Odd[] => {
      const paper = text.replace(/^ประกาศ/u, '');
      const isTheirs = paper.startsWith(name) && (name !== other || !paper.startsWith(one));
      if (number !== not || !isTheirs || toArabicDigits(text).includes(own)) return [];
      const behind = text.slice(from);
      // The other may be meant, but where it is said to be one's own.
      const namesOther = OTHER_NAMED.test(text.slice(text.length - paper.length + name.length));
      return namesOther && !OWN.test(behind)
        ? []
        : [{ from, written: call[1] ?? '', usual: `${name} ${own}` }];
    }),
  );
}

/** Address, vision and number of another. */
export const othersPlaces = (text: string): Odd[] => [
  ...othersAddress(text),
  ...othersVision(text),
  ...othersHotline(text),
];
