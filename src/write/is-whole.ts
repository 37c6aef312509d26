const latin1 =
  (bytes: Uint8Array) =>
  (start: number, end?: number): string =>
    Buffer.from(bytes.subarray(start, end)).toString('latin1');

/** Whether bytes are a PDF file to its end: its last line leads to a table of its objects. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const text = latin1(bytes);
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text(-64))?.[1];
  if (start === undefined || !text(0, 8).startsWith('%PDF-')) return false;
  return /^(xref|\d+ \d+ obj)/u.test(text(Number(start), Number(start) + 32));
}

const ENTRY = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;

/** Whether bytes are a ZIP archive to its end: its last record leads to a directory that reaches up to it. */
export function isWholeZip(bytes: Uint8Array): boolean {
  const end = bytes.length - END_BYTES;
  if (end < 0) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== ENTRY || view.getUint32(end, true) !== END) return false;
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  return start + size === end && size > 0 && view.getUint32(start, true) === DIRECTORY;
}

/** Whether bytes are JSON text to its end. */
export function isWholeJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** Whether bytes are a page to its end. */
export function isWholeHtml(bytes: Uint8Array): boolean {
  const text = latin1(bytes);
  return text(0, 15) === '<!doctype html>' && text(-9).trimEnd().endsWith('</html>');
}

/** Whether bytes are a PNG picture to its last chunk. */
export function isWholePng(bytes: Uint8Array): boolean {
  const text = latin1(bytes);
  return text(0, 8) === '\x89PNG\r\n\x1a\n' && text(-8, -4) === 'IEND';
}
