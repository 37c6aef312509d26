import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { type CheckedText, matchesOf, reportMatches, type TextRule } from '../text/text-rule.js';
import { CELL_ERROR, LEFT_OVER } from './left-over-texts.js';

const PLACEHOLDER = defineFinding({
  code: 'check/placeholder',
  severity: 'warning',
  about: { th: 'ไม่มีช่องของแม่แบบที่ยังไม่ได้เติม', en: 'No blanks of the template are left' },
  example: { wrong: 'การควบคุมภายในของระบุชื่อ…', right: 'การควบคุมภายในของ${org.name}' },
  th: (p: { written: string }) => `“${p.written}” เป็นช่องของแม่แบบที่ยังไม่ได้เติม`,
  en: (p) => `“${p.written}” is a blank of the template that was not filled in`,
  hints: { th: 'เติมข้อความจริง ชื่อหน่วยงานใช้ ${org.name}', en: 'fill it in; the organization is ${org.name}' },
});

/** What templates ask to be filled in, and what text recognition makes of it (ระบุ → ระบอบ). */
const TO_FILL: readonly RegExp[] = [
  /ระบอบชื่อ(?:\s*องค์กรปกครองส่วน\s*ท้องถิ่น)?/gu,
  /(?<=ของ|ที่|ใน|โดย)ระบุชื่อ(?!ผู้|บุคคล|ของ|เจ้า|ไว้|จริง|และ|หรือ)(?:\s*องค์กรปกครองส่วน\s*ท้องถิ่น)?/gu,
  /(?<=(?:^|[\s(“]))ระบุชื่อ\s*(?:องค์กรปกครองส่วน\s*ท้องถิ่น|อปท\.?|หน่วยงาน)/gu,
  /(?<=ของ)ระบอบ\s*(?=องค์กรปกครองส่วน)/gu,
  /(?<=(?:^|\s)ณ\s?)ระบุ(?:สถานที่|ชื่อ|ห้อง|จุด)[ก-๎]*/gu,
  /(?<=(?:วันที่|เดือน|เวลา|จำนวน)\s?)ระบุ(?:วันที่|วัน|เดือน|เวลา|จำนวน)(?=[\s)]|$)/gu,
  /[([<]\s*(?:โปรด|กรุณา|ให้)?(?:ระบุ|ใส่|กรอก)(?!ไว้|ใน)[^)\]>\n]{0,40}[)\]>]/gu,
  /<(?:ชื่อ|ปี|วันที่|จำนวน)[^<>\n]{0,40}>/gu,
  /\[(?:ชื่อ|ปี|วันที่|จำนวน|สถานที่|หน่วยงาน|ตำแหน่ง|ตำบล|อำเภอ|จังหวัด)[^[\]\n]{0,40}\]/gu,
  /(?<![A-Za-z])[Xx]{3,}(?![A-Za-z])/gu,
  /(?<=จำนวน\s?|ร้อยละ\s?|พ\.ศ\.\s?|๒๕|25)[Xx]{2}(?![A-Za-z])|(?<![A-Za-z])[Xx]{2}(?=\s?(?:คน|ราย|บาท|แห่ง|ครั้ง|วัน|เดือน|ปี|ชุด|เครื่อง|คัน|ฉบับ|เล่ม|เมตร|ครัวเรือน|ต้น|น\.))/gu,
  /(?:O{4,}|o{4,}|□{2,}|○{2,})/gu,
  /(?<!(?:นางสาว|นาง|น\.ส\.)\s?\/\s?)นาย\s?\/\s?(?:นางสาว|นาง|น\.ส\.)(?:\s?\/\s?(?:นางสาว|นาง|น\.ส\.))*/gu,
  /\((?:ชื่อ|สถานที่|วันที่|วัน เดือน ปี|จำนวน|หน่วยงาน|ตำแหน่ง|ลายมือชื่อ)(?:จัด|ดำเนิน|ของ|โครงการ|หน่วยงาน|ผู้|ที่|-|กิจกรรม|การ|ตำแหน่ง|รับ|หนังสือ|ส่ง|นาม|สกุล|รับผิดชอบ|อบรม|เสนอ|ประชุม)*\)/gu,
  /\((?:ชื่อ|ระบุชื่อ)(?:หน่วย|ผู้|คู่สัญญา|บริษัท|ห้าง|ร้าน|วิทยากร|หมู่บ้าน|ชุมชน|ถนน|สถานที่|ส่วนราชการ|กอง|สำนัก|เจ้าหน้าที่|กรรมการ|ประธาน|พยาน)[ก-๎]{0,24}\)/gu,
  /<[^<>\n]{0,30}[ก-๎]{2,}\s?\/\s?[ก-๎]{2,}[^<>\n]{0,30}>/gu,
  /\(ข้อความ\)/gu,
  /(?:นาย|นาง(?:สาว)?|บริษัท|ร้าน)\s?ก\.\s?ข\.(?:\s?ค\.)?/gu,
  /(?<=ที่\s?)\.{2,}\s?(?=\/\s?[2๒][5๕]|[ก-๎]{4,10}\s(?:พ\.\s?ศ\.\s?)?[2๒][5๕])/gu,
  /(?<![A-Za-z])[Xx]{2}(?=\s(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา))/gu,
  /(?<![A-Za-z])[Xx]{2}\.[Xx]{1,2}(?![A-Za-z])|(?<=(?:ฉบับที่|เลขที่|เท่ากับ|คะแนน|มาตรา|ข้อ|หน้า)\s?)[Xx]{2}(?![A-Za-z])|(?<![A-Za-z])[Xx]{2}(?=\s?\/\s?[2๒][5๕])/gu,
  /(?<=ทะเบียน(?:รถ)?\s?)[Xx]{2,3}[ -]?[\d๐-๙Xx]{1,4}(?![A-Za-z\d๐-๙])/gu,
  /(?<=[ก-๎][ \u00A0]?)(?:\.{2,3}|…)\s?(?:คน|ท่าน|ราย|ปี|เล่ม|ครั้ง|ฉบับ|ช่องทาง|แห่ง|เรื่อง|ชุด|รุ่น|โครงการ|กิจกรรม|วัน|เดือน|บาท|เมตร|กิโลเมตร|จุด|หมู่บ้าน|ตัว|ต้น|คัน|เครื่อง|หลัง|ครัวเรือน|ไร่|ชั่วโมง|นาที|รายการ|คะแนน)(?=[\s,)]|$)/gu,
  /(?:วันที่|เดือน|พ\.\s?ศ\.)\s*…(?:\s*(?:เดือน|พ\.\s?ศ\.)\s*…)*|…\s*พ\.\s?ศ\.\s*…/gu,
];

/** Words that forms ask for; brackets that hold nothing else, or begin with them, are a form's. */
const ASKED =
  '(?:ชื่อ|นาม|สกุล|นามสกุล|ตำแหน่ง|ลายมือชื่อ|ลงชื่อ|วันที่|วัน|เดือน|ปี|พ\\.\\s?ศ\\.|เวลา|สถานที่|ห้อง|จำนวน(?:เงิน|คน)?|หน่วยงาน|ส่วนราชการ|โครงการ|กิจกรรม|ที่อยู่|เลขที่|เบอร์(?:โทร(?:ศัพท์)?)?|โทรศัพท์|อีเมล|งบประมาณ|แหล่ง(?:ที่มา|งบประมาณ)|ผู้(?:รับผิดชอบ|ประสานงาน|เสนอ|อนุมัติ|บริหาร|จัดทำ|รายงาน|ตรวจสอบ|รับจ้าง|เข้าร่วม|ร้อง(?:เรียน)?|ขอ|ลงนาม|มีอำนาจ)|กลุ่มเป้าหมาย|เรื่อง|หัวข้อ|ข้อความ|เหตุผล|รายละเอียด|องค์กรปกครองส่วนท้องถิ่น|อปท\\.?|กอง|สำนัก|หมู่บ้าน|ตำบล|อำเภอ|จังหวัด|ชุมชน|บริษัท|ร้าน|ห้าง|คู่สัญญา|วิทยากร|ประธาน|กรรมการ|โรงเรียน|ถนน|หมู่ที่|ที่|ของ|จัด|และ|หรือ|ดำเนินการ|ดำเนินงาน|การ|ทำ|นี้|เต็ม|ย่อ|พยาน|อบรม|ประชุม|เจ้าหน้าที่|เจ้าของ|หัวหน้า)';
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`\((?=(?:ชื่อ|ตำแหน่ง|ลายมือ|ลงชื่อ|วันที่|วัน\s?[\s/-]|สถานที่|จำนวน|หน่วยงาน|โครงการ|ที่อยู่|เลขที่|เบอร์|อีเมล|แหล่ง|ผู้|กลุ่มเป้าหมาย|หัวข้อ|ข้อความ|รายละเอียด|กอง|สำนัก|อปท)[^()]{2})${ASKED}(?:[\s/,-]*${ASKED})+\)`,
    'gu',
  ),
  // Square, angle and curly brackets, guillemets: what is Thai in them is a form's.
  new RegExp(String.raw`\[\s?(?:${ASKED}|ระบุ|ใส่|กรอก|เติม|แทรก|โปรด|กรุณา|รอ|พิมพ์)[^[\]\n\d๐-๙]{0,40}\]`, 'gu'),
  /<{1,2}\s?[ก-๎][^<>\n]{1,40}>{1,2}|«\s?(?:ชื่อ|ระบุ|ใส่|กรอก|ตำแหน่ง|วันที่|จำนวน|หน่วยงาน|สถานที่)[^«»\n]{0,30}»|\{\{[^{}\n]{1,40}\}\}/gu,
  // A name is asked for where one should stand; กับชื่อผู้นำเข้า may be of the name itself.
  /(?<=(?:^|[\sก-๎])(?:ของ|โดย|ณ|ที่|ให้|แก่|กับ|จาก|ต่อ|ใน|นาย|นาง|นางสาว)\s?)ชื่อ(?:หน่วยงาน|โครงการ|กิจกรรม|สถานที่|ผู้รับผิดชอบ|ผู้ประสานงาน|หมู่บ้าน|ชุมชน|อปท\.?|องค์กรปกครองส่วนท้องถิ่น|ตำแหน่ง|บริษัท|(?<!(?:กับ|ใน|จาก|ต่อ)\s?ชื่อ)ผู้(?!ร่วม)[ก-๎]{2,14}?|ช่างภาพ|วิทยากร|พิธีกร|นักข่าว|เจ้าหน้าที่|ประธาน|กอง|ส่วนราชการ|-สกุล|\s?สกุล)(?=[\s),]|$|ขอ|จัด|ได้|มี|ทุก|เป็น|ดำเนิน|ใน|และ|ประจำ)/gu,
  /(?:ใส่|กรอก|เติม|พิมพ์)(?:ข้อความ|รายละเอียด|ชื่อ|ข้อมูล|เนื้อหา|วันที่|จำนวน)?(?:ที่นี่|ตรงนี้|ในช่องนี้)|คลิกที่นี่เพื่อ(?:พิมพ์|ใส่|กรอก)[ก-๎]*|ข้อความตัวอย่าง|[([]\s?ตัวอย่าง\s?[)\]]|(?:วว|ดด)\s?\/\s?ดด\s?\/\s?(?:ปปปป|ปป)|dd\/mm\/yyyy|lorem ipsum|(?<![\d๐-๙])[0๐]{1,3}(?:-[0๐]{3,4}){1,2}(?![\d๐-๙])|\bTB[DC]\b|(?<![A-Za-z\d.])[0๐]{2}\/[0๐]{2}\/[0๐2๒]/giu,
  /(?:ที่ประชุม|สภา|มีมติ|จึง|เห็นควร|ผลการพิจารณา)(อนุมัติ|เห็นชอบ|เห็นด้วย|รับรอง|รับทราบ|ผ่าน)\s?\/\s?ไม่\1/gu,
  /\?{3,}|\*{3,}(?=\s?[ก-๎]*\s?(?:คน|บาท|ครั้ง|แห่ง|พ\.))|(?<=[2๒][5๕])(?:[xXกข#_?*-]{2}|__|\.\.)(?![A-Za-zก-๎\d๐-๙])/gu,
];
const MAY_BE_TO_FILL =
  /ระบ[อุ]|ก\.\s?ข\.|ใส่|กรอก|<|\[|[Xx]{2}|O{4}|o{4}|□□|○○|นาย\s?\/|\([ก-๎]|…|\.\.|ชื่อ|ตัวอย่าง|[«{?*_#/]|[0๐]-[0๐]|TB|ที่นี่|พิมพ์/u;

/** Addresses are no text for other rules: xxxxx@xxxx.go.th */
const ADDRESS_TO_FILL = /(?<![\w.-])(?:[Xx]{3,}@[\w.-]+|[\w.-]+@[Xx]{3,}[\w.-]*)/gu;

/** Nothing is left to fill in. */
export const placeholders: TextRule = {
  findings: [PLACEHOLDER],
  check: (text) => [
    ...(MAY_BE_TO_FILL.test(text.text)
      ? [...TO_FILL, ...FORMS].flatMap((pattern) => leftIn(text, pattern))
      : []),
    ...LEFT_OVER.flatMap(({ may, patterns }) =>
      may.test(text.text) ? patterns.flatMap((pattern) => leftIn(text, pattern)) : [],
    ),
    // Other rules take it for a hashtag.
    ...(text.written.includes('#') ? leftIn(text, CELL_ERROR, text.written) : []),
    ...(text.written.includes('@') ? leftIn(text, ADDRESS_TO_FILL, text.written) : []),
  ],
};

const leftIn = (text: CheckedText, pattern: RegExp, source?: string): Diagnostic[] =>
  reportMatches(
    text,
    pattern,
    ({ 0: written, index }) =>
      isMasked(text.text, index)
        ? undefined
        : { finding: PLACEHOLDER, params: { written: written.replaceAll(/\s+/gu, ' ').trim() } },
    source,
  );

/** Of x-xxxx-xxxxx-34-5 the last figures are shown; where a number is asked for all are left open. */
const isMasked = (text: string, at: number): boolean =>
  /[Xx*]/u.test(text.charAt(at)) &&
  matchesOf(MASKED, text).some(({ index, 0: { length } }) => index <= at && at < index + length);
const MASKED =
  /(?<![\w-])(?=[\d-]*[Xx*])[Xx*\d]+(?:(?:-[Xx*\d]+)+-[Xx*]*\d+|(?<=[Xx*]{3})\d{3,4})(?![\w-])/gu;

const DOTTED_LINE = defineFinding({
  code: 'check/dotted-line',
  severity: 'warning',
  about: { th: 'ไม่มีเส้นประเว้นไว้ให้เติม', en: 'No dotted lines are left' },
  example: { wrong: 'จำนวน ........ คน', right: 'จำนวน 50 คน' },
  th: 'มีเส้นประหรือเส้นเว้นว่างไว้ให้เติม',
  en: 'a dotted line is left to be filled in',
  hints: { th: 'เติมข้อความจริง หรือลบออก', en: 'fill it in, or remove it' },
});

/** A draft act has dots for its year. */
const DOTTED = /(?<!ร่าง[^\n]{0,160}พ\.ศ\. ?)\.{4,}|…[.…]+|\.{2,}…|_{3,}|-{4,}|(?:\. ){4,}/gu;

/** Dotted lines are for forms on paper. */
export const dottedLines: TextRule = {
  findings: [DOTTED_LINE],
  check: (text) =>
    reportMatches(text, DOTTED, ({ 0: { length }, index }) =>
      isRuler(text.text, index, index + length) ||
      isSignature(text.text, index) ||
      leadsToPage(text.text, index, index + length)
        ? undefined
        : { finding: DOTTED_LINE, params: {} },
    ),
};

/** Dots, dashes or stars that fill a line part what is above from what is below. */
export const isRuler = (text: string, from: number, to: number): boolean => {
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, endOfLine(text, to));
  return line.length - (to - from) < MOST_BESIDE && /^[\s.…_*=~()-]*$/u.test(line);
};
const MOST_BESIDE = 200;

/** In a table of contents dots lead from a title to its page. */
const leadsToPage = (text: string, from: number, to: number): boolean =>
  /[^\s.][^\n]*$/u.test(text.slice(Math.max(0, from - MOST_BESIDE), from)) &&
  /^[\s.…]*[\d๐-๙]{1,3}\s*$/u.test(text.slice(to, endOfLine(text, to)));

/** Where somebody signs a line is left open, and one for the name and the date under it. */
const isSignature = (text: string, at: number): boolean =>
  /(?:ลงชื่อ|ลงนาม|ลายมือชื่อ|\(ลงชื่อ\))[^\n]*(?:\n[^\n]*){0,3}$/u.test(text.slice(Math.max(0, at - SIGNING), at));
const SIGNING = 240;

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

const OPEN_ALTERNATIVES = defineFinding({
  code: 'check/open-alternatives',
  severity: 'warning',
  about: { th: 'เลือกตัวเลือกของแม่แบบแล้ว', en: "The template's alternatives are decided" },
  example: { wrong: 'ข้อบัญญัติ/เทศบัญญัติ', right: 'ข้อบัญญัติ' },
  th: (p: { written: string }) => `“${p.written}” เป็นตัวเลือกของแม่แบบที่ยังไม่ได้เลือก`,
  en: (p) => `of the template's alternatives “${p.written}” none is chosen`,
  hints: {
    th: 'เหลือไว้เฉพาะคำของหน่วยงานนี้ หรือใช้ตัวแปร เช่น ${org.bylaw}',
    en: 'keep the one that fits, or write a variable such as ${org.bylaw}',
  },
});

const OFFICE = '(?:(?:รอง)?นายก|(?:รอง)?ปลัด|(?:ประธาน)?สภา|สมาชิกสภา|พนักงาน|ข้าราชการ)';
const BODY = String.raw`(?:อบจ\.?|อบต\.?|อปท\.?|เทศบาล(?:ตำบล|เมือง|นคร)?|เทศมนตรี|(?:องค์การบริหาร)?ส่วน(?:ตำบล|จังหวัด)|เมืองพัทยา|ทต\.|ทม\.|ทน\.)`;
const KIND = String.raw`(?:${OFFICE}?\s?${BODY}|(?:ข้อ|เทศ)บัญญัติ)`;
const ALTERNATIVES = new RegExp(String.raw`\(?${KIND}(?:\s?\/\s?${KIND})+\)?`, 'gu');

/** Of the template's alternatives one is chosen. */
export const openAlternatives: TextRule = {
  findings: [OPEN_ALTERNATIVES],
  check: (text) =>
    text.text.includes('/')
      ? reportMatches(text, ALTERNATIVES, ([written]) => ({
          finding: OPEN_ALTERNATIVES,
          params: { written },
        }))
      : [],
};
