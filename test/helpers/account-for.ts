import { expect } from 'vitest';
import { placeAt } from '../../src/import/manuscript.js';
import { textOf } from '../../src/import/passage.js';
import { readSource } from '../../src/import/read/read-source.js';
import type { SourceText } from '../../src/import/source-text.js';
import { importPlan } from '../../src/import-plan.js';
import { loadFrameworks } from '../../src/load/load-frameworks.js';
import type { Plan } from '../../src/plan/plan.js';
import { toArabicDigits } from '../../src/thai/digits.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { type ImportRun, printedFields } from './import-plan.js';

/** Letters alone, digits in one script: what may not be lost. */
const bare = (text: string): string => toArabicDigits(text.normalize('NFC')).replaceAll(/\s/gu, '');

/** Words that are read as numbers, ticks and dates; their values are compared elsewhere. */
const IS_VALUE = /^(?:[\d,.*✓✔√/xX●-]*|มิติ.*|ไม่ใช้งบ.*|ไตรมาส.*|ตลอด.*|.*\d{4})$/u;

/**
 * Where every character of the sources went: into the data as it was loaded again, into what the program
 * prints by itself, or into the report with its line. Fails at the first that is nowhere.
 */
export async function expectNothingLost(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: ImportRun,
): Promise<void> {
  const sources = await Promise.all(
    Object.entries(files).map(async ([name, content]): Promise<SourceText> => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const { value } = await readSource(name, bytes);
      if (!value) throw new Error(`${name} cannot be read`);
      return value;
    }),
  );
  const imported = importPlan(sources, {
    frameworks: await loadFrameworks(openNodeWorld()),
    year: 2570,
    knownIds: new Map(),
  });
  if (!imported || !run.plan) throw new Error('no plan');
  const { manuscript, account } = imported;
  const isTold = new Uint8Array(manuscript.text.length);
  const told = [
    ...account.data,
    ...account.printed.map(({ passage }) => passage),
    ...account.leftOut.map(({ passage }) => passage),
  ];
  for (const { start, text } of told.flat())
    if (start !== undefined) isTold.fill(1, start, start + text.length);
  const lost =
    [...manuscript.text].length === 0
      ? ''
      : manuscript.text.replaceAll(/\S/gu, (char, at: number) => (isTold[at] ? '' : char));
  expect(lost.trim()).toBe('');

  const names = account.findings.flatMap(({ diagnostic }) =>
    diagnostic.code === 'import/name-mended' ? [quotedIn(diagnostic.message.en)] : [],
  );
  const mended = (text: string): string =>
    names.reduce((left, [from, to]) => left.replaceAll(from, to), text);
  const data = bare(textsOf(run.plan).join('\n'));
  for (const passage of account.data) {
    const words = bare(mended(textOf(passage)));
    if (!IS_VALUE.test(words))
      expect(data.includes(words), `“${textOf(passage)}” is not in the data`).toBe(true);
  }
  for (const { passage } of account.leftOut) {
    const line = placeAt(manuscript, passage[0]?.start ?? 0)?.line;
    const entry = run.report.split('\n').find((each) => each.includes(`“${textOf(passage)}”`));
    expect(entry, `“${textOf(passage)}” is not in the report`).toContain(String(line));
  }
}

/** `“a” was written; it became “b”` → [a, b] */
function quotedIn(message: string): [string, string] {
  const [from = '', to = ''] = [...message.matchAll(/“([^”]*)”/gu)].map(([, text = '']) => text);
  return [from, to];
}

function textsOf(plan: Plan): string[] {
  const texts: string[] = [plan.organization.name];
  JSON.stringify(printedFields(plan), (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
}
