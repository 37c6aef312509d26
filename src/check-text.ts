import { checkFreeText } from './check/check-free-text.js';
import { validateSource } from './check/schema/validate-source.js';
import type { TextConfig } from './config.js';
import type { Outcome } from './diagnostics/diagnostic.js';
import { UsageError } from './diagnostics/usage-error.js';
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
  const text = decodeText(bytes);
  if (text === undefined) {
    throw new UsageError({
      th: `แฟ้ม “${path}” ไม่ได้บันทึกด้วยรหัสอักขระ UTF-8 จึงอ่านไม่ได้`,
      en: `“${path}” is not saved as UTF-8 and cannot be read`,
    });
  }
  const { value: wordbooks, diagnostics } = await loadWordbooks('.', world, validateSource);
  if (!wordbooks) return { diagnostics };
  const file = { path: given ? 'stdin' : path, text };
  return { value: text, diagnostics: checkFreeText(file, wordbooks, config.known) };
}
