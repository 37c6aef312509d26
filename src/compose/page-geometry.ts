import type { PageGeometry } from '../document/model.js';
import type { PageDefinition } from '../document/template.js';
import { pointsOf } from './length.js';

/** Short and long side in mm. */
const SIZES = { A4: { short: 210, long: 297 } } as const;

/** Millimetres of `template.yaml` → points. */
export function pageGeometry({ size, orientation, margins }: PageDefinition): PageGeometry {
  const { short, long } = SIZES[size];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    width: pointsOf(width),
    height: pointsOf(height),
    margins: {
      top: pointsOf(margins.top),
      right: pointsOf(margins.right),
      bottom: pointsOf(margins.bottom),
      left: pointsOf(margins.left),
    },
  };
}
