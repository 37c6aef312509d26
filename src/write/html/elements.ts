const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without what no page may hold, and without U+200B: where lines may break is said by elements. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u200b\ufffe\uffff]/gu;

export const escapeText = (text: string): string =>
  text.replace(UNPRINTABLE, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A start tag; an attribute without value is left out. */
export const startTag = (name: string, attributes: Attributes = {}): string => {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeText(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
};

/** An element around content that is HTML already. */
export const element = (name: string, attributes: Attributes, ...content: readonly string[]): string =>
  `${startTag(name, attributes)}${content.join('')}</${name}>`;
