import { describe, expect, test } from 'vitest';
import { loadShippedData, readReference, sheetTexts } from '../helpers/shipped-data.js';

/** A run of this many characters, white space aside, is a sentence that may not be repeated. */
const RUN = 41;
const MOST_SHEETS = 3;
/** Names of laws and of the year's plan recur rightly. */
const NAME =
  /(?:พระราชบัญญัติ|พระราชกฤษฎีกา|หลักเกณฑ์กระทรวงการคลัง|ระเบียบกระทรวง|ระเบียบสำนักนายก|ประกาศคณะกรรมการ|รัฐธรรมนูญแห่ง)[^“”]*?(?:พ\.ศ\.|พุทธศักราช) \d{4}|พระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต|การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ|แผนปฏิบัติการป้องกันการทุจริต(?: ?ประจำปีงบประมาณ พ\.ศ\. ?\d{4})?/g;

const plan = await loadShippedData();
const titles = plan.projects.map(({ title }) => title).sort((a, b) => b.length - a.length);

/** Text as it is compared: no white space, Arabic digits, names and laws cut out. */
function bare(text: string): string {
  const arabic = text.replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));
  const unnamed = titles.reduce((left, title) => left.replaceAll(title, '§'), arabic.replace(NAME, '§'));
  return unnamed.replaceAll(plan.organization.name, '§').replace(/\s/g, '');
}

const runsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN)).filter(
    (run) => !run.includes('§'),
  );

const sheets = plan.annex.flatMap(({ id, sheet }) => (sheet ? [{ id, texts: sheetTexts(sheet) }] : []));

test('no sentence stands in more than three sheets', () => {
  const found = new Map<string, Set<string>>();
  for (const { id, texts } of sheets) {
    for (const run of texts.flatMap((text) => runsOf(bare(text))))
      found.set(run, (found.get(run) ?? new Set()).add(id));
  }
  expect([...found].filter(([, ids]) => ids.size > MOST_SHEETS).map(([run]) => run)).toEqual([]);
});

test('every output and outcome can be measured: it holds a number or says that nothing may happen', () => {
  const vague = plan.annex.flatMap(({ id, sheet }) =>
    [...(sheet?.outputs ?? []), ...(sheet?.outcomes ?? [])]
      .filter((item) => !/\d|ไม่มี|ทุก/.test(JSON.stringify(item)))
      .map(({ text }) => `${id}: ${text}`),
  );
  expect(vague).toEqual([]);
});

const reference = readReference('plan-2569.txt');

describe.skipIf(reference === undefined)('against the plan as published', () => {
  const published = reference ?? '';
  const annex = published.slice(published.indexOf('ภาคผนวก\n'));
  const publishedSheets = annex.split(/\n\s*ลำดับที่\s*[๐-๙]+\s*\n/).slice(1);

  test('no sentence is taken over', () => {
    const known = new Set(runsOf(bare(published)));
    const taken = sheets.flatMap(({ id, texts }) =>
      texts.flatMap((text) =>
        runsOf(bare(text))
          .filter((run) => known.has(run))
          .map((run) => `${id}: ${run}`),
      ),
    );
    expect(taken).toEqual([]);
  });

  test('each sheet has 0.7 to 1.4 times the published characters', () => {
    const count = (text: string): number => text.replace(/\s/g, '').length;
    // Headings, period, budget and responsible are generated: about 300 characters of each published sheet.
    const ratios = sheets.map(({ id, texts }, index) => ({
      id,
      ratio: count(texts.join('')) / (count(publishedSheets[index] ?? '') - 300),
    }));
    expect(ratios.filter(({ ratio }) => ratio < 0.7 || ratio > 1.4)).toEqual([]);
  });
});
