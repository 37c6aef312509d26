import { matchesOf } from '../text/text-rule.js';

/** An organization named in a text. */
export interface Named {
  /** Where its kind begins, where its name does. */
  readonly from: number;
  readonly nameAt: number;
  /** Organizations of a family do the same for other places: one's paper is copied by the other. */
  readonly family: Family;
  readonly kind: string;
  readonly name: string;
}

type Family = keyof typeof FAMILIES;

/** Offices of ministries in a province or a district. */
const BRANCH =
  'ที่ดิน|ประมง|เกษตร(?:และสหกรณ์)?|ปศุสัตว์|สาธารณสุข|พัฒนาชุมชน|คลัง|ประกันสังคม|จัดหางาน|วัฒนธรรม|พาณิชย์|อุตสาหกรรม|ขนส่ง|แรงงาน|สวัสดิการและคุ้มครองแรงงาน|พัฒนาฝีมือแรงงาน|ป้องกันและบรรเทาสาธารณภัย|(?:ส่งเสริมการปกครอง)?ท้องถิ่น|พัฒนาสังคมและความมั่นคงของมนุษย์|ประชาสัมพันธ์|สถิติ|ศึกษาธิการ|บังคับคดี|คุมประพฤติ|ท่องเที่ยวและกีฬา|โยธาธิการและผังเมือง|ทรัพยากรธรรมชาติและสิ่งแวดล้อม|พลังงาน|สหกรณ์|สัสดี|อัยการ|พระพุทธศาสนา|ปฏิรูปที่ดิน|ตรวจบัญชีสหกรณ์|ส่งเสริมการเรียนรู้';

const FAMILIES = {
  local: 'เท(?:ศบาล|ศมนตรี)(?:ตำบล|เมือง|นคร)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\\.\\s?|เมือง(?=พัทยา)',
  clinic: 'โรงพยาบาลส่งเสริมสุขภาพตำบล|รพ\\.สต\\.\\s?',
  hospital: 'โรงพยาบาล(?:สมเด็จพระยุพราช)?',
  school: 'โรงเรียน(?:เทศบาล\\s?[๐-๙\\d]+\\s)?',
  university: 'มหาวิทยาลัย(?:ราชภัฏ|เทคโนโลยีราชมงคล)?',
  college:
    '(?<!มหา)วิทยาลัย(?:เทคนิค|การอาชีพ|อาชีวศึกษา|สารพัดช่าง|เกษตรและเทคโนโลยี|พยาบาลบรมราชชนนี\\s?|นาฏศิลป|ชุมชน)?',
  area: '(?:สำนักงาน)?เขตพื้นที่การศึกษา(?:ประถมศึกษา|มัธยมศึกษา)',
  ward: '(?<=สำนักงาน|ผู้อำนวยการ)เขต(?!พื้นที่|ตรวจ|สุขภาพ|การ)',
  prison: 'เรือนจำ(?:กลาง|จังหวัด|อำเภอ|พิเศษ)|ทัณฑสถาน(?:หญิง|เปิด|วัยหนุ่ม)?',
  cooperative:
    'สหกรณ์(?:การเกษตร(?:เพื่อการตลาด)?|ออมทรัพย์(?:ครู|สาธารณสุข|ตำรวจ)?|โคนม|ประมง|บริการ|ร้านค้า|เครดิตยูเนี่ยน|กองทุนสวนยาง)',
  police: 'สถานีตำรวจ(?:ภูธร|นครบาล|น้ำ)|ตำรวจภูธรจังหวัด|ส[ภน]\\.\\s?',
  court: 'ศาล(?:เยาวชนและครอบครัวจังหวัด|จังหวัด|แขวง|ปกครอง|แรงงานภาค)',
  branch: `(?:${BRANCH})(?:จังหวัด|อำเภอ)`,
  province: 'จังหวัด',
  district: 'อำเภอ',
  department: 'กรม(?!ธรรม|การ(?!แพทย์|ค้า|ขนส่ง|ปกครอง|พัฒนา|ข้าว|จัดหา|ศาสนา|บิน|กงสุล))',
  enterprise: 'การ(?=ไฟฟ้า|ประปา|รถไฟ|ทางพิเศษ|ท่าเรือ|ยาง|กีฬา|เคหะ|นิคม|ท่องเที่ยวแห่ง)',
} as const;

const KIND = Object.entries(FAMILIES)
  .map(([family, pattern]) => `(?<${family}>${pattern})`)
  .join('|');
const NAMED = new RegExp(`(?:${KIND})(?=[ก-ฮเ-ไ][ก-๎])`, 'gu');

/** No name begins like this. */
const NO_NAME =
  /^(?:เป็น|มอบ|ลงนาม|อนุมัติ|พิจารณา|เห็น(?:ชอบ|ว่า)|แสดง|กล่าว|สั่ง|แต่งตั้ง|กำหนด|ประกาศ|ทุก|ทั้ง|และ|หรือ|กับ|ได้|ต้อง|จึง|ให้|ใน(?!เมือง)|มี(?!น)|เข้าร่วม|ขอ(?!นแก่น)|ที่(?!ดิน)|ซึ่ง|โดย|จะ(?!นะ|แนะ)|ไม่|ของ|เพื่อ|อื่น|นี้|นั้น|ดังกล่าว|สามารถ|ผู้|ตาม|ต่าง|แต่ละ|ละ(?!แม|หาน|งู)|ใด|เดิม|เดียว|แห่ง(?!ประเทศ)|เอกชน|รัฐ|ขนาด|ใกล้|ต้นแบบ|นำร่อง|เครือข่าย|คู่|สนาม(?!ชัย)|ศูนย์|สังกัด|ประจำ|ร่วม|ควร|ร้อง(?!กวาง)|แจ้ง|ชายแดน|ตอน|ระดับ|ประถม|มัธยม|คุณภาพ|เปิด|ปิด|จัด(?!หา))/u;

const LONGEST_NAME = 28;
const nameFrom = (text: string, at: number): string =>
  /^[ก-๎]+/u.exec(text.slice(at, at + LONGEST_NAME))?.[0] ?? '';

/** All organizations that are named with their name. */
export const namedIn = (text: string): Named[] =>
  matchesOf(NAMED, text).flatMap(({ index: from, 0: kind, groups = {} }): Named[] => {
    const nameAt = from + kind.length;
    const name = nameFrom(text, nameAt);
    const family = FAMILY_NAMES.find((each) => groups[each] !== undefined);
    return family === undefined || NO_NAME.test(name) ? [] : [{ from, nameAt, family, kind, name }];
  });
const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];

/** Others of the family whose names, as far as they can be told, are not one. */
export const isOther = (one: Named, other: Named): boolean =>
  one.family === other.family &&
  (kindOf(one) !== kindOf(other)
    ? one.family !== 'branch' && one.family !== 'area'
    : !isOneName(one.name, other.name));

/** A province's own organization speaks of the municipalities in it. */
export const isProvincial = ({ kind }: Named): boolean => /ส่วนจังหวัด|^อบจ/u.test(kind);

/** สำนักงานเขต… and its head, a mayor and the municipality are of one kind. */
const kindOf = ({ kind }: Named): string =>
  kind
    .replace('เทศมนตรี', 'เทศบาล')
    .replace(/^สำนักงาน/u, '')
    .replace(/^สภ\.\s?/u, 'สถานีตำรวจภูธร')
    .replace(/^อบต\.\s?/u, 'องค์การบริหารส่วนตำบล')
    .replace(/^อบจ\.\s?/u, 'องค์การบริหารส่วนจังหวัด')
    .replace(/\s$/u, '');

/** Where names end is not told: those that begin alike may be one. */
function isOneName(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.replace(/^(?:บ้าน|วัด|การ)/u, ''));
  if (first === undefined || second === undefined) return true;
  const branch = STATE.exec(first)?.[0];
  if (branch !== undefined && STATE.test(second)) return second.startsWith(branch);
  const alike = alikeOf(first, second);
  const prefix = PREFIX.exec(first)?.[0].length ?? 0;
  if (prefix > 0 && alike >= prefix) return alike - prefix >= 2 || alike === second.length;
  return alike >= TELLING || (alike === 2 && SHORT_NAME.test(first)) || alike === second.length;
}
const STATE = /^(?:ไฟฟ้า|ประปา)(?:นครหลวง|ส่วนภูมิภาค|ฝ่ายผลิต)/u;
/** So many names of places begin like this. */
const PREFIX =
  /^(?:หนอง|ห้วย|ท่า|บาง|คลอง|แม่|โคก|ดอน|ป่า|เมือง|นคร|สมุทร|เชียง|พระ|ราช|มหา|ศรี|เขา|ทุ่ง|วัง|บึง|เกาะ|ปาก|สัน|โพธิ์|โพน|กุด|ลำ|สาม|สรรพ|ทางหลวง|ส่งเสริม|พัฒนา)/u;
const TELLING = 3;
/** ปง, น่าน: two consonants may be a name by themselves. */
const SHORT_NAME = /^[ก-ฮ]{2}/u;

const alikeOf = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
};
