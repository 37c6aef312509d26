import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FaceName, FontFace, FontFamily, WriterResources } from '../../src/document/resources.js';

export const fontPath = (file: string): string =>
  fileURLToPath(new URL(`../../fonts/${file}`, import.meta.url));

function readFace(path: string): FontFace {
  const bytes = readFileSync(fontPath(path));
  return {
    file: path.slice(path.lastIndexOf('/') + 1),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
  };
}

export const SARABUN_FILES: Readonly<Record<FaceName, string>> = {
  regular: 'Sarabun/Sarabun-Regular.ttf',
  bold: 'Sarabun/Sarabun-Bold.ttf',
  italic: 'Sarabun/Sarabun-Italic.ttf',
  boldItalic: 'Sarabun/Sarabun-BoldItalic.ttf',
};

/** The shipped families, as writers get them. */
export function shippedFonts(images: WriterResources['images'] = new Map()): WriterResources {
  const { regular, bold, italic, boldItalic } = SARABUN_FILES;
  const sarabun: FontFamily = {
    family: 'Sarabun',
    faces: {
      regular: readFace(regular),
      bold: readFace(bold),
      italic: readFace(italic),
      boldItalic: readFace(boldItalic),
    },
  };
  const symbols: FontFamily = {
    family: 'Noto Sans Symbols 2',
    faces: { regular: readFace('Noto Sans Symbols 2/NotoSansSymbols2-Regular.ttf') },
  };
  return { fonts: new Map([sarabun, symbols].map((family) => [family.family, family])), images };
}
