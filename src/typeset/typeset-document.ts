import { diagnostic } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { collectDiagnostics } from '../diagnostics/outcome.js';
import type { Block, DocumentModel, Section } from '../document/model.js';
import type { Lexicon } from '../thai/lexicon.js';
import { mapBlocks } from './map-blocks.js';
import type { FamilyCoverage, Pass, PassContext } from './pass.js';
import { convertDigits, digits } from './passes/digits.js';
import { fallbackFonts } from './passes/fallback-fonts.js';
import { noBreakSpaces } from './passes/no-break-spaces.js';
import { wordBreaks } from './passes/word-breaks.js';

export interface TypesetResources {
  readonly lexicon: Lexicon;
  /** Families in order of preference; the text family is found by its name. */
  readonly coverage: readonly FamilyCoverage[];
  /** Only findings are wanted: line breaks, of which there are none to find, are not computed. */
  readonly findsOnly?: boolean;
}

/** In this order: each pass sees the text that the one before it left. */
const FINDING_PASSES: readonly Pass[] = [digits, noBreakSpaces, fallbackFonts];
const PASSES: readonly Pass[] = [...FINDING_PASSES, wordBreaks];

/** Prepares the texts of one document for print: digits, no-break spaces, fonts, line breaks. */
export const typesetDocument = (model: DocumentModel, resources: TypesetResources): Outcome<DocumentModel> =>
  openTypesetter(resources)(model);

/** A typesetter for the documents of one run: blocks that several of them share are typeset once. */
export function openTypesetter(
  resources: TypesetResources,
): (model: DocumentModel) => Outcome<DocumentModel> {
  const done = new WeakMap<readonly Block[], readonly Block[]>();
  const reported = new Set<string>();
  const coverage = resources.coverage.map(remembered);
  const passes = resources.findsOnly ? FINDING_PASSES : PASSES;

  return (model) => {
    const diagnostics: Diagnostic[] = [];
    const reportMissing = (character: string, text: string) => {
      if (reported.has(character)) return;
      reported.add(character);
      diagnostics.push(missingGlyph(character, text));
    };
    const typesetSection = (section: Section): Section => {
      const context = { ...resources, ...model, coverage, digits: section.digits, reportMissing };
      const blocks = done.get(section.blocks) ?? typesetBlocks(section.blocks, passes, context);
      done.set(section.blocks, blocks);
      return { ...section, blocks };
    };
    return { value: { ...model, sections: model.sections.map(typesetSection) }, diagnostics };
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
  const known = new Map<number, boolean>();
  if (!covers) return { family, covers };
  const recall = (codePoint: number): boolean => {
    const answer = known.get(codePoint) ?? covers(codePoint);
    known.set(codePoint, answer);
    return answer;
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
    label: (text) => (context.digits === 'thai' ? convertDigits(text) : text),
  });

function missingGlyph(character: string, text: string): Diagnostic {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const at = text.indexOf(character);
  const excerpt = text.slice(Math.max(0, at - 20), at + 20).trim();
  return diagnostic('typeset/missing-glyph', { character, codePoint: `U+${codePoint}`, excerpt });
}
