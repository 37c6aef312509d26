import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const TIGHT_OPEN = /[ก-๎ๆฯ](?=[(“‘[])/gu;
const TIGHT_CLOSE = /[)”’\]](?=[ก-ฮเ-ไA-Za-z\d๐-๙])/gu;
const LOOSE_OPEN = /([(“‘[])[ \t]+(?=\S)/gu;
const LOOSE_CLOSE = /[ \t]+([)”’\]])/gu;

/** Brackets and quotes have a space outside and none inside. */
export const bracketSpacing: TextRule = (text) => [
  ...reportMatches(text, TIGHT_OPEN, (match) => ({
    code: 'check/bracket-spacing',
    params: { mark: text.text.charAt(match.index + 1), side: 'before' as const },
    spaces: `${match[0]} `,
  })),
  ...reportMatches(text, TIGHT_CLOSE, ([mark]) => ({
    code: 'check/bracket-spacing',
    params: { mark, side: 'behind' as const },
    spaces: `${mark} `,
  })),
  ...reportMatches(text, LOOSE_OPEN, ([, mark = '']) => ({
    code: 'check/bracket-spacing',
    params: { mark, side: 'inside' as const },
    spaces: mark,
  })),
  ...reportMatches(text, LOOSE_CLOSE, (match) =>
    isInList(text.text, match.index)
      ? undefined
      : {
          code: 'check/bracket-spacing',
          params: { mark: match[1] ?? '', side: 'inside' as const },
          spaces: match[1] ?? '',
        },
  ),
];

/** Where nothing stands before it, the mark begins the line and closes nothing. */
const isInList = (text: string, at: number): boolean => /(?:^|\n)\s*$/u.test(text.slice(0, at));
