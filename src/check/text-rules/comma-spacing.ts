import { defineFinding } from '../../diagnostics/diagnostic.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const COMMA_SPACING = defineFinding({
  code: 'check/comma-spacing',
  severity: 'warning',
  about: { th: 'เว้นวรรคหลังจุลภาค ไม่เว้นหน้า', en: 'Commas have a space behind, none before' },
  example: { wrong: 'น้ำ,ไฟ', right: 'น้ำ, ไฟ' },
  th: (p: { mark: string; side: 'before' | 'behind' }) =>
    p.side === 'before' ? `ไม่ต้องเว้นวรรคหน้า “${p.mark}”` : `ต้องเว้นวรรคหลัง “${p.mark}”`,
  en: (p) =>
    p.side === 'before' ? `no space belongs before “${p.mark}”` : `a space is missing behind “${p.mark}”`,
});

const TIGHT = /(?<!&#?\w{1,8})[,;](?=[ก-ฮเ-ไ])/gu;
const LOOSE = /(?<=[ก-๎])[ \t]+([,;])/gu;

/** A comma stands at the word before it and has a space behind it. */
export const commaSpacing: TextRule = {
  findings: [COMMA_SPACING],
  check: (text) => [
    ...reportMatches(text, TIGHT, ([mark]) => ({
      finding: COMMA_SPACING,
      params: { mark, side: 'behind' as const },
      spaces: `${mark} `,
    })),
    ...reportMatches(text, LOOSE, ([, mark = '']) => ({
      finding: COMMA_SPACING,
      params: { mark, side: 'before' as const },
      spaces: mark,
    })),
  ],
};
