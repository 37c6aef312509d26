import { child, type XmlElement } from './xml-tree.js';

/** What the fonts draw whose letters are pictures, by the code of the letter. */
const WINGDINGS: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  63: '✍',
  70: '☞',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '❐',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  158: '·',
  159: '•',
  161: '○',
  167: '▪',
  168: '☐',
  216: '➢',
  224: '→',
  223: '←',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '●',
  152: '●',
  163: '☐',
  48: '❑',
};
const WEBDINGS: Readonly<Record<number, string>> = { 97: '✓', 99: '□', 103: '■', 110: '●', 114: '✗' };
const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  179: '≥',
  177: '±',
  180: '×',
  183: '•',
  214: '√',
  172: '←',
  174: '→',
  168: '♦',
  222: '⇒',
  176: '°',
  185: '≠',
  187: '≈',
  188: '…',
  165: '∞',
  229: '∑',
};

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  webdings: WEBDINGS,
  symbol: SYMBOL,
};

const FIRST_PRIVATE = 0xf000;
const LAST_PRIVATE = 0xf0ff;

/** The font of a run if its letters are pictures. */
export function symbolFontOf(properties: XmlElement | undefined): string | undefined {
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? fonts?.['w:cs'];
  return font !== undefined && Object.hasOwn(FONTS, font.toLowerCase()) ? font : undefined;
}

/**
 * The sign that a picture font draws for a letter; undefined where it is not known. Word adds F000 to the
 * codes of such fonts (ECMA-376 part 1, 17.3.3.30).
 */
export function symbolOf(font: string, code: number): string | undefined {
  const isPrivate = code >= FIRST_PRIVATE && code <= LAST_PRIVATE;
  const letter = isPrivate ? code - FIRST_PRIVATE : code;
  if (letter === 0x20) return ' ';
  const signs = Object.hasOwn(FONTS, font.toLowerCase()) ? FONTS[font.toLowerCase()] : undefined;
  // Any other font draws what the code says.
  if (!signs) return isPrivate || !(code > 0x20 && code <= 0xffff) ? undefined : String.fromCharCode(code);
  const known = signs[letter];
  if (known !== undefined) return known;
  // The Symbol font has digits and common punctuation where everybody has them.
  return signs === SYMBOL && /[\d.,()[\]%+/:;]/u.test(String.fromCharCode(letter))
    ? String.fromCharCode(letter)
    : undefined;
}

/** The sign of a bulleted level: what its font draws, a plain bullet where that is unknown. */
export function readLevelText(text: string, properties: XmlElement | undefined): string {
  const font = symbolFontOf(properties);
  return [...text]
    .map((char) => {
      const code = char.codePointAt(0) ?? 0;
      const isPrivate = code >= FIRST_PRIVATE && code <= LAST_PRIVATE;
      if (font === undefined && !isPrivate) return char;
      return symbolOf(font ?? 'Symbol', code) ?? '•';
    })
    .join('');
}
