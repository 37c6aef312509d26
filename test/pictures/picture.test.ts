import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { encode } from 'jpeg-js';
import { describe, expect, test, vi } from 'vitest';
import { decodePng, type Picture, type PictureFault, readPicture } from '../../src/pictures/picture.js';
import { chunk, encodePng, halves, PNG_KINDS, whiteIsTransparent } from '../helpers/png-kinds.js';

const RGBA = { colours: 6, bits: 8, interlaced: false } as const;
const png = encodePng(RGBA, 8, halves(8, true));

const pixelsOf = async (bytes: Uint8Array) => {
  const { width, data } = await decodePng(bytes);
  return (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
};

describe('PNG', () => {
  const kinds = PNG_KINDS.map((kind) => ({ ...kind, way: kind.interlaced ? 'interlaced' : 'plain' }));

  test.each(kinds)('colour type $colours, $bits bits, $way', async (kind) => {
    const hasOpacity = kind.colours === 4 || kind.colours === 6;
    const bytes = encodePng(kind, 11, halves(11, hasOpacity));
    expect(await readPicture(bytes)).toMatchObject({ kind: 'png', width: 11, height: 11 });
    const at = await pixelsOf(bytes);
    expect(at(0, 0)).toEqual([0, 0, 0, 255]);
    expect(at(10, 10)).toEqual([255, 255, 255, 255]);
    expect(at(0, 10)).toEqual([255, 255, 255, hasOpacity ? 0 : 255]);
  });

  test.each(kinds.filter(({ colours }) => colours < 4))(
    'colour type $colours, $bits bits, $way, with one colour transparent',
    async (kind) => {
      const at = await pixelsOf(encodePng(kind, 8, halves(8, false), whiteIsTransparent(kind)));
      expect(at(0, 0)).toEqual([0, 0, 0, 255]);
      expect(at(7, 7)[3]).toBe(0);
    },
  );

  test('what a program left behind its end does no harm', async () => {
    expect(await readPicture(Buffer.concat([png, Buffer.from('saved by a phone')]))).toMatchObject({
      kind: 'png',
    });
  });
});

const fixture = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));

/** Red | green over blue | white, kept so that the orientation of EXIF makes it upright again. */
function photograph(orientation: number, byteOrder: 'II' | 'MM'): Uint8Array {
  const size = 32;
  const corners = ORIENTED_CORNERS[orientation] ?? '';
  const data = Buffer.alloc(size * size * 4);
  for (let at = 0; at < size * size; at++) {
    const corner = corners.charAt((at >= (size * size) / 2 ? 2 : 0) + (at % size >= size / 2 ? 1 : 0));
    data.set(CORNER_COLOURS[corner] ?? [], at * 4);
  }
  const { data: jpeg } = encode({ width: size, height: size, data }, 100);
  const exif = Buffer.alloc(32);
  const isBig = byteOrder === 'MM';
  exif.write('Exif\0\0', 'latin1');
  exif.write(byteOrder, 6, 'latin1');
  const write16 = (value: number, at: number) =>
    isBig ? exif.writeUInt16BE(value, at) : exif.writeUInt16LE(value, at);
  const write32 = (value: number, at: number) =>
    isBig ? exif.writeUInt32BE(value, at) : exif.writeUInt32LE(value, at);
  write16(42, 8);
  write32(8, 10);
  write16(1, 14);
  write16(0x0112, 16);
  write16(3, 18);
  write32(1, 20);
  write16(orientation, 24);
  const length = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), length, exif, jpeg.subarray(2)]);
}

const CORNER_COLOURS: Readonly<Record<string, readonly number[]>> = {
  r: [255, 0, 0, 255],
  g: [0, 255, 0, 255],
  b: [0, 0, 255, 255],
  w: [255, 255, 255, 255],
};

/** How the corners lie in the file, by the table of the EXIF standard. */
const ORIENTED_CORNERS: Readonly<Record<number, string>> = {
  1: 'rgbw',
  2: 'grwb',
  3: 'wbgr',
  4: 'bwrg',
  5: 'rbgw',
  6: 'gwrb',
  7: 'wgbr',
  8: 'brwg',
};

async function cornersOf(bytes: Uint8Array): Promise<string> {
  const { decode } = await import('jpeg-js');
  const { width, height, data } = decode(bytes, { useTArray: true });
  const points = [4, width - 5].map((x) => x);
  return [4, height - 5]
    .flatMap((y) => points.map((x) => data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)))
    .map(([red = 0, green = 0, blue = 0]) =>
      red > 200 && green > 200 ? 'w' : red > 200 ? 'r' : green > 200 ? 'g' : blue > 200 ? 'b' : '?',
    )
    .join('');
}

describe('JPEG', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'a photograph of orientation %i is set upright',
    async (orientation) => {
      for (const byteOrder of ['II', 'MM'] as const) {
        const picture = await readPicture(photograph(orientation, byteOrder));
        expect(await cornersOf('bytes' in picture ? picture.bytes : new Uint8Array())).toBe('rgbw');
      }
    },
  );

  test('a picture that is longer than wide stays so', async () => {
    const lying = await readPicture(photograph(6, 'II'));
    expect(lying).toMatchObject({ kind: 'jpeg', width: 32, height: 32, channels: 3 });
  });

  test.each([
    ['grey.jpg', { channels: 1, isInverted: false }],
    ['progressive.jpg', { channels: 3, isInverted: false }],
    ['cmyk.jpg', { channels: 4, isInverted: true }],
  ])('%s', async (name, colours) => {
    expect(await readPicture(fixture(name))).toEqual({
      kind: 'jpeg',
      bytes: fixture(name),
      width: 16,
      height: 16,
      ...colours,
    });
  });
});

describe('what cannot be printed', () => {
  const ofSize = (width: number, height: number): Buffer => {
    const changed = Buffer.from(png);
    changed.writeUInt32BE(width, 16);
    changed.writeUInt32BE(height, 20);
    return changed;
  };
  const flood = Buffer.concat([
    png.subarray(0, 33),
    chunk('IDAT', deflateSync(Buffer.alloc(50_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  const jpeg = fixture('progressive.jpg');
  const cases: readonly (readonly [string, Uint8Array, PictureFault])[] = [
    ['no bytes', new Uint8Array(), { fault: 'empty' }],
    ['a text', Buffer.from('garuda'), { fault: 'unknown' }],
    ['GIF', Buffer.from('GIF89a…'), { fault: 'other-kind', name: 'GIF' }],
    ['WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 '), { fault: 'other-kind', name: 'WebP' }],
    ['BMP', Buffer.from('BM\0\0'), { fault: 'other-kind', name: 'BMP' }],
    ['TIFF', Buffer.from('II*\0\b\0\0\0'), { fault: 'other-kind', name: 'TIFF' }],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'), { fault: 'other-kind', name: 'HEIC' }],
    ['AVIF', Buffer.from('\0\0\0\x18ftypavif\0\0\0\0'), { fault: 'other-kind', name: 'AVIF' }],
    ['PDF', Buffer.from('%PDF-1.7'), { fault: 'other-kind', name: 'PDF' }],
    [
      'SVG',
      Buffer.from('\uFEFF<?xml version="1.0"?>\n<svg xmlns="…">'),
      { fault: 'other-kind', name: 'SVG' },
    ],
    ['a PNG of no width', ofSize(0, 8), { fault: 'damaged' }],
    ['a PNG of other size than its data', ofSize(9, 9), { fault: 'damaged' }],
    ['a PNG with far more data than its size', flood, { fault: 'damaged' }],
    ['a PNG of huge size', ofSize(100_000, 100_000), { fault: 'too-large', limit: '25 MP' }],
    ['a PNG of one endless line', ofSize(1, 2_000_000), { fault: 'too-large', limit: '20000 px' }],
    ['a file of 21 MB', Buffer.concat([png, Buffer.alloc(21 << 20)]), { fault: 'too-large', limit: '20 MB' }],
    ['an arithmetic JPEG', fixture('arithmetic.jpg'), { fault: 'special-jpeg' }],
  ];

  test.each(cases)('%s', async (_, bytes, fault) => {
    expect(await readPicture(bytes)).toEqual(fault);
  });

  test.each([
    ['PNG', png],
    ['JPEG', jpeg],
  ])('a %s cut off anywhere is a fault', async (_, whole) => {
    for (let length = 1; length < whole.length; length++) {
      const result: Picture | PictureFault = await readPicture(whole.subarray(0, length));
      expect('fault' in result, `${length} of ${whole.length} bytes`).toBe(true);
    }
  });
});

describe.each(['pngjs', 'jpeg-js'])('an installation without %s', (name) => {
  test('is no fault of the picture', async () => {
    vi.doMock(name, () => {
      throw new Error('not installed');
    });
    const bytes = name === 'pngjs' ? png : photograph(6, 'II');
    await expect(readPicture(bytes)).rejects.toThrow();
    vi.doUnmock(name);
  });
});
