import { scriptRuns } from '../../src/layout/shape-text.js';
import type { DrawnCode, DrawnGlyph, DrawnSpan } from './drawn-text.js';
import { fontPath, SARABUN_FILES } from './fonts.js';
import { type JudgedGlyph, shapeWithHarfBuzz } from './hb-shape.js';

/** A run of one face and one script in a drawn line, with HarfBuzz's own answer for its text. */
export interface JudgedRun {
  readonly font: string;
  readonly text: string;
  readonly codes: readonly DrawnCode[];
  /** `cluster` counts UTF-8 bytes, as hb-shape does. */
  readonly wanted: readonly JudgedGlyph[];
}

/** Asks hb-shape for every run of Sarabun in the spans, once for each face and script. */
export function judgeRuns(spans: readonly DrawnSpan[]): JudgedRun[] {
  const groups = new Map<string, FaceRun[]>();
  for (const run of spans.flatMap((span) => runsOf(span.codes))) {
    const key = `${run.font}/${run.script}`;
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const file = Object.values(SARABUN_FILES).find((path) => path.endsWith(`${first?.font}.ttf`));
    if (!first || file === undefined) return [];
    const answers = shapeWithHarfBuzz(
      fontPath(file),
      first.script,
      group.map((run) => run.text),
    );
    return group.map((run, index) => ({ ...run, wanted: answers[index] ?? [] }));
  });
}

/**
 * Runs whose glyphs differ from HarfBuzz's in identity or by more than a unit in place. With `stretched`
 * clusters may have moved apart, but within each everything stands where HarfBuzz puts it.
 */
export function misplacedGlyphs(runs: readonly JudgedRun[], { stretched = false } = {}): string[] {
  return runs.flatMap((run) => {
    const pieces = stretched
      ? byCluster(run)
      : [{ drawn: run.codes.flatMap((code) => code.glyphs), wanted: run.wanted }];
    const isSame = pieces.every(({ drawn, wanted }) => {
      const left = [...wanted];
      const origin = (drawn[0]?.x ?? 0) - (wanted[0]?.x ?? 0);
      return drawn.length === wanted.length && drawn.every((glyph) => takeSame(left, glyph, origin));
    });
    return isSame ? [] : [`${run.font} “${run.text}”`];
  });
}

/** Gaps in em that justification opened between neighbouring clusters, beyond HarfBuzz's own distances. */
export function openedGaps(run: JudgedRun): number[] {
  const lefts = byCluster(run).map(({ drawn, wanted }) => (drawn[0]?.x ?? 0) - (wanted[0]?.x ?? 0));
  return lefts.slice(1).map((left, index) => (left - (lefts[index] ?? 0)) / 1000);
}

interface ClusterGlyphs {
  readonly drawn: readonly DrawnGlyph[];
  readonly wanted: readonly JudgedGlyph[];
}

function byCluster({ codes, wanted }: JudgedRun): ClusterGlyphs[] {
  const glyphs = codes.flatMap((code) => code.glyphs);
  const pieces: { drawn: DrawnGlyph[]; wanted: JudgedGlyph[] }[] = [];
  let cluster = -1;
  wanted.forEach((judged, index) => {
    if (judged.cluster !== cluster) pieces.push({ drawn: [], wanted: [] });
    cluster = judged.cluster;
    const drawn = glyphs[index];
    if (drawn) pieces.at(-1)?.drawn.push(drawn);
    pieces.at(-1)?.wanted.push(judged);
  });
  return pieces;
}

/** Takes the judge's glyph that is the drawn one out of `wanted`, if it is there. */
function takeSame(wanted: JudgedGlyph[], drawn: DrawnGlyph, origin: number): boolean {
  const at = wanted.findIndex(
    ({ id, x, y }) => id === drawn.id && Math.abs(drawn.x - origin - x) <= 1 && Math.abs(drawn.y - y) <= 1,
  );
  if (at >= 0) wanted.splice(at, 1);
  return at >= 0;
}

interface FaceRun {
  readonly font: string;
  readonly script: string;
  readonly text: string;
  readonly codes: readonly DrawnCode[];
}

function runsOf(codes: readonly DrawnCode[]): FaceRun[] {
  const runs: FaceRun[] = [];
  for (let start = 0; start < codes.length; ) {
    const font = codes[start]?.font ?? '';
    let end = start;
    while (codes[end]?.font === font) end++;
    let at = start;
    for (const run of scriptRuns(
      codes
        .slice(start, end)
        .map((code) => code.text)
        .join(''),
    )) {
      const from = at;
      for (let length = 0; length < run.text.length; at++) length += codes[at]?.text.length ?? 1;
      runs.push({
        font,
        script: run.script === 'Thai' ? 'thai' : 'latn',
        text: run.text,
        codes: codes.slice(from, at),
      });
    }
    start = end;
  }
  return runs;
}
