import { element, xmlPart } from './xml.js';

export interface Relationship {
  readonly id: string;
  /** Last word of the relationship's type. */
  readonly type: string;
  readonly target: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const relationshipsPart = (relationships: readonly Relationship[]): string =>
  xmlPart(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...relationships.map(({ id, type, target }) =>
        element('Relationship', {
          Id: id,
          Type: type.includes(':') ? type : `${OFFICE}/${type}`,
          Target: target,
        }),
      ),
    ),
  );

export const packageRelationshipsPart = (): string =>
  relationshipsPart([
    { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
    { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ]);

const DEFAULTS: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  odttf: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
};

const OVERRIDES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^word\/document\.xml$/, `${WORD}.document.main+xml`],
  [/^word\/styles\.xml$/, `${WORD}.styles+xml`],
  [/^word\/numbering\.xml$/, `${WORD}.numbering+xml`],
  [/^word\/settings\.xml$/, `${WORD}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${WORD}.fontTable+xml`],
  [/^word\/header\d+\.xml$/, `${WORD}.header+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

/** `[Content_Types].xml` of a package with these parts. */
export function contentTypesPart(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = OVERRIDES.find(([pattern]) => pattern.test(path))?.[1];
    return type === undefined ? [] : [element('Override', { PartName: `/${path}`, ContentType: type })];
  });
  return xmlPart(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      ...Object.entries(DEFAULTS).map(([Extension, ContentType]) =>
        element('Default', { Extension, ContentType }),
      ),
      ...overrides,
    ),
  );
}
