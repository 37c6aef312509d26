import { compress } from 'woff2-encoder';
import { printMarker } from '../../document/marker.js';
import type { Block, DocumentModel, Inline, List, Marker } from '../../document/model.js';
import type { FaceName, FontFace, WriterResources } from '../../document/resources.js';
import type { SubsetFont } from '../../fonts/subset-font.js';
import { faceName, mayEmbed } from '../../fonts/true-type.js';

/** A text of the document as it is set. */
interface SetText {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string;
}

/** Every text of a document with its look, markers included. */
export function modelTexts(model: DocumentModel): SetText[] {
  const inStyle = (id: string, inlines: readonly Inline[], marker?: Marker): SetText[] => {
    const style = model.styles[id];
    const { size = 0, bold = false, italic = false } = style ?? {};
    const plain = { size, bold, italic, font: model.font };
    return [
      ...(marker === undefined ? [] : [{ ...plain, text: `${printMarker(marker)} ` }]),
      ...inlines.flatMap((inline) =>
        inline.kind === 'lineBreak'
          ? []
          : [
              {
                text: inline.text,
                size,
                bold: bold || inline.bold === true,
                italic: italic || inline.italic === true,
                font: inline.font ?? model.font,
              },
            ],
      ),
    ];
  };
  const ofList = ({ style, items }: List): SetText[] =>
    items.flatMap(({ marker, inlines, items: below, after = [] }) => [
      ...inStyle(style, inlines, marker),
      ...(below ? ofList(below) : []),
      ...after.flatMap((paragraph) => inStyle(paragraph.style, paragraph.inlines)),
    ]);
  const ofBlock = (block: Block): SetText[] => {
    switch (block.kind) {
      case 'heading':
        return inStyle(block.style, block.inlines, block.marker);
      case 'paragraph':
        return inStyle(block.style, block.inlines);
      case 'list':
        return ofList(block);
      case 'table':
        return block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ blocks }) => blocks.flatMap(({ style, inlines }) => inStyle(style, inlines))),
        );
      case 'signature':
        return block.lines.flatMap(({ style, inlines }) => inStyle(style, inlines));
      case 'contents':
        return block.entries.flatMap(({ style, inlines, marker }) => inStyle(style, inlines, marker));
      case 'image':
      case 'pageBreak':
        return [];
    }
  };
  return model.sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock));
}

/** What the page itself says in bold. */
const OWN_BOLD = 'ร่าง เอกสารสำหรับดาวน์โหลด';

export interface WebFonts {
  readonly css: string;
  /** File names of the faces. */
  readonly files: readonly string[];
}

interface UsedFace {
  readonly family: string;
  readonly name: FaceName;
  readonly file: FontFace;
  readonly characters: Set<number>;
}

/** The faces that a document is set in, reduced to its characters, inside the style sheet; the regular one has all of `body`. */
export async function webFonts(
  model: DocumentModel,
  body: string,
  fonts: WriterResources['fonts'],
  subset: SubsetFont,
): Promise<WebFonts> {
  const used = [...usedFaces(model, body, fonts)];
  const rules = await Promise.all(
    used.map(async ({ family, name, file, characters }) => {
      const sorted = [...characters].sort((one, other) => one - other);
      const packed = await compress(subset(file.bytes, { characters: sorted }));
      const weight = name.startsWith('bold') ? 700 : 400;
      const slant = name === 'italic' || name === 'boldItalic' ? 'italic' : 'normal';
      const data = Buffer.from(packed).toString('base64');
      return `@font-face{font-family:${quoted(family)};font-weight:${weight};font-style:${slant};src:url(data:font/woff2;base64,${data})format("woff2")}`;
    }),
  );
  const families = [...new Set([model.font, ...used.map(({ family }) => family)])].map(quoted);
  return {
    css: [...rules, `body{font-family:${families.join(',')},sans-serif}`].join('\n'),
    files: used.map(({ file }) => file.file).sort(),
  };
}

const quoted = (family: string): string => `"${family.replace(/["\\\n<]/g, '')}"`;

function usedFaces(model: DocumentModel, body: string, fonts: WriterResources['fonts']): Iterable<UsedFace> {
  const used = new Map<string, UsedFace>();
  const plain = { bold: false, italic: false, font: model.font };
  // Of signs that HTML writes by name too.
  const own = [
    { ...plain, text: `${body.replaceAll(/<[^>]*>/gu, '')}<>` },
    { ...plain, text: OWN_BOLD, bold: true },
  ];
  for (const { text, bold, italic, font } of [...own, ...modelTexts(model)]) {
    const faces = fonts.get(font)?.faces;
    const wanted = faceName(bold, italic);
    const name = faces?.[wanted] ? wanted : 'regular';
    const file = faces?.[name];
    if (!file || !mayEmbed(file.bytes)) continue;
    const key = `${font} ${name}`;
    const face = used.get(key) ?? { family: font, name, file, characters: new Set<number>() };
    used.set(key, face);
    // Shapers set ำ as the two letters that it is made of.
    for (const character of text.replaceAll('\u0E33', '\u0E33\u0E4D\u0E32'))
      face.characters.add(character.codePointAt(0) ?? 0);
  }
  return used.values();
}
