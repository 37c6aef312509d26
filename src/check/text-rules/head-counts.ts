import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { amount } from '../../thai/amount.js';
import { type CheckedText, reportAt, type TextRule, type TextsRule } from '../text/text-rule.js';

const HEAD_COUNT = defineFinding({
  code: 'check/head-count',
  severity: 'warning',
  about: { th: 'นับคนเฉพาะกลุ่มที่เป็นคน', en: 'Only people are counted in คน' },
  example: {
    wrong: "targets: [{ group: '${org.name}', count: 50, unit: คน }]",
    right: "targets: [{ group: 'บุคลากรของ${org.name}', count: 50, unit: คน }]",
  },
  th: (p: { group: string; count: string }) => `“${p.group}” ไม่ใช่บุคคล แต่นับเป็น ${p.count} คน`,
  en: (p) => `“${p.group}” is no group of people, but is counted as ${p.count} people`,
  hints: {
    th: 'ระบุว่าเป็นใคร เช่น บุคลากรของ${org.name} หรือใช้หน่วยนับอื่น เช่น แห่ง',
    en: 'say who is meant, such as บุคลากรของ${org.name}, or count in another unit',
  },
});

/** Words for people; a group that names any of them is one. */
const PEOPLE =
  /บุคลากร|เจ้าหน้าที่|ประชาชน|ประชากร|ราษฎร|ชาวบ้าน|ผู้|สมาชิก|พนักงาน|ข้าราชการ|ลูกจ้าง|เด็ก|เยาวชน|นักเรียน|นักศึกษา|คณะ|ตัวแทน|กรรมการ|อาสาสมัคร|อสม|แกนนำ|กำนัน|ปราชญ์|บุคคล|ครู|คน|หัวหน้า|ปลัด|นายก|กลุ่มแม่บ้าน|เกษตรกร|พี่น้อง|วัยรุ่น|พระ|สตรี|ลูกเสือ/u;

/** People are counted where people are named. */
export const headCounts: TextRule = {
  findings: [HEAD_COUNT],
  check: (text) => {
    if (!text.people) return [];
    const { count, name } = text.people;
    const group = text.text.slice(...name);
    if (PEOPLE.test(group)) return [];
    const params = {
      group: text.written
        .slice(...name)
        .replaceAll(/\s+/gu, ' ')
        .trim(),
      count: amount(count),
    };
    return [reportAt(HEAD_COUNT, params, text, name)];
  },
};

const TWO_HEAD_COUNTS = defineFinding({
  code: 'check/two-head-counts',
  severity: 'warning',
  about: { th: 'กลุ่มหนึ่งมีจำนวนเดียวทั้งแผน', en: 'A group has one head count' },
  example: {
    wrong: 'targets: [{ group: ประชาชน, count: 200, unit: คน }, { group: ประชาชน, count: 100, unit: คน }]',
    right: 'targets: [{ group: ประชาชน, count: 200, unit: คน }]',
  },
  th: (p: { group: string; count: string; other: string }) =>
    `“${p.group}” มีจำนวน ${p.count} แต่อีกแห่งหนึ่งมี ${p.other}`,
  en: (p) => `“${p.group}” counts ${p.count} here and ${p.other} elsewhere`,
  hints: {
    th: 'แก้จำนวนให้ตรงกัน หรือเรียกกลุ่มให้ต่างกัน',
    en: 'let the numbers agree, or call the groups differently',
  },
});

/** A group of one wording has one head count in the whole plan. */
export const twoHeadCounts: TextsRule = {
  findings: [TWO_HEAD_COUNTS],
  check: (texts) => {
    const first = new Map<string, CheckedText>();
    return texts.flatMap((text): Diagnostic[] => {
      if (!text.people) return [];
      const key = nameOf(text).replaceAll(/\s/gu, '');
      const other = first.get(key);
      if (!other?.people) {
        first.set(key, text);
        return [];
      }
      if (other.people.count === text.people.count) return [];
      const params = {
        group: nameOf(text),
        count: amount(text.people.count),
        other: amount(other.people.count),
      };
      const related = [
        { span: other.span(...other.people.name), message: { th: 'อีกแห่งหนึ่งอยู่ที่นี่', en: 'counted here too' } },
      ];
      return [reportAt(TWO_HEAD_COUNTS, params, text, text.people.name, { related })];
    });
  },
};

const nameOf = (text: CheckedText): string =>
  text.written
    .slice(...(text.people?.name ?? [0, 0]))
    .replaceAll(/\s+/gu, ' ')
    .trim();
