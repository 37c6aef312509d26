import { beforeAll, expect, test } from 'vitest';
import { checkTexts } from '../../src/check/check-texts.js';
import { openValidators } from '../../src/check/schema/open-validators.js';
import { validateFile } from '../../src/check/schema/validate-file.js';
import { blankOut, type CheckedText } from '../../src/check/text/checked-text.js';
import { planTexts } from '../../src/check/text/plan-texts.js';
import type { TextContext } from '../../src/check/text/text-rule.js';
import { TEXT_RULES, TEXTS_RULES } from '../../src/check/text-rules/index.js';
import { CATALOGUE } from '../../src/diagnostics/catalogue.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { loadPlan } from '../../src/load/load-plan.js';
import { describeOrganization } from '../../src/plan/describe-organization.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { packageWordbooks } from '../helpers/check-text.js';
import { DEFECTS, type Injected, seededRandom } from './injected-defects.js';

const PLACES = 20;

let texts: readonly CheckedText[] = [];
let context: TextContext;

beforeAll(async () => {
  const world = openNodeWorld();
  const { value: source } = await loadPlan(`${world.packageDir}/data/2569`, world);
  if (!source) throw new Error('the shipped plan cannot be read');
  const validators = openValidators(source.schemas);
  texts = planTexts({
    source,
    plan: validateFile(source.plan, validators.plan).file,
    projects: new Map(
      [...source.projects].map(([id, project]) => [id, validateFile(project, validators.project).file]),
    ),
  });
  context = {
    ...(await packageWordbooks()),
    organization: describeOrganization({ type: 'อบต.', name: 'บ้านแหง' }),
    fiscalYear: 2569,
    people: ['นายประสิทธิ์ เมืองงาว', 'นางสาวสุกัญญา เทพา'],
    isFreeText: false,
  };
});

/** The same text, otherwise written; its file is the text itself. */
function rewritten(text: CheckedText, { text: written, people }: Injected): CheckedText {
  const file = { path: 'injected', text: written };
  return {
    ...text,
    written,
    text: blankOut(written),
    ...(people && { people }),
    span: (start, end) => ({ file, start, end }),
    edit: () => undefined,
  };
}

/** All texts are clean, so those that were not touched need not be looked at one by one. */
const findIn = (touched: CheckedText, all: readonly CheckedText[]): Diagnostic[] => [
  ...TEXT_RULES.flatMap((rule) => rule(touched, context)),
  ...TEXTS_RULES.flatMap((rule) => rule(all, context)),
];

test('the shipped plan is clean', () => {
  expect(texts.length).toBeGreaterThan(500);
  expect(checkTexts(texts, context)).toEqual([]);
});

test.each(Object.keys(DEFECTS))('%s is found where it is put, and nothing else', (code) => {
  expect(Object.keys(CATALOGUE)).toContain(code);
  const inject = DEFECTS[code];
  const random = seededRandom(code.length * 7919 + code.charCodeAt(8));
  const order = texts.map((text) => ({ text, key: random() })).sort((a, b) => a.key - b.key);
  const wrong: string[] = [];
  let places = 0;
  for (const { text } of order) {
    const injected = places < PLACES ? inject?.(text, random, texts) : undefined;
    if (!injected) continue;
    places += 1;
    const touched = rewritten(text, injected);
    const found = findIn(
      touched,
      texts.map((each) => (each === text ? touched : each)),
    );
    const [only] = found;
    const isRight = found.length === 1 && only?.code === code && only.span?.start === injected.at;
    if (!isRight)
      wrong.push(
        `${injected.text.slice(Math.max(0, injected.at - 30), injected.at + 40)} @${injected.at} ⇒ ${found.map((each) => `${each.code}@${each.span?.start}`).join(', ')}`,
      );
  }
  expect(wrong).toEqual([]);
  expect(places).toBe(PLACES);
});
