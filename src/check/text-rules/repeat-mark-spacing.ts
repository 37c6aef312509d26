import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const REPEAT = /(\s?)ๆ(?=([^\s]?))/gu;
const MAY_FOLLOW = /^[)\]”’"'.,;:!?/ๆฯ\uFFFC]?$/u;

/** ๆ has a space before and after it (Royal Society). */
export const repeatMarkSpacing: TextRule = (text) =>
  reportMatches(text, REPEAT, ({ 1: before = '', 2: behind = '', index }) => {
    const lacksBefore = before === '' && index > 0;
    const lacksBehind = !MAY_FOLLOW.test(behind);
    if (!lacksBefore && !lacksBehind) return undefined;
    return {
      code: 'check/repeat-mark-spacing',
      params: { lacksBefore, lacksBehind },
      spaces: `${lacksBefore ? ' ' : ''}ๆ${lacksBehind ? ' ' : ''}`,
      part: [before.length, before.length + 1],
    };
  });

const ET_CETERA = /(\s?)ฯลฯ(?=([^\s]?))/gu;

/** ฯลฯ likewise. */
export const etCeteraSpacing: TextRule = (text) =>
  reportMatches(text, ET_CETERA, ({ 1: before = '', 2: behind = '', index }) => {
    const lacksBefore = before === '' && index > 0 && !/[(“‘"]$/u.test(text.text.slice(0, index));
    const lacksBehind = !MAY_FOLLOW.test(behind);
    if (!lacksBefore && !lacksBehind) return undefined;
    return {
      code: 'check/et-cetera-spacing',
      params: { lacksBefore, lacksBehind },
      spaces: `${lacksBefore ? ' ' : ''}ฯลฯ${lacksBehind ? ' ' : ''}`,
      part: [before.length, before.length + 3],
    };
  });

const ABBREVIATION = /ฯ(?!ลฯ|พณ)(?<!ฯลฯ)(?=[ก-ฮเ-ไ])/gu;

/** ฯ that shortens a name has a space behind it. */
export const abbreviationSpacing: TextRule = (text) =>
  reportMatches(text, ABBREVIATION, () => ({
    code: 'check/abbreviation-spacing',
    params: {},
    spaces: 'ฯ ',
  }));
