import { expect, test } from 'vitest';
import { openBrowser } from '../helpers/browser.js';
import { printedFields, runImport, withoutJoins } from '../helpers/import-plan.js';
import { describeWithJudges, WITH_THAI_FONTS } from '../helpers/judges.js';
import { NEAR_FORMS } from './forms/forms.js';
import { type Block, type Cell, type Form, pageOf, textOf, wordOf } from './forms/print-form.js';

const [, , groups] = NEAR_FORMS;
if (!groups) throw new Error('no form');
const form: Form = groups;

/** What PDF files do to Thai text, and what can be brought back without a doubt. */
const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  'ำ as a space and า': (text) => text.replaceAll('ำ', ' า'),
  'ำ as า': (text) => text.replaceAll('ำ', 'า'),
  'ำ as ้า': (text) => text.replaceAll(/(?<![\u0E48-\u0E4B])ำ/gu, '้า').replaceAll('ำ', 'า'),
  'ป้ as ปู': (text) => text.replaceAll(/([ปฝฟ])[\u0E48\u0E49]/gu, '$1ู'),
  'tone marks behind า': (text) => text.replaceAll(/([\u0E48-\u0E4B])า/gu, 'า$1'),
  'tone marks before vowels': (text) => text.replaceAll(/([\u0E31\u0E34-\u0E37])([\u0E48-\u0E4B])/gu, '$2$1'),
  'o for ๐': (text) => text.replaceAll('๐', 'o'),
};

const damagedCell = (cell: Cell, damage: (text: string) => string): Cell =>
  typeof cell === 'string' ? damage(cell) : { ...cell, text: damage(cell.text) };

function damagedBlock(block: Block, damage: (text: string) => string): Block {
  if (block === 'page') return block;
  if (typeof block === 'string') return damage(block);
  if ('rows' in block)
    return { rows: block.rows.map((cells) => cells.map((cell) => damagedCell(cell, damage))) };
  return 'bold' in block ? { bold: damage(block.bold) } : { centred: damage(block.centred) };
}

const damaged = (damage: (text: string) => string): Form => ({
  ...form,
  blocks: form.blocks.map((block) => damagedBlock(block, damage)),
});

const fieldsOf = async (name: string, file: string | Uint8Array) => {
  const { plan } = await runImport({ [name]: file });
  return plan && withoutJoins(printedFields(plan));
};

const [wholeWord, wholeText] = [
  await fieldsOf('plan.docx', await wordOf(form)),
  await fieldsOf('plan.txt', textOf(form)),
];

test.each(Object.entries(DAMAGES))('%s: Word and text give the data of the whole file', async (_, damage) => {
  expect(await fieldsOf('plan.docx', await wordOf(damaged(damage)))).toEqual(wholeWord);
  expect(await fieldsOf('plan.txt', textOf(damaged(damage)))).toEqual(wholeText);
});

describeWithJudges(['chromium'], 'a browser', async () => {
  const browser = await openBrowser('chromium', WITH_THAI_FONTS);
  const page = await browser.newPage();
  const print = async (each: Form): Promise<Uint8Array> => {
    await page.setContent(pageOf(each));
    return page.pdf({ preferCSSPageSize: true });
  };
  const whole = await fieldsOf('plan.pdf', await print(form));
  const files = new Map<string, Uint8Array>();
  for (const [name, damage] of Object.entries(DAMAGES)) files.set(name, await print(damaged(damage)));
  await browser.close();
  test.each([...files])('%s: a PDF gives the data of the whole file', async (_, file) => {
    expect(await fieldsOf('plan.pdf', file)).toEqual(whole);
  });
});
