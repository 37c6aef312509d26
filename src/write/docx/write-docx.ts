import type { DocumentModel } from '../../document/model.js';
import type { Artifact, WriterResources } from '../writer.js';
import { type ArchiveEntry, deflated, zipArchive } from './archive.js';
import { type DocumentParts, documentParts } from './document-parts.js';
import type { EmbeddedFont } from './embed-font.js';
import type { FontShelf, UsedFamily } from './font-shelf.js';
import { fontRelationship, fontTablePart } from './font-table-part.js';
import { contentTypesPart, packageRelationshipsPart, relationshipsPart } from './package-parts.js';
import type { WidthsOf } from './pages/measure-paragraph.js';
import { pageNumbers } from './pages/page-numbers.js';
import { applicationPropertiesPart, corePropertiesPart } from './property-parts.js';
import { settingsPart } from './settings-part.js';
import { surveyDocument } from './style-uses.js';
import { styleOf } from './styles-part.js';

export async function writeDocx(
  model: DocumentModel,
  resources: WriterResources,
  shelf: FontShelf,
): Promise<Artifact> {
  const uses = surveyDocument(model);
  const families = shelf.usedFamilies(model, uses);
  const fonts = embeddedFonts(families);
  const parts = documentParts(model, { uses, images: resources.images, pageOf: headingPages(model, shelf) });
  const xml = packageXml(model, parts, families);
  return { bytes: zipArchive(archiveEntries(xml, parts, fonts)), fonts: fonts.map(({ face }) => face.file) };
}

/** Printed page numbers by heading id; only a table of contents asks for them. */
function headingPages(model: DocumentModel, shelf: FontShelf): ReadonlyMap<string, string> {
  const hasContents = model.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'));
  if (!hasContents) return new Map();
  const widthsOf: WidthsOf = (family, bold, italic) => shelf.widths(family ?? model.font, bold, italic);
  return pageNumbers(model, (id) => styleOf(model, id), widthsOf).headings;
}

const embeddedFonts = (families: readonly UsedFamily[]): EmbeddedFont[] => [
  ...new Set(families.flatMap(({ embedded }) => [...embedded.values()])),
];

/** All XML parts of the package by path, content types apart. */
function packageXml(
  model: DocumentModel,
  parts: DocumentParts,
  families: readonly UsedFamily[],
): Map<string, string> {
  const fonts = embeddedFonts(families);
  const xml = new Map([...parts.xml].map(([path, content]) => [`word/${path}`, content]));
  xml.set('_rels/.rels', packageRelationshipsPart());
  xml.set('docProps/app.xml', applicationPropertiesPart(model));
  xml.set('docProps/core.xml', corePropertiesPart(model));
  xml.set('word/settings.xml', settingsPart(fonts.length > 0));
  xml.set('word/fontTable.xml', fontTablePart(families));
  xml.set(
    'word/_rels/document.xml.rels',
    relationshipsPart([
      ...parts.relationships,
      { id: 'rIdSettings', type: 'settings', target: 'settings.xml' },
      { id: 'rIdFonts', type: 'fontTable', target: 'fontTable.xml' },
    ]),
  );
  if (fonts.length > 0) {
    const relationships = fonts.map(({ path }) => ({
      id: fontRelationship(path),
      type: 'font',
      target: path,
    }));
    xml.set('word/_rels/fontTable.xml.rels', relationshipsPart(relationships));
  }
  return xml;
}

/** `[Content_Types].xml` first, as Word writes it, the rest by name. */
function archiveEntries(
  xml: ReadonlyMap<string, string>,
  { pictures }: DocumentParts,
  fonts: readonly EmbeddedFont[],
): ArchiveEntry[] {
  const entries = [
    ...[...xml].map(([path, content]) => deflated(path, content)),
    ...pictures.map(({ path, bytes }) => deflated(`word/${path}`, bytes)),
    ...fonts.map(({ entry }) => entry),
  ].sort((one, other) => (one.path < other.path ? -1 : 1));
  return [deflated('[Content_Types].xml', contentTypesPart(entries.map(({ path }) => path))), ...entries];
}
