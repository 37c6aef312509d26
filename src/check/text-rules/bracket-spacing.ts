import { defineFinding } from '../../diagnostics/diagnostic.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const BRACKET_SPACING = defineFinding({
  code: 'check/bracket-spacing',
  severity: 'warning',
  about: {
    th: 'เว้นวรรคนอกวงเล็บและเครื่องหมายคำพูด ไม่เว้นด้านใน',
    en: 'Brackets and quotes have spaces outside, none inside',
  },
  example: { wrong: 'ระบบ(ITA)', right: 'ระบบ (ITA)' },
  th: (p: { mark: string; side: 'before' | 'behind' | 'inside' }) => {
    if (p.side === 'inside') return `ไม่ต้องเว้นวรรคด้านในของ “${p.mark}”`;
    return `ต้องเว้นวรรค${p.side === 'before' ? 'หน้า' : 'หลัง'} “${p.mark}”`;
  },
  en: (p) =>
    p.side === 'inside' ? `no space belongs inside “${p.mark}”` : `a space is missing ${p.side} “${p.mark}”`,
});

/** [2] is a footnote's mark and stands at its word. */
const TIGHT_OPEN = /[ก-๎ๆฯ](?=[(“‘[])(?!\[[\d๐-๙]{1,3}\])/gu;
/** O’Neill and it’s have an apostrophe. */
const TIGHT_CLOSE =
  /(?<!\[[\d๐-๙]{1,3})(?:[)”\]]|’(?!(?<=\p{Script=Latin}’)\p{Script=Latin}))(?=[ก-ฮเ-ไA-Za-z\d๐-๙])/gu;
const LOOSE_OPEN = /([(“‘[])[ \t]+(?=\S)/gu;
const LOOSE_CLOSE = /[ \t]+([)”’\]])/gu;

/** Brackets and quotes have a space outside and none inside. */
export const bracketSpacing: TextRule = {
  findings: [BRACKET_SPACING],
  check: (text) => [
    ...reportMatches(text, TIGHT_OPEN, (match) => ({
      finding: BRACKET_SPACING,
      params: { mark: text.text.charAt(match.index + 1), side: 'before' as const },
      spaces: `${match[0]} `,
    })),
    ...reportMatches(text, TIGHT_CLOSE, ([mark]) => ({
      finding: BRACKET_SPACING,
      params: { mark, side: 'behind' as const },
      spaces: `${mark} `,
    })),
    ...reportMatches(text, LOOSE_OPEN, ([, mark = '']) => ({
      finding: BRACKET_SPACING,
      params: { mark, side: 'inside' as const },
      spaces: mark,
    })),
    ...reportMatches(text, LOOSE_CLOSE, (match) =>
      isInList(text.text, match.index)
        ? undefined
        : {
            finding: BRACKET_SPACING,
            params: { mark: match[1] ?? '', side: 'inside' as const },
            spaces: match[1] ?? '',
          },
    ),
  ],
};

/** Where nothing stands before it, the mark begins the line and closes nothing. */
const isInList = (text: string, at: number): boolean =>
  /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, at - MOST_SPACES), at));
const MOST_SPACES = 80;
