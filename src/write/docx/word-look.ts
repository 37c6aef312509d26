import {
  AlignmentType,
  type IIndentAttributesProperties,
  type IRunStylePropertiesOptions,
  type ISpacingProperties,
  Tab,
  TextRun,
} from 'docx';
import { printMarker } from '../../document/marker.js';
import type { Inline, Marker, ParagraphStyle } from '../../document/model.js';
import { halfPoints, twips } from './units.js';
import { printableText } from './word-elements.js';

export interface Indents {
  /** pt; `first` is relative to `left`, negative hangs. */
  readonly left: number;
  readonly right?: number;
  readonly first: number;
}

export interface RunLook {
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** pt */
  readonly size?: number;
}

/**
 * Formatting of text. Thai is complex script: Word takes its face, size, weight and slant from the `cs`
 * twins, which `docx` writes for size, weight and slant by itself.
 */
export const runLook = ({ font, bold, italic, size }: RunLook): IRunStylePropertiesOptions => ({
  ...(font !== undefined && { font: { ascii: font, hAnsi: font, eastAsia: font, cs: font } }),
  ...(bold && { bold }),
  ...(italic && { italics: italic }),
  ...(size !== undefined && { size: halfPoints(size) }),
});

/** Proofing languages: English for Latin text, Thai for complex script. */
export const LANGUAGES: IRunStylePropertiesOptions = {
  language: { value: 'en-US', eastAsia: 'en-US', bidirectional: 'th-TH' },
};

export const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.THAI_DISTRIBUTE,
} as const satisfies Record<ParagraphStyle['align'], string>;

export const indentOptions = ({ left, right, first }: Indents): IIndentAttributesProperties => ({
  left: twips(left),
  ...(right !== undefined && { right: twips(right) }),
  ...(first < 0 ? { hanging: twips(-first) } : { firstLine: twips(first) }),
});

export const spacingOptions = (style: ParagraphStyle): ISpacingProperties => ({
  before: twips(style.spaceBefore),
  after: twips(style.spaceAfter),
  line: twips(style.lineHeight),
  lineRule: 'atLeast',
});

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
