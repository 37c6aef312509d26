import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import type { Law, Predecessor } from '../../plan/vocabulary.js';
import { type CitedYear, findCitations } from '../text/find-citations.js';
import { type CheckedText, reportAt, type TextRule } from '../text/text-rule.js';

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
  hints: (p) => ({ th: `แก้เป็น พ.ศ. ${p.right}`, en: `write พ.ศ. ${p.right}` }),
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
  hints: {
    th: 'อ้างกฎหมายฉบับปัจจุบัน เว้นแต่กล่าวถึงความเป็นมา',
    en: 'cite the law in force, unless its history is meant',
  },
});

const LAW_YEAR = defineFinding({
  code: 'check/law-year',
  severity: 'warning',
  about: { th: 'ปีของกฎหมายถูกต้อง (laws.yaml)', en: 'Laws are cited with their year (laws.yaml)' },
  example: { wrong: 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2541', right: 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540' },
  th: (p: { law: string; year: number; right: number; amended?: number }) =>
    `“${p.law}” เป็นของ พ.ศ. ${p.right} ไม่ใช่ ${p.year}`,
  en: (p) => `“${p.law}” is of ${p.right}, not ${p.year}`,
  hints: (p) =>
    p.amended === undefined
      ? { th: `แก้เป็น พ.ศ. ${p.right}`, en: `write พ.ศ. ${p.right}` }
      : {
          th: `แก้เป็น พ.ศ. ${p.right} หรือหากหมายถึงฉบับแก้ไขเพิ่มเติม ให้เขียน (ฉบับที่ ${p.amended}) พ.ศ. ${p.year}`,
          en: `write พ.ศ. ${p.right}, or (ฉบับที่ ${p.amended}) พ.ศ. ${p.year} if the amendment is meant`,
        },
});

const LAW_AMENDMENT_UNLISTED = defineFinding({
  code: 'check/law-amendment-unlisted',
  severity: 'info',
  about: {
    th: 'แจ้งเมื่ออ้างฉบับแก้ไขเพิ่มเติมที่ไม่มีในรายการ (laws.yaml)',
    en: 'Notes an amendment that is not in our list (laws.yaml)',
  },
  example: {
    wrong: 'พระราชบัญญัติมาตรฐานทางจริยธรรม (ฉบับที่ 2) พ.ศ. 2568',
    right: 'พระราชบัญญัติมาตรฐานทางจริยธรรม พ.ศ. 2562',
  },
  th: (p: { law: string; number: number }) => `“${p.law} (ฉบับที่ ${p.number})” ไม่มีในรายการของโปรแกรม`,
  en: (p) => `amendment ${p.number} of “${p.law}” is not in our list`,
  hints: { th: 'ตรวจกับราชกิจจานุเบกษา', en: 'compare with the Royal Gazette' },
});

const LAW_AMENDMENT_RANGE = defineFinding({
  code: 'check/law-amendment-range',
  severity: 'warning',
  about: {
    th: 'ปีของฉบับแก้ไขเพิ่มเติมเป็นไปได้',
    en: 'An amendment is of a year in which there may be one',
  },
  example: {
    wrong: 'พระราชบัญญัติการสาธารณสุข (ฉบับที่ 4) พ.ศ. 2506',
    right: 'พระราชบัญญัติการสาธารณสุข (ฉบับที่ 3) พ.ศ. 2560',
  },
  th: (p: { law: string; number: number; year: number; after: number }) =>
    `“${p.law} (ฉบับที่ ${p.number})” เป็นของ พ.ศ. ${p.year} ไม่ได้ เพราะต้องไม่ก่อน พ.ศ. ${p.after}`,
  en: (p) => `amendment ${p.number} of “${p.law}” cannot be of ${p.year}: ${p.after} at the earliest`,
  hints: { th: 'ตรวจเลขฉบับและปีกับราชกิจจานุเบกษา', en: 'compare number and year with the Royal Gazette' },
});

/** A law is cited with its own year, an amendment with that of the amendment; a repealed law is only noted. */
export const lawYears: TextRule = {
  findings: [LAW_AMENDMENT, LAW_AMENDMENT_RANGE, LAW_AMENDMENT_UNLISTED, LAW_REPEALED, LAW_YEAR],
  check: (text, { vocabulary }) =>
    findCitations(text, vocabulary).flatMap(({ law, years, name }) => {
      const cited = text.text.slice(...name).replaceAll(/\s/gu, '');
      const isHistory = tellsHistory(text.text, name[0], years.at(-1)?.range[1] ?? name[1]);
      return years.flatMap((year) =>
        judge(text, law, year, cited).filter(({ code }) => !isHistory || code === LAW_REPEALED.code),
      );
    }),
};

function judge(
  text: CheckedText,
  law: Law,
  { amendment, year, range }: CitedYear,
  cited: string,
): Diagnostic[] {
  if (amendment !== undefined) return judgeAmendment(text, law, amendment, year, range);
  const sameName = law.name.replaceAll(/\s/gu, '') === cited || !law.predecessors.some(isNamed(cited));
  if (year === law.year && sameName) return [];
  const isOwnName = law.name.replaceAll(/\s/gu, '') === cited;
  const forerunner = law.predecessors.find(
    (before) => before.year === year && (!isOwnName || before.name === law.name),
  );
  if (forerunner) {
    const params = { law: forerunner.name, year, now: law.name, nowYear: law.year };
    return [reportAt(LAW_REPEALED, params, text, range)];
  }
  // The year of an amendment, its number left out.
  const amended = law.amendments.find((each) => each.year === year)?.number;
  const params = { law: law.name, year, right: law.year, ...(amended !== undefined && { amended }) };
  return [reportAt(LAW_YEAR, params, text, range)];
}

/** The numbers of a forerunner's amendments are its own. */
function judgeAmendment(
  text: CheckedText,
  law: Law,
  number: number,
  year: number,
  range: CitedYear['range'],
): Diagnostic[] {
  const forerunner = law.predecessors
    .filter((before) => before.year <= year && year < law.year)
    .reduce<Predecessor | undefined>(
      (last, each) => (last && last.year > each.year ? last : each),
      undefined,
    );
  const meant = forerunner ?? law;
  const right = meant.amendments.find((each) => each.number === number)?.year;
  if (right === year) return [];
  const params = { law: meant.name, number, year };
  if (right !== undefined) return [reportAt(LAW_AMENDMENT, { ...params, right }, text, range)];
  const after = earliestYear(meant, number);
  return [
    year < after
      ? reportAt(LAW_AMENDMENT_RANGE, { ...params, after }, text, range)
      : reportAt(LAW_AMENDMENT_UNLISTED, params, text, range),
  ];
}

/** What is repealed is cited with a year of its own, under this name too. */
function tellsHistory(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - BEFORE), from);
  return (
    /ยกเลิก|เดิมใช้|ความเป็นมา|ฉบับแรก/u.test(before) ||
    /^[^.\n]{0,60}(?:ถูกยกเลิก|เป็นอันยกเลิก|ที่ยกเลิก|ซึ่งยกเลิก)/u.test(text.slice(to, to + BEFORE)) ||
    // Laws before 2496 or so name the era in full.
    /พุทธศักราช\s*[2๒][4๔][\d๐-๙]{2}$/u.test(text.slice(from, to))
  );
}
const BEFORE = 160;

/** No amendment is older than the law, nor than those with lower numbers. */
const earliestYear = (law: Law | Predecessor, amendment: number): number =>
  Math.max(law.year, ...law.amendments.filter(({ number }) => number < amendment).map(({ year }) => year));

const isNamed =
  (cited: string) =>
  ({ name }: { readonly name: string }): boolean =>
    name.replaceAll(/\s/gu, '') === cited;
