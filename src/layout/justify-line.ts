import type { Piece } from './break-lines.js';
import type { Stretch } from './pages.js';

export const NATURAL: Stretch = { perSpace: 0, perCluster: 0 };

/** A space may grow by this much before letters move apart, in em. */
const SPACE_LIMIT = 0.36;
/** Clusters may move apart by this much; a line that needs more stays ragged. Some readers take 0.1 em for a space. */
export const CLUSTER_LIMIT = 0.09;

/**
 * Spreads `slack` pt over a line as Thai distributed justification does: first over the spaces, then
 * evenly between clusters, never between a consonant and its marks.
 */
export function justifyLine(pieces: readonly Piece[], slack: number): Stretch {
  const size = pieces[0]?.size ?? 0;
  const gaps = pieces.length - 1;
  if (slack <= 0 || gaps < 1) return NATURAL;
  const spaces = pieces.slice(0, -1).filter((piece) => piece.isSpace).length;
  const wanted = spaces === 0 ? 0 : Math.min(slack / spaces, SPACE_LIMIT * size);
  const perCluster = inWholeUnits((slack - wanted * spaces) / gaps, spaces === 0 ? 0 : size / 1000);
  if (perCluster > CLUSTER_LIMIT * size) return NATURAL;
  return { perCluster, perSpace: spaces === 0 ? 0 : (slack - perCluster * gaps) / spaces };
}

/** Equal whole steps between clusters keep the page's code small; the spaces take what is left over. */
const inWholeUnits = (length: number, unit: number): number =>
  unit === 0 ? length : Math.floor(length / unit + 1e-9) * unit;
