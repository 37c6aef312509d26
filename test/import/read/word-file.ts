import { strToU8, zipSync } from 'fflate';

/** Parts of a Word file as XML inside their root elements. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
].join(' ');

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
} as const;

const xml = (content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content}`);

/** The files of a small Word package, as Word lays them out. */
export function wordParts(parts: WordParts): Record<string, Uint8Array> {
  const names = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((name) => parts[name] !== undefined);
  const side = names.map((name): [string, Uint8Array] => [
    `word/${name}.xml`,
    xml(`<w:${ROOTS[name]} ${NAMESPACES}>${parts[name]}</w:${ROOTS[name]}>`),
  ]);
  const overrides = ['document.main', ...names].map(
    (name) =>
      `<Override PartName="/word/${name.replace('.main', '')}.xml" ContentType="${CONTENT}.${name}+xml"/>`,
  );
  const related = names.map(
    (name, index) => `<Relationship Id="rId${index}" Type="${RELATIONSHIPS}/${name}" Target="${name}.xml"/>`,
  );
  const packageNamespace = 'xmlns="http://schemas.openxmlformats.org/package/2006';
  return {
    '[Content_Types].xml': xml(
      `<Types ${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships ${packageNamespace}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships ${packageNamespace}/relationships">${related.join('')}</Relationships>`,
    ),
    'word/document.xml': xml(`<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`),
    ...Object.fromEntries(side),
  };
}

export const wordFile = (parts: WordParts): Uint8Array => zipSync(wordParts(parts));

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

/** A paragraph of a list. */
export const item = (text: string, numId: number, level = 0): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

export interface LevelParts {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

export const abstractNum = (id: number, levels: readonly LevelParts[], before = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${before}${levels
    .map(
      ({ format, text, start = 1, more = '' }, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

/** A list; `starts` gives the levels that begin anew, by their numbers. */
export const num = (id: number, abstractId: number, starts: Readonly<Record<number, number>> = {}): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${Object.entries(starts)
    .map(
      ([level, start]) =>
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    )
    .join('')}</w:num>`;
