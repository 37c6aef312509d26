import { type JpegHead, readJpegHead } from './jpeg.js';

interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** A picture that every format can print as it lies: whole, and upright. */
export type Picture = Dimensions & { readonly bytes: Uint8Array } & (
    | { readonly kind: 'png' }
    | ({ readonly kind: 'jpeg' } & Pick<JpegHead, 'channels' | 'isInverted'>)
  );

export type PictureFault =
  | { readonly fault: 'empty' | 'unknown' | 'damaged' | 'special-jpeg' }
  | { readonly fault: 'other-kind'; readonly name: string }
  | { readonly fault: 'too-large'; readonly limit: string };

/** Far more than an emblem of a few centimetres can show. */
const MOST_PIXELS = 25_000_000;
const LONGEST_SIDE = 20_000;
const MOST_MEGABYTES = 20;

/** What the bytes show, whatever their file is called. */
export async function readPicture(bytes: Uint8Array): Promise<Picture | PictureFault> {
  if (bytes.length === 0) return { fault: 'empty' };
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
    return { fault: 'too-large', limit: `${MOST_MEGABYTES} MB` };
  }
  if (startsWith(bytes, 0, PNG_SIGNATURE)) return readPng(bytes);
  if (startsWith(bytes, 0, '\xff\xd8')) return readJpeg(bytes);
  const name = otherKind(bytes);
  return name === undefined ? { fault: 'unknown' } : { fault: 'other-kind', name };
}

const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

const readLatin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  readLatin(bytes, at, at + text.length) === text;

function otherKind(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return 'WebP';
  if (startsWith(bytes, 0, 'GIF8')) return 'GIF';
  if (startsWith(bytes, 0, 'BM')) return 'BMP';
  if (startsWith(bytes, 0, 'II*\0') || startsWith(bytes, 0, 'MM\0*')) return 'TIFF';
  if (startsWith(bytes, 4, 'ftypavif')) return 'AVIF';
  if (startsWith(bytes, 4, 'ftyp')) return 'HEIC';
  if (startsWith(bytes, 0, '8BPS')) return 'Photoshop';
  if (startsWith(bytes, 0, '%PDF')) return 'PDF';
  if (startsWith(bytes, 0, '\0\0\x01\0')) return 'ICO';
  const text = new TextDecoder(/^(\xff\xfe|\xfe\xff)/.test(readLatin(bytes, 0, 2)) ? 'utf-16' : 'utf-8');
  return /<svg[\s/>]/iu.test(text.decode(bytes.subarray(0, 4096))) ? 'SVG' : undefined;
}

const sizeFault = ({ width, height }: Dimensions): PictureFault | undefined => {
  if (width === 0 || height === 0) return { fault: 'damaged' };
  if (width * height > MOST_PIXELS) return { fault: 'too-large', limit: `${MOST_PIXELS / 1_000_000} MP` };
  return Math.max(width, height) > LONGEST_SIDE
    ? { fault: 'too-large', limit: `${LONGEST_SIDE} px` }
    : undefined;
};

async function readPng(bytes: Uint8Array): Promise<Picture | PictureFault> {
  if (bytes.length < 24) return { fault: 'damaged' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  const fault = sizeFault(size);
  if (fault) return fault;
  const decode = await openPngDecoder();
  return orDamaged(() => {
    decode(bytes);
    return { kind: 'png', bytes, ...size };
  });
}

/** The libraries say in words of their own what is wrong with a picture. They are loaded outside of this. */
function orDamaged(read: () => Picture): Picture | PictureFault {
  try {
    return read();
  } catch {
    return { fault: 'damaged' };
  }
}

export interface Pixels extends Dimensions {
  /** Red, green, blue, opacity of each, row by row. */
  readonly data: Uint8Array;
}

/** Of every kind of PNG file, interlaced or not. */
export const decodePng = async (bytes: Uint8Array): Promise<Pixels> => (await openPngDecoder())(bytes);

/** The points of a picture of any kind. */
export async function decodePicture({ kind, bytes }: Pick<Picture, 'kind' | 'bytes'>): Promise<Pixels> {
  if (kind === 'png') return decodePng(bytes);
  const { decode } = (await import('jpeg-js')).default;
  const { width, height, data } = decode(bytes, { useTArray: true, maxMemoryUsageInMB: 1024 });
  return { width, height, data };
}

async function openPngDecoder(): Promise<(bytes: Uint8Array) => Pixels> {
  const { PNG } = (await import('pngjs')).default;
  return (bytes) => PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, endOfPng(bytes)));
}

/** What programs leave behind the last chunk is no part of the picture. */
function endOfPng(bytes: Uint8Array): number {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('IEND');
  return end < 0 ? bytes.length : Math.min(end + 8, bytes.length);
}

async function readJpeg(bytes: Uint8Array): Promise<Picture | PictureFault> {
  const head = readJpegHead(bytes);
  if (!head) return { fault: 'damaged' };
  const fault = sizeFault(head);
  if (fault) return fault;
  const { width, height, channels, isInverted, orientation } = head;
  if (!head.isCommon) return { fault: 'special-jpeg' };
  if (orientation === 1) return { kind: 'jpeg', bytes, width, height, channels, isInverted };
  const { decode, encode } = (await import('jpeg-js')).default;
  return orDamaged(() => {
    const upright = turn(decode(bytes, { useTArray: true, tolerantDecoding: false }), orientation);
    const encoded = new Uint8Array(encode(upright, 95).data);
    return { kind: 'jpeg', ...upright, bytes: encoded, channels: 3, isInverted: false };
  });
}

/** EXIF keeps a photograph as the camera lay and says in eight numbers how to turn it; Word does not look. */
function turn({ width, height, data }: Pixels, orientation: number): Pixels {
  const lies = orientation >= 5;
  const upright = { width: lies ? height : width, height: lies ? width : height };
  const fromRight = [2, 3, 7, 8].includes(orientation);
  const fromBelow = [3, 4, 6, 7].includes(orientation);
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < upright.height; y++) {
    for (let x = 0; x < upright.width; x++) {
      const column = lies ? y : x;
      const row = lies ? x : y;
      const at = (fromBelow ? height - 1 - row : row) * width + (fromRight ? width - 1 - column : column);
      to[y * upright.width + x] = from[at] ?? 0;
    }
  }
  return { ...upright, data: new Uint8Array(to.buffer) };
}
