import { createHash } from 'node:crypto';
import type { DocumentModel } from '../../document/model.js';
import { type ArchiveEntry, packContent, type TextPacker, zipArchive } from './archive.js';
import type { EmbeddedFont, UsedFamily } from './font-shelf.js';

/** The files of a package by path, before they are compressed. */
export type PackageFiles = ReadonlyMap<string, string | Uint8Array>;

type Edit = (xml: string) => string;

const CONTENT_TYPES = '[Content_Types].xml';
const BODY = 'word/document.xml';
const FONT = /^word\/fonts\/font(\d+)\.odttf$/;

/** Makes what `docx` packed the same whatever the clock and chance, and adds what `docx` cannot say. */
export function normalisePackage(
  files: PackageFiles,
  model: DocumentModel,
  { families, packer }: { readonly families: readonly UsedFamily[]; readonly packer: TextPacker },
): Uint8Array {
  const fonts = families.flatMap(({ embedded }) => [...embedded.values()]);
  const edits: Readonly<Record<string, Edit>> = {
    [BODY]: withBookmarkIds,
    'docProps/core.xml': (xml) => withDate(xml, model),
    'word/settings.xml': withThaiSettings,
    'word/numbering.xml': withListIds,
    'word/fontTable.xml': (xml) => withFonts(xml, families, fonts),
  };
  const entries = [...files].map(([path, content]): ArchiveEntry => {
    const font = fonts[Number(FONT.exec(path)?.[1]) - 1];
    if (font) return { path, ...font.content };
    if (typeof content !== 'string') return { path, ...packContent(content) };
    const text = edits[path]?.(content) ?? content;
    // No two documents have the same body; remembering them all would fill the memory.
    return { path, ...(path === BODY ? packContent(Buffer.from(text)) : packer.pack(text)) };
  });
  return zipArchive(entries.sort(byPath));
}

/** Content types first, as Word writes them. */
const byPath = ({ path: one }: ArchiveEntry, { path: other }: ArchiveEntry): number =>
  one === CONTENT_TYPES || (other !== CONTENT_TYPES && one < other) ? -1 : 1;

/** Bookmarks numbered from 1; `docx` goes on counting from document to document. */
function withBookmarkIds(xml: string): string {
  const ids = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End) (?:w:name="[^"]*" )?w:id=")(\d+)/g,
    (_, start: string, id: string) => {
      if (!ids.has(id)) ids.set(id, ids.size + 1);
      return `${start}${ids.get(id)}`;
    },
  );
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Both dates are the document's own. */
function withDate(xml: string, { date, language }: DocumentModel): string {
  const moment = `${new Date(date).toISOString().slice(0, 19)}Z`;
  return xml
    .replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${moment}`)
    .replace('</cp:coreProperties>', `<dc:language>${escaped(language)}</dc:language>$&`);
}

/** What Word writes for a document of its newest kind besides `compatibilityMode`. */
const COMPATIBILITY = [
  'overrideTableStyleFontSizeAndJustification',
  'enableOpenTypeFeatures',
  'doNotFlipMirrorIndents',
  'differentiateMultirowTableHeaders',
].map(
  (name) => `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>`,
);

const withThaiSettings: Edit = (xml) =>
  xml.replace('</w:compat>', `${COMPATIBILITY.join('')}$&<w:themeFontLang w:val="en-US" w:bidi="th-TH"/>`);

/** Multilevel lists with the two numbers by which Word knows a list again, made from its look. */
const withListIds: Edit = (xml) =>
  xml
    .replaceAll(' w:tentative="1"', '')
    .replace(/<w:multiLevelType [^>]*>(.*?)<\/w:abstractNum>/gs, (_, levels: string) => {
      const hash = createHash('sha256').update(levels).digest('hex').toUpperCase();
      const [nsid, tmpl] = [hash.slice(0, 8), hash.slice(8, 16)];
      return (
        `<w:nsid w:val="${nsid}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${tmpl}"/>` +
        `${levels}</w:abstractNum>`
      );
    });

/** Keys of the faces in the file, and the names of the families that are not in it. */
function withFonts(xml: string, families: readonly UsedFamily[], fonts: readonly EmbeddedFont[]): string {
  const keys = fonts.map(({ key }) => key)[Symbol.iterator]();
  const absent = families.filter(({ embedded }) => embedded.size === 0);
  const named = absent
    .map(({ name }) => `<w:font w:name="${escaped(name)}"><w:charset w:val="DE"/></w:font>`)
    .join('');
  return xml
    .replace(/(?<=w:fontKey=")[^"]*/g, () => keys.next().value ?? '')
    .replace(/(?:\/>|<\/w:fonts>)$/, (end) => `${end === '/>' ? '>' : ''}${named}</w:fonts>`);
}
