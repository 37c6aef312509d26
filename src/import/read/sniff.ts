/** What a file is by its first bytes; a text file has none of its own. */
export type FileKind = 'zip' | 'pdf' | 'ole' | 'rtf' | 'markup' | 'picture' | 'text';

const STARTS: readonly (readonly [FileKind, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['rtf', '{\\rtf'],
  ['picture', '\x89PNG'],
  ['picture', '\xFF\xD8\xFF'],
  ['picture', 'GIF8'],
  ['picture', 'II*\x00'],
  ['picture', 'MM\x00*'],
  ['picture', 'BM'],
];

/** Readers of PDF look for the header in the first 1024 bytes. */
const PDF_REACH = 1024;

export function sniff(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, PDF_REACH)).toString('latin1');
  const found = STARTS.find(
    ([kind, start]) => head.startsWith(start) && (kind !== 'picture' || isBinary(bytes)),
  );
  if (found) return found[0];
  if (/%PDF-\d/u.test(head)) return 'pdf';
  return /^(?:\xEF\xBB\xBF)?\s*<(?:\?xml|!doctype|html|body)\b/iu.test(head) ? 'markup' : 'text';
}

/** Pictures have zero bytes at once; a text that begins with BM has none. */
const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, PDF_REACH).includes(0);

/** Whether a stream of an OLE file has this name; its directory holds names in UTF-16 (MS-CFB 2.6.1). */
export const hasOleStream = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
