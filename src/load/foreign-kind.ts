import type { ForeignKind } from './findings.js';

const SIGNS: readonly [string, ForeignKind][] = [
  ['PK\x03\x04', 'word'],
  ['\xD0\xCF\x11\xE0', 'old-office'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\xFF\xFE', 'wide'],
  ['\xFE\xFF', 'wide'],
];

const WEB = /^\s*<(?:!doctype html|html|\?xml|head|body)\b/iu;
/** Enough to see the first tag behind a comment or white space. */
const HEAD = 400;

/** What a file is that is no text with lines of our kind; undefined for one that may be data. */
export function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const start = head.startsWith('\xEF\xBB\xBF') ? head.slice(3) : head;
  const sign = SIGNS.find(([bytesOfKind]) => start.startsWith(bytesOfKind));
  if (sign) return sign[1];
  if (WEB.test(start)) return 'web';
  if (bytes.includes(0)) return isWide(bytes) ? 'wide' : 'bytes';
  return bytes.includes(0x0d) && !bytes.includes(0x0a) ? 'old-mac' : undefined;
}

/** UTF-16 without its mark: every second byte of Thai is 0E, of Latin letters 00. */
function isWide(bytes: Uint8Array): boolean {
  const isHigh = (byte: number | undefined): boolean => byte === 0 || byte === 0x0e;
  const share = (parity: 0 | 1): number =>
    bytes.filter((byte, at) => at % 2 === parity && isHigh(byte)).length;
  return 2 * Math.max(share(0), share(1)) > 0.8 * bytes.length;
}
