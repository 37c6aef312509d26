import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { remember } from '../../remember.js';
import { nearMissAt } from '../../thai/near-miss.js';
import { type BareText, fullRange, toBareText } from '../text/bare-text.js';
import { type CheckedText, matchesOf, reportAt, type TextsRule } from '../text/text-rule.js';

const TITLE_DIFFERS = defineFinding({
  code: 'check/title-differs',
  severity: 'warning',
  about: { th: 'ชื่อโครงการที่อ้างในรายละเอียดตรงกับชื่อโครงการ', en: 'A sheet names its project as its title does' },
  example: {
    wrong: 'title: กิจกรรมติดตามประเมินผล\nrationale: [จึงจัดกิจกรรมการติดตามประเมินผลขึ้น]',
    right: 'title: กิจกรรมติดตามประเมินผล\nrationale: [จึงจัดกิจกรรมติดตามประเมินผลขึ้น]',
  },
  th: (p: { title: string }) => `ชื่อโครงการที่อ้างไม่ตรงกับชื่อ “${p.title}”`,
  en: (p) => `the project is named otherwise than in its title “${p.title}”`,
  hints: { th: 'แก้ให้ตรงกับชื่อโครงการ', en: 'let it agree with the title' },
});

const TYPE_WORD = /โครงการ|กิจกรรม|มาตรการ/gu;
const HAS_TYPE_WORD = /โครงการ|กิจกรรม|มาตรการ/u;
/** Quotes and brackets do not make another title. */
const SKIPPED = /[“”"‘’'()]/u;
const SHORTEST = 20;
/** Part of a title's letters that may differ for it still to be meant. */
const LIKENESS = 0.15;

/** A sheet that names its own project names it as its title does. */
export const quotedTitle: TextsRule = {
  findings: [TITLE_DIFFERS],
  check: (texts) => {
    const titles = new Map(
      texts.flatMap((text) => (text.kind === 'title' ? [[text.project ?? '', text]] : [])),
    );
    return texts.flatMap((text) => {
      const title = titles.get(text.project ?? '');
      const mayName = text.kind !== 'title' && text.project !== undefined && HAS_TYPE_WORD.test(text.text);
      return mayName && title ? compare(text, title) : [];
    });
  },
};

const unquoted = remember(({ text }: CheckedText): BareText => toBareText(text, SKIPPED));

function compare(text: CheckedText, title: CheckedText): Diagnostic[] {
  const bare = unquoted(text);
  const wanted = unquoted(title).text;
  if (wanted.length < SHORTEST) return [];
  const most = Math.min(10, Math.floor(wanted.length * LIKENESS));
  return matchesOf(TYPE_WORD, bare.text).flatMap(({ index }): Diagnostic[] => {
    if (bare.text.startsWith(wanted, index)) return [];
    const miss = nearMissAt(bare.text, index, wanted, most);
    // Nothing but a cut tail or a tail that goes on is a way to speak of it.
    if (!miss || wanted.startsWith(bare.text.slice(index, miss.end))) return [];
    const range = fullRange(bare, index, miss.end);
    return [
      reportAt(TITLE_DIFFERS, { title: title.written }, text, range, {
        related: [
          { span: title.span(0, title.written.length), message: { th: 'ชื่อโครงการ', en: 'the title' } },
        ],
      }),
    ];
  });
}
