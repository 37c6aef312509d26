import { DOCUMENT, type StructureElement } from '../../layout/pages.js';
import type { CompactDocument } from './compact-document.js';
import { dictionary, PdfText, pdfString, reference } from './pdf-text.js';
import type { PdfKitPage, PdfReference } from './pdfmake-parts.js';

interface MarkedContent {
  readonly page: PdfKitPage;
  readonly mcid: number;
}

interface AnnotationKid {
  readonly page: PdfKitPage;
  readonly annotation: PdfReference;
}

interface StructureNode {
  readonly element: StructureElement;
  readonly kids: (StructureNode | MarkedContent | AnnotationKid)[];
}

function treeOf(elements: readonly StructureElement[]): Map<StructureElement, StructureNode> {
  const nodes = new Map<StructureElement, StructureNode>();
  for (const element of elements) {
    const node: StructureNode = { element, kids: [] };
    nodes.set(element, node);
    if (element.parent) nodes.get(element.parent)?.kids.push(node);
  }
  return nodes;
}

/** What ISO 32000-1 §14.8.5 calls attributes. */
function attributesOf({ type, isNumbered, summary, columnSpan, rowSpan }: StructureElement): string[] {
  if (isNumbered !== undefined) return ['/O /List', `/ListNumbering /${isNumbered ? 'Decimal' : 'Disc'}`];
  const ofTable = [
    ...(summary === undefined ? [] : [`/Summary ${pdfString(summary)}`]),
    ...(type === 'TH' ? ['/Scope /Column'] : []),
    ...(columnSpan === undefined ? [] : [`/ColSpan ${columnSpan}`]),
    ...(rowSpan === undefined ? [] : [`/RowSpan ${rowSpan}`]),
  ];
  return ofTable.length === 0 ? [] : ['/O /Table', ...ofTable];
}

/** Numbers the marked content of pages and annotations while a document is drawn. */
export class StructureMarks {
  readonly #nodes: ReadonlyMap<StructureElement, StructureNode>;
  readonly #pages = new Map<PdfKitPage, StructureNode[]>();
  readonly #annotations: StructureNode[] = [];
  readonly #annotationReferences: PdfReference[] = [];

  constructor(structure: readonly StructureElement[]) {
    this.#nodes = treeOf(structure);
  }

  /** Notes that the next piece of content on `page` belongs to the element `owner`. */
  markContent(owner: StructureElement, page: PdfKitPage): void {
    const node = this.nodeOf(owner);
    const owners = this.#pages.get(page) ?? [];
    this.#pages.set(page, owners);
    const mcid = owners.push(node) - 1;
    node.kids.push({ page, mcid });
  }

  markAnnotation(owner: StructureElement, page: PdfKitPage, annotation: PdfReference): void {
    const node = this.nodeOf(owner);
    this.#annotations.push(node);
    this.#annotationReferences.push(annotation);
    node.kids.push({ page, annotation });
  }

  /** Writes the tree below the catalog. Call after the last page is drawn and before pages end. */
  write(document: CompactDocument): void {
    const root = this.nodeOf(DOCUMENT);
    const written = new Map<StructureNode, string>();
    const placeOf = (node: StructureNode): string => written.get(node) ?? 'null';
    const treeRoot = document.ref({ Type: 'StructTreeRoot' });
    writeNode(document, root, reference(treeRoot), written);
    const numbers: string[] = [];
    let key = 0;
    for (const [page, owners] of this.#pages) {
      page.dictionary.data['StructParents'] = key;
      page.dictionary.data['Tabs'] = 'S';
      numbers.push(`${key++} [${owners.map(placeOf).join(' ')}]`);
    }
    this.#annotations.forEach((owner, index) => {
      const annotation = this.#annotationReferences[index];
      if (annotation) annotation.data['StructParent'] = key;
      annotation?.end();
      numbers.push(`${key++} ${placeOf(owner)}`);
    });
    const parentTree = document.takeNumber();
    document.hold(parentTree, dictionary([`/Nums [${numbers.join(' ')}]`]));
    Object.assign(treeRoot.data, {
      K: [new PdfText(placeOf(root))],
      ParentTree: new PdfText(reference({ id: parentTree })),
      ParentTreeNextKey: key,
    });
    // pdfkit itself ends these two objects with the document.
    document._root.data['StructTreeRoot'] = treeRoot;
    document._root.data['MarkInfo'] = document.ref({ Marked: true });
  }

  private nodeOf(element: StructureElement): StructureNode {
    const node = this.#nodes.get(element);
    if (!node) throw new Error(`the pages name an element that they do not have: ${element.type}`);
    return node;
  }
}

/**
 * Writes an element and those below it, and gives its place. As text: through the objects of pdfkit the thousands of
 * elements of a plan took four times as long.
 */
function writeNode(
  document: CompactDocument,
  node: StructureNode,
  parent: string,
  written: Map<StructureNode, string>,
): string {
  const { element } = node;
  const id = document.takeNumber();
  const place = reference({ id });
  written.set(node, place);
  const firstPage = node.kids.find((kid): kid is MarkedContent => 'mcid' in kid)?.page;
  const attributes = attributesOf(element);
  const pageEntry = (page: PdfKitPage): string => `/Pg ${reference(page.dictionary)}`;
  const kids = node.kids.map((kid) => {
    if ('kids' in kid) return writeNode(document, kid, place, written);
    if ('annotation' in kid)
      return dictionary(['/Type /OBJR', pageEntry(kid.page), `/Obj ${reference(kid.annotation)}`]);
    return kid.page === firstPage
      ? String(kid.mcid)
      : dictionary(['/Type /MCR', pageEntry(kid.page), `/MCID ${kid.mcid}`]);
  });
  const entries = [
    '/Type /StructElem',
    `/S /${element.type}`,
    `/P ${parent}`,
    ...(firstPage ? [pageEntry(firstPage)] : []),
    ...(element.alt === undefined ? [] : [`/Alt ${pdfString(element.alt)}`]),
    ...(attributes.length === 0 ? [] : [`/A ${dictionary(attributes)}`]),
    `/K [${kids.join(' ')}]`,
  ];
  document.hold(id, dictionary(entries));
  return place;
}
