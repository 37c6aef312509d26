import { defineFinding } from '../../diagnostics/diagnostic.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const ERA_SPACING = defineFinding({
  code: 'check/era-spacing',
  severity: 'warning',
  about: { th: 'เว้นวรรคหลัง พ.ศ.', en: 'พ.ศ. has a space behind it' },
  example: { wrong: 'พ.ศ.2569', right: 'พ.ศ. 2569' },
  th: (p: { era: string }) => `ต้องเว้นวรรคหนึ่งเคาะหลัง “${p.era}”`,
  en: (p) => `a space is missing after “${p.era}”`,
});

const ERA_FORM = defineFinding({
  code: 'check/era-form',
  severity: 'warning',
  about: { th: 'พ.ศ. เขียนครบทั้งสองจุด', en: 'พ.ศ. has both its points' },
  example: { wrong: 'พ.ศ 2569', right: 'พ.ศ. 2569' },
  th: (p: { written: string; right: string }) => `“${p.written}” ต้องเขียนเป็น “${p.right}”`,
  en: (p) => `“${p.written}” is written “${p.right}”`,
});

const TIGHT = /(พ\.ศ\.|ค\.ศ\.|พุทธศักราช)(?=[\d๐-๙\uFFFC])/gu;
const MALFORMED = /(?<![ก-๎.])([พค])(?:\.\s?ศ(?!\.)|\.\s+ศ\.|ศ\.?)(?=\s?[\d๐-๙]{4})/gu;

/** พ.ศ. has both its points, no space inside and a space before the year. */
export const eraSpacing: TextRule = {
  findings: [ERA_SPACING, ERA_FORM],
  check: (text) => [
    ...reportMatches(text, TIGHT, ([era]) => ({
      finding: ERA_SPACING,
      params: { era },
      spaces: `${era} `,
    })),
    ...reportMatches(text, MALFORMED, ([written, letter = '']) => ({
      finding: ERA_FORM,
      params: { written, right: `${letter}.ศ.` },
      words: [written, `${letter}.ศ.`],
    })),
  ],
};
