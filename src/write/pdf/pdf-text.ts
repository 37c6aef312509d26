/** Objects of a PDF as text, byte for byte as pdfkit writes them (ISO 32000-1 §7.3). One character is one byte. */

export const reference = ({ id }: { readonly id: number }): string => `${id} 0 R`;

export const dictionary = (entries: readonly string[]): string => ['<<', ...entries, '>>'].join('\n');

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
};

/** Bytes as they stand in a string of a page, where less has to be escaped. */
export const escapedBytes = (bytes: string): string =>
  bytes.replace(/[()\\\r\n]/g, (byte) => ESCAPES[byte] ?? byte);

/** Plain letters as they are, others as UTF-16 with a byte order mark. */
export function pdfString(text: string): string {
  const isPlain = [...text].every((character) => character <= '\x7F');
  const bytes = isPlain ? text : Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('latin1');
  return `(${bytes.replace(/[\n\r\t\b\f()\\]/g, (byte) => ESCAPES[byte] ?? byte)})`;
}

/** Text in the data of an object of pdfkit, which it writes as it stands. */
export class PdfText {
  constructor(private readonly text: string) {}

  /** pdfkit asks whether something is a plain object. */
  get [Symbol.toStringTag](): string {
    return 'PdfText';
  }

  toString(): string {
    return this.text;
  }
}
