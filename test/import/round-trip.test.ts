import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectNothingLost } from '../helpers/account-for.js';
import { printedFields, runImport, withoutJoins } from '../helpers/import-plan.js';
import { askJudge, describeWithJudges, inTemporaryFolder } from '../helpers/judges.js';
import { convertDocx } from '../helpers/judges-docx.js';
import { loadShippedData } from '../helpers/shipped-data.js';
import { compileShippedPlan } from '../helpers/shipped-plan.js';

const shipped = printedFields(await loadShippedData());
const whole = (await compileShippedPlan()).find(({ name }) => name === 'plan');
if (!whole) throw new Error('the shipped plan has no whole book');
const { docx, pdf } = whole;

test('the Word file that plan build writes comes back equal in every printed field', async () => {
  const files = { 'plan.docx': docx.bytes };
  const run = await runImport(files);
  const { plan, stderr } = run;
  await expectNothingLost(files, run);
  expect(stderr).toContain('โครงการ 31 รายการ รายละเอียด 29 รายการ');
  expect(plan && printedFields(plan)).toEqual(shipped);
});

test('its PDF comes back with the same sections, entries, nesting, numbers and words', async () => {
  const files = { 'plan.pdf': pdf.bytes };
  const run = await runImport(files);
  const { plan } = run;
  await expectNothingLost(files, run);
  expect(plan && withoutJoins(printedFields(plan))).toEqual(withoutJoins(shipped));
}, 120_000);

describeWithJudges(['soffice'], 'LibreOffice', () => {
  test('a Word file that it saved again comes back equal', async () => {
    const { plan } = await runImport({ 'plan.docx': convertDocx(docx.bytes, 'docx') });
    expect(plan && printedFields(plan)).toEqual(shipped);
  }, 120_000);
});

describeWithJudges(['pdftotext'], 'pdftotext', () => {
  test('the text that it takes from the PDF comes back with the same sections, entries and words', async () => {
    const text = inTemporaryFolder((folder) => {
      writeFileSync(join(folder, 'plan.pdf'), pdf.bytes);
      return askJudge('pdftotext', ['-layout', join(folder, 'plan.pdf'), '-']);
    });
    const { plan } = await runImport({ 'plan.txt': text });
    expect(plan && withoutJoins(printedFields(plan))).toEqual(withoutJoins(shipped));
  });
});
