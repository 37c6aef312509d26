import type { WriterResources } from '../../document/resources.js';
import { openLayout, openOutlines } from '../../layout/index.js';
import type { Page, PlacedHeading } from '../../layout/pages.js';
import type { Writer } from '../writer.js';
import { drawPage } from './draw-page.js';

/** The printed pages of a document for a program that shows them. */
export interface DrawnPages {
  readonly version: 1;
  readonly title: string;
  readonly pages: readonly DrawnPage[];
  readonly headings: readonly PlacedHeading[];
}

export interface DrawnPage extends Pick<Page, 'label' | 'width' | 'height'> {
  /** A whole SVG file. */
  readonly svg: string;
  /** What it prints, in order, its lines joined. */
  readonly text: string;
}

/** Pages as the PDF has them, each drawn by itself, in one JSON file. */
export async function openPagesWriter({ fonts, images }: WriterResources): Promise<Writer> {
  const layOut = await openLayout(fonts, images);
  const outline = await openOutlines(fonts);
  return {
    async write(model) {
      const { pages, faces, headings } = layOut(model);
      const unitsPerEm = (id: keyof typeof faces): number => faces[id]?.unitsPerEm ?? 1000;
      const drawn: DrawnPages = {
        version: 1,
        title: model.title,
        pages: pages.map((page) => ({
          label: page.label,
          width: page.width,
          height: page.height,
          svg: drawPage(page, { unitsPerEm, outline, pictures: images }),
          text: page.items
            .flatMap((item) => (item.kind === 'line' ? item.line.parts.map(({ text }) => text) : []))
            .join(''),
        })),
        headings,
      };
      return { bytes: new TextEncoder().encode(JSON.stringify(drawn)), pages: pages.length, fonts: [] };
    },
  };
}
