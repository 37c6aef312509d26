import type { StructureElement } from '../../layout/pages.js';
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

function treeOf(elements: readonly StructureElement[]): StructureNode[] {
  const nodes = elements.map((element): StructureNode => ({ element, kids: [] }));
  for (const node of nodes) {
    if (node.element.parent !== undefined) nodes[node.element.parent]?.kids.push(node);
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
  readonly #nodes: readonly StructureNode[];
  readonly #pages = new Map<PdfKitPage, StructureNode[]>();
  readonly #annotations: StructureNode[] = [];
  readonly #annotationReferences: PdfReference[] = [];

  constructor(structure: readonly StructureElement[]) {
    this.#nodes = treeOf(structure);
  }

  /** Operator that opens the next piece of content on `page`; it belongs to the element `owner`. */
  openContent(owner: number, page: PdfKitPage): string {
    const node = this.nodeAt(owner);
    const owners = this.#pages.get(page) ?? [];
    this.#pages.set(page, owners);
    owners.push(node);
    const mcid = owners.length - 1;
    node.kids.push({ page, mcid });
    return `/${node.element.type} <</MCID ${mcid}>> BDC`;
  }

  markAnnotation(owner: number, page: PdfKitPage, annotation: PdfReference): void {
    const node = this.nodeAt(owner);
    this.#annotations.push(node);
    this.#annotationReferences.push(annotation);
    node.kids.push({ page, annotation });
  }

  /** Writes the tree below the catalog. Call after the last page is drawn and before pages end. */
  write(document: PdfKitDocument): void {
    const root = this.nodeAt(0);
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

  private nodeAt(index: number): StructureNode {
    const node = this.#nodes[index];
    if (!node) throw new Error(`the pages name an element that they do not have: ${index}`);
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
