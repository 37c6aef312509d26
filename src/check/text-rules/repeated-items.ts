import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { type CheckedText, matchesOf, reportAt, type TextRule, type TextsRule } from '../text/text-rule.js';

const REPEATED_ITEM = defineFinding({
  code: 'check/repeated-item',
  severity: 'warning',
  about: { th: 'รายการไม่ซ้ำกัน', en: 'List entries do not repeat' },
  example: { wrong: 'steps: [จัดทำคู่มือ, จัดทำคู่มือ, รายงานผล]', right: 'steps: [จัดทำคู่มือ, เผยแพร่คู่มือ, รายงานผล]' },
  th: 'รายการนี้ซ้ำกับรายการก่อนหน้า',
  en: 'this entry says again what an earlier one says',
  hints: { th: 'ลบรายการที่ซ้ำ หรือแก้ให้ต่างกัน', en: 'remove it, or let it say something else' },
});

const LISTED = new Set(['objective', 'step', 'output', 'outcome', 'rationale', 'group']);

/** No entry of a list says again what another says. */
export const repeatedItems: TextsRule = {
  findings: [REPEATED_ITEM],
  check: (texts) => {
    const first = new Map<string, CheckedText>();
    return texts.flatMap((text): Diagnostic[] => {
      const said = normalize(text.text);
      if (!LISTED.has(text.kind) || text.opensList || said === '') return [];
      const key = `${text.list ?? ''}\n${said}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, text);
        return [];
      }
      const related = [
        { span: other.span(0, other.text.length), message: { th: 'รายการแรกอยู่ที่นี่', en: 'said first here' } },
      ];
      return [reportAt(REPEATED_ITEM, {}, text, [0, text.text.trimEnd().length], { related })];
    });
  },
};

const DASH_ITEM = /(?<=\s[-–]\s+)[^\s–-][^\n]*?(?=\s+[-–]\s|$)/gu;

/** The same for a list that is written into one text with dashes. */
export const repeatedDashItems: TextRule = {
  findings: [REPEATED_ITEM],
  check: (text) => {
    const seen = new Set<string>();
    return matchesOf(DASH_ITEM, text.text.replaceAll('\n', ' ')).flatMap(
      ({ 0: item, index }): Diagnostic[] => {
        const said = normalize(item);
        if (said.length < SHORTEST || !seen.has(said)) {
          seen.add(said);
          return [];
        }
        return [reportAt(REPEATED_ITEM, {}, text, [index, index + item.trimEnd().length])];
      },
    );
  },
};

const SHORTEST = 10;

const normalize = (text: string): string =>
  text.replace(/^\s*(?:[-–•]\s*)?\(?[\d๐-๙.]*\)?\s*/u, '').replaceAll(/\s/gu, '');
