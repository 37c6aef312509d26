import type { ParagraphStyle } from '../../document/model.js';
import { twips } from './units.js';
import { element, valued } from './xml.js';

export interface Indents {
  /** pt; `first` is relative to `left`, negative hangs. */
  readonly left?: number;
  readonly right?: number;
  readonly first?: number;
}

export interface Spacing {
  /** pt */
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly rule?: 'atLeast' | 'exact';
}

export interface TabStop {
  /** pt */
  readonly position: number;
  readonly kind: 'left' | 'right';
  readonly leader?: 'dot';
}

export interface NumberingReference {
  readonly numId: number;
  /** 0 for level 1. */
  readonly level: number;
}

export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly numbering?: NumberingReference;
  readonly tabs?: readonly TabStop[];
  readonly spacing?: Spacing;
  readonly indents?: Indents;
  readonly align?: ParagraphStyle['align'];
  /** Heading level, 1–6. */
  readonly outline?: number;
  /** `w:sectPr` of the section that ends with this paragraph. */
  readonly section?: string;
}

const ALIGNMENTS = { left: 'left', center: 'center', right: 'right', justify: 'thaiDistribute' } as const;

/** Inside of a `w:pPr`, in the order that the schema demands. */
export function paragraphProperties(look: ParagraphLook): string {
  return [
    look.style === undefined ? '' : valued('w:pStyle', look.style),
    look.keepNext ? '<w:keepNext/>' : '',
    look.keepLines ? '<w:keepLines/>' : '',
    look.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    look.numbering ? numberingElement(look.numbering) : '',
    look.tabs?.length ? element('w:tabs', {}, ...look.tabs.map(tabElement)) : '',
    look.spacing ? spacingElement(look.spacing) : '',
    look.indents ? indentsElement(look.indents) : '',
    look.align === undefined ? '' : valued('w:jc', ALIGNMENTS[look.align]),
    look.outline === undefined ? '' : valued('w:outlineLvl', look.outline - 1),
    look.section ?? '',
  ].join('');
}

export function paragraph(look: ParagraphLook, content: string): string {
  const properties = paragraphProperties(look);
  return element('w:p', {}, properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`, content);
}

const numberingElement = ({ numId, level }: NumberingReference): string =>
  element('w:numPr', {}, valued('w:ilvl', level), valued('w:numId', numId));

const tabElement = ({ position, kind, leader }: TabStop): string =>
  element('w:tab', { 'w:val': kind, 'w:leader': leader, 'w:pos': twips(position) });

const spacingElement = ({ before, after, line, rule }: Spacing): string =>
  element('w:spacing', {
    'w:before': points(before),
    'w:after': points(after),
    'w:line': points(line),
    'w:lineRule': rule,
  });

export const indentsElement = ({ left, right, first }: Indents): string =>
  element('w:ind', {
    'w:left': points(left),
    'w:right': points(right),
    'w:hanging': first !== undefined && first < 0 ? twips(-first) : undefined,
    'w:firstLine': first !== undefined && first >= 0 ? twips(first) : undefined,
  });

const points = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : twips(value);
