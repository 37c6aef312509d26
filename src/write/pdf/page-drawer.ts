import { DRAFT_MARK } from '../../document/draft-mark.js';
import type {
  Leader,
  Link,
  Page,
  Pages,
  PlacedLine,
  PlacedPicture,
  Point,
  Rule,
} from '../../layout/pages.js';
import type { CompactDocument } from './compact-document.js';
import type { PdfReference } from './pdfmake-parts.js';
import { StructureMarks } from './structure-tree.js';
import { type ProgramOf, textOperators } from './text-operators.js';

/** Draws pages and marks every piece of content as structure or artifact. */
export class PageDrawer {
  readonly #marks: StructureMarks;
  /** Pages in order, for links and bookmarks. */
  readonly #drawn: PdfReference[] = [];
  readonly #links: { readonly annotation: PdfReference; readonly target: string }[] = [];
  readonly #headings: ReadonlyMap<string, Pages['headings'][number]>;
  /** What is drawn on the page, not yet given to the document: one string a page, for each makes a buffer there. */
  readonly #content: string[] = [];

  constructor(
    private readonly document: CompactDocument,
    private readonly pages: Pages,
    private readonly programOf: ProgramOf,
  ) {
    this.#marks = new StructureMarks(pages.structure);
    this.#headings = new Map(pages.headings.map((heading) => [heading.id, heading]));
  }

  /** Draws all pages, then writes what leads from one to another. */
  async draw(): Promise<void> {
    for (const page of this.pages.pages) {
      this.drawPage(page);
      await this.document.packPage();
    }
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

  private drawPage({ width, height, items }: Page): void {
    this.document.addPage({ size: [width, height] });
    this.#drawn.push(this.document.page.dictionary);
    const rules: Rule[] = [];
    for (const item of items) {
      switch (item.kind) {
        case 'line':
          this.drawLine(item);
          break;
        case 'picture':
          this.drawPicture(item);
          break;
        case 'leader':
          this.drawLeader(item);
          break;
        case 'link':
          this.drawLink(item);
          break;
        case 'rule':
          rules.push(item);
      }
    }
    this.drawRules(rules);
    this.flush();
  }

  private flush(): void {
    if (this.#content.length > 0) this.document.addContent(this.#content.splice(0).join('\n'));
  }

  private drawLine({ x, y, line, owner, labelOwner }: PlacedLine): void {
    const drawn = line.parts.map((part) =>
      textOperators(part, x + part.x, y + line.baseline, this.programOf),
    );
    if (owner === 'page-number') {
      this.artifact(drawn.join('\n'), '/Artifact <</Type /Pagination /Subtype /Header>> BDC');
      return;
    }
    if (owner === 'draft-mark') {
      this.drawDraftMark(drawn.join('\n'));
      return;
    }
    line.parts.forEach(({ role }, index) => {
      const operators = drawn[index] ?? '';
      if (owner === 'repeated-row') this.artifact(operators);
      else this.content(role === 'label' ? (labelOwner ?? owner) : owner, operators);
    });
  }

  /** Across the middle of the page, behind all that is drawn later. */
  private drawDraftMark(word: string): void {
    const { width, height } = this.document.page;
    const angle = (DRAFT_MARK.degrees * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
    const middle = `${(width / 2).toFixed(2)} ${(height / 2).toFixed(2)}`;
    this.artifact(
      `q ${DRAFT_MARK.grey} g ${cos} -${sin} ${sin} ${cos} ${middle} cm\n${word}\nQ`,
      '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC',
    );
  }

  /** Drawn as dots, not typed as full stops, so that copied text has none. */
  private drawLeader({ from, to, y, step }: Leader): void {
    const path = `${point({ x: from, y })} m ${point({ x: to, y })} l S`;
    this.artifact(`q 1 w 1 J [0 ${step}] 0 d ${path} Q`);
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

  /** All rules of a page that are as wide as each other are one path. */
  private drawRules(rules: readonly Rule[]): void {
    for (const width of new Set(rules.map((rule) => rule.width))) {
      const path = rules
        .filter((rule) => rule.width === width)
        .map(({ from, to }) => `${point(from)} m ${point(to)} l`);
      this.artifact(`q ${width} w\n${path.join('\n')}\nS Q`);
    }
  }

  private drawPicture({ source, x, y, width, height, owner }: PlacedPicture): void {
    this.#content.push(this.#marks.openContent(owner, this.document.page));
    this.flush();
    this.document.image(this.document.provideImage(source), x, y, { width, height });
    this.#content.push('EMC');
  }

  private content(owner: number, operators: string): void {
    this.#content.push(this.#marks.openContent(owner, this.document.page), operators, 'EMC');
  }

  private artifact(operators: string, open = '/Artifact BMC'): void {
    this.#content.push(open, operators, 'EMC');
  }
}

const point = ({ x, y }: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
