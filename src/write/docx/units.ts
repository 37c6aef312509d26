/** pt → twips (1/20 pt). */
export const twips = (points: number): number => Math.round(points * 20);

/** pt → half-points, the unit of `w:sz`. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** pt → pixels of 1/96 inch, in which `docx` takes the size of pictures. */
export const pixels = (points: number): number => (points * 96) / 72;
