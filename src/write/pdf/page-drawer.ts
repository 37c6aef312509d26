import { DRAFT_MARK, DRAFT_STYLE } from '../../document/draft-mark.js';
import type { DocumentModel } from '../../document/model.js';
import { pageNumberTop } from '../../document/page-numbers.js';
import type { PageLabel } from './page-labels.js';
import { type LaidOutPage, type PdfKitDocument, type PdfReference, Renderer } from './pdfmake-parts.js';
import type { LinePart, ParagraphText, SetParagraph } from './set-paragraph.js';
import { StructureMarks, type StructureNode, type StructureType } from './structure-tree.js';
import { type ImageNode, LineOnPage, RuleOnPage, type TextLeaf } from './text-leaf.js';
import { type ProgramOf, textOperators } from './text-operators.js';

/** From one dot of a leader to the next, pt. */
const LEADER_STEP = 5;

export interface Anchor {
  readonly pageIndex: number;
  /** pt from the top of the page. */
  readonly top: number;
}

export interface DrawingContext {
  readonly model: DocumentModel;
  readonly setParagraph: SetParagraph;
  readonly programOf: ProgramOf;
  readonly labels: readonly PageLabel[];
  readonly anchors: ReadonlyMap<string, Anchor>;
}

/** Draws laid-out pages and marks every piece of content as structure or artifact. */
export class PageDrawer extends Renderer {
  readonly marks = new StructureMarks();
  /** Pages in order, for links and bookmarks. */
  readonly pages: PdfReference[] = [];
  readonly #links: { annotation: PdfReference; target: string }[] = [];
  /** Lines drawn before: pdfmake copies the lines of a repeated header row, and a copy is no content. */
  readonly #drawn = new Set<object>();

  constructor(
    document: PdfKitDocument,
    private readonly context: DrawingContext,
  ) {
    super(document);
  }

  drawPages(pages: readonly LaidOutPage[]): void {
    pages.forEach((page, index) => {
      this.pdfDocument.addPage({ size: [page.pageSize.width, page.pageSize.height] });
      this.pages.push(this.pdfDocument.page.dictionary);
      if (this.context.model.draft) this.drawDraftMark();
      this.drawPageNumber(index);
      const rules: RuleOnPage[] = [];
      for (const { type, item } of page.items) {
        if (item instanceof LineOnPage) this.drawLine(item);
        else if (item instanceof RuleOnPage) rules.push(item);
        else if (type === 'image' && isImageNode(item)) this.drawPicture(item);
        else throw new Error(`pdfmake laid out something the writer cannot draw: ${type}`);
      }
      this.drawRules(rules);
    });
    for (const { annotation, target } of this.#links) {
      annotation.data['Dest'] = this.destination(target);
    }
  }

  /** Where a heading is, as a PDF destination. */
  destination(id: string): unknown[] {
    const anchor = this.context.anchors.get(id);
    const page = anchor && this.pages[anchor.pageIndex];
    if (!anchor || !page) throw new Error(`there is no heading ${id} to lead to`);
    const height = this.context.labels[anchor.pageIndex]?.section.page.height ?? 0;
    return [page, 'XYZ', null, Math.round(height - anchor.top), null];
  }

  private drawLine(placed: LineOnPage): void {
    const { leaf, line } = placed.source;
    const isRepeated = this.#drawn.has(placed.source);
    this.#drawn.add(placed.source);
    for (const part of line.parts) {
      const operators = textOperators(
        part,
        placed.x + part.x,
        placed.y + line.baseline,
        this.context.programOf,
      );
      if (isRepeated) this.artifact(operators);
      else this.content(part.role === 'label' ? (leaf.labelTag ?? leaf.tag) : leaf.tag, operators);
    }
    if (leaf.contentsTarget !== undefined && placed.source.isLast)
      this.drawContentsNumber(placed, leaf.contentsTarget);
  }

  private drawContentsNumber(placed: LineOnPage, target: string): void {
    const { leaf, line } = placed.source;
    const { style } = leaf.paragraph;
    const page = this.pdfDocument.page;
    const margins = this.sectionOf(this.pages.length - 1)?.page.margins;
    const width = page.width - (margins?.left ?? 0) - (margins?.right ?? 0);
    const anchor = this.context.anchors.get(target);
    const label = (anchor && this.context.labels[anchor.pageIndex]?.label) ?? '';
    const plain = { ...style, indentLeft: 0, indentFirst: 0, indentRight: 0 };
    const [number] = this.context.setParagraph(textIn({ ...plain, align: 'right' }, label), width);
    const numberPart = number?.parts[0];
    const textPart = line.parts.at(-1);
    if (!numberPart || !textPart) return;
    const y = placed.y + line.baseline;
    // Drawn as dots, not typed as full stops, so that copied text has none; all leaders stand on one grid.
    const from = Math.ceil((textPart.x + textPart.width + LEADER_STEP) / LEADER_STEP) * LEADER_STEP;
    const to = numberPart.x - LEADER_STEP;
    if (from < to) {
      const path = `${(placed.x + from).toFixed(2)} ${y.toFixed(2)} m ${(placed.x + to).toFixed(2)} ${y.toFixed(2)} l S`;
      this.artifact(`q 1 w 1 J [0 ${LEADER_STEP}] 0 d ${path} Q`);
    }
    if (label)
      this.content(leaf.tag, textOperators(numberPart, placed.x + numberPart.x, y, this.context.programOf));
    this.link(leaf, target, [placed.x, placed.y, placed.x + width, placed.y + line.height]);
  }

  private link(
    leaf: TextLeaf,
    target: string,
    [left, top, right, bottom]: [number, number, number, number],
  ): void {
    const { page } = this.pdfDocument;
    const annotation = this.pdfDocument.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [left, page.height - bottom, right, page.height - top],
      Border: [0, 0, 0],
      F: 4,
    });
    const annotations = page.dictionary.data['Annots'];
    if (Array.isArray(annotations)) annotations.push(annotation);
    else page.dictionary.data['Annots'] = [annotation];
    this.#links.push({ annotation, target });
    this.marks.markAnnotation(leaf.tag, page, annotation);
  }

  /** Across the middle of the page, below all that is drawn later. */
  private drawDraftMark(): void {
    const { width, height } = this.pdfDocument.page;
    const [part] =
      this.context.setParagraph(textIn(DRAFT_STYLE, DRAFT_MARK.text), width + height)[0]?.parts ?? [];
    if (!part) return;
    const angle = (DRAFT_MARK.degrees * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
    const middle = `${(width / 2).toFixed(2)} ${(height / 2).toFixed(2)}`;
    const word = textOperators(part, -part.width / 2, DRAFT_STYLE.size / 4, this.context.programOf);
    this.artifact(
      `q ${DRAFT_MARK.grey} g ${cos} -${sin} ${sin} ${cos} ${middle} cm\n${word}\nQ`,
      '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC',
    );
  }

  private drawPageNumber(pageIndex: number): void {
    const label = this.context.labels[pageIndex];
    if (!label?.printed) return;
    const { section } = label;
    const style = this.context.model.styles[section.pageNumber.style];
    if (!style) throw new Error(`the document uses a style it does not have: ${section.pageNumber.style}`);
    const { left, right } = section.page.margins;
    const { before, after } = this.context.model.layout.pageNumber;
    const top = pageNumberTop(this.context.model, section);
    const [line] = this.context.setParagraph(
      textIn(style, `${before}${label.label}${after}`),
      section.page.width - left - right,
    );
    if (!line) return;
    const draw = (part: LinePart): string =>
      textOperators(part, left + part.x, top + line.baseline, this.context.programOf);
    this.artifact(line.parts.map(draw).join('\n'), '/Artifact <</Type /Pagination /Subtype /Header>> BDC');
  }

  /** All rules of a page that are as wide as each other are one path. */
  private drawRules(rules: readonly RuleOnPage[]): void {
    for (const width of new Set(rules.map((rule) => rule.width))) {
      const path = rules
        .filter((rule) => rule.width === width)
        .map(({ from, to }) => `${point(from)} m ${point(to)} l`);
      this.artifact(`q ${width} w\n${path.join('\n')}\nS Q`);
    }
  }

  private drawPicture(image: ImageNode): void {
    this.openContent(image.tag);
    this.renderImage(image);
    this.pdfDocument.addContent('EMC');
  }

  private content(tag: StructureNode, operators: string): void {
    this.openContent(tag);
    this.pdfDocument.addContent(`${operators}\nEMC`);
  }

  private openContent(tag: StructureNode): void {
    const mcid = this.marks.markContent(tag, this.pdfDocument.page);
    const type: StructureType = tag.type;
    this.pdfDocument.addContent(`/${type} <</MCID ${mcid}>> BDC`);
  }

  private artifact(operators: string, open = '/Artifact BMC'): void {
    this.pdfDocument.addContent(`${open}\n${operators}\nEMC`);
  }

  private sectionOf(pageIndex: number): PageLabel['section'] | undefined {
    return this.context.labels[pageIndex]?.section;
  }
}

const point = ({ x, y }: RuleOnPage['from']): string => `${x.toFixed(2)} ${y.toFixed(2)}`;

const isImageNode = (item: object): item is ImageNode => 'image' in item && 'tag' in item;

const textIn = (style: DocumentModel['styles'][string], text: string): ParagraphText => ({
  style,
  inlines: [{ kind: 'text', text, breaks: [] }],
});
