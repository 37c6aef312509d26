import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const TIGHT = /(?<!&#?\w{1,8})[,;](?=[ก-ฮเ-ไ])/gu;
const LOOSE = /(?<=[ก-๎])[ \t]+([,;])/gu;

/** A comma stands at the word before it and has a space behind it. */
export const commaSpacing: TextRule = (text) => [
  ...reportMatches(text, TIGHT, ([mark]) => ({
    code: 'check/comma-spacing',
    params: { mark, side: 'behind' as const },
    spaces: `${mark} `,
  })),
  ...reportMatches(text, LOOSE, ([, mark = '']) => ({
    code: 'check/comma-spacing',
    params: { mark, side: 'before' as const },
    spaces: mark,
  })),
];
