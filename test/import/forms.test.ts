import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openBrowser } from '../helpers/browser.js';
import { runImport } from '../helpers/import-plan.js';
import { askJudge, describeWithJudges, inTemporaryFolder, WITH_THAI_FONTS } from '../helpers/judges.js';
import { BARE_TITLE_FORMS } from './forms/bare-title-forms.js';
import { CHOICE_FORMS } from './forms/choice-forms.js';
import { FAR_FORMS } from './forms/far-forms.js';
import { NEAR_FORMS, type PlanForm } from './forms/forms.js';
import { judgeImport } from './forms/judge-import.js';
import { OFFICE_FORMS } from './forms/office-forms.js';
import { pageOf, textOf, wordOf } from './forms/print-form.js';
import { TOWN_FORMS } from './forms/town-forms.js';
import { VILLAGE_FORMS } from './forms/village-forms.js';

const FORMS = [
  ...NEAR_FORMS,
  ...FAR_FORMS,
  ...OFFICE_FORMS,
  ...VILLAGE_FORMS,
  ...TOWN_FORMS,
  ...BARE_TITLE_FORMS,
  ...CHOICE_FORMS,
];
const words = await Promise.all(FORMS.map((form) => wordOf(form)));

/** What LibreOffice makes of Word files, all in one start. */
const office = (to: 'docx' | 'pdf', documents: readonly Uint8Array[]): Uint8Array[] =>
  inTemporaryFolder((folder) => {
    const files = documents.map((bytes, index) => {
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const command = [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), ...files];
    askJudge('soffice', command, WITH_THAI_FONTS);
    return files.map((_, index) => readFileSync(join(folder, 'out', `${index}.${to}`)));
  });

async function printed(): Promise<Uint8Array[]> {
  const browser = await openBrowser('chromium', WITH_THAI_FONTS);
  try {
    const page = await browser.newPage();
    const files: Uint8Array[] = [];
    for (const form of FORMS) {
      await page.setContent(pageOf(form));
      files.push(await page.pdf({ preferCSSPageSize: true }));
    }
    return files;
  } finally {
    await browser.close();
  }
}

async function expectRight(form: PlanForm, name: string, content: string | Uint8Array | undefined) {
  if (content === undefined) throw new Error(`no ${name}`);
  const verdict = judgeImport(form, await runImport({ [name]: content }));
  expect(verdict.silent).toEqual([]);
  expect(verdict.asked.filter((told) => !form.absent?.some((field) => told.includes(`… ${field}:`)))).toEqual(
    [],
  );
}

const each = FORMS.map((form, index) => ({ ...form, index }));

describe('Word files', () => {
  test.each(each)('$name', async (form) => expectRight(form, 'plan.docx', words[form.index]));
});

describe('text files', () => {
  test.each(each)('$name', async (form) => expectRight(form, 'plan.txt', textOf(form)));
});

describeWithJudges(['soffice'], 'LibreOffice', async () => {
  // It writes Word its own way, whatever the form: merged cells, tables in sheets, parts.
  const some = each.filter(({ name }) => ['parts', 'groups', 'gantt'].includes(name));
  const docx = office(
    'docx',
    some.flatMap(({ index }) => words[index] ?? []),
  );
  const pdf = office('pdf', words);
  test.each(some.map((form, at) => ({ ...form, at })))('$name: saved again', async ({ at, ...form }) =>
    expectRight(form, 'plan.docx', docx[at]),
  );
  test.each(each)('$name: printed', async (form) => expectRight(form, 'plan.pdf', pdf[form.index]));
});

describeWithJudges(['chromium'], 'a browser', async () => {
  const pdf = await printed();
  test.each(each)('$name: printed', async (form) => expectRight(form, 'plan.pdf', pdf[form.index]));
});
