import type { Inline } from '../../src/document/model.js';
import { createLexicon } from '../../src/thai/lexicon.js';
import { wordBreaks } from '../../src/typeset/passes/word-breaks.js';

interface Setting {
  readonly lexicon?: readonly string[];
  readonly unbreakable?: readonly string[];
}

/** The text with `|` where a line may end and `_` for each no-break space. */
export function showBreaks(text: string, { lexicon = [], unbreakable = [] }: Setting = {}): string {
  const inlines = wordBreaks([{ kind: 'text', text, breaks: [] }], {
    digits: 'thai',
    font: 'Sarabun',
    coverage: [],
    unbreakable,
    lexicon: createLexicon(lexicon),
    reportMissing: () => {},
  });
  return showInlines(inlines);
}

export const showInlines = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) =>
      inline.kind === 'text' ? cut(inline.text, inline.breaks).replaceAll('\u00A0', '_') : '⏎',
    )
    .join('');

const cut = (text: string, breaks: readonly number[]): string =>
  [...breaks, text.length].map((end, index) => text.slice(breaks[index - 1] ?? 0, end)).join('|');
