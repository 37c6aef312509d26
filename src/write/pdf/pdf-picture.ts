import { deflateSync } from 'node:zlib';
import type { WriterResources } from '../../document/resources.js';
import { decodePng, type Picture, type Pixels } from '../../pictures/picture.js';
import type { EmbeddedPicture, PdfKitDocument, PdfReference } from './pdfmake-parts.js';

/** A picture as a PDF holds it: JPEG as it is, anything else as compressed colours and their opacity. */
export type PdfPicture = Extract<Picture, { kind: 'jpeg' }> | Samples;

interface Samples {
  readonly kind: 'samples';
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
  /** Undefined where every point is opaque. */
  readonly opacity: Uint8Array | undefined;
}

export async function openPictures(
  images: WriterResources['images'],
): Promise<ReadonlyMap<string, PdfPicture>> {
  const opened = [...images].map(
    async ([name, picture]) =>
      [name, picture.kind === 'jpeg' ? picture : samplesOf(await decodePng(picture.bytes))] as const,
  );
  return new Map(await Promise.all(opened));
}

function samplesOf({ width, height, data }: Pixels): Samples {
  const colours = new Uint8Array(width * height * 3);
  const opacity = new Uint8Array(width * height);
  for (let point = 0; point < opacity.length; point++) {
    colours.set(data.subarray(point * 4, point * 4 + 3), point * 3);
    opacity[point] = data[point * 4 + 3] ?? 0;
  }
  return {
    kind: 'samples',
    width,
    height,
    colours: deflateSync(colours),
    opacity: opacity.every((value) => value === 255) ? undefined : deflateSync(opacity),
  };
}

const COLOUR_SPACES = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const;

/** Writes the picture as an image XObject (ISO 32000-1 §8.9.5). */
export function embedPicture(document: PdfKitDocument, picture: PdfPicture, label: string): EmbeddedPicture {
  const { width, height } = picture;
  const write = (entries: Record<string, unknown>, content: Uint8Array): PdfReference => {
    const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
    const reference = document.ref({ ...common, ...entries });
    reference.end(content);
    return reference;
  };
  if (picture.kind === 'jpeg') {
    const { bytes, channels, isInverted } = picture;
    const inverted = channels === 4 && isInverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {};
    const colours = { ColorSpace: COLOUR_SPACES[channels], Filter: 'DCTDecode', ...inverted };
    return { label, width, height, obj: write(colours, bytes) };
  }
  const { colours, opacity } = picture;
  const flate = { Filter: 'FlateDecode' };
  const mask = opacity && { SMask: write({ ...flate, ColorSpace: 'DeviceGray' }, opacity) };
  return { label, width, height, obj: write({ ...flate, ColorSpace: 'DeviceRGB', ...mask }, colours) };
}
