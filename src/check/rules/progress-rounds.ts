import { defineFault, diagnostic } from '../../diagnostics/diagnostic.js';
import { isRound } from '../../plan/reporting-rounds.js';
import { filesOf, type Rule } from '../rule.js';

const UNKNOWN_ROUND = defineFault({
  code: 'check/unknown-round',
  about: { th: 'รายงานผลมีสองรอบ คือ 6 และ 12 เดือน', en: 'Progress is reported after 6 and after 12 months' },
  th: (p: { name: string }) => `ไม่มีรายงานผลรอบ “${p.name}” มีเฉพาะรอบ 6 เดือน และ 12 เดือน`,
  en: (p) => `there is no round “${p.name}”: progress is reported after 6 and after 12 months`,
  hints: {
    th: 'เปลี่ยนชื่อแฟ้มเป็น progress/6.yaml หรือ progress/12.yaml',
    en: 'rename the file to progress/6.yaml or progress/12.yaml',
  },
});

/** A report's file is named after its round. */
export const progressRounds: Rule = {
  findings: [UNKNOWN_ROUND],
  check: (context) =>
    [...filesOf(context, 'progress')].flatMap(([name, { source }]) =>
      isRound(name) ? [] : [diagnostic(UNKNOWN_ROUND, { name }, source.spanOf([], 'value'))],
    ),
};
