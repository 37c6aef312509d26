/** A text on a page; points from the bottom left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfPage {
  readonly texts: readonly Placed[];
  /** Draws a picture over the page. */
  readonly hasPicture?: boolean;
  readonly rotate?: number;
  /** Operators of what is drawn besides. */
  readonly drawing?: string;
}

const LETTER_WIDTH = 500;
/** Readers take codes below the space for no letters. */
const FIRST_CODE = 0x41;
const isMark = (char: string): boolean => /\p{Mn}/u.test(char);
const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');

/** A PDF written by hand: one font whose letters are as wide as half its size, marks without width. */
export function pdfFile(pages: readonly PdfPage[]): Uint8Array {
  const chars = [...new Set(pages.flatMap(({ texts }) => texts.flatMap(({ text }) => [...text])))];
  const codeOf = new Map(chars.map((char, index) => [char, index + FIRST_CODE]));
  const widths = chars.map((char) => (isMark(char) ? 0 : LETTER_WIDTH)).join(' ');
  const map = chars.map((char, index) => `<${hex(index + FIRST_CODE, 2)}> <${utf16(char)}>`);
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange ${map.length} beginbfchar ${map.join(' ')} endbfchar endcmap end end`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar ${FIRST_CODE} /LastChar ${chars.length + FIRST_CODE - 1} /Widths [${widths}] /ToUnicode 4 0 R >>`,
    stream(cmap),
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F 3 0 R >> /XObject << /I 5 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
      stream(drawn(page, codeOf)),
    ]),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.7\n${body}trailer << /Root 1 0 R >>\n%%EOF`);
}

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const utf16 = (char: string): string =>
  [...Array(char.length).keys()].map((index) => hex(char.charCodeAt(index), 4)).join('');

function drawn({ texts, hasPicture, drawing = '' }: PdfPage, codeOf: ReadonlyMap<string, number>): string {
  const lines = texts.map(({ text, x, y, size = 16 }) => {
    const codes = [...text].map((char) => hex(codeOf.get(char) ?? 0, 2)).join('');
    return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
  });
  return [drawing, ...lines, hasPicture ? 'q 500 0 0 700 50 50 cm /I Do Q' : ''].join('\n');
}
