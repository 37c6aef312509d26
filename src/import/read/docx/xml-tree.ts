import { Parser } from 'htmlparser2';

/** An XML element with the prefixes that the standard's examples use, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Word nests a table in a cell at most some twenty times; each level is a few elements. */
const DEEPEST = 400;
/** A plan of thirty sheets has twenty thousand. */
const MOST_ELEMENTS = 1_000_000;

/** Namespaces of ECMA-376, transitional and strict, by what identifies them. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(2006\/)?main$/u, 'w'],
  [/\/markup-compatibility\/2006$/u, 'mc'],
  [/\/officeDocument\/(2006\/)?math$/u, 'm'],
  [/\/officeDocument\/(2006\/)?relationships$/u, 'r'],
  [/\/word\/2010\/wordml$/u, 'w14'],
  [/\/word\/2010\/wordprocessingShape$/u, 'wps'],
];

/** The root of an XML text; undefined where there is none, or where it is deeper or longer than any document. */
export function parseXml(text: string): XmlElement | undefined {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const renamed = new Map<string, string>();
  let count = 0;
  let isTooMuch = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        learnPrefixes(attributes, renamed);
        const element = {
          name: rename(name, renamed),
          attributes: renameAll(attributes, renamed),
          children: [],
          text: '',
        };
        count += 1;
        if (open.length <= DEEPEST && count <= MOST_ELEMENTS) open.at(-1)?.children.push(element);
        else {
          // The parser looks through all open elements at each new one: it must not go on.
          isTooMuch = true;
          parser.pause();
        }
        open.push(element);
      },
      ontext: (part) => {
        const element = open.at(-1);
        if (element) element.text += part;
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return isTooMuch ? undefined : top.children.at(-1);
}

function learnPrefixes(attributes: Readonly<Record<string, string>>, renamed: Map<string, string>): void {
  for (const [name, uri] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue;
    const wanted = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1];
    if (wanted !== undefined && name !== `xmlns:${wanted}`) renamed.set(name.slice('xmlns:'.length), wanted);
  }
}

function rename(name: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return name;
  const colon = name.indexOf(':');
  const prefix = renamed.get(colon < 0 ? '' : name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}

function renameAll(
  attributes: Record<string, string>,
  renamed: ReadonlyMap<string, string>,
): Record<string, string> {
  if (renamed.size === 0) return attributes;
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.includes(':') ? rename(name, renamed) : name,
      value,
    ]),
  );
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each) => each.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((each) => each.name === name) ?? [];

/** The element at the end of a path of names. */
export const at = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce((found, name) => child(found, name), element);

/** All elements of a name below an element, in reading order. */
export const descendants = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...descendants(each, name)]);

export const valOf = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

/** `w:val` as a whole number; undefined where it is none. */
export function numberOf(element: XmlElement | undefined): number | undefined {
  const value = valOf(element);
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

/** Whether a property such as `w:vanish` is on; undefined where it is not said (ECMA-376 part 1, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined;
  return !['0', 'false', 'off'].includes(valOf(element) ?? 'true');
}
