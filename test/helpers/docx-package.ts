import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** An XML element as tests read it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

export type DocxParts = Readonly<Record<string, string>>;

/** The XML parts of a DOCX by path. */
export const docxParts = (bytes: Uint8Array): DocxParts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, strFromU8(content)]),
  );

/** Where the relationships of a part lead, by their ids. */
export const relationshipTargets = (parts: DocxParts, path: string): ReadonlyMap<string, string> =>
  new Map(
    descendants(parsePart(parts[path] ?? ''), 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  );

/** The same DOCX with parts replaced, as an editor would leave it. */
export const withParts = (bytes: Uint8Array, parts: DocxParts): Uint8Array =>
  zipSync({
    ...unzipSync(bytes),
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  });

export function parsePart(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each) => each.name === name);

/** All elements of a name below an element, in reading order. */
export const descendants = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...descendants(each, name)]);

export const valOf = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

/** The element at the end of a path of names. */
export const at = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce((found, name) => child(found, name), element);
