import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

/** What templates ask to be filled in, and what text recognition makes of it (ระบุ → ระบอบ). */
const TO_FILL: readonly RegExp[] = [
  /ระบอบชื่อ(?:\s*องค์กรปกครองส่วน\s*ท้องถิ่น)?/gu,
  /(?<=ของ|ที่|ใน|โดย)ระบุชื่อ(?:\s*องค์กรปกครองส่วน\s*ท้องถิ่น)?/gu,
  /(?<=(?:^|[\s(“]))ระบุชื่อ\s*(?:องค์กรปกครองส่วน\s*ท้องถิ่น|อปท\.?|หน่วยงาน)/gu,
  /(?<=ของ)ระบอบ\s*(?=องค์กรปกครองส่วน)/gu,
  /[([<]\s*(?:โปรด|กรุณา)?(?:ระบุ|ใส่|กรอก)(?!ไว้|ใน)[^)\]>\n]{0,40}[)\]>]/gu,
  /<(?:ชื่อ|ปี|วันที่|จำนวน)[^<>\n]{0,40}>/gu,
  /\[(?:ชื่อ|ปี|วันที่|จำนวน)[^[\]\n]{0,40}\]/gu,
  /(?<![A-Za-z])[Xx]{3,}(?![A-Za-z])/gu,
  /(?:O{4,}|o{4,}|□{2,}|○{2,})/gu,
];

/** Nothing is left to fill in. */
export const placeholders: TextRule = (text) =>
  TO_FILL.flatMap((pattern) =>
    reportMatches(text, pattern, ([written]) => ({
      code: 'check/placeholder',
      params: { written: written.replaceAll(/\s+/gu, ' ').trim() },
    })),
  );

const DOTTED = /\.{4,}|…{2,}|_{3,}|-{4,}|(?:\. ){4,}/gu;

/** Dotted lines are for forms on paper. */
export const dottedLines: TextRule = (text) =>
  reportMatches(text, DOTTED, () => ({ code: 'check/dotted-line', params: {} }));

const KIND = String.raw`(?:อบจ\.?|อบต\.?|อปท\.?|เทศบาล(?:ตำบล|เมือง|นคร)?|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เมืองพัทยา|ข้อบัญญัติ|เทศบัญญัติ|นายกเทศมนตรี|นายกองค์การบริหารส่วน(?:ตำบล|จังหวัด)|นายก\s?อบ[ตจ]\.|พนักงาน(?:ส่วนตำบล|เทศบาล)|ทต\.|ทม\.|ทน\.)`;
const ALTERNATIVES = new RegExp(String.raw`\(?${KIND}(?:\s?\/\s?${KIND})+\)?`, 'gu');

/** Of the template's alternatives one is chosen. */
export const openAlternatives: TextRule = (text) =>
  reportMatches(text, ALTERNATIVES, ([written]) => ({
    code: 'check/open-alternatives',
    params: { written },
  }));
