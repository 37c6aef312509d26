import { defineFinding } from '../../diagnostics/diagnostic.js';
import { reportAt, type TextRule } from '../text/text-rule.js';

const CUT_ENDING = defineFinding({
  code: 'check/cut-ending',
  severity: 'warning',
  about: { th: 'ข้อความจบสมบูรณ์', en: 'Texts are not cut off' },
  example: {
    wrong: 'steps: [ประชุมคณะทำงาน, รายงานผลต่อผู้บริหารและ]',
    right: 'steps: [ประชุมคณะทำงาน, รายงานผลต่อผู้บริหาร]',
  },
  th: (p: { word: string }) => `ข้อความจบด้วย “${p.word}” น่าจะขาดส่วนท้าย`,
  en: (p) => `the text ends with “${p.word}” and seems to be cut off`,
  hints: { th: 'ตรวจกับต้นฉบับแล้วเติมให้จบความ', en: 'compare with the original and complete it' },
});

/** Words after which a text cannot end. */
const DANGLING =
  /(?:(?<=\s)(?:โดย|ซึ่ง|กับ|ของ|ใน|จาก|ที่|จำนวน)|(?<!สิ่ง|ข้าว|เจ้า|ซื้อ|ส่ง|รับ|ขาย|มอบ|ถือ|ให้|แจก|จอง)ของ|เพื่อ|และ|หรือ|(?<!หรือ|(?:หา|มิ)[ก-๎]{0,30})ไม่|ในการ|เพื่อให้|ไม่(?:น้อย|ต่ำ)กว่า(?:ร้อยละ)?|พ\.ศ\.|[เแโใไ])$/u;
/** Only a list may follow these. */
const OPENING = /(?:ได้แก่|ดังต่อไปนี้|ประกอบด้วย|ดังนี้|อาทิ)\s*[:：]?$/u;
/** It may end a sentence, but no title. */
const NO_TITLE_END = /ด้วย$/u;

/** Letters at the end that any of these needs. */
const LAST_WORDS = 40;

/** A text is not cut off in the middle. */
export const cutEndings: TextRule = {
  findings: [CUT_ENDING],
  check: (text, { isFreeText }) => {
    if (text.kind === 'name' || text.kind === 'note' || text.opensList) return [];
    const end = text.text.trimEnd().length;
    const from = Math.max(0, end - LAST_WORDS);
    const written = text.text.slice(from, end);
    const endings = [
      DANGLING,
      ...(isFreeText ? [] : [OPENING]),
      ...(text.kind === 'title' ? [NO_TITLE_END] : []),
    ];
    const found = endings.map((ending) => ending.exec(written)).find((match) => match !== null);
    return found ? [reportAt(CUT_ENDING, { word: found[0].trim() }, text, [from + found.index, end])] : [];
  },
};
