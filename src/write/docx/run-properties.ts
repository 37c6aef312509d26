import { halfPoints } from './units.js';
import { element, valued } from './xml.js';

export interface RunLook {
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** pt */
  readonly size?: number;
}

/**
 * Inside of a `w:rPr`. Thai is complex script: Word takes its face, size, weight and slant from the `cs`
 * twins, Latin and digits from the others, so each look is written for both.
 */
export function runProperties({ font, bold, italic, size }: RunLook): string {
  return [
    font === undefined ? '' : fontElement(font),
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    size === undefined ? '' : valued('w:sz', halfPoints(size)) + valued('w:szCs', halfPoints(size)),
  ].join('');
}

const fontElement = (font: string): string =>
  element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font });

/** Proofing languages: English for Latin text, Thai for complex script. */
export const LANGUAGES = element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'en-US', 'w:bidi': 'th-TH' });
