import { checkFreeText } from './check/check-free-text.js';
import { validateSource } from './check/schema/validate-file.js';
import type { TextConfig } from './config.js';
import { type Outcome, UsageError } from './diagnostics/diagnostic.js';
import { cutTexts } from './import/cut-texts.js';
import { textOfBlock } from './import/read/mend-thai.js';
import { readOrRefuse } from './import/read/read-source.js';
import { loadWordbooks } from './load/load-vocabulary.js';
import { decodeText } from './source/decode-text.js';
import type { World } from './world/world.js';

/** What `plan check --text` does; `given` is what came over standard input. */
export async function checkText(
  config: TextConfig,
  world: World,
  given: Uint8Array | undefined,
): Promise<Outcome<string>> {
  const { path } = config;
  const bytes = given ?? (await world.readFile(path));
  if (!bytes) throw new UsageError({ th: `ไม่พบแฟ้ม “${path}”`, en: `there is no file “${path}”` });
  const shown = given ? 'stdin' : path;
  const text = await textOf(shown, bytes);
  const { value: wordbooks, diagnostics } = await loadWordbooks('.', world, validateSource);
  if (!wordbooks) return { diagnostics };
  return {
    value: text,
    diagnostics: checkFreeText({ path: shown, text }, wordbooks, config.known, cutTexts),
  };
}

/**
 * A text as it was saved; of a Word file or a PDF what it prints, each paragraph or line in the line of its number, as
 * it was read, damage and all.
 */
async function textOf(path: string, bytes: Uint8Array): Promise<string> {
  const saved = decodeText(bytes);
  if (saved !== undefined && (saved === '' || !/[\0]|^%PDF-/u.test(saved))) return saved;
  const { blocks } = await readOrRefuse(path, bytes, { mends: false });
  const lines: string[] = [];
  for (const block of blocks) {
    while (lines.length < block.line - 1) lines.push('');
    const text = textOfBlock(block);
    lines.push(...(block.kind === 'table' ? text.split('\n') : [text.replaceAll(/[\n\v\f\r]+/gu, ' ')]));
  }
  // In a printed document it holds a line together, as in those that this program writes.
  return `${lines.join('\n').replaceAll('\u00A0', ' ')}\n`;
}
