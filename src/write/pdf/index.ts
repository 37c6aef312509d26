import type { DocumentModel } from '../../document/model.js';
import type { FontFace, WriterResources } from '../../document/resources.js';
import { openSubsetter } from '../../fonts/subset-font.js';
import { openLayout } from '../../layout/index.js';
import type { FaceId, PageFace, Pages } from '../../layout/pages.js';
import type { Artifact, Writer } from '../writer.js';
import { CompactDocument } from './compact-document.js';
import { FaceCodes } from './face-codes.js';
import { type FontProgram, fontReducer, openFontProgram, type ReduceFont } from './font-program.js';
import { writeOutlines } from './outlines.js';
import { PageDrawer } from './page-drawer.js';
import { openPictures, type PdfPicture } from './pdf-picture.js';
import type { PdfKitDocument } from './pdfmake-parts.js';

/** Prepares fonts once; the writer then prints any number of documents. */
export async function openPdfWriter({ fonts, images, keeps = false }: WriterResources): Promise<Writer> {
  const layOut = await openLayout(fonts, images, keeps);
  const subset = await openSubsetter();
  const pictures = await openPictures(images);
  const fileOf = ({ family, name }: PageFace): FontFace => {
    const file = fonts.get(family)?.faces[name];
    if (!file) throw new Error(`the face ${family} ${name} was not loaded`);
    return file;
  };
  const reduce = fontReducer(subset, keeps);
  return { write: async (model) => drawPdf(layOut(model), model, { fileOf, reduce, pictures }) };
}

interface Tools {
  readonly fileOf: (face: PageFace) => FontFace;
  readonly reduce: ReduceFont;
  readonly pictures: ReadonlyMap<string, PdfPicture>;
}

async function drawPdf(
  pages: Pages,
  model: DocumentModel,
  { fileOf, reduce, pictures }: Tools,
): Promise<Artifact> {
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
  const programs = new Map<FaceId, FontProgram>();
  const openProgram = (id: FaceId): FontProgram => {
    const face = pages.faces[id];
    if (!face) throw new Error(`the pages name a face that they do not have: ${id}`);
    const codes = new FaceCodes(`F${programs.size + 1}`, face);
    return openFontProgram(document, codes, fileOf(face), reduce);
  };
  const programOf = (id: FaceId): FontProgram => {
    const program = programs.get(id) ?? openProgram(id);
    programs.set(id, program);
    document.page.fonts[program.codes.name] = program.dictionary;
    return program;
  };
  const drawer = new PageDrawer(document, pages, programOf);
  await drawer.draw();
  writeOutlines(
    document,
    pages.headings.map(({ id, title, level }) => ({ title, level, destination: drawer.destination(id) })),
  );
  writePageLabels(document, pages);
  for (const program of programs.values()) program.embed();
  return {
    bytes: await document.finish(),
    pages: pages.pages.length,
    fonts: [...programs.values()].map(({ file }) => file).sort(),
  };
}

/** What a reader shows as page number: the printed count, `cover` pages without one. */
function writePageLabels(document: PdfKitDocument, { pages }: Pages): void {
  const numbers = pages.flatMap(({ label }, index) => [index, { P: new String(label) }]);
  document._root.data['PageLabels'] = { Nums: numbers };
}
