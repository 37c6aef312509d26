/** pt → twips (1/20 pt). */
export const twips = (points: number): number => Math.round(points * 20);

/** pt → half-points, the unit of `w:sz`. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** pt → English metric units, the unit of drawings. */
export const emus = (points: number): number => Math.round(points * 12700);
