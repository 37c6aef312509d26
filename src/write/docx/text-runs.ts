import { Tab, TextRun } from 'docx';
import type { Inline } from '../../document/model.js';
import { printableText } from './printable-text.js';
import { runLook } from './word-look.js';

/** Runs of a paragraph; only what differs from the paragraph's style is said in them. */
export const textRuns = (inlines: readonly Inline[]): TextRun[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'lineBreak') return [new TextRun({ break: 1 })];
    if (inline.text === '') return [];
    return [new TextRun({ text: printableText(inline.text), ...runLook(inline) })];
  });

export const tabRun = (): TextRun => new TextRun({ children: [new Tab()] });

/** A marker that Word does not count, with the tab or the space after it. */
export const typedMarker = (marker: string, markerWidth: number): TextRun[] =>
  markerWidth > 0
    ? [new TextRun(printableText(marker)), tabRun()]
    : [new TextRun(`${printableText(marker)} `)];
