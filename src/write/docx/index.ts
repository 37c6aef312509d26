import { Packer } from 'docx';
import type { DocumentModel } from '../../document/model.js';
import type { WriterResources } from '../../document/resources.js';
import { fitNumbers } from '../../layout/fit-numbers.js';
import { breakEntries, type WidthsOf, wordPageNumbers } from '../../layout/word-pages.js';
import type { Artifact, Writer } from '../writer.js';
import { TextPacker } from './archive.js';
import { contentsField } from './contents-field.js';
import { FontShelf } from './font-shelf.js';
import { normalisePackage, type PackageFiles } from './normalise-package.js';
import { joinSections } from './section-properties.js';
import { surveyDocument } from './style-uses.js';
import { wordDocument } from './word-document.js';

/** A writer of Word documents; fonts are made ready once and shared by all documents of the run. */
export function openDocxWriter({ fonts, images }: WriterResources): Writer {
  const shelf = new FontShelf(fonts);
  const packer = new TextPacker();
  return { write: async (model) => writeDocx(model, images, shelf, packer) };
}

function writeDocx(
  given: DocumentModel,
  images: WriterResources['images'],
  shelf: FontShelf,
  packer: TextPacker,
): Artifact {
  const widthsOf: WidthsOf = (family, bold, italic) => shelf.widths(family ?? given.font, bold, italic);
  const fitted = breakEntries(fitNumbers(given, widthsOf), widthsOf);
  const model = joinSections(fitted);
  const uses = surveyDocument(model);
  const families = shelf.usedFamilies(model, uses);
  const document = wordDocument(model, {
    uses,
    families,
    images,
    contentsField: contentsField(given, uses),
    pageOf: headingPages(fitted, images, widthsOf),
  });
  // `Packer.toBuffer` would compress, only for it to be undone: three times the work.
  const files: PackageFiles = Packer['compiler'].compile(document);
  return {
    bytes: normalisePackage(files, model, { families, packer }),
    fonts: families.flatMap(({ embedded }) => [...embedded.values()].map(({ face }) => face.file)),
  };
}

/** Printed page numbers by heading id; only a table of contents asks for them. */
function headingPages(
  model: DocumentModel,
  images: WriterResources['images'],
  widthsOf: WidthsOf,
): ReadonlyMap<string, string> {
  const hasContents = model.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'));
  if (!hasContents) return new Map();
  return wordPageNumbers(model, widthsOf, images);
}
