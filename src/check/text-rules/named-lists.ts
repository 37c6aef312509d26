import { toArabicDigits } from '../../thai/digits.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';
import { SUM_DIFFERS } from './sums.js';

const WORDS = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ'];
const UNITS =
  'คน|ท่าน|ราย|รูป|นาย|ตำบล|อำเภอ|จังหวัด|หมู่บ้าน|ชุมชน|แห่ง|ด้าน|กอง|ฝ่าย|หน่วยงาน|ประเภท|ชนิด|ประเทศ|โรงเรียน|วัด|สาขา|ภาค|ฐาน|เรื่อง|ประการ|ข้อ|สาย';
/** So many, and which they are: every one behind a blank, the last behind และ. */
const LIST = new RegExp(
  String.raw`(?<count>(?:[\d๐-๙]{1,2}\s?|${WORDS.slice(2).join('|')})(?<unit>${UNITS}))\s?(?:นี้\s?)?(?:ได้แก่|คือ|ประกอบด้วย|อันได้แก่)\s?(?<list>[ก-๎]{2,60}(?: (?!และ|กับ|ให้|โดย|เพื่อ|ซึ่ง|ที่|จะ|เป็น|ทั้งนี้|เช่น)[ก-๎]{2,60}){1,22} (?:และ|กับ)(?<last>[ก-๎]{2,60}(?: [ก-๎]{2,40})?))(?=$|[\s.,;)])`,
  'gu',
);
/** Who is named with his title has two names. */
const TITLE = /^(?:นาย(?!ก|อำเภอ|ทะเบียน|แพทย์|ช่าง|ตรวจ|ทหาร)|นาง(?!พยาบาล)|นางสาว|ดร|พระ|ว่าที่)/u;
/** … and who is not, by one. */
const FAMILIAR = /^(?:ลุง|ป้า|น้า|ยาย|พี่|น้อง|แม่|พ่อ|ครู|หลวง|ตา|อา)/u;
/** What may stand behind the last name. */
const BEHIND_NAMES = /^(?:\s*$|\s?[.,;)]|\s(?:เป็น|ให้|โดย|เพื่อ|มี|ทำหน้าที่|ซึ่ง|ร่วม|เข้า|ได้|ตาม|จะ|รวม))/u;

/** Posts: of each there is one. */
const POST =
  /^(?:(?:รอง|ผู้ช่วย)?(?:ปลัด|นายก|นายอำเภอ|นายแพทย์|ผู้อำนวยการ|ผู้ว่าราชการ|ผู้จัดการ|ผู้กำกับการ|ผู้ใหญ่บ้าน|กำนัน|หัวหน้า(?!ส่วน|หน่วย)|เกษตร|พัฒนาการ|สาธารณสุข|ท้องถิ่น|ปศุสัตว์|ประมง|สัสดี|สรรพากร|คลัง|พัฒนาสังคม|ศึกษาธิการ|วัฒนธรรม|แรงงาน|อัยการ|ประธาน|เลขานุการ|อธิบดี|เจ้าอาวาส|นิติกร|วิศวกร|โยธา|ผู้แทน|นักวิชาการ[ก-๎]{2}|นักวิเคราะห์[ก-๎]{2}|เจ้าพนักงาน[ก-๎]{2}))/u;
/** Of these there may be more than one. */
const SEVERAL = /ทั้ง|ทุก|แต่ละ|หลาย|อีก|คนละ|จำนวน|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ต่าง|อื่น|คณะ|ๆ/u;
const ALIKE = 3;

/** “คณะทำงานหกคน ได้แก่ ปลัดอำเภอ เกษตรอำเภอ … และท้องถิ่นอำเภอ”: so many are named. */
export const namedLists: TextRule = {
  findings: [SUM_DIFFERS],
  check: (text) =>
    /ได้แก่|คือ|ประกอบด้วย/u.test(text.text)
      ? reportMatches(text, LIST, ({ index, 0: whole, groups = {} }) => {
          const { count = '', unit = '', list = '' } = groups;
          const told = numberOf(count.slice(0, -unit.length).trim());
          const named = countNamed(list, unit, text.text.slice(index + whole.length));
          if (named === undefined || named === told || Math.abs(named - told) > told) return undefined;
          return {
            finding: SUM_DIFFERS,
            params: { written: count, sum: String(named), unit },
            part: [0, whole.length],
          };
        })
      : [],
};

/** How many stand in a list, where it is plain that each is one. */
function countNamed(list: string, unit: string, behind: string): number | undefined {
  if (SEVERAL.test(list)) return undefined;
  const items = list.split(' ').map((item) => item.replace(/^(?:และ|กับ)/u, ''));
  const titles = items.filter((item) => TITLE.test(item)).length;
  // Name and surname, one behind the other.
  if (titles > 0) return haveTwoNames(items, behind) ? titles : undefined;
  const isPlain = items.every((item) => !/และ|กับ|หรือ|พร้อม|รวม/u.test(item));
  const lastAt = list.lastIndexOf(' และ') < 0 ? list.lastIndexOf(' กับ') : list.lastIndexOf(' และ');
  const isClosed = !list.slice(lastAt + 1).includes(' ');
  if (!isPlain || !isClosed) return undefined;
  return items.every((item) => POST.test(item)) ||
    items.every((item) => item.startsWith(unit)) ||
    areAlike(items)
    ? items.length
    : undefined;
}

const haveTwoNames = (items: readonly string[], behind: string): boolean =>
  items.length % 2 === 0 &&
  items.every((item, at) => (at % 2 === 0 ? TITLE.test(item) : !TITLE.test(item) && !FAMILIAR.test(item))) &&
  BEHIND_NAMES.test(behind);

/** ปลัดอำเภอ เกษตรอำเภอ, ด้านสังคม ด้านเศรษฐกิจ */
const areAlike = ([first = '', ...others]: readonly string[]): boolean =>
  others.every((item) => item.endsWith(first.slice(-ALIKE))) ||
  others.every((item) => item.startsWith(first.slice(0, ALIKE)));

const numberOf = (written: string): number =>
  WORDS.includes(written) ? WORDS.indexOf(written) : Number(toArabicDigits(written));
