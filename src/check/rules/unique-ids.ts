import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';

/** No id stands twice in a list. */
export const uniqueIds: Rule = ({ plan: { source, draft } }) =>
  (['projects', 'annex'] as const).flatMap((list) => {
    const ids = draft?.[list] ?? [];
    return ids.flatMap((id, index) => {
      const first = ids.indexOf(id);
      if (id === undefined || first === index) return [];
      return [
        diagnostic('check/duplicate-id', { id, list }, source.spanOf([list, index], 'value'), {
          related: [
            {
              span: source.spanOf([list, first], 'value'),
              message: { th: 'บรรทัดแรกอยู่ที่นี่', en: 'first listed here' },
            },
          ],
        }),
      ];
    });
  });
