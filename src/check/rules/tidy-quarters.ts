import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

const REPEATED_QUARTER = defineFinding({
  code: 'check/repeated-quarter',
  severity: 'warning',
  about: { th: 'ไตรมาสหนึ่งระบุครั้งเดียว', en: 'A quarter is given once' },
  example: { wrong: 'quarters: [2, 2, 3]', right: 'quarters: [2, 3]' },
  th: (p: { quarter: number }) => `ระบุไตรมาสที่ ${p.quarter} ซ้ำ`,
  en: (p) => `quarter ${p.quarter} is given twice`,
  hints: { th: 'ลบตัวที่ซ้ำออก', en: 'remove the second one' },
});

const UNSORTED_QUARTERS = defineFinding({
  code: 'check/unsorted-quarters',
  severity: 'warning',
  about: { th: 'ไตรมาสเรียงลำดับ', en: 'Quarters are in order' },
  example: { wrong: 'quarters: [3, 2]', right: 'quarters: [2, 3]' },
  th: (p: { sorted: readonly number[] }) => `ไตรมาสไม่เรียงลำดับ ควรเป็น [${p.sorted.join(', ')}]`,
  en: (p) => `quarters are not in order; write [${p.sorted.join(', ')}]`,
});

/** Quarters stand once each and in order. */
export const tidyQuarters: Rule = {
  findings: [REPEATED_QUARTER, UNSORTED_QUARTERS],
  check: ({ projects }) =>
    [...projects.values()].flatMap(({ source, draft }) => {
      const quarters = (draft?.quarters ?? []).flatMap((quarter, index) =>
        quarter === undefined ? [] : [{ quarter, index }],
      );
      const repeated = quarters.filter(
        ({ quarter }, at) => quarters.findIndex((q) => q.quarter === quarter) < at,
      );
      const numbers = [...new Set(quarters.map(({ quarter }) => quarter))];
      const sorted = numbers.toSorted((a, b) => a - b);
      const found = repeated.map(({ quarter, index }) =>
        diagnostic(REPEATED_QUARTER, { quarter }, source.spanOf(['quarters', index], 'value')),
      );
      return numbers.join() === sorted.join()
        ? found
        : [...found, diagnostic(UNSORTED_QUARTERS, { sorted }, source.spanOf(['quarters'], 'value'))];
    }),
};
