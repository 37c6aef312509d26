import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const TIGHT = /(พ\.ศ\.|ค\.ศ\.|พุทธศักราช)(?=[\d๐-๙\uFFFC])/gu;
const MALFORMED = /(?<![ก-๎.])([พค])(?:\.\s?ศ(?!\.)|\.\s+ศ\.|ศ\.?)(?=\s?[\d๐-๙]{4})/gu;

/** พ.ศ. has both its points, no space inside and a space before the year. */
export const eraSpacing: TextRule = (text) => [
  ...reportMatches(text, TIGHT, ([era]) => ({
    code: 'check/era-spacing',
    params: { era },
    spaces: `${era} `,
  })),
  ...reportMatches(text, MALFORMED, ([written, letter = '']) => ({
    code: 'check/era-form',
    params: { written, right: `${letter}.ศ.` },
    words: [written, `${letter}.ศ.`],
  })),
];
