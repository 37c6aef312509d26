import type { LeftOutKind } from '../../source-text.js';
import { readFieldMark, readInstruction } from './fields.js';
import { type Channel, type InlineText, write } from './inline-text.js';
import { readInlineChildren } from './read-inlines.js';
import { readNote } from './reading.js';
import { symbolFontOf, symbolOf } from './symbol-fonts.js';
import { child, descendants, isOn, valOf, type XmlElement } from './xml-tree.js';

type PartReader = (part: XmlElement, found: InlineText, channel: Channel, font: string | undefined) => void;

const writeAs =
  (text: string): PartReader =>
  (_, found, channel) =>
    write(found, text, channel);

const writeNote =
  (name: string, kind: LeftOutKind): PartReader =>
  (part, found) => {
    const note = found.reading.notes.get(`${name}/${part.attributes['w:id']}`);
    if (note) found.leftOut.set(kind, `${found.leftOut.get(kind) ?? ''} ${readNote(note)}`);
  };

/** What a run may hold that prints or says something (ECMA-376 part 1, 17.3.3). */
const READERS: Readonly<Record<string, PartReader>> = {
  'w:t': (part, found, channel, font) =>
    write(found, font === undefined ? part.text : readSymbols(found, font, part.text), channel),
  'w:delText': (part, found) => write(found, part.text, 'deleted'),
  'w:tab': writeAs('\t'),
  'w:ptab': writeAs('\t'),
  'w:cr': writeAs('\n'),
  'w:br': (part, found, channel) => {
    if (part.attributes['w:type'] === 'page' && channel === undefined) found.parts.push('');
    else write(found, '\n', channel);
  },
  'w:noBreakHyphen': writeAs('-'),
  'w:sym': (part, found, channel) => {
    const code = Number.parseInt(part.attributes['w:char'] ?? '', 16);
    write(found, readSymbol(found, part.attributes['w:font'] ?? '', code), channel);
  },
  'w:fldChar': (part, found, channel) => readFieldMark(found, part, channel),
  'w:instrText': (part, found) => readInstruction(found, part.text),
  'w:delInstrText': (part, found) => readInstruction(found, part.text),
  'w:footnoteReference': writeNote('w:footnote', 'note'),
  'w:endnoteReference': writeNote('w:endnote', 'note'),
  'w:commentReference': writeNote('w:comment', 'comment'),
  // A gloss above words: the words are text, the gloss is not.
  'w:ruby': (part, found, channel) => readInlineChildren(part, found, channel),
  'w:drawing': (part, found) => readDrawing(part, found),
  'w:pict': (part, found) => readDrawing(part, found),
  'w:object': (part, found) => readDrawing(part, found),
  'mc:AlternateContent': (part, found, channel, font) =>
    readParts(child(part, 'mc:Choice') ?? child(part, 'mc:Fallback'), found, channel, font),
};

export function readRun(run: XmlElement, found: InlineText, channel: Channel): void {
  const properties = child(run, 'w:rPr');
  const isHidden =
    isOn(child(properties, 'w:vanish')) ??
    (found.isHidden || found.reading.styles.isHiddenCharacters(valOf(child(properties, 'w:rStyle'))));
  const isStruck =
    isOn(child(properties, 'w:strike')) === true || isOn(child(properties, 'w:dstrike')) === true;
  const own = isHidden ? 'hidden' : isStruck ? 'struck' : undefined;
  readParts(run, found, channel ?? own, symbolFontOf(properties));
}

function readParts(
  parent: XmlElement | undefined,
  found: InlineText,
  channel: Channel,
  font: string | undefined,
): void {
  for (const part of parent?.children ?? []) {
    if (Object.hasOwn(READERS, part.name)) READERS[part.name]?.(part, found, channel, font);
  }
}

const readSymbols = (found: InlineText, font: string, text: string): string =>
  [...text].map((char) => readSymbol(found, font, char.codePointAt(0) ?? 0)).join('');

function readSymbol({ reading }: InlineText, font: string, code: number): string {
  const sign = symbolOf(font, code);
  if (sign !== undefined) return sign;
  const key = `${font}/${code.toString(16).toUpperCase()}`;
  reading.unknownSymbols.set(key, (reading.unknownSymbols.get(key) ?? 0) + 1);
  return '\uFFFD';
}

const OBJECTS = ['c:chart', 'dgm:relIds', 'o:OLEObject'];
const PICTURES = ['a:blip', 'pic:pic', 'v:imagedata'];

/** A drawing holds text boxes, or it is a picture or a foreign object, of which only the fact is kept. */
function readDrawing(drawing: XmlElement, found: InlineText): void {
  const boxes = findBoxes(drawing);
  if (boxes.length > 0) found.boxes.push(...boxes);
  else if (holds(drawing, OBJECTS)) found.leftOut.set('embedded', '\uFFFC');
  else if (holds(drawing, PICTURES)) found.pictures += 1;
}

/** The outermost boxes: one inside another is read with the text around it. */
const findBoxes = (element: XmlElement): readonly XmlElement[] => {
  if (element.name === 'w:txbxContent') return [element];
  // What stands here twice, for new and for old programs, is read once.
  const inside =
    element.name === 'mc:AlternateContent'
      ? [child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')]
      : element.children;
  return inside.flatMap((each) => (each ? findBoxes(each) : []));
};

const holds = (drawing: XmlElement, names: readonly string[]): boolean =>
  names.some((name) => descendants(drawing, name).length > 0);
