import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { type CheckedText, matchesOf, reportAt, type TextRule } from '../text/text-rule.js';

const UNBALANCED_BRACKET = defineFinding({
  code: 'check/unbalanced-bracket',
  severity: 'warning',
  about: { th: 'วงเล็บและเครื่องหมายคำพูดครบคู่', en: 'Brackets and quotes are balanced' },
  example: { wrong: '(สำรวจโดยใช้แบบสอบถาม', right: '(สำรวจโดยใช้แบบสอบถาม)' },
  th: (p: { mark: string; missing: string }) => `“${p.mark}” ไม่มี “${p.missing}” เข้าคู่กัน`,
  en: (p) => `“${p.mark}” lacks its “${p.missing}”`,
  hints: (p) => ({
    th: `เติม “${p.missing}” หรือลบ “${p.mark}”`,
    en: `add “${p.missing}”, or remove “${p.mark}”`,
  }),
});

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['”', '“'],
  ['’', '‘'],
  ['»', '«'],
]);
const BRACKET = /[()[\]“”‘’«»]/gu;
const STRAIGHT_QUOTE = /"/gu;
const OPENERS = new Set(PAIRS.values());
/** ๑) · ๒.๑) · ก) at the head of an item open nothing. */
const MARKER_BEFORE = /(?:^|[\s(])(?:[\d๐-๙]+(?:\.[\d๐-๙]+)*|[ก-ฮa-zA-Z])$/u;

/** Every bracket and quote has its other half. */
export const balancedBrackets: TextRule = {
  findings: [UNBALANCED_BRACKET],
  check: (text, { isFreeText }) => {
    const open: { readonly mark: string; readonly at: number }[] = [];
    const found: Diagnostic[] = [];
    const report = (mark: string, at: number, missing: string): void => {
      if (isFreeText && goesOverParagraphs(text, mark, at)) return;
      found.push(reportAt(UNBALANCED_BRACKET, { mark, missing }, text, [at, at + 1]));
    };
    for (const { index: at, 0: mark } of matchesOf(BRACKET, text.text)) {
      if (OPENERS.has(mark)) open.push({ mark, at });
      const opener = PAIRS.get(mark);
      if (opener === undefined) continue;
      const match = open.findLastIndex((each) => each.mark === opener);
      if (match >= 0) open.splice(match, 1);
      else if (
        mark !== '’' &&
        !(mark === ')' && MARKER_BEFORE.test(text.text.slice(Math.max(0, at - 24), at)))
      )
        report(mark, at, opener);
    }
    for (const { mark, at } of open) report(mark, at, closerOf(mark));
    const straight = matchesOf(STRAIGHT_QUOTE, text.text);
    const last = straight.at(-1);
    if (last && straight.length % 2 === 1) report('"', last.index, '"');
    return found;
  },
};

/**
 * A quoted law opens “ at each of its paragraphs, a speech once behind its verb, and both close once: the next mark,
 * or the one before, tells.
 */
function goesOverParagraphs(text: CheckedText, mark: string, at: number): boolean {
  const { file, start } = text.span(at, at + 1);
  if (mark === '“') {
    if (!BEGINS_QUOTATION.test(file.text.slice(Math.max(0, start - LEAD), start))) return false;
    const rest = file.text.slice(start + 1, start + QUOTED);
    const next = /[“”]/u.exec(rest);
    return next !== null && (next[0] === '”' || /\n\s*$/u.test(rest.slice(0, next.index)));
  }
  if (mark !== '”') return false;
  const before = file.text.slice(Math.max(0, start - QUOTED), start);
  const opened = before.lastIndexOf('“');
  if (opened < 0 || before.includes('”', opened)) return false;
  const lead = before.slice(Math.max(0, opened - LEAD), opened);
  return BEGINS_QUOTATION.test(lead.replace(/^.*[“”]/su, ''));
}
const BEGINS_QUOTATION = /(?:^|\n|ว่า|แทน|ดังนี้|[:：)])\s*$/u;
const LEAD = 16;
const QUOTED = 4000;

const closerOf = (opener: string): string => [...PAIRS].find(([, each]) => each === opener)?.[0] ?? '';
