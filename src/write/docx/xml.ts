export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Characters XML cannot hold, and U+200B: Word breaks Thai lines itself and prints it as a gap in some faces. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u200b\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string =>
  text.replace(UNPRINTABLE, '').replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** `<name …>children</name>`; attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${escapeXml(String(value))}"`;
  }
  const content = children.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** `<name w:val="…"/>`, the most common shape in WordprocessingML. */
export const valued = (name: string, value: string | number): string => element(name, { 'w:val': value });

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const xmlPart = (root: string): string => DECLARATION + root;

/** Root attributes of the parts of a WordprocessingML package. */
export const NAMESPACES: Attributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
