import { diagnostic, fail, type Outcome, succeed } from '../../../diagnostics/diagnostic.js';
import { readJpegHead } from '../../../pictures/jpeg.js';
import { DAMAGED_FILE, ENCRYPTED_FILE, OTHER_FORMAT, ZIP_BOMB } from '../findings.js';
import { openZip, type ZipArchive, type ZipTrouble } from './open-zip.js';
import { childrenOf, parseXml, type XmlElement } from './xml-tree.js';

/** The parts of a Word file that hold text or say how it is printed. */
export interface WordPackage {
  readonly document: XmlElement;
  /** Parts that the document is related to, by the last word of the relationship's type: `styles`, `header`. */
  readonly parts: ReadonlyMap<string, readonly XmlElement[]>;
  /** Photographs with what the camera wrote beside them. */
  readonly withExif: number;
}

/** What else comes as a ZIP archive, by a part that gives it away. */
const OTHER_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//u, 'Excel (.xlsx)'],
  [/^ppt\//u, 'PowerPoint (.pptx)'],
  [/^content\.xml$/u, 'OpenDocument (.odt)'],
  [/./u, 'ZIP (.zip)'],
];

const WANTED = new Set(['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer']);

/** Opens the package of a Word file and follows its relationships (ECMA-376 part 2, 9). */
export function openPackage(name: string, bytes: Uint8Array): Outcome<WordPackage> {
  const zip = openZip(bytes);
  if (typeof zip === 'string') return refuse(name, zip, 'ZIP');
  const main = relationships(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !zip.names.includes('[Content_Types].xml')) return refuseFormat(name, zip);
  const document = readPart(zip, main);
  if (typeof document === 'string') return refuse(name, document, main);
  if (document?.name !== 'w:document') return refuseFormat(name, zip);
  const parts = new Map<string, XmlElement[]>();
  let withExif = 0;
  for (const { type, target } of relationships(zip, main)) {
    if (type === 'image' && isPhotograph(zip, target)) withExif += 1;
    const part = WANTED.has(type) ? readPart(zip, target) : undefined;
    if (typeof part === 'string') return refuse(name, part, target);
    if (part) parts.set(type, [...(parts.get(type) ?? []), part]);
  }
  return succeed({ document, parts, withExif });
}

function isPhotograph(zip: ZipArchive, path: string): boolean {
  const bytes = /\.jpe?g$/iu.test(path) ? zip.read(path) : undefined;
  return bytes instanceof Uint8Array && readJpegHead(bytes)?.hasExif === true;
}

function readPart(zip: ZipArchive, path: string): XmlElement | ZipTrouble | undefined {
  const content = zip.read(path);
  if (content === undefined || typeof content === 'string') return content;
  return parseXml(decodeXml(content)) ?? 'damaged';
}

function decodeXml(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(encoding).decode(bytes);
}

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** Relationships of a part, inside the package; `''` is the package itself. */
function relationships(zip: ZipArchive, path: string): readonly Relationship[] {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const root = readPart(zip, `${folder}_rels/${path.slice(slash)}.rels`);
  if (!root || typeof root === 'string') return [];
  return childrenOf(root, 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: new URL(attributes['Target'] ?? '', `https://package/${folder}`).pathname.slice(1),
    }));
}

function refuse(file: string, trouble: ZipTrouble, detail: string): Outcome<never> {
  if (trouble === 'bomb') return fail([diagnostic(ZIP_BOMB, { file })]);
  if (trouble === 'encrypted') return fail([diagnostic(ENCRYPTED_FILE, { file })]);
  return fail([diagnostic(DAMAGED_FILE, { file, detail })]);
}

function refuseFormat(file: string, zip: ZipArchive): Outcome<never> {
  const format =
    OTHER_FORMATS.find(([part]) => zip.names.some((name) => part.test(name)))?.[1] ?? 'ZIP (.zip)';
  return fail([diagnostic(OTHER_FORMAT, { file, format })]);
}
