import { printedText } from '../../thai/printed-text.js';
import { mapTexts } from '../flat-text.js';
import type { Pass, PassContext } from '../pass.js';

export const hasGlyph =
  ({ coverage }: Pick<PassContext, 'coverage'>) =>
  (codePoint: number): boolean =>
    coverage.some(({ covers }) => covers(codePoint));

/** Leaves out what cannot be seen, and makes plain spaces of special ones: a rule has warned of both. */
export const printedCharacters: Pass = (inlines, context) =>
  mapTexts(inlines, (inline) => {
    const text = printedText(inline.text, hasGlyph(context));
    if (text === inline.text) return [inline];
    return text === '' && inlines.length > 1 ? [] : [{ ...inline, text }];
  });
