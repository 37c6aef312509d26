import { THAI_MONTHS } from '../../thai/months.js';
import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const WITH_WORD = new RegExp(
  String.raw`(?<=ณ\s*วันที่\s*[\d๐-๙]{1,2}\s*)เดือน\s*(?=(?:${THAI_MONTHS.join('|')}))`,
  'gu',
);

/** An announcement's date has no word “เดือน” (form 7 of the rules on official correspondence). */
export const dateForm: TextRule = (text) =>
  reportMatches(text, WITH_WORD, ({ 0: written, index }) => {
    const isParted = written.endsWith(' ') && text.text[index - 1] === ' ';
    return {
      code: 'check/date-form',
      params: {},
      part: [0, isParted ? written.length : written.trimEnd().length],
      ...(isParted && { words: [written, ''] }),
    };
  });
