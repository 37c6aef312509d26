import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { CheckedText } from '../text/checked-text.js';
import { reportAt } from '../text/report-at.js';
import type { TextRule, TextsRule } from '../text/text-rule.js';

/** Words for people; a group that names any of them is one. */
const PEOPLE =
  /บุคลากร|เจ้าหน้าที่|ประชาชน|ประชากร|ราษฎร|ชาวบ้าน|ผู้|สมาชิก|พนักงาน|ข้าราชการ|ลูกจ้าง|เด็ก|เยาวชน|นักเรียน|นักศึกษา|คณะ|ตัวแทน|กรรมการ|อาสาสมัคร|อสม|แกนนำ|กำนัน|ปราชญ์|บุคคล|ครู|คน|หัวหน้า|ปลัด|นายก|กลุ่มแม่บ้าน|เกษตรกร|พี่น้อง|วัยรุ่น|พระ|สตรี|ลูกเสือ/u;

/** People are counted where people are named. */
export const headCounts: TextRule = (text) => {
  if (!text.people) return [];
  const { count, name } = text.people;
  const group = text.text.slice(...name);
  if (PEOPLE.test(group)) return [];
  const params = {
    group: text.written
      .slice(...name)
      .replaceAll(/\s+/gu, ' ')
      .trim(),
    count: baht.format(count),
  };
  return [reportAt('check/head-count', params, text, name)];
};

const baht = new Intl.NumberFormat('en-US');

/** A group of one wording has one head count in the whole plan. */
export const twoHeadCounts: TextsRule = (texts) => {
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
      count: baht.format(text.people.count),
      other: baht.format(other.people.count),
    };
    const related = [
      { span: other.span(...other.people.name), message: { th: 'อีกแห่งหนึ่งอยู่ที่นี่', en: 'counted here too' } },
    ];
    return [reportAt('check/two-head-counts', params, text, text.people.name, { related })];
  });
};

const nameOf = (text: CheckedText): string =>
  text.written
    .slice(...(text.people?.name ?? [0, 0]))
    .replaceAll(/\s+/gu, ' ')
    .trim();
