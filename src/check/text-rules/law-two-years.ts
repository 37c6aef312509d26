import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { type CheckedText, matchesOf, reportAt, type TextsRule } from '../text/text-rule.js';

/** A law up to its year, nothing but letters and single spaces between. */
const CITED =
  /((?:พระราชบัญญัติ|พระราชกฤษฎีกา|พระราชกำหนด|กฎกระทรวง|ระเบียบ(?:กระทรวง|สำนัก|คณะกรรมการ))[ก-๎ ]{6,140}?)\s*พ\.\s?ศ\.?\s*([\d๐-๙]{4})/gu;

interface Use {
  readonly text: CheckedText;
  readonly year: string;
  readonly range: readonly [number, number];
}

const LAW_TWO_YEARS = defineFinding({
  code: 'check/law-two-years',
  severity: 'warning',
  about: { th: 'กฎหมายฉบับเดียวอ้างปีเดียว', en: 'One law is cited with one year' },
  example: {
    wrong: 'พระราชบัญญัติจดทะเบียนเครื่องจักร พ.ศ. 2542 และพระราชบัญญัติจดทะเบียนเครื่องจักร พ.ศ. 2552',
    right: 'พระราชบัญญัติจดทะเบียนเครื่องจักร พ.ศ. 2542',
  },
  th: (p: { law: string; year: string; other: string }) =>
    `อ้าง “${p.law}” เป็น พ.ศ. ${p.year} แต่อีกแห่งหนึ่งเป็น พ.ศ. ${p.other}`,
  en: (p) => `“${p.law}” is cited with the year ${p.year}, elsewhere with ${p.other}`,
  hints: { th: 'ตรวจปีกับราชกิจจานุเบกษา', en: 'compare with the Royal Gazette' },
});

/** A law that is not in the register, cited with two years. */
export const lawTwoYears: TextsRule = {
  findings: [LAW_TWO_YEARS],
  check: (texts, { vocabulary, isFreeText }) => {
    const known = new Set(
      vocabulary.laws.flatMap((law) =>
        [law.name, ...law.short, ...law.misnomers].map((name) => name.replaceAll(/\s/gu, '')),
      ),
    );
    const uses = new Map<string, Use[]>();
    for (const text of texts) {
      for (const match of matchesOf(CITED, text.text)) {
        const name = (match[1] ?? '').replaceAll(/\s/gu, '');
        if (known.has(name)) continue;
        const end = match.index + match[0].length;
        if (REPEALS.test(text.text.slice(Math.max(0, match.index - 200), match.index))) continue;
        const use = { text, year: toArabicDigits(match[2] ?? ''), range: [end - 4, end] as const };
        uses.set(name, [...(uses.get(name) ?? []), use]);
      }
    }
    return [...uses].flatMap(([law, [first, ...rest]]) =>
      rest.flatMap((use): Diagnostic[] => {
        if (!first || use.year === first.year || (isFreeText && !isSlipOf(use.year, first.year))) return [];
        const params = { law, year: use.year, other: first.year };
        const related = [
          { span: first.text.span(...first.range), message: { th: 'อีกแห่งหนึ่งอยู่ที่นี่', en: 'cited here too' } },
        ];
        return [reportAt(LAW_TWO_YEARS, params, use.text, use.range, { related })];
      }),
    );
  },
};

/** What is repealed bears the name of what takes its place. */
const REPEALS = /ยกเลิก|(?:ฉบับ)?เดิม/u;

/** One digit apart: acts of one name made anew are years apart. */
const isSlipOf = (year: string, other: string): boolean =>
  [...year].filter((digit, index) => digit !== other[index]).length === 1 &&
  Math.abs(Number(year) - Number(other)) < NEAR;
const NEAR = 11;
