import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

const TYPE_AGAINST_TITLE = defineFinding({
  code: 'check/type-against-title',
  severity: 'warning',
  about: { th: 'ประเภทตรงกับคำขึ้นต้นของชื่อ', en: "The type agrees with the title's first word" },
  example: { wrong: 'title: กิจกรรมอบรม\ntype: โครงการ', right: 'title: กิจกรรมอบรม\ntype: กิจกรรม' },
  th: (p: { type: string; word: string }) => `ชื่อขึ้นต้นด้วย “${p.word}” แต่ type (ประเภท) คือ “${p.type}”`,
  en: (p) => `the title starts with “${p.word}”, but the type is “${p.type}”`,
  hints: (p) => ({
    th: `แก้ type (ประเภท) เป็น “${p.word}” หรือแก้ชื่อ`,
    en: `write type: ${p.word}, or change the title`,
  }),
});

const TYPES = ['โครงการ', 'กิจกรรม', 'มาตรการ', 'แนวปฏิบัติงาน'] as const;

/** A title that begins with another type's word. */
export const typeMatchesTitle: Rule = {
  findings: [TYPE_AGAINST_TITLE],
  check: ({ projects }) =>
    [...projects.values()].flatMap(({ source, draft }) => {
      const { title, type } = draft ?? {};
      const word = TYPES.find((candidate) => title?.startsWith(candidate));
      if (type === undefined || word === undefined || word === type) return [];
      return [diagnostic(TYPE_AGAINST_TITLE, { type, word }, source.spanOf(['type'], 'value'))];
    }),
};
