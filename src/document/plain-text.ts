import type { Inline } from './model.js';

/** Line breaks as line ends. */
export const inlineText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('');
