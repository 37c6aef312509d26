import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

export interface PngKind {
  readonly colours: 0 | 2 | 3 | 4 | 6;
  readonly bits: 1 | 2 | 4 | 8 | 16;
  readonly interlaced: boolean;
}

const BITS = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] } as const;

/** All fifteen kinds of colour that the standard allows, each plain and interlaced. */
export const PNG_KINDS: readonly PngKind[] = ([0, 2, 3, 4, 6] as const).flatMap((colours) =>
  BITS[colours].flatMap((bits) => [false, true].map((interlaced) => ({ colours, bits, interlaced }))),
);

export type Point = (x: number, y: number) => Colour;

/** Black above, white below, its left half transparent where the kind can say so: what each kind can show. */
export const halves = (size: number, hasOpacity: boolean): Point => {
  const half = size / 2;
  return (x, y) => {
    const shade = y < half ? 0 : 255;
    return [shade, shade, shade, hasOpacity && y >= half && x < half ? 0 : 255];
  };
};

const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A square PNG of that kind; colours 0, 2 and 3 tell what is transparent by a tRNS chunk. */
export function encodePng(kind: PngKind, size: number, point: Point, chunks: readonly Buffer[] = []): Buffer {
  const passes = kind.interlaced ? ADAM7 : ([[0, 0, 1, 1]] as const);
  const rows = passes.flatMap(([left, top, across, down]) => {
    const found: Buffer[] = [];
    for (let y = top; y < size; y += down) {
      const samples: number[] = [];
      for (let x = left; x < size; x += across) samples.push(...samplesOf(kind, point(x, y)));
      if (samples.length > 0) found.push(Buffer.from([0, ...pack(samples, kind.bits)]));
    }
    return found;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([kind.bits, kind.colours, 0, 0, kind.interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...(kind.colours === 3 ? [chunk('PLTE', Buffer.from([0, 0, 0, 255, 255, 255]))] : []),
    ...chunks,
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function samplesOf({ colours, bits }: PngKind, [red, green, blue, opacity]: Colour): number[] {
  const scale = (value: number): number => Math.round((value / 255) * (2 ** bits - 1));
  if (colours === 3) return [red > 127 ? 1 : 0];
  if (colours === 0) return [scale(red)];
  if (colours === 4) return [red, opacity].map(scale);
  return (colours === 2 ? [red, green, blue] : [red, green, blue, opacity]).map(scale);
}

function pack(samples: readonly number[], bits: number): number[] {
  if (bits === 16) return samples.flatMap((sample) => [sample >> 8, sample & 0xff]);
  const perByte = 8 / bits;
  const bytes: number[] = Array(Math.ceil(samples.length / perByte)).fill(0);
  samples.forEach((sample, index) => {
    const at = Math.floor(index / perByte);
    bytes[at] = (bytes[at] ?? 0) | (sample << (8 - bits * ((index % perByte) + 1)));
  });
  return bytes;
}

/** The chunk by which kinds without opacity of their own make white transparent. */
export function whiteIsTransparent({ colours, bits }: PngKind): Buffer[] {
  const white = 2 ** bits - 1;
  const sample = [white >> 8, white & 0xff];
  if (colours === 0) return [chunk('tRNS', Buffer.from(sample))];
  if (colours === 2) return [chunk('tRNS', Buffer.from([...sample, ...sample, ...sample]))];
  return colours === 3 ? [chunk('tRNS', Buffer.from([255, 0]))] : [];
}
