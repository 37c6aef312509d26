import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { defineFinding } from '../../diagnostics/finding.js';
import type { Law } from '../../plan/vocabulary.js';
import type { CheckedText } from '../text/checked-text.js';
import { type CitedYear, findCitations } from '../text/find-citations.js';
import { reportAt } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const LAW_AMENDMENT = defineFinding({
  code: 'check/law-amendment',
  severity: 'warning',
  about: { th: 'ปีของฉบับแก้ไขเพิ่มเติมถูกต้อง', en: 'Amendments are cited with their year' },
  example: {
    wrong: 'พระราชบัญญัติระเบียบบริหารราชการแผ่นดิน (ฉบับที่ 5) พ.ศ. 2546',
    right: 'พระราชบัญญัติระเบียบบริหารราชการแผ่นดิน (ฉบับที่ 5) พ.ศ. 2545',
  },
  th: (p: { law: string; number: number; year: number; right: number }) =>
    `“${p.law} (ฉบับที่ ${p.number})” เป็นของ พ.ศ. ${p.right} ไม่ใช่ ${p.year}`,
  en: (p) => `amendment ${p.number} of “${p.law}” is of ${p.right}, not ${p.year}`,
  hints: (p) => [{ th: `แก้เป็น พ.ศ. ${p.right}`, en: `write พ.ศ. ${p.right}` }],
});

const LAW_REPEALED = defineFinding({
  code: 'check/law-repealed',
  severity: 'info',
  about: { th: 'แจ้งเมื่ออ้างกฎหมายที่ถูกยกเลิกแล้ว', en: 'Notes a law that was repealed' },
  example: {
    wrong: 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการพัสดุ พ.ศ. 2535',
    right: 'พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560',
  },
  th: (p: { law: string; year: number; now: string; nowYear: number }) =>
    `“${p.law} พ.ศ. ${p.year}” ถูกยกเลิกแล้ว ปัจจุบันใช้ “${p.now} พ.ศ. ${p.nowYear}”`,
  en: (p) => `“${p.law}” of ${p.year} was repealed; “${p.now}” of ${p.nowYear} is in force`,
  hints: () => [
    {
      th: 'อ้างกฎหมายฉบับปัจจุบัน เว้นแต่กล่าวถึงความเป็นมา',
      en: 'cite the law in force, unless its history is meant',
    },
  ],
});

const LAW_YEAR = defineFinding({
  code: 'check/law-year',
  severity: 'warning',
  about: { th: 'ปีของกฎหมายถูกต้อง (laws.yaml)', en: 'Laws are cited with their year (laws.yaml)' },
  example: { wrong: 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2541', right: 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540' },
  th: (p: { law: string; year: number; right: number; amended?: number }) =>
    `“${p.law}” เป็นของ พ.ศ. ${p.right} ไม่ใช่ ${p.year}`,
  en: (p) => `“${p.law}” is of ${p.right}, not ${p.year}`,
  hints: (p) => [
    p.amended === undefined
      ? { th: `แก้เป็น พ.ศ. ${p.right}`, en: `write พ.ศ. ${p.right}` }
      : {
          th: `แก้เป็น พ.ศ. ${p.right} หรือหากหมายถึงฉบับแก้ไขเพิ่มเติม ให้เขียน (ฉบับที่ ${p.amended}) พ.ศ. ${p.year}`,
          en: `write พ.ศ. ${p.right}, or (ฉบับที่ ${p.amended}) พ.ศ. ${p.year} if the amendment is meant`,
        },
  ],
});

/** A law is cited with its own year, an amendment with that of the amendment; a repealed law is only noted. */
export const lawYears: TextRule = {
  findings: [LAW_AMENDMENT, LAW_REPEALED, LAW_YEAR],
  check: (text, { vocabulary }) =>
    findCitations(text, vocabulary).flatMap(({ law, years, name }) => {
      const cited = text.text.slice(...name).replaceAll(/\s/gu, '');
      // The numbers of a forerunner's amendments are its own.
      const isOld = years.some(({ year }) => law.predecessors.some((before) => before.year === year));
      return years.flatMap((year) =>
        isOld && year.amendment !== undefined ? [] : judge(text, law, year, cited),
      );
    }),
};

function judge(
  text: CheckedText,
  law: Law,
  { amendment, year, range }: CitedYear,
  cited: string,
): Diagnostic[] {
  if (amendment !== undefined) {
    const right = law.amendments.find(({ number }) => number === amendment)?.year;
    return right === undefined || right === year
      ? []
      : [reportAt(LAW_AMENDMENT, { law: law.name, number: amendment, year, right }, text, range)];
  }
  const sameName = law.name.replaceAll(/\s/gu, '') === cited || !law.predecessors.some(isNamed(cited));
  if (year === law.year && sameName) return [];
  const forerunner = law.predecessors.find((before) => before.year === year);
  if (forerunner) {
    const params = { law: forerunner.name, year, now: law.name, nowYear: law.year };
    return [reportAt(LAW_REPEALED, params, text, range)];
  }
  // The year of an amendment, its number left out.
  const amended = law.amendments.find((each) => each.year === year)?.number;
  const params = { law: law.name, year, right: law.year, ...(amended !== undefined && { amended }) };
  return [reportAt(LAW_YEAR, params, text, range)];
}

const isNamed =
  (cited: string) =>
  ({ name }: { readonly name: string }): boolean =>
    name.replaceAll(/\s/gu, '') === cited;
