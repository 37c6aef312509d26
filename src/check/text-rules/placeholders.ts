import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

/** What templates ask to be filled in, and what text recognition makes of it (ระบุ → ระบอบ). */
const TO_FILL: readonly RegExp[] = [
  /ระบอบชื่อ(?:\s*องค์กรปกครองส่วน\s*ท้องถิ่น)?/gu,
  /(?<=ของ|ที่|ใน|โดย)ระบุชื่อ(?:\s*องค์กรปกครองส่วน\s*ท้องถิ่น)?/gu,
  /(?<=(?:^|[\s(“]))ระบุชื่อ\s*(?:องค์กรปกครองส่วน\s*ท้องถิ่น|อปท\.?|หน่วยงาน)/gu,
  /(?<=ของ)ระบอบ\s*(?=องค์กรปกครองส่วน)/gu,
  /(?<=(?:^|\s)ณ\s?)ระบุ(?:สถานที่|ชื่อ|ห้อง|จุด)[ก-๎]*/gu,
  /(?<=(?:วันที่|เดือน|เวลา|จำนวน)\s?)ระบุ(?:วันที่|วัน|เดือน|เวลา|จำนวน)(?=[\s)]|$)/gu,
  /[([<]\s*(?:โปรด|กรุณา|ให้)?(?:ระบุ|ใส่|กรอก)(?!ไว้|ใน)[^)\]>\n]{0,40}[)\]>]/gu,
  /<(?:ชื่อ|ปี|วันที่|จำนวน)[^<>\n]{0,40}>/gu,
  /\[(?:ชื่อ|ปี|วันที่|จำนวน|สถานที่|หน่วยงาน|ตำแหน่ง|ตำบล|อำเภอ|จังหวัด)[^[\]\n]{0,40}\]/gu,
  /(?<![A-Za-z])[Xx]{3,}(?![A-Za-z])/gu,
  /(?<=จำนวน\s?|ร้อยละ\s?|พ\.ศ\.\s?|๒๕|25)[Xx]{2}(?![A-Za-z])/gu,
  /(?:O{4,}|o{4,}|□{2,}|○{2,})/gu,
];

const MAY_BE_TO_FILL = /ระบ[อุ]|ใส่|กรอก|<|\[|[Xx]{2}|O{4}|o{4}|□□|○○/u;

/** Nothing is left to fill in. */
export const placeholders: TextRule = (text) =>
  MAY_BE_TO_FILL.test(text.text)
    ? TO_FILL.flatMap((pattern) =>
        reportMatches(text, pattern, ([written]) => ({
          code: 'check/placeholder',
          params: { written: written.replaceAll(/\s+/gu, ' ').trim() },
        })),
      )
    : [];

/** A draft act has dots for its year. */
const DOTTED = /(?<!ร่าง[^\n]{0,160}พ\.ศ\. ?)\.{4,}|…[.…]+|\.{2,}…|_{3,}|-{4,}|(?:\. ){4,}/gu;

/** Dotted lines are for forms on paper. */
export const dottedLines: TextRule = (text) =>
  reportMatches(text, DOTTED, () => ({ code: 'check/dotted-line', params: {} }));

const OFFICE = '(?:(?:รอง)?นายก|(?:รอง)?ปลัด|(?:ประธาน)?สภา|สมาชิกสภา|พนักงาน|ข้าราชการ)';
const BODY = String.raw`(?:อบจ\.?|อบต\.?|อปท\.?|เทศบาล(?:ตำบล|เมือง|นคร)?|เทศมนตรี|(?:องค์การบริหาร)?ส่วน(?:ตำบล|จังหวัด)|เมืองพัทยา|ทต\.|ทม\.|ทน\.)`;
const KIND = String.raw`(?:${OFFICE}?\s?${BODY}|(?:ข้อ|เทศ)บัญญัติ)`;
const ALTERNATIVES = new RegExp(String.raw`\(?${KIND}(?:\s?\/\s?${KIND})+\)?`, 'gu');

/** Of the template's alternatives one is chosen. */
export const openAlternatives: TextRule = (text) =>
  text.text.includes('/')
    ? reportMatches(text, ALTERNATIVES, ([written]) => ({
        code: 'check/open-alternatives',
        params: { written },
      }))
    : [];
