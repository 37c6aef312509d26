import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Law } from '../../plan/vocabulary.js';
import type { CheckedText } from '../text/checked-text.js';
import { type CitedYear, findCitations } from '../text/find-citations.js';
import { reportAt } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

/** A law is cited with its own year, an amendment with that of the amendment; a repealed law is only noted. */
export const lawYears: TextRule = (text, { vocabulary }) =>
  findCitations(text, vocabulary).flatMap(({ law, years, name }) => {
    const cited = text.text.slice(...name).replaceAll(/\s/gu, '');
    // The numbers of a forerunner's amendments are its own.
    const isOld = years.some(({ year }) => law.predecessors.some((before) => before.year === year));
    return years.flatMap((year) =>
      isOld && year.amendment !== undefined ? [] : judge(text, law, year, cited),
    );
  });

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
      : [reportAt('check/law-amendment', { law: law.name, number: amendment, year, right }, text, range)];
  }
  const sameName = law.name.replaceAll(/\s/gu, '') === cited || !law.predecessors.some(isNamed(cited));
  if (year === law.year && sameName) return [];
  const forerunner = law.predecessors.find((before) => before.year === year);
  if (forerunner) {
    const params = { law: forerunner.name, year, now: law.name, nowYear: law.year };
    return [reportAt('check/law-repealed', params, text, range)];
  }
  // The year of an amendment, its number left out.
  const amended = law.amendments.find((each) => each.year === year)?.number;
  const params = { law: law.name, year, right: law.year, ...(amended !== undefined && { amended }) };
  return [reportAt('check/law-year', params, text, range)];
}

const isNamed =
  (cited: string) =>
  ({ name }: { readonly name: string }): boolean =>
    name.replaceAll(/\s/gu, '') === cited;
