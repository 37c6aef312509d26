import { defineFinding, diagnostic, type Message } from '../../diagnostics/diagnostic.js';
import { isOpenText } from '../../plan/open-mark.js';
import { textAt } from '../../source/yaml-source.js';
import { bareIssuer, barePerson, barePlace, isKind, PLAN_FIELDS, POSITION } from '../bare-values.js';
import type { Rule } from '../rule.js';

const UNUSUAL_NAME = defineFinding({
  code: 'check/unusual-name',
  severity: 'info',
  about: {
    th: 'ชื่อคนและชื่อสถานที่มักเป็นอักษรไทยล้วน ชื่อคนมักมีคำนำหน้า',
    en: 'Names are usually in Thai letters, those of people with a title',
  },
  th: (p: { name: string; question: Message }) => `“${p.name}” ${p.question.th}`,
  en: (p) => `“${p.name}”: ${p.question.en}`,
});

const PERSON_TITLE =
  /^(?:นาย|นาง|น\.ส\.|ว่าที่|หม่อม|พระ|ร้อย|พัน|พล|จ่า|สิบ|นาวา|เรือ|อาสา|ศาสตรา|รองศาสตรา|ผู้ช่วยศาสตรา|แพทย์|[ก-ฮ]{1,3}\.)/u;

const WITHOUT_TITLE: Message = {
  th: 'ไม่มีคำนำหน้าชื่อ (นาย นาง นางสาว หรือยศ) ถูกต้องหรือไม่',
  en: 'a name without a title (นาย นาง นางสาว, a rank); is that right?',
};
const KIND_ALONE: Message = {
  th: 'เป็นประเภทของหน่วยงาน ยังไม่มีชื่อ',
  en: 'only a kind of organization; which one is it?',
};
const WITH_POSITION: Message = {
  th: 'มีตำแหน่งอยู่ในชื่อ ตำแหน่งพิมพ์ให้เองใต้ชื่อ ให้เขียนเพียงคำนำหน้า ชื่อ และนามสกุล',
  en: 'a position within a name; it is printed anyway, write title, name and family name alone',
};
const TITLE_TWICE = /^(นาย|นางสาว|นาง|น\.ส\.)\s*\1/u;
const TWO_TITLES: Message = {
  th: 'มีคำนำหน้าชื่อสองครั้ง ถูกต้องหรือไม่',
  en: 'the title stands twice; is that right?',
};
const UNTHAI: Message = {
  th: 'มีตัวเลขหรืออักษรอังกฤษอยู่ในชื่อ ถูกต้องหรือไม่',
  en: 'a name with digits or Latin letters; is that right?',
};

/** Asked, never more: a name may be what no list has. */
export const unusualNames: Rule = {
  findings: [UNUSUAL_NAME],
  check: ({ plan: { source, draft } }) =>
    PLAN_FIELDS.flatMap(([path, bare]) => {
      const name = textAt(draft, path);
      if (name === undefined || name.trim() === '' || isOpenText(name) || bare(name) !== undefined) return [];
      const ask = (question: Message) => [
        diagnostic(UNUSUAL_NAME, { name, question }, source.spanOf(path, 'value')),
      ];
      if (bare === barePlace && isKind(name.trim())) return ask(KIND_ALONE);
      if (bare === barePerson && POSITION.test(name)) return ask(WITH_POSITION);
      const isPerson = bare === barePerson || bare === bareIssuer;
      if (isPerson && TITLE_TWICE.test(name)) return ask(TWO_TITLES);
      if (/[\d๐-๙A-Za-z]/u.test(name) && !name.includes('${')) return ask(UNTHAI);
      return isPerson && !PERSON_TITLE.test(name.trim()) ? ask(WITHOUT_TITLE) : [];
    }),
};
