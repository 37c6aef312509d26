import { defineFault, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

const DUPLICATE_ID = defineFault({
  code: 'check/duplicate-id',
  about: { th: 'โครงการหนึ่งอยู่ในรายการครั้งเดียว', en: 'An id stands once in a list' },
  example: { wrong: 'annex: [training, training]', right: 'annex: [training]' },
  th: (p: { id: string; list: string }) => `“${p.id}” ปรากฏซ้ำในรายการ “${p.list}”`,
  en: (p) => `“${p.id}” stands twice in “${p.list}”`,
  hints: { th: 'ลบบรรทัดที่ซ้ำออก', en: 'remove the repeated line' },
});

/** No id stands twice in a list. */
export const uniqueIds: Rule = {
  findings: [DUPLICATE_ID],
  check: ({ plan: { source, draft } }) =>
    (['projects', 'annex'] as const).flatMap((list) => {
      const ids = draft?.[list] ?? [];
      return ids.flatMap((id, index) => {
        const first = ids.indexOf(id);
        if (id === undefined || first === index) return [];
        return [
          diagnostic(DUPLICATE_ID, { id, list }, source.spanOf([list, index], 'value'), {
            related: [
              {
                span: source.spanOf([list, first], 'value'),
                message: { th: 'บรรทัดแรกอยู่ที่นี่', en: 'first listed here' },
              },
            ],
          }),
        ];
      });
    }),
};
