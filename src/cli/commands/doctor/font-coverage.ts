/** Assigned characters of the Thai block. */
const THAI_BLOCK = [
  [0x0e01, 0x0e3a],
  [0x0e3f, 0x0e5b],
] as const;

const codePoints = THAI_BLOCK.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, offset) => from + offset),
);

export const THAI_CHARACTERS = codePoints.length;

export const countThai = (characters: ReadonlySet<number>): number =>
  codePoints.filter((codePoint) => characters.has(codePoint)).length;

/** Characters of a face; none where its bytes are no font. */
export async function readCoverageOf(bytes: Uint8Array): Promise<ReadonlySet<number>> {
  const { readCoverage } = await import('../../../write/pdf/read-coverage.js');
  return readCoverage(bytes);
}
