import { checkFreeText } from '../../src/check/check-free-text.js';
import type { Wordbooks } from '../../src/check/check-texts.js';
import { validateSource } from '../../src/check/schema/validate-file.js';
import type { KnownText } from '../../src/config.js';
import { cutTexts } from '../../src/import/cut-texts.js';
import { loadWordbooks } from '../../src/load/load-vocabulary.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { type Files, findingsOf, formatFinding } from './check-files.js';
import { projectYaml } from './plan-files.js';

let wordbooks: Promise<Wordbooks> | undefined;

/** The lists of the package, read once. */
export function packageWordbooks(): Promise<Wordbooks> {
  wordbooks ??= readWordbooks();
  return wordbooks;
}

async function readWordbooks(): Promise<Wordbooks> {
  const world = openNodeWorld();
  const { value, diagnostics } = await loadWordbooks('.', world, validateSource);
  if (!value) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return value;
}

export const OWN: KnownText = { type: 'อบต.', name: 'บ้านแหง', fiscalYear: 2569 };

/** What the text rules find in a plain text, one line each; hints left out. */
export async function findingsInText(text: string, known: KnownText = OWN): Promise<string> {
  const found = checkFreeText({ path: '', text }, await packageWordbooks(), known, cutTexts);
  return found.map((finding) => formatFinding({ ...finding, hints: [] })).join('\n');
}

/** What `check` finds in a plan, texts included; hints left out. */
export async function findingsInPlan(files: Files): Promise<string> {
  const found = await findingsOf(files, { wordbooks: await packageWordbooks() });
  return found.replaceAll(/\n {2}→ .*/gu, '');
}

/** The same for a plan whose one project is written differently. */
export const findingsInProject = (changes: Parameters<typeof projectYaml>[0]): Promise<string> =>
  findingsInPlan({ 'projects/training.yaml': projectYaml(changes) });
