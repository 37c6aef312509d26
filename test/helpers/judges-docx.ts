import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inTemporaryFolder } from './judges.js';

const VALIDATOR = fileURLToPath(new URL('../../node_modules/.bin/ooxml-validator', import.meta.url));

/** What the Open XML SDK finds wrong with a DOCX; an empty list is praise. */
export function ooxmlErrors(bytes: Uint8Array): readonly unknown[] {
  return inTemporaryFolder((folder) => {
    const file = join(folder, 'judged.docx');
    writeFileSync(file, bytes);
    // It exits with 1 where it finds something, and says it in JSON all the same.
    const { stdout, error } = spawnSync(VALIDATOR, [file], { encoding: 'utf8' });
    if (error) throw error;
    const verdict: { ok: boolean; errors: readonly unknown[] } = JSON.parse(stdout);
    return verdict.ok ? [] : verdict.errors;
  });
}

/** Converts a DOCX with LibreOffice, in a profile of its own. */
export function convertDocx(bytes: Uint8Array, to: 'pdf' | 'docx' | 'odt'): Uint8Array {
  return inTemporaryFolder((folder) => {
    const file = join(folder, 'source.docx');
    const out = join(folder, 'out');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, file], {
      stdio: 'ignore',
    });
    return readFileSync(join(out, `source.${to}`));
  });
}
