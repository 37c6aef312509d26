import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadShippedData, sheetTexts } from '../helpers/shipped-data.js';
import { decodeFingerprints, encodeFingerprints, fingerprint, runsOf } from './published/fingerprints.js';

const MOST_SHEETS = 3;

const plan = await loadShippedData();
const names = [...plan.projects.map(({ title }) => title), plan.organization.name];
const sheets = plan.annex.flatMap(({ id, sheet }) => (sheet ? [{ id, texts: sheetTexts(sheet) }] : []));

test('no sentence stands in more than three sheets', () => {
  const found = new Map<string, Set<string>>();
  for (const { id, texts } of sheets) {
    for (const run of texts.flatMap((text) => runsOf(text, names)))
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

/** Of the plan as published: characters of each sheet, and fingerprints of its runs instead of its words. */
const published: { readonly sheetCharacters: readonly number[]; readonly runs: string } = JSON.parse(
  readFileSync(new URL('published/prose.json', import.meta.url), 'utf8'),
);

describe('against the plan as published', () => {
  const known = decodeFingerprints(published.runs);
  const takenFrom = (text: string, prints: ReadonlySet<number>): string[] =>
    runsOf(text, names).filter((run) => prints.has(fingerprint(run)));

  test('no sentence is taken over', () => {
    expect(known.size).toBeGreaterThan(5000);
    const taken = sheets.flatMap(({ id, texts }) =>
      texts.flatMap((text) => takenFrom(text, known).map((run) => `${id}: ${run}`)),
    );
    expect(taken).toEqual([]);
  });

  test('a paragraph that were taken over would be found', () => {
    const paragraphs = sheets.flatMap(({ texts }) => texts.filter((text) => runsOf(text, names).length > 80));
    const own = decodeFingerprints(encodeFingerprints(paragraphs.flatMap((text) => runsOf(text, names))));
    expect(paragraphs.length).toBeGreaterThan(20);
    expect(paragraphs.filter((text) => takenFrom(text, own).length === 0)).toEqual([]);
  });

  test('each sheet has 0.7 to 1.4 times the published characters', () => {
    const count = (text: string): number => text.replace(/\s/g, '').length;
    // Headings, period, budget and responsible are generated: about 300 characters of each published sheet.
    const ratios = sheets.map(({ id, texts }, index) => ({
      id,
      ratio: count(texts.join('')) / ((published.sheetCharacters[index] ?? Number.NaN) - 300),
    }));
    expect(ratios.filter(({ ratio }) => !(ratio >= 0.7 && ratio <= 1.4))).toEqual([]);
  });
});
