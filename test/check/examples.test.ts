import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFreeText } from '../../src/check/check-free-text.js';
import { TEXT_RULES, TEXTS_RULES } from '../../src/check/text-rules/index.js';
import { FINDINGS } from '../../src/findings.js';
import { cutTexts } from '../../src/import/cut-texts.js';
import { checkFiles, type Files } from '../helpers/check-files.js';
import { OWN, packageWordbooks } from '../helpers/check-text.js';
import { type Fields, planYaml, projectYaml } from '../helpers/plan-files.js';

const findings = [...FINDINGS.values()];
const examples = findings.flatMap(({ code, example }) => (example ? [{ code, ...example }] : []));

test('every rule of texts has an example', () => {
  const ofTexts = [...TEXT_RULES, ...TEXTS_RULES].flatMap((rule) => rule.findings);
  expect(ofTexts.filter(({ example }) => !example).map(({ code }) => code)).toEqual([]);
});

test.each(examples)('$code: what is wrong is found, what is right is not', async ({ code, wrong, right }) => {
  expect(await foundIn(wrong)).toContain(`${code} at a place`);
  expect((await foundIn(right)).filter((each) => each.startsWith(code))).toEqual([]);
});

/** An example is either some fields of a plan, a line each, or a text: by itself and in a plan. */
async function foundIn(example: string): Promise<readonly string[]> {
  const wordbooks = await packageWordbooks();
  const check = async (lines: string) => (await checkFiles(filesWith(lines), { wordbooks })).diagnostics;
  const diagnostics = /^[a-z][A-Za-z]*:/u.test(example)
    ? await check(example)
    : [
        ...checkFreeText({ path: 'text.txt', text: example }, wordbooks, OWN, cutTexts),
        ...(await check(`rationale: [${JSON.stringify(example)}]`)),
      ];
  return diagnostics.map(({ code, span }) => `${code} ${span ? 'at a place' : 'nowhere'}`);
}

const propertiesOf = (schema: string): readonly string[] => {
  const url = new URL(`../../data/schema/${schema}.schema.json`, import.meta.url);
  return Object.keys(JSON.parse(readFileSync(url, 'utf8')).properties);
};
const OF_PLAN = propertiesOf('plan');
const OF_PROJECT = propertiesOf('project');

function filesWith(lines: string): Files {
  const fields = lines.split('\n').map((line) => /^(\w+): ?(.*)$/u.exec(line)?.slice(1) ?? [line, '']);
  const named = (prefix: string, isWanted: (name: string) => boolean): Fields =>
    Object.fromEntries(
      fields.flatMap(([name = '', value]) => (isWanted(name) ? [[prefix + name, value]] : [])),
    );
  const isOfSheet = (name: string): boolean => !OF_PLAN.includes(name) && !OF_PROJECT.includes(name);
  return {
    'plan.yaml': planYaml(named('', (name) => OF_PLAN.includes(name))),
    'projects/training.yaml': projectYaml({
      ...named('', (name) => OF_PROJECT.includes(name) && !OF_PLAN.includes(name)),
      ...named('sheet.', isOfSheet),
    }),
  };
}
