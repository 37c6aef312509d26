import type { Outcome } from '../../diagnostics/diagnostic.js';
import { diagnostic } from '../../diagnostics/finding.js';
import { fail, succeed } from '../../diagnostics/outcome.js';
import { type DamageKind, findDamage, mendDamage } from '../../thai/extracted-damage.js';
import type { SourceBlock, SourceLine, SourceParagraph, SourceText, Spot } from '../source-text.js';
import { BEYOND_MENDING, BROKEN_THAI, MENDED_THAI } from './findings.js';

/** A source whose Thai came damaged out of a PDF, as it was typed; refused where nobody could tell what that was. */
export function mendThai(source: SourceText): Outcome<SourceText> {
  const { name: file, blocks } = source;
  const damages = findDamage(blocks.map(textOfBlock).join('\n'));
  const kinds = damages.map(({ kind }) => kind);
  if (kinds.includes('tones-lost')) return fail([diagnostic(BEYOND_MENDING, { file, kind: 'tones-lost' })]);
  if (damages.length === 0) return succeed(source, source.diagnostics);
  const diagnostics = [
    ...damages.map((damage) => diagnostic(MENDED_THAI, { file, damage })),
    // What was told of the text as it stood is mended now.
    ...source.diagnostics.filter(({ code }) => code !== BROKEN_THAI.code),
  ];
  return succeed(
    { ...source, blocks: blocks.map((block) => mendBlock(block, kinds)), diagnostics },
    diagnostics,
  );
}

/** All words of a block, a line for each paragraph. */
export const textOfBlock = (block: SourceBlock): string =>
  block.kind === 'table'
    ? block.rows
        .map((row) => row.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\t'))
        .join('\n')
    : block.text;

function mendBlock(block: SourceBlock, kinds: readonly DamageKind[]): SourceBlock {
  if (block.kind === 'line') return mendLine(block, kinds);
  if (block.kind === 'paragraph') return mendParagraph(block, kinds);
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((each) => mendParagraph(each, kinds)) })),
  );
  return { ...block, rows };
}

const mendParagraph = (paragraph: SourceParagraph, kinds: readonly DamageKind[]): SourceParagraph => ({
  ...paragraph,
  text: mendDamage(paragraph.text, kinds),
});

function mendLine(line: SourceLine, kinds: readonly DamageKind[]): SourceLine {
  const text = mendDamage(line.text, kinds);
  if (text === line.text || !line.spots) return { ...line, text };
  const moved = (at: number): number => mendDamage(line.text.slice(0, at), kinds).length;
  const spots = line.spots.map(({ at, length, ...place }): Spot => {
    const start = moved(at);
    return { ...place, at: start, length: Math.max(0, moved(at + length) - start) };
  });
  return { ...line, text, spots };
}
