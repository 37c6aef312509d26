import {
  collectDiagnostics,
  type Diagnostic,
  defineFinding,
  diagnostic,
  type Outcome,
} from '../diagnostics/diagnostic.js';
import { printMarker } from '../document/marker.js';
import type { Block, DocumentModel, Inline, Marker, Section } from '../document/model.js';
import { remember } from '../remember.js';
import { quoteCharacter } from '../thai/characters.js';
import { toThaiDigits } from '../thai/digits.js';
import type { Lexicon } from '../thai/lexicon.js';
import { printedText } from '../thai/printed-text.js';
import { mapBlocks } from './map-blocks.js';
import type { FamilyCoverage, Pass, PassContext } from './pass.js';
import { fallbackFonts, hasGlyph, isCovered, printedCharacters } from './passes/fallback-fonts.js';
import { noBreakSpaces } from './passes/no-break-spaces.js';
import { convertDigits, digits } from './passes/thai-digits.js';
import { wordBreaks } from './passes/word-breaks.js';

export const MISSING_GLYPH = defineFinding({
  code: 'typeset/missing-glyph',
  severity: 'error',
  about: { th: 'ทุกอักขระมีในแบบอักษรที่ใช้พิมพ์', en: 'Every character is in a font that prints it' },
  th: (p: { characters: readonly string[]; excerpt: string }) =>
    `ไม่มีแบบอักษรใดพิมพ์อักขระ ${p.characters.map(quoteCharacter).join(' ')} ได้ ในข้อความ “${p.excerpt}”`,
  en: (p) => `no font has the character ${p.characters.map(quoteCharacter).join(' ')} of “${p.excerpt}”`,
  hints: {
    th: 'ลบหรือเปลี่ยนอักขระนี้ในข้อมูลหรือแม่แบบ หรือระบุแบบอักษรสำรองที่มีอักขระนี้ใน fonts.yaml ของชุดแบบอักษร',
    en: 'remove or replace it in the data or the template, or name a fallback family that has it in the fonts.yaml of its font',
  },
});

export interface TypesetResources {
  readonly lexicon: Lexicon;
  /** Families in order of preference; the text family is found by its name. */
  readonly coverage: readonly FamilyCoverage[];
  /** Only findings are wanted: documents come back as they were. */
  readonly findsOnly?: boolean;
}

/** In this order: each pass sees the text that the one before it left. */
const FINDING_PASSES: readonly Pass[] = [printedCharacters, digits, noBreakSpaces, fallbackFonts];
const PASSES: readonly Pass[] = [...FINDING_PASSES, wordBreaks];

/** All that these passes put into a text of their own. */
const PUT_IN = `\u00A0${toThaiDigits('0123456789')}`;

/** Where the text family has all of a text, which is nearly everywhere, there is nothing to find. */
const findings: Pass = (inlines, context) => {
  const own = context.coverage.find(({ family }) => family === context.font);
  const isPlain = (inline: Inline): boolean =>
    inline.kind !== 'text' ||
    inline.font !== undefined ||
    (own !== undefined &&
      isCovered(inline.text, own) &&
      printedText(inline.text, own.covers) === inline.text);
  return own && isCovered(PUT_IN, own) && inlines.every(isPlain)
    ? inlines
    : FINDING_PASSES.reduce((changed, pass) => pass(changed, context), inlines);
};

/** Prepares texts for print: digits, no-break spaces, fonts, line breaks. For the documents of one run: blocks that several of them share are typeset once. */
export function openTypesetter(
  resources: TypesetResources,
): (model: DocumentModel) => Outcome<DocumentModel> {
  const reported = new Set<string>();
  const coverage = resources.coverage.map(remembered);
  const { findsOnly = false } = resources;
  const passes = findsOnly ? [findings] : PASSES;
  // Documents that share blocks share all that these are set by.
  const typesetOnce = remember(
    (blocks: readonly Block[], context: PassContext): readonly Block[] => {
      const set = typesetBlocks(blocks, passes, context);
      return findsOnly ? blocks : set;
    },
    () => true,
  );
  const typesetSection = remember(
    (section: Section, context: Omit<PassContext, 'digits'>): Section => ({
      ...section,
      blocks: typesetOnce(section.blocks, { ...context, digits: section.digits }),
    }),
    () => true,
  );

  return (model) => {
    const diagnostics: Diagnostic[] = [];
    const reportMissing = (characters: readonly string[], text: string) => {
      const fresh = characters.filter((character) => !reported.has(character));
      for (const character of fresh) reported.add(character);
      if (fresh.length > 0) diagnostics.push(missingGlyph(fresh, text));
    };
    const printed = (text: string): string => printedText(text, hasGlyph({ coverage }));
    const unbreakable = model.unbreakable.map(printed);
    const context = { lexicon: resources.lexicon, font: model.font, unbreakable, coverage, reportMissing };
    const head = { title: printed(model.title), author: printed(model.author), unbreakable };
    const sections = model.sections.map((section) => typesetSection(section, context));
    return { value: { ...model, ...head, sections }, diagnostics };
  };
}

/** All documents of a run; one in which something stands in the way of printing is left out. */
export function typesetAll<Document extends { readonly model: DocumentModel }>(
  documents: readonly Document[],
  typeset: (model: DocumentModel) => Outcome<DocumentModel>,
): Outcome<readonly Document[]> {
  const { keep, diagnostics } = collectDiagnostics();
  const value = documents.flatMap((document) => {
    const model = keep(typeset(document.model));
    return model ? [{ ...document, model }] : [];
  });
  return { value, diagnostics };
}

/** The same coverage with every answer kept: a document asks for the same few hundred characters. */
function remembered({ family, covers }: FamilyCoverage): FamilyCoverage {
  // 0 = not asked yet, 1 = no, 2 = yes; by hash it took twice as long.
  const known = new Uint8Array(0x11_0000);
  const recall = (codePoint: number): boolean => {
    if (known[codePoint] === 0) known[codePoint] = covers(codePoint) ? 2 : 1;
    return known[codePoint] === 2;
  };
  return { family, covers: recall };
}

const typesetBlocks = (
  blocks: readonly Block[],
  passes: readonly Pass[],
  context: PassContext,
): readonly Block[] =>
  mapBlocks(blocks, {
    inlines: (inlines) => passes.reduce((changed, pass) => pass(changed, context), inlines),
    marker: (marker) => typesetMarker(marker, context),
    bookmark: (text) => typesetLabel(text, context),
  });

/** Text that is never broken into lines. */
function typesetLabel(text: string, context: PassContext): string {
  const printed = printedText(text, hasGlyph(context));
  return context.digits === 'thai' ? convertDigits(printed) : printed;
}

/** A number that is part of a Latin code keeps its digits. */
function typesetMarker(marker: Marker, context: PassContext): Marker {
  const printed = printMarker(marker);
  return {
    ...marker,
    before: typesetLabel(marker.before, context),
    after: typesetLabel(marker.after, context),
    digits: context.digits === 'thai' && convertDigits(printed) !== printed ? 'thai' : marker.digits,
  };
}

function missingGlyph(characters: readonly string[], text: string): Diagnostic {
  const at = text.indexOf(characters[0] ?? '');
  const excerpt = text.slice(Math.max(0, at - 20), at + 20).trim();
  return diagnostic(MISSING_GLYPH, { characters, excerpt });
}
