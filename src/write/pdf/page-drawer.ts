import type { FaceId, Link, Page, Pages, PlacedLine } from '../../layout/pages.js';
import type { CompactDocument } from './compact-document.js';
import type { FaceCodes } from './face-codes.js';
import type { FontProgram } from './font-program.js';
import { type CodesSoFar, drawPage, type PictureLabels } from './page-content.js';
import type { PdfReference } from './pdfmake-parts.js';
import { StructureMarks } from './structure-tree.js';

/** Makes the pages of a document, and what leads from one to another. */
export class PageDrawer {
  readonly #marks: StructureMarks;
  /** Pages in order, for links and bookmarks. */
  readonly #drawn: PdfReference[] = [];
  readonly #links: { readonly annotation: PdfReference; readonly target: string }[] = [];
  readonly #headings: ReadonlyMap<string, Pages['headings'][number]>;

  constructor(
    private readonly document: CompactDocument,
    private readonly pages: Pages,
    private readonly programOf: (face: FaceId) => FontProgram,
  ) {
    this.#marks = new StructureMarks(pages.structure);
    this.#headings = new Map(pages.headings.map((heading) => [heading.id, heading]));
  }

  /** Draws all pages, then writes what leads from one to another. */
  async draw(): Promise<void> {
    for (const page of this.pages.pages) await this.drawPage(page);
    for (const { annotation, target } of this.#links) annotation.data['Dest'] = this.destination(target);
    this.#marks.write(this.document);
  }

  /** Where a heading is, as a PDF destination. */
  destination(id: string): unknown[] {
    const heading = this.#headings.get(id);
    const page = heading && this.#drawn[heading.page];
    if (!heading || !page) throw new Error(`there is no heading ${id} to lead to`);
    const height = this.pages.pages[heading.page]?.height ?? 0;
    return [page, 'XYZ', null, Math.round(height - heading.y), null];
  }

  private async drawPage(page: Page): Promise<void> {
    const { width, height } = page;
    this.document.addPage({ size: [width, height] });
    this.#drawn.push(this.document.page.dictionary);
    const { faces, labels } = this.prepare(page);
    const { packed, added } = drawPage(page, this.document.pageHead, faces, labels);
    for (const [index, { codes }] of faces.entries()) codes.add(added[index] ?? []);
    await this.document.fillPage(packed);
  }

  /** Gives a page all that its content names, and marks whose content is whose. */
  private prepare({ items }: Page): { faces: readonly CodesSoFar[]; labels: PictureLabels } {
    const faces = new Set<FaceCodes>();
    const labels = new Map<string, string>();
    let last: FaceId | undefined;
    for (const item of items) {
      switch (item.kind) {
        case 'line':
          for (const { runs } of item.line.parts) {
            for (const { face } of runs) {
              if (face === last) continue;
              last = face;
              faces.add(this.programOf(face).codes);
            }
          }
          this.markLine(item);
          break;
        case 'picture': {
          this.#marks.markContent(item.owner, this.document.page);
          const { label, obj } = this.document.provideImage(item.source);
          this.document.page.xobjects[label] = obj;
          labels.set(item.source, label);
          break;
        }
        case 'link':
          this.drawLink(item);
      }
    }
    return { faces: [...faces].map((codes) => ({ codes, count: codes.coded.length })), labels };
  }

  private markLine({ line, owner, labelOwner }: PlacedLine): void {
    if (typeof owner !== 'object') return;
    for (const { role } of line.parts) {
      this.#marks.markContent(role === 'label' ? (labelOwner ?? owner) : owner, this.document.page);
    }
  }

  private drawLink({ target, x, y, width, height, owner }: Link): void {
    const { page } = this.document;
    const annotation = this.document.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, page.height - (y + height), x + width, page.height - y],
      Border: [0, 0, 0],
      F: 4,
    });
    const annotations = page.dictionary.data['Annots'];
    if (Array.isArray(annotations)) annotations.push(annotation);
    else page.dictionary.data['Annots'] = [annotation];
    this.#links.push({ annotation, target });
    this.#marks.markAnnotation(owner, page, annotation);
  }
}
