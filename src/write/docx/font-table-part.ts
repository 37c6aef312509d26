import type { FaceName } from '../writer.js';
import type { UsedFamily } from './font-shelf.js';
import { element, NAMESPACES, valued, xmlPart } from './xml.js';

const EMBED_ELEMENTS: Readonly<Record<FaceName, string>> = {
  regular: 'w:embedRegular',
  bold: 'w:embedBold',
  italic: 'w:embedItalic',
  boldItalic: 'w:embedBoldItalic',
};

export const fontRelationship = (path: string): string =>
  `rId${path.slice('fonts/'.length, 'fonts/'.length + 12)}`;

/** `word/fontTable.xml` */
export const fontTablePart = (families: readonly UsedFamily[]): string =>
  xmlPart(element('w:fonts', NAMESPACES, ...families.map(fontElement)));

const fontElement = ({ name, embedded }: UsedFamily): string =>
  element(
    'w:font',
    { 'w:name': name },
    // DE: the Thai character set of Windows.
    valued('w:charset', 'DE'),
    valued('w:family', 'auto'),
    valued('w:pitch', 'variable'),
    ...[...embedded].map(([face, { key, path }]) =>
      element(EMBED_ELEMENTS[face], { 'r:id': fontRelationship(path), 'w:fontKey': key }),
    ),
  );
