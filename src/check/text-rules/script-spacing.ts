import { defineFinding } from '../../diagnostics/diagnostic.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const SCRIPT_SPACING = defineFinding({
  code: 'check/script-spacing',
  severity: 'warning',
  about: {
    th: 'เว้นวรรคระหว่างอักษรไทยกับอักษรโรมันและตัวเลข',
    en: 'A space parts Thai from Latin letters and digits',
  },
  example: { wrong: 'จำนวน45คน', right: 'จำนวน 45 คน' },
  th: (p: { kind: 'latin' | 'digit' }) =>
    p.kind === 'latin' ? 'ต้องเว้นวรรคระหว่างอักษรไทยกับอักษรโรมัน' : 'ต้องเว้นวรรคระหว่างอักษรไทยกับตัวเลข',
  en: (p) => `a space is missing between Thai and ${p.kind === 'latin' ? 'Latin letters' : 'digits'}`,
});

const THAI_THEN_LATIN = /[ก-๎](?=[A-Za-z])/gu;
const LATIN_THEN_THAI = /[A-Za-z](?=[ก-ฮเ-ไ])/gu;
const THAI_THEN_DIGIT = /[ก-๎](?=[\d๐-๙])/gu;
const DIGIT_THEN_THAI = /[\d๐-๙](?=(?<word>[ก-ฮเ-ไ][ก-๎]*))/gu;

/** Letters of a form or circular (ว 89, ปค 5) stand at their number as they like. */
const SERIAL_LETTERS = /(?:^|[^ก-๎])[ก-ฮ]{1,2}\.?$/u;
/** อ.ส.4ก, แบบ ๕๖ข: a single consonant goes on a number. */
const NUMBER_LETTER = /^[ก-ฮ](?![ก-๎])/u;
/** … and two on a car's: หมวดอักษร ๙กก. */
const PLATE_LETTERS = /^[ก-ฮ]{2}(?![ก-๎])/u;
const OF_CAR = /(?:หมวด|ทะเบียน|อักษร|ป้าย)[ก-๎ ]{0,16}[\d๐-๙]{1,2}$/u;

/** A space parts Thai from Latin letters and from digits. */
export const scriptSpacing: TextRule = {
  findings: [SCRIPT_SPACING],
  check: (text) => [
    ...reportMatches(text, THAI_THEN_LATIN, spaced('latin')),
    ...reportMatches(text, LATIN_THEN_THAI, spaced('latin')),
    ...reportMatches(text, THAI_THEN_DIGIT, (match) =>
      SERIAL_LETTERS.test(text.text.slice(Math.max(0, match.index - 3), match.index + 1))
        ? undefined
        : spaced('digit')(match),
    ),
    // กิจกรรม 5ส is a name, 4ก a number.
    ...reportMatches(text, DIGIT_THEN_THAI, (match) => {
      const word = match.groups?.['word'] ?? '';
      const isPlate = PLATE_LETTERS.test(word) && OF_CAR.test(text.text.slice(0, match.index + 1));
      return NUMBER_LETTER.test(word) || isPlate ? undefined : spaced('digit')(match);
    }),
  ],
};

const spaced =
  (kind: 'latin' | 'digit') =>
  ([letter]: RegExpExecArray) => ({
    finding: SCRIPT_SPACING,
    params: { kind },
    spaces: `${letter} `,
  });
