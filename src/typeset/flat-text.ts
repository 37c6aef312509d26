import type { Inline, TextInline } from '../document/model.js';

/** The text of a paragraph in one string; a forced line break is U+000A. */
export const flatText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('');

/** Calls `change` for every text with its offset in the flat text. */
export function mapTexts(
  inlines: readonly Inline[],
  change: (inline: TextInline, offset: number) => readonly Inline[],
): readonly Inline[] {
  let offset = 0;
  return inlines.flatMap((inline) => {
    const start = offset;
    offset += inline.kind === 'text' ? inline.text.length : 1;
    return inline.kind === 'text' ? change(inline, start) : [inline];
  });
}

/** Changes the paragraph as one string, across its inlines. `change` keeps the length. */
export function mapFlatText(inlines: readonly Inline[], change: (text: string) => string): readonly Inline[] {
  const before = flatText(inlines);
  const after = change(before);
  if (after === before) return inlines;
  return mapTexts(inlines, (inline, offset) => [
    { ...inline, text: after.slice(offset, offset + inline.text.length) },
  ]);
}
