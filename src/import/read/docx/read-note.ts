import { descendants, type XmlElement } from './xml-tree.js';

/** Plain text of a part beside the body: a footnote, a comment, a header; its paragraphs on lines of their own. */
export const readNote = (note: XmlElement): string =>
  descendants(note, 'w:p')
    .map((paragraph) => textOf(paragraph).trim())
    .filter((text) => text !== '')
    .join('\n');

/** Word says each drawing twice, for new and for old programs: the second telling is passed over. */
const PASSED_OVER = new Set(['mc:Fallback', 'w:instrText', 'w:delText', 'w:pPr', 'w:p']);

const textOf = (element: XmlElement): string =>
  element.children
    .filter(({ name }) => !PASSED_OVER.has(name))
    .map((each) => {
      if (each.name === 'w:t') return each.text;
      return each.name === 'w:tab' || each.name === 'w:br' ? ' ' : textOf(each);
    })
    .join('');
