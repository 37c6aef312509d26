export interface JpegHead {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  /** Four channels as Adobe writes them, 255 for no ink. */
  readonly isInverted: boolean;
  /** Of EXIF, 1 to 8; 1 is upright. */
  readonly orientation: number;
  /** A camera wrote beside the picture when, where and how it was taken. */
  readonly hasExif: boolean;
  /** Of 8 bits, baseline or progressive: what readers of documents can show. */
  readonly isCommon: boolean;
}

const SOF0 = 0xc0;
const SOF2 = 0xc2;
const NOT_FRAMES: readonly number[] = [0xc4, 0xc8, 0xcc];
const START_OF_SCAN = 0xda;
const END = 0xd9;
const APP1 = 0xe1;
const APP14 = 0xee;

/** Walks all segments of a JPEG file; undefined where it is damaged or stops before its end mark. */
export function readJpegHead(bytes: Uint8Array): JpegHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let head: JpegHead | undefined;
  let orientation = 1;
  let isInverted = false;
  let hasExif = false;
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return undefined;
    if (marker === END) return head && { ...head, orientation, hasExif, isInverted };
    // A marker may be filled up with 0xFF.
    if (marker === 0xff) at += 1;
    else {
      const length = at + 4 <= bytes.length ? view.getUint16(at + 2) : 0;
      const segment = bytes.subarray(at + 4, at + 2 + length);
      if (length < 2 || segment.length !== length - 2) return undefined;
      if (marker === APP1 && isExif(segment)) {
        hasExif = true;
        orientation = exifOrientation(segment) ?? orientation;
      }
      if (marker === APP14) isInverted = String.fromCharCode(...segment.subarray(0, 5)) === 'Adobe';
      if (marker >= SOF0 && marker <= 0xcf && !NOT_FRAMES.includes(marker)) head = frameOf(segment, marker);
      at += 2 + length;
      if (marker === START_OF_SCAN) at = endOfScan(bytes, at);
    }
  }
  return undefined;
}

function frameOf(segment: Uint8Array, marker: number): JpegHead | undefined {
  const [precision = 0, ...rest] = segment;
  const [high = 0, low = 0, wide = 0, narrow = 0, channels = 0] = rest;
  if (channels !== 1 && channels !== 3 && channels !== 4) return undefined;
  return {
    width: wide * 256 + narrow,
    height: high * 256 + low,
    channels,
    isInverted: false,
    orientation: 1,
    hasExif: false,
    isCommon: marker <= SOF2 && precision === 8,
  };
}

/** The next marker that is no restart mark and no escaped 0xFF. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}

const ORIENTATION = 0x0112;

const isExif = (segment: Uint8Array): boolean =>
  String.fromCharCode(...segment.subarray(0, 6)) === 'Exif\0\0';

function exifOrientation(segment: Uint8Array): number | undefined {
  if (segment.length < 14) return undefined;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6);
  const isLittle = view.getUint8(0) === 0x49;
  const directory = view.getUint32(4, isLittle);
  const has = (end: number): boolean => end <= view.byteLength;
  const count = has(directory + 2) ? view.getUint16(directory, isLittle) : 0;
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (!has(entry + 12)) return undefined;
    if (view.getUint16(entry, isLittle) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}
