import { Packer } from 'docx';
import type { DocumentModel } from '../../document/model.js';
import type { WriterResources } from '../../document/resources.js';
import { numberFitter } from '../../layout/fit-numbers.js';
import { entryBreaker, openWordPages, type WidthsOf } from '../../layout/word-pages.js';
import type { Artifact, Writer } from '../writer.js';
import { TextPacker } from './archive.js';
import { contentsField } from './contents-field.js';
import { FontShelf } from './font-shelf.js';
import { normalisePackage, type PackageFiles } from './normalise-package.js';
import { joinSections } from './section-properties.js';
import { surveyDocument } from './style-uses.js';
import { wordDocument } from './word-document.js';
import { type KeepBlock, openKeeper } from './word-elements.js';

/** A writer of Word documents; fonts are made ready once and shared by all documents of the run. */
export function openDocxWriter({ fonts, images, keeps = false }: WriterResources): Writer {
  const shelf = new FontShelf(fonts);
  const tools = { images, shelf, packer: new TextPacker(), keep: keeps ? openKeeper() : undefined };
  const families = new Map<string, Measures>();
  return {
    async write(model) {
      const measures = families.get(model.font) ?? openMeasures(model.font, shelf, images, keeps);
      families.set(model.font, measures);
      return writeDocx(model, { ...tools, ...measures });
    },
  };
}

/** All that asks how wide the letters of a family are. */
function openMeasures(family: string, shelf: FontShelf, images: WriterResources['images'], keeps: boolean) {
  const widthsOf: WidthsOf = (other, bold, italic) => shelf.widths(other ?? family, bold, italic);
  const fitNumbers = numberFitter(widthsOf);
  const breakEntries = entryBreaker(widthsOf);
  return {
    fitText: (model: DocumentModel): DocumentModel => breakEntries(fitNumbers(model)),
    pagesOf: openWordPages(widthsOf, images, keeps),
  };
}

type Measures = ReturnType<typeof openMeasures>;

interface Tools extends Measures {
  readonly images: WriterResources['images'];
  readonly shelf: FontShelf;
  readonly packer: TextPacker;
  readonly keep: KeepBlock | undefined;
}

function writeDocx(given: DocumentModel, { images, shelf, packer, keep, fitText, pagesOf }: Tools): Artifact {
  const fitted = fitText(given);
  const model = joinSections(fitted);
  const uses = surveyDocument(model);
  const families = shelf.usedFamilies(model, uses);
  const document = wordDocument(model, {
    uses,
    families,
    images,
    keep,
    contentsField: contentsField(given, uses),
    pageOf: hasContents(fitted) ? pagesOf(fitted) : new Map(),
  });
  // `Packer.toBuffer` would compress, only for it to be undone: three times the work.
  const files: PackageFiles = Packer['compiler'].compile(document);
  return {
    bytes: normalisePackage(files, model, { families, packer }),
    fonts: families.flatMap(({ embedded }) => [...embedded.values()].map(({ face }) => face.file)),
  };
}

/** It alone asks for page numbers. */
const hasContents = ({ sections }: DocumentModel): boolean =>
  sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'));
