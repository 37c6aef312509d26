import { diagnostic, fail, type Outcome, succeed } from '../../diagnostics/diagnostic.js';
import { type DamageKind, findDamage, isBeyond, mendDamage } from '../../thai/extracted-damage.js';
import type { SourceBlock, SourceLine, SourceParagraph, SourceText, Spot } from '../source-text.js';
import { BEYOND_MENDING, BROKEN_THAI, MENDED_THAI } from './findings.js';

/** A source whose Thai came damaged out of a PDF, as it was typed; refused where nobody could tell what that was. */
export function mendThai(source: SourceText): Outcome<SourceText> {
  const { name: file, blocks } = source;
  const damages = findDamage(blocks.map(textOfBlock).join('\n'));
  const kinds = damages.map(({ kind }) => kind);
  const beyond = kinds.find(isBeyond);
  if (beyond) return fail([diagnostic(BEYOND_MENDING, { file, kind: beyond })]);
  if (damages.length === 0) return succeed(source, source.diagnostics);
  const diagnostics = [
    ...damages.map((damage) => diagnostic(MENDED_THAI, { file, damage })),
    // What was told of the text as it stood is mended now.
    ...source.diagnostics.filter(({ code }) => code !== BROKEN_THAI.code),
  ];
  return succeed(
    {
      ...source,
      blocks: mendSeams(
        blocks.map((block) => mendBlock(block, kinds)),
        kinds,
      ),
      diagnostics,
    },
    diagnostics,
  );
}

/** As many letters as the longest word that can be mended. */
const SEAM = 16;

/** Words that the end of a line broke are mended as whole ones; each part stays in its line. */
function mendSeams(blocks: readonly SourceBlock[], kinds: readonly DamageKind[]): SourceBlock[] {
  const mended = [...blocks];
  blocks.forEach((_, index) => {
    const [line, next] = [mended[index], mended[index + 1]];
    if (line?.kind !== 'line' || next?.kind !== 'line') return;
    const text = line.text.trimEnd();
    const [tail, head] = [text.slice(-SEAM), next.text.trimStart().slice(0, SEAM)];
    if (!/[ก-๎]$/u.test(tail) || !/^[ก-๎]/u.test(head)) return;
    const start = next.text.length - next.text.trimStart().length;
    // No word begins with า: the space of a parted ำ was the end of the line.
    if (kinds.includes('am-parted') && head.startsWith('\u0E32') && /[ก-ฮ][\u0E48-\u0E4B]?$/u.test(tail)) {
      const spots = next.spots?.map((spot) => ({ ...spot, at: Math.max(0, spot.at - 1) }));
      mended[index] = { ...line, text: `${text}\u0E33` };
      mended[index + 1] = {
        ...next,
        text: next.text.slice(0, start) + next.text.slice(start + 1),
        ...(spots && { spots }),
      };
      return;
    }
    const whole = mendDamage(tail + head, kinds);
    // Places on the page are counted in letters.
    if (whole === tail + head || whole.length !== tail.length + head.length) return;
    mended[index] = { ...line, text: text.slice(0, -tail.length) + whole.slice(0, tail.length) };
    mended[index + 1] = {
      ...next,
      text: next.text.slice(0, start) + whole.slice(tail.length) + next.text.slice(start + head.length),
    };
  });
  return mended;
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
