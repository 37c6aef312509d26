import type { IXmlableObject } from 'docx';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

const UNWRITTEN = /[&"'<>]|(?![\t\n\r])\p{Cc}/gu;

const escaped = (value: unknown): string =>
  typeof value === 'string'
    ? value.replace(UNWRITTEN, (character) => ESCAPES[character] ?? (character < ' ' ? '' : character))
    : value === undefined
      ? ''
      : String(value);

/** The XML of an element as `docx` writes it, byte for byte. */
export function xmlText(element: IXmlableObject): string {
  const [name = ''] = Object.keys(element);
  const values: unknown = element[name];
  if (typeof values !== 'object') return `<${name}>${escaped(values)}</${name}>`;
  if (!Array.isArray(values)) return `<${name}${attributesOf(values)}/>`;
  let attributes = '';
  const content: string[] = [];
  for (const value of values) {
    if (typeof value !== 'object') content.push(escaped(value));
    else if (Object.keys(value)[0] === '_attr') attributes += attributesOf(value);
    else content.push(xmlText(value));
  }
  return `<${name}${attributes}>${content.join('')}</${name}>`;
}

const attributesOf = (values: object | null): string =>
  values && '_attr' in values && typeof values._attr === 'object'
    ? Object.entries(values._attr ?? {})
        .map(([key, value]) => ` ${key}="${escaped(value)}"`)
        .join('')
    : '';
