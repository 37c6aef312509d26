import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

const DUPLICATE_TITLE = defineFinding({
  code: 'check/duplicate-title',
  severity: 'warning',
  about: { th: 'ชื่อโครงการไม่ซ้ำกัน', en: 'Titles are unique' },
  th: (p: { other: string }) => `ชื่อซ้ำกับโครงการ “${p.other}”`,
  en: (p) => `the project “${p.other}” has the same title`,
  hints: { th: 'ตั้งชื่อให้ต่างกัน หรือลบโครงการที่ซ้ำ', en: 'give them different titles, or remove one' },
});

/** Two projects do not share a title. */
export const uniqueTitles: Rule = {
  findings: [DUPLICATE_TITLE],
  check: ({ projects }) => {
    const first = new Map<string, string>();
    return [...projects].flatMap(([id, { source, draft }]) => {
      const title = draft?.title?.replace(/\s+/g, ' ').trim();
      if (title === undefined || title === '') return [];
      const other = first.get(title);
      if (other !== undefined)
        return [diagnostic(DUPLICATE_TITLE, { other }, source.spanOf(['title'], 'value'))];
      first.set(title, id);
      return [];
    });
  },
};
