import { toArabicDigits } from '../../thai/digits.js';

/** The fiscal year that the plan is of: the one named most often behind ปีงบประมาณ, the plan's title first. */
export function findYear(text: string): number | undefined {
  const plain = toArabicDigits(text).replaceAll(/พ\s*\.\s*ศ\s*\./gu, 'พ.ศ.');
  const titled = years(
    plain,
    /แผนปฏิบัติการป้องกัน(?:และปราบปราม)?การทุจริต[^\n]{0,60}?(?:ประจำ)?ปี(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*(2[45]\d\d)/gu,
  );
  const named = years(plain, /(?:ปีงบประมาณ|ประจำปี)\s*(?:พ\.ศ\.)?\s*(2[45]\d\d)(?!\s*[-–]\s*2)/gu);
  return (
    mostFrequent(titled) ??
    mostFrequent(named) ??
    mostFrequent(years(plain, /แผนปฏิบัติการป้องกันการทุจริต\s*พ\.ศ\.\s*(2[45]\d\d)/gu))
  );
}

const years = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(({ 1: year }) => Number(year));

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
