import { Tab, TextRun } from 'docx';
import { printMarker } from '../../document/marker.js';
import type { Inline, Marker } from '../../document/model.js';
import { printableText } from './word-elements.js';
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
export function typedMarker(marker: Marker, markerWidth: number): TextRun[] {
  const text = printableText(printMarker(marker));
  return markerWidth > 0 ? [new TextRun(text), tabRun()] : [new TextRun(`${text} `)];
}
