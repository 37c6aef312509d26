import type { PageGeometry } from './model.js';

/** Width between the margins, pt. */
export const contentWidth = ({ width, margins }: PageGeometry): number =>
  width - margins.left - margins.right;

/** Of any unit where only the proportion counts. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture as it is printed, pt: `height` high, or less where it would be wider than `room`. */
export function fitPicture(height: number, natural: PictureSize, room: number): PictureSize {
  const width = (height * natural.width) / natural.height;
  return width <= room ? { width, height } : { width: room, height: (room * natural.height) / natural.width };
}
