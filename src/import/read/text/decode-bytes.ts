/** A text and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-874 (TIS-620)';
  /** Bytes or units that stand for no character, read as �. */
  readonly broken: number;
}

/**
 * Decodes a text file. A byte order mark decides; else UTF-8 where it is valid. Bytes that are no UTF-8 are
 * Windows-874 (a superset of TIS-620) if they give Thai words, and else UTF-8 with broken places.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const mark = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (mark !== undefined) {
    const text = new TextDecoder(mark).decode(bytes);
    return { text, encoding: mark === 'utf-8' ? 'UTF-8' : 'UTF-16', broken: countBroken(text) };
  }
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const broken = countBroken(utf8) - countWrittenMarks(bytes);
  if (broken <= 0) return { text: utf8, encoding: 'UTF-8', broken: 0 };
  if (!looksLikeThaiBytes(bytes)) return { text: utf8, encoding: 'UTF-8', broken };
  const text = new TextDecoder('windows-874').decode(bytes);
  return { text, encoding: 'Windows-874 (TIS-620)', broken: countBroken(text) };
}

function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

const LOOKED_AT = 4096;

/** Without a mark: every other byte is that of Thai (0E) or of Latin letters and spaces (00). */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), LOOKED_AT);
  const counts = [0, 0];
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0x0e || bytes[at] === 0) counts[at % 2] = (counts[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = counts;
  const most = (length / 2) * 0.9;
  if (length >= 4 && odd >= most && even < odd / 4) return 'utf-16le';
  return length >= 4 && even >= most && odd < even / 4 ? 'utf-16be' : undefined;
}

const countBroken = (text: string): number => text.split('\uFFFD').length - 1;

/** U+FFFD that stands in the file itself, as EF BF BD. */
function countWrittenMarks(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}

/** ก to ฺ and ฿ to ๛ of TIS-620; in UTF-8 the lead byte of Thai, E0, is followed by B8 or B9 each time. */
const isThaiByte = (byte: number): boolean =>
  (byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb);

/** A letter of Latin-1 stands alone (café); letters of a Thai word do not. */
const SHORTEST_WORD = 3;

/** Few high bytes of Thai in TIS-620 are anything but letters; UTF-8 has a byte 80–9F or E0 B8 at every third. */
function looksLikeThaiBytes(bytes: Uint8Array): boolean {
  let high = 0;
  let thai = 0;
  let utf8Pairs = 0;
  let run = 0;
  let longestRun = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    run = byte < 0x80 ? 0 : run + 1;
    if (run === 0) continue;
    high += 1;
    longestRun = Math.max(longestRun, run);
    if (isThaiByte(byte)) thai += 1;
    if (byte === 0xe0 && (bytes[at + 1] === 0xb8 || bytes[at + 1] === 0xb9)) utf8Pairs += 1;
  }
  return longestRun >= SHORTEST_WORD && thai >= high * 0.9 && utf8Pairs * 6 < high;
}
