import { paragraph } from './paragraph-properties.js';
import { SPACER, wordStyleId } from './style-names.js';
import { fieldRuns, textRun } from './text-runs.js';
import { element, NAMESPACES, xmlPart } from './xml.js';

const header = (content: string): string => xmlPart(element('w:hdr', NAMESPACES, content));

/** A header with the page's number between dashes. */
export const numberedHeader = (style: string): string =>
  header(
    paragraph({ style: wordStyleId(style) }, textRun('- ') + fieldRuns('PAGE', textRun('1')) + textRun(' -')),
  );

/** A header that keeps a section from showing the one before it; its line takes no room. */
export const emptyHeader = (): string => header(paragraph({ style: SPACER }, ''));
