import {
  type Diagnostic,
  diagnostic,
  fail,
  type Message,
  type Outcome,
  UsageError,
} from '../../diagnostics/diagnostic.js';
import { lastPart } from '../../world/world.js';
import type { SourceText } from '../source-text.js';
import { EMPTY_FILE, ENCRYPTED_FILE, OLD_WORD, OTHER_FORMAT, PICTURE_FILE, TOO_LARGE } from './findings.js';
import { mendThai } from './mend-thai.js';
import { type FileKind, hasOleStream, sniff } from './sniff.js';
import { readText } from './text/read-text.js';

type Reader = (name: string, bytes: Uint8Array) => Outcome<SourceText> | Promise<Outcome<SourceText>>;

const LARGEST_FILE_MB = 100;
/** A plan as text is 200 KB; 20 MB of text would be a hundred years of plans. */
const LARGEST_TEXT_MB = 20;

/** Readers and refusals by what the content is; heavy readers are loaded only when needed. */
const READERS: Readonly<Record<FileKind, Reader>> = {
  zip: async (name, bytes) => (await import('./docx/read-docx.js')).readDocx(name, bytes),
  pdf: async (name, bytes) => (await import('./pdf/read-pdf.js')).readPdf(name, bytes),
  text: (file, bytes) =>
    isLarger(bytes, LARGEST_TEXT_MB)
      ? fail([diagnostic(TOO_LARGE, { file, megabytes: LARGEST_TEXT_MB })])
      : readText(file, bytes),
  ole: (name, bytes) => fail([explainOle(name, bytes)]),
  rtf: (file) => fail([diagnostic(OTHER_FORMAT, { file, format: 'RTF (.rtf)' })]),
  markup: (file) => fail([diagnostic(OTHER_FORMAT, { file, format: 'HTML/XML' })]),
  picture: (file) => fail([diagnostic(PICTURE_FILE, { file })]),
};

export interface ReadOptions {
  /** Thai that a PDF damaged is read as it was typed, not as it stands. */
  readonly mends: boolean;
}

/**
 * Text of a file in reading order. What it is follows from its content, whatever its name ends in; what cannot
 * be read is one error that names the way out. `name` stands in the findings.
 */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  { mends }: ReadOptions = { mends: true },
): Promise<Outcome<SourceText>> {
  if (bytes.length === 0) return fail([diagnostic(EMPTY_FILE, { file: name })]);
  if (isLarger(bytes, LARGEST_FILE_MB)) {
    return fail([diagnostic(TOO_LARGE, { file: name, megabytes: LARGEST_FILE_MB })]);
  }
  const read = await READERS[sniff(bytes)](name, bytes);
  return read.value && mends ? mendThai(read.value) : read;
}

/** The same, one sentence where a file cannot be read. */
export async function readOrRefuse(
  path: string,
  bytes: Uint8Array,
  options?: ReadOptions,
): Promise<SourceText> {
  const { value, diagnostics } = await readSource(lastPart(path), bytes, options);
  if (value) return value;
  throw new UsageError({ th: sentenceOf(diagnostics, 'th'), en: sentenceOf(diagnostics, 'en') });
}

/** What is wrong with a file, and the way out, on one line. */
const sentenceOf = (diagnostics: readonly Diagnostic[], language: keyof Message): string =>
  diagnostics
    .map(({ message, hints }) => [message, ...hints].map((text) => text[language]).join(' → '))
    .join('; ');

const isLarger = (bytes: Uint8Array, megabytes: number): boolean => bytes.length > megabytes << 20;

/** Word before 2007, and every Office file that is locked with a password, is an OLE file (MS-CFB). */
function explainOle(file: string, bytes: Uint8Array): Diagnostic {
  if (hasOleStream(bytes, 'EncryptedPackage')) return diagnostic(ENCRYPTED_FILE, { file });
  if (hasOleStream(bytes, 'WordDocument')) return diagnostic(OLD_WORD, { file });
  return diagnostic(OTHER_FORMAT, { file, format: 'Microsoft Office 97–2003' });
}
