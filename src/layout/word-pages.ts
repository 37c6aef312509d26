import { contentWidth, type PictureSize } from '../document/geometry.js';
import { printMarker } from '../document/marker.js';
import type { Block, ContentsEntry, DocumentModel, Inline, Section, TextInline } from '../document/model.js';
import type { TrueTypeFace } from '../fonts/true-type.js';
import { remember } from '../remember.js';
import { THAI_RUN } from '../thai/characters.js';
import { dictionaryWordStarts } from '../thai/word-boundaries.js';
import { openPlacer } from './lay-out.js';
import { styleNamed } from './page-flow.js';
import type { SetLine } from './pages.js';
import { type ParagraphText, setOnce } from './set-paragraph.js';

/** Widths of the face that a text is set in. */
export type WidthsOf = (
  family: string | undefined,
  bold: boolean,
  italic: boolean,
) => TrueTypeFace | undefined;

/** Tells the printed page number of each heading, by its id, as word processors will lay a document out. */
export function openWordPages(
  widthsOf: WidthsOf,
  pictures: ReadonlyMap<string, PictureSize>,
  keeps: boolean,
): (model: DocumentModel) => ReadonlyMap<string, string> {
  const setParagraph = setOnce((text, width) => wordLines(text, width, widthsOf));
  const place = openPlacer({ setParagraph, keepsLeadIns: false, tightens: false, pictures, keeps });
  return (model) => {
    const { headings, pages } = place(model);
    return new Map(headings.map(({ id, page }) => [id, pages[page]?.label ?? '']));
  };
}

/** All that a change of a block may take from the document around it. */
export type BlockLook = Pick<DocumentModel, 'styles' | 'layout'>;

/** Changes some blocks of a document; a section in which none is changed stays itself, and so does the document. */
export function changeBlocks(
  change: (block: Block, section: Section, look: BlockLook) => Block,
): (model: DocumentModel) => DocumentModel {
  const changeSection = remember(
    (section: Section, styles: BlockLook['styles'], layout: BlockLook['layout']): Section => {
      const blocks = section.blocks.map((block) => change(block, section, { styles, layout }));
      return isSameList(blocks, section.blocks) ? section : { ...section, blocks };
    },
  );
  return (model) => {
    const sections = model.sections.map((section) => changeSection(section, model.styles, model.layout));
    return isSameList(sections, model.sections) ? model : { ...model, sections };
  };
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.every((part, index) => part === other[index]);

/** Width of a character of which no face is at hand, in ems; marks above and below take no room. */
const UNKNOWN_WIDTH = 0.55;

/**
 * Lines as Word and LibreOffice break them: they have no lexicon, only ICU's words. Only their number and
 * height are known.
 */
const wordLines = (text: ParagraphText, width: number, widthsOf: WidthsOf): SetLine[] => {
  const { count, height } = measureParagraph(text, width, widthsOf, ({ text }) => wordBreaks(text));
  const line = { parts: [], height, baseline: height };
  return Array.from({ length: count }, () => line);
};

/**
 * The same document with the entries of its contents broken between our own words where room is left for the
 * number of the page: a word processor fills each line to its end and puts the number on one of its own.
 */
export function entryBreaker(widthsOf: WidthsOf): (model: DocumentModel) => DocumentModel {
  const breakEntry = (entry: ContentsEntry, width: number, look: BlockLook): ContentsEntry => {
    const { marker, inlines } = entry;
    const style = styleNamed(look, entry.style);
    const reserveRight = look.layout.contents.numberRoom;
    const text = { style, inlines, reserveRight, ...(marker && { marker: printMarker(marker) }) };
    const { ends } = measureParagraph(text, width, widthsOf, ({ breaks }) => breaks);
    return { ...entry, inlines: inlines.flatMap((inline) => partedAt(inline, ends.get(inline) ?? [])) };
  };
  return changeBlocks((block, { page }, look) =>
    block.kind === 'contents'
      ? { ...block, entries: block.entries.map((entry) => breakEntry(entry, contentWidth(page), look)) }
      : block,
  );
}

function partedAt(inline: Inline, ends: readonly number[]): Inline[] {
  if (inline.kind === 'lineBreak') return [inline];
  return [0, ...ends].flatMap((start, index): Inline[] => {
    const part: Inline = { ...inline, text: inline.text.slice(start, ends[index]), breaks: [] };
    return index === 0 ? [part] : [{ kind: 'lineBreak' }, part];
  });
}

function measureParagraph(
  text: ParagraphText,
  width: number,
  widthsOf: WidthsOf,
  breaksOf: (inline: TextInline) => readonly number[],
): { count: number; height: number; ends: ReadonlyMap<Inline, readonly number[]> } {
  const { style } = text;
  const own = widthsOf(undefined, style.bold, style.italic);
  const hangs = style.markerWidth > 0 && (text.marker !== undefined || text.isInList === true);
  const left = style.indentLeft + (hangs ? style.markerWidth : 0);
  const label = text.marker === undefined ? 0 : widthOf(`${text.marker} `, style.size, own);
  const first = hangs
    ? Math.max(left, text.marker === undefined ? 0 : style.indentLeft + label)
    : style.indentLeft + style.indentFirst + label;
  const right = width - style.indentRight - (text.reserveRight ?? 0);

  /** Where lines end inside of texts. */
  const ends = new Map<Inline, number[]>();
  let lines = 1;
  let x = first;
  const solid = (own?.lineHeight ?? 0) * style.size;
  for (const inline of text.inlines) {
    if (inline.kind === 'lineBreak') {
      lines++;
      x = left;
      continue;
    }
    const face = widthsOf(
      inline.font,
      style.bold || inline.bold === true,
      style.italic || inline.italic === true,
    );
    let at = 0;
    for (const piece of piecesOf(inline.text, breaksOf(inline))) {
      const visible = piece.trimEnd();
      const room = right - x;
      const visibleWidth = widthOf(visible, style.size, face);
      if (visibleWidth > room && x > left) {
        lines++;
        x = left;
        ends.set(inline, [...(ends.get(inline) ?? []), at]);
      }
      at += piece.length;
      // A piece wider than the column is broken anywhere.
      if (visibleWidth > right - left) lines += Math.ceil(visibleWidth / (right - left)) - 1;
      x += visibleWidth + widthOf(piece.slice(visible.length), style.size, face);
    }
  }
  return { count: lines, ends, height: Math.max(style.lineHeight, solid) };
}

function* piecesOf(text: string, breaks: readonly number[]): Generator<string> {
  let from = 0;
  for (const to of breaks) {
    if (to > from) yield text.slice(from, to);
    from = Math.max(from, to);
  }
  if (from < text.length) yield text.slice(from);
}

const SCRIPT_RUN = new RegExp(`${THAI_RUN.source}|(?:(?!${THAI_RUN.source}).)+`, 'gsu');
/** Nothing of this begins a line: spaces, repetition marks, closing signs. */
const NEVER_FIRST = /^[\s\u00A0ๆฯ”’)\]?!%.,:;]/u;
const NEVER_LAST = /[\u00A0“‘([]$/u;

function wordBreaks(text: string): number[] {
  const starts = [...text.matchAll(SCRIPT_RUN)].flatMap(({ 0: run, index }) => [
    index,
    ...dictionaryWordStarts(run).map((start) => index + start),
  ]);
  return starts.filter(
    (at) => !NEVER_FIRST.test(text.slice(at, at + 1)) && !NEVER_LAST.test(text.slice(at - 1, at)),
  );
}

const MARK = /\p{Mn}/u;

export function widthOf(text: string, size: number, face: TrueTypeFace | undefined): number {
  let ems = 0;
  for (const char of text)
    ems += face?.advance(char.codePointAt(0) ?? 0) ?? (MARK.test(char) ? 0 : UNKNOWN_WIDTH);
  return ems * size;
}
