import { DOCUMENT, type StructureElement } from '../../layout/pages.js';
import type { PdfKitDocument, PdfKitPage, PdfReference } from './pdfmake-parts.js';

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
function attributesOf({
  type,
  isNumbered,
  summary,
  columnSpan,
  rowSpan,
}: StructureElement): object | undefined {
  if (isNumbered !== undefined) return { O: 'List', ListNumbering: isNumbered ? 'Decimal' : 'Disc' };
  const ofTable = {
    ...(summary !== undefined && { Summary: new String(summary) }),
    ...(type === 'TH' && { Scope: 'Column' }),
    ...(columnSpan !== undefined && { ColSpan: columnSpan }),
    ...(rowSpan !== undefined && { RowSpan: rowSpan }),
  };
  return Object.keys(ofTable).length === 0 ? undefined : { O: 'Table', ...ofTable };
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
  write(document: PdfKitDocument): void {
    const root = this.nodeOf(DOCUMENT);
    const references = new Map<StructureNode, PdfReference>();
    const treeRoot = document.ref({ Type: 'StructTreeRoot' });
    writeNode(document, root, treeRoot, references);
    const numbers: unknown[] = [];
    let key = 0;
    for (const [page, owners] of this.#pages) {
      page.dictionary.data['StructParents'] = key;
      page.dictionary.data['Tabs'] = 'S';
      numbers.push(
        key++,
        owners.map((owner) => references.get(owner)),
      );
    }
    this.#annotations.forEach((owner, index) => {
      const annotation = this.#annotationReferences[index];
      if (annotation) annotation.data['StructParent'] = key;
      annotation?.end();
      numbers.push(key++, references.get(owner));
    });
    const parentTree = document.ref({ Nums: numbers });
    parentTree.end();
    Object.assign(treeRoot.data, {
      K: [references.get(root)],
      ParentTree: parentTree,
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

function writeNode(
  document: PdfKitDocument,
  node: StructureNode,
  parent: PdfReference,
  references: Map<StructureNode, PdfReference>,
): PdfReference {
  const { element } = node;
  const reference = document.ref({ Type: 'StructElem', S: element.type, P: parent });
  references.set(node, reference);
  const firstPage = node.kids.find((kid): kid is MarkedContent => 'mcid' in kid)?.page;
  if (firstPage) reference.data['Pg'] = firstPage.dictionary;
  if (element.alt !== undefined) reference.data['Alt'] = new String(element.alt);
  const attributes = attributesOf(element);
  if (attributes) reference.data['A'] = attributes;
  reference.data['K'] = node.kids.map((kid) => {
    if ('kids' in kid) return writeNode(document, kid, reference, references);
    if ('annotation' in kid) return { Type: 'OBJR', Pg: kid.page.dictionary, Obj: kid.annotation };
    return kid.page === firstPage ? kid.mcid : { Type: 'MCR', Pg: kid.page.dictionary, MCID: kid.mcid };
  });
  reference.end();
  return reference;
}
