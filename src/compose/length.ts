const POINTS_PER_MM = 72 / 25.4;

/** pt of a length in mm, to a hundredth. */
export const pointsOf = (millimetres: number): number => Math.round(millimetres * POINTS_PER_MM * 100) / 100;

/** pt of `18mm` or `12pt`; undefined where it is neither. */
export function parseLength(text: string): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(mm|pt)$/u.exec(text) ?? [];
  if (number === undefined) return undefined;
  return unit === 'mm' ? pointsOf(Number(number)) : Number(number);
}
