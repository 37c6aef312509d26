import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

const EMBLEM_AS_GARUDA = defineFinding({
  code: 'check/emblem-as-garuda',
  severity: 'info',
  about: {
    th: 'ประกาศใช้ตราครุฑ ปกใช้ตราของหน่วยงาน',
    en: 'The announcement bears the Garuda, the cover the seal of the organization',
  },
  th: (p: { emblem: string }) => `ประกาศจะพิมพ์ “${p.emblem}” แทนตราครุฑ เพราะยังไม่มีช่อง garuda (ตราครุฑ)`,
  en: (p) => `the announcement prints “${p.emblem}” in place of the Garuda, for there is no garuda yet`,
  hints: {
    th: 'เพิ่มช่อง garuda: ชื่อแฟ้มภาพตราครุฑ ใต้ organization (หน่วยงาน) ส่วน emblem (ตราของหน่วยงาน) ใช้บนปก',
    en: 'add garuda: <its picture> under organization; emblem, the seal of the organization, is for the cover',
  },
});

/** The seal of an organization stands at the Garuda's place until its picture is named too. */
export const emblemAsGaruda: Rule = {
  findings: [EMBLEM_AS_GARUDA],
  check: ({ plan: { source, draft } }) => {
    const { emblem, garuda } = draft?.organization ?? {};
    if (emblem === undefined || garuda !== undefined) return [];
    return [diagnostic(EMBLEM_AS_GARUDA, { emblem }, source.spanOf(['organization', 'emblem'], 'value'))];
  },
};
