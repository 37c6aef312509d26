import type { SourceCell, SourceParagraph } from '../source-text.js';

/** A cell, and what is drawn in it beside its words. */
export interface DrawnCell extends SourceCell {
  /** It has a colour of its own. */
  readonly isFilled?: boolean;
  /** A bar or an arrow lies over it. */
  readonly isCrossed?: boolean;
}

/** A bar that takes this part of a column is meant for it. */
const COVERED = 0.4;

/** Whether a bar lies over a column, both by their left and right edges. */
export function liesOver(
  { from, to }: { readonly from: number; readonly to: number },
  left: number,
  right: number,
): boolean {
  const middle = (from + to) / 2;
  const shared = Math.min(right, to) - Math.max(left, from);
  return shared > COVERED * (right - left) || (left <= middle && middle < right);
}

/** As others type it. */
const SIGN = '■';

/** Where quarters are coloured, or have bars over them, each such cell is read as if a sign were typed in it. */
export function signDrawn(
  rows: readonly (readonly DrawnCell[])[],
  blank: SourceParagraph,
): readonly (readonly SourceCell[])[] {
  const hasTellingColours = doColoursTell(rows);
  return rows.map((cells) =>
    cells.map(({ isFilled, isCrossed, ...cell }) => {
      const isSigned = isCrossed === true || (isFilled === true && hasTellingColours);
      const [own = blank] = cell.paragraphs;
      return isSigned && isWordless(cell) ? { ...cell, paragraphs: [{ ...own, text: SIGN }] } : cell;
    }),
  );
}

const isWordless = ({ paragraphs, continues }: SourceCell): boolean =>
  continues !== true &&
  paragraphs.every(({ text, marker, heading }) => text.trim() === '' && !marker && !heading);

/**
 * Colours of whole rows and columns only adorn, and those beside typed signs say nothing more: they tell where among
 * cells without words some are coloured and others are not.
 */
function doColoursTell(rows: readonly (readonly DrawnCell[])[]): boolean {
  const open = rows.filter((cells) => cells.some((cell) => !isFilledCell(cell)));
  const placed = open.map((cells) => {
    let column = 0;
    return cells.map((cell) => {
      column += cell.columns;
      return { cell, from: column - cell.columns };
    });
  });
  const filled = placed.flat().filter(({ cell }) => isFilledCell(cell) && isWordless(cell));
  const [first, last] = [
    Math.min(...filled.map(({ from }) => from)),
    Math.max(...filled.map(({ from }) => from)),
  ];
  const inside = placed
    .map((cells) => cells.filter(({ from }) => first <= from && from <= last))
    .filter((cells) => cells.some(({ cell }) => isWordless(cell)))
    .flat();
  return (
    inside.some(({ cell }) => isWordless(cell) && !isFilledCell(cell)) &&
    inside.every(({ cell }) => isWordless(cell) || isFilledCell(cell) || cell.continues === true)
  );
}

const isFilledCell = ({ isFilled }: DrawnCell): boolean => isFilled === true;
