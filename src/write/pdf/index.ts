import type { DocumentModel } from '../../document/model.js';
import type { WriterResources } from '../../document/resources.js';
import type { Artifact, Writer } from '../writer.js';
import { sectionNodes } from './block-nodes.js';
import { CompactDocument } from './compact-document.js';
import { faceLibrary, openFaces } from './face-library.js';
import { type FontProgram, openFontProgram } from './font-program.js';
import { type Bookmark, writeOutlines } from './outlines.js';
import { type Anchor, PageDrawer } from './page-drawer.js';
import { type PageLabel, pageLabels } from './page-labels.js';
import { openPictures, type PdfPicture } from './pdf-picture.js';
import type { LaidOutPage, PdfKitDocument } from './pdfmake-parts.js';
import { paragraphSetter, type SetParagraph } from './set-paragraph.js';
import type { ShapingFace } from './shape-text.js';
import { newTree } from './structure-tree.js';
import { openSubsetter, type SubsetFont } from './subset-font.js';
import { LineOnPage, type TextLeaf } from './text-leaf.js';
import { ThaiLayout } from './thai-layout.js';

/** Prepares fonts once; the writer then prints any number of documents. */
export async function openPdfWriter({ fonts, images }: WriterResources): Promise<Writer> {
  const open = openFaces(fonts);
  const subset = await openSubsetter();
  const setters = new Map<string, SetParagraph>();
  const setterFor = (family: string): SetParagraph => {
    const setter = setters.get(family) ?? paragraphSetter(faceLibrary(open, family));
    setters.set(family, setter);
    return setter;
  };
  const pictures = await openPictures(images);
  return {
    write: async (model) => writePdf(model, { setParagraph: setterFor(model.font), subset, pictures }),
  };
}

interface Tools {
  readonly setParagraph: SetParagraph;
  readonly subset: SubsetFont;
  readonly pictures: ReadonlyMap<string, PdfPicture>;
}

function writePdf(model: DocumentModel, { setParagraph, subset, pictures }: Tools): Artifact {
  const document = new CompactDocument(pictures, {
    pdfVersion: '1.7',
    lang: model.language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    font: null,
    info: {
      Title: model.title,
      Author: model.author,
      Subject: model.subject,
      Producer: 'plan',
      Creator: 'plan',
      CreationDate: new Date(model.date),
    },
  });
  const tree = newTree();
  const layout = new ThaiLayout(setParagraph);
  const content = model.sections.map((section) => ({
    section: { stack: sectionNodes({ model, setParagraph, section, parent: tree }) },
    pageSize: { width: section.page.width, height: section.page.height },
    pageMargins: section.page.margins,
  }));
  const pages = layout.layoutDocument(content, document, {}, {});
  const labels = pageLabels(model, layout.sectionStarts, pages.length);
  const headings = findHeadings(pages);
  const anchors = new Map(
    headings.flatMap(({ leaf, anchor }) => (leaf.id === undefined ? [] : [[leaf.id, anchor]])),
  );
  const programs = new Map<ShapingFace, FontProgram>();
  const programOf = (face: ShapingFace): FontProgram => {
    const program = programs.get(face) ?? openFontProgram(document, face, `F${programs.size + 1}`, subset);
    programs.set(face, program);
    document.page.fonts[program.name] = program.dictionary;
    return program;
  };
  const drawer = new PageDrawer(document, { model, setParagraph, programOf, labels, anchors });
  drawer.drawPages(pages);
  drawer.marks.write(document, tree);
  writeOutlines(
    document,
    headings.flatMap(({ leaf }) => bookmarkOf(leaf, drawer)),
  );
  writePageLabels(document, labels);
  for (const program of programs.values()) program.embed();
  return {
    bytes: document.finish(),
    pages: pages.length,
    fonts: [...programs.keys()].map((face) => face.face.file).sort(),
  };
}

function findHeadings(pages: readonly LaidOutPage[]): { leaf: TextLeaf; anchor: Anchor }[] {
  return pages.flatMap((page, pageIndex) =>
    page.items.flatMap(({ item }) =>
      item instanceof LineOnPage && item.source.isFirst && item.source.leaf.id !== undefined
        ? [{ leaf: item.source.leaf, anchor: { pageIndex, top: item.y } }]
        : [],
    ),
  );
}

function bookmarkOf({ id, bookmark }: TextLeaf, drawer: PageDrawer): Bookmark[] {
  return id === undefined || !bookmark ? [] : [{ ...bookmark, destination: drawer.destination(id) }];
}

/** What a reader shows as page number: the printed count, `cover` pages without one. */
function writePageLabels(document: PdfKitDocument, labels: readonly PageLabel[]): void {
  const numbers = labels.flatMap(({ label }, index) => [index, { P: new String(label) }]);
  document._root.data['PageLabels'] = { Nums: numbers };
}
