import type { KnownText } from '../config.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../diagnostics/source-file.js';
import { checkTexts, type Wordbooks } from './check-texts.js';
import { sortFindings } from './sort-findings.js';
import { freeTexts } from './text/free-texts.js';
import { guessContext } from './text/guess-context.js';

/** The text rules over any Thai text, such as last year's document. */
export function checkFreeText(file: SourceFile, wordbooks: Wordbooks, known: KnownText): Diagnostic[] {
  const context = { ...wordbooks, ...guessContext(file.text, known), isFreeText: true };
  return sortFindings(checkTexts(freeTexts(file), context));
}
