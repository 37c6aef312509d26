import { beforeAll, describe, expect, test } from 'vitest';
import type { SourceBlock, SourceText } from '../../../src/import/source-text.js';
import { findTextDifference } from '../../helpers/compare-text.js';
import { docxParagraphs } from '../../helpers/docx-text.js';
import { describeWithJudges } from '../../helpers/judges.js';
import { convertDocx } from '../../helpers/judges-docx.js';
import { plainParagraphs } from '../../helpers/plain-paragraphs.js';
import { compileShippedPlan, type ShippedDocument } from '../../helpers/shipped-plan.js';
import { readText, show } from './read-words.js';

let plan: ShippedDocument;
let announcement: ShippedDocument;
beforeAll(async () => {
  const documents = await compileShippedPlan();
  const find = (wanted: string): ShippedDocument => {
    const found = documents.find(({ name }) => name === wanted);
    if (!found) throw new Error(`there is no ${wanted}`);
    return found;
  };
  plan = find('plan');
  announcement = find('announcement');
}, 60_000);

/** Markers and words of each paragraph, cells included, tabs and no-break spaces as spaces. */
const words = (blocks: readonly SourceBlock[]): string[] =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'line') return [];
      return block.kind === 'paragraph' ? [block] : block.rows.flat().flatMap(({ paragraphs }) => paragraphs);
    })
    .map(({ marker, text }) =>
      (marker ? `${marker.text} ${text}` : text).replaceAll(/[\t\u00A0]/gu, ' ').trim(),
    )
    .filter((text) => text !== '');

const leftOut = ({ leftOut: texts }: SourceText, kind: string): string[] =>
  (texts ?? []).filter((each) => each.kind === kind).map(({ text }) => text.replaceAll('\t', ' '));

describe('our own plan', () => {
  test('from Word: every paragraph with its number, the contents aside', async () => {
    const read = await readText('plan.docx', plan.docx.bytes);
    const entries = leftOut(read, 'contents').map((entry) =>
      entry.replace(/ \S+$/u, '').replaceAll('\u00A0', ' ').replaceAll('\n', ''),
    );
    const expected = docxParagraphs(plan.docx.bytes)
      .map((text) => text.trim())
      .filter((text) => text !== '' && !entries.includes(text));
    expect(words(read.blocks).filter((text) => !entries.includes(text))).toEqual(expected);
    expect(entries).toHaveLength(33);
  });

  test('from Word: sections are headings with automatic numbers, sub-lists are levels', async () => {
    const { blocks } = await readText('plan.docx', plan.docx.bytes);
    const headings = blocks.filter((block) => block.kind === 'paragraph' && block.heading === 3);
    // The first section of a sheet is its title, which is a heading above the others.
    expect(headings).toHaveLength(29 * 8);
    expect(headings.slice(0, 2)).toMatchObject([
      { marker: { text: '๒.' }, text: 'หลักการและเหตุผล' },
      { marker: { text: '๓.' }, text: 'วัตถุประสงค์' },
    ]);
    expect(blocks.filter((block) => block.kind === 'paragraph' && block.heading === 2)).toHaveLength(29);
  });

  test('from PDF: every word in its order, lines and pages numbered', async () => {
    const read = await readText('plan.pdf', plan.pdf.bytes);
    expect(read.diagnostics.map(({ code }) => code)).toEqual(['import/left-out']);
    expect(leftOut(read, 'page-number')).toHaveLength(71);
    const lines = read.blocks.flatMap((block) => (block.kind === 'line' ? [block] : []));
    expect(lines.every(({ line }, index) => line > (lines[index - 1]?.line ?? 0))).toBe(true);
    expect(lines.at(-1)?.page).toBe(74);
    const sheets = lines
      .filter(({ page = 0 }) => page >= 8)
      .map(({ text }) => text.trim())
      .join('\n');
    const paragraphs = plainParagraphs(plan.model);
    const first = paragraphs.findLastIndex(({ text }) => text === 'ภาคผนวก');
    expect(findTextDifference(sheets, paragraphs.slice(first), { dropsLineEndSpaces: true })).toBeUndefined();
  }, 30_000);

  test('from PDF: its ruling lines part the cells of the table', async () => {
    const { blocks } = await readText('plan.pdf', plan.pdf.bytes);
    const rows = blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map((cells) =>
            cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' ')),
          )
        : [],
    );
    const title = 'โครงการเสริมสร้างองค์ความรู้ด้านการต่อต้านการทุจริต';
    const row = rows.find((cells) => cells.includes(title));
    expect(row).toEqual(['3', title, '1', '0.00', '', '✓', '✓', '', 'ลำดับที่ 28']);
  });
});

describeWithJudges(['soffice'], 'our own plan, saved again by LibreOffice', () => {
  test('gives the same words, headings, levels and tables', async () => {
    const ours = await readText('plan.docx', plan.docx.bytes);
    const theirs = await readText('plan.docx', convertDocx(plan.docx.bytes, 'docx'));
    expect(theirs.blocks.map(shape)).toEqual(ours.blocks.map(shape));
  }, 60_000);
});

describeWithJudges(['soffice'], 'our own announcement, printed to PDF by LibreOffice', () => {
  test('gives its words, line by line', async () => {
    const read = await readText('ประกาศ.pdf', convertDocx(announcement.docx.bytes, 'pdf'));
    const lines = show(read.blocks).map((text) => text.trim());
    expect(
      findTextDifference(lines.join('\n'), plainParagraphs(announcement.model), { dropsLineEndSpaces: true }),
    ).toBeUndefined();
    expect(read.diagnostics).toEqual([]);
  }, 60_000);
});

/** LibreOffice 7 writes thaiNumbers as decimal, and names lists anew. */
const shape = (block: SourceBlock): unknown => {
  if (block.kind === 'line') return block;
  if (block.kind === 'table') {
    return block.rows.map((row) =>
      row.map((cell) => ({
        columns: cell.columns,
        continues: cell.continues,
        words: cell.paragraphs.map(({ text }) => text),
      })),
    );
  }
  const { text, heading, marker, startsPage } = block;
  const printed = marker?.text.replaceAll(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  return { text, heading, startsPage, marker: printed, level: marker?.level };
};
