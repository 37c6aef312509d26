import type { PdfKitDocument, PdfKitPage, PdfReference } from './pdfmake-parts.js';

/** Standard structure types (ISO 32000-1 §14.8.4) that the writer uses. */
export type StructureType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Figure';

interface MarkedContent {
  readonly page: PdfKitPage;
  readonly mcid: number;
}

interface AnnotationKid {
  readonly page: PdfKitPage;
  readonly annotation: PdfReference;
}

export interface StructureNode {
  readonly type: StructureType;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly alt?: string;
  readonly kids: (StructureNode | MarkedContent | AnnotationKid)[];
}

export function addNode(
  parent: StructureNode,
  type: StructureType,
  options: { readonly attributes?: Readonly<Record<string, unknown>>; readonly alt?: string } = {},
): StructureNode {
  const node: StructureNode = {
    type,
    attributes: options.attributes ?? {},
    ...(options.alt === undefined ? {} : { alt: options.alt }),
    kids: [],
  };
  parent.kids.push(node);
  return node;
}

export const newTree = (): StructureNode => ({ type: 'Document', attributes: {}, kids: [] });

/** Numbers the marked content of pages and annotations while a document is drawn. */
export class StructureMarks {
  readonly #pages = new Map<PdfKitPage, StructureNode[]>();
  readonly #annotations: StructureNode[] = [];
  readonly #annotationReferences: PdfReference[] = [];

  /** Number of the next piece of content on `page`; it belongs to `node`. */
  markContent(node: StructureNode, page: PdfKitPage): number {
    const owners = this.#pages.get(page) ?? [];
    this.#pages.set(page, owners);
    owners.push(node);
    const mcid = owners.length - 1;
    node.kids.push({ page, mcid });
    return mcid;
  }

  markAnnotation(node: StructureNode, page: PdfKitPage, annotation: PdfReference): void {
    this.#annotations.push(node);
    this.#annotationReferences.push(annotation);
    node.kids.push({ page, annotation });
  }

  /** Writes the tree below the catalog. Call after the last page is drawn and before pages end. */
  write(document: PdfKitDocument, root: StructureNode): void {
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
}

function writeNode(
  document: PdfKitDocument,
  node: StructureNode,
  parent: PdfReference,
  references: Map<StructureNode, PdfReference>,
): PdfReference {
  const reference = document.ref({ Type: 'StructElem', S: node.type, P: parent });
  references.set(node, reference);
  const firstPage = node.kids.find((kid): kid is MarkedContent => 'mcid' in kid)?.page;
  if (firstPage) reference.data['Pg'] = firstPage.dictionary;
  if (node.alt !== undefined) reference.data['Alt'] = new String(node.alt);
  if (Object.keys(node.attributes).length > 0) reference.data['A'] = node.attributes;
  reference.data['K'] = node.kids.map((kid) => {
    if ('kids' in kid) return writeNode(document, kid, reference, references);
    if ('annotation' in kid) return { Type: 'OBJR', Pg: kid.page.dictionary, Obj: kid.annotation };
    return kid.page === firstPage ? kid.mcid : { Type: 'MCR', Pg: kid.page.dictionary, MCID: kid.mcid };
  });
  reference.end();
  return reference;
}
