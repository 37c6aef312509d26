import { beforeAll, expect, test } from 'vitest';
import { plainParagraphs } from '../../../src/document/plain-text.js';
import { openPdfWriter } from '../../../src/write/pdf/index.js';
import { scriptRuns } from '../../../src/write/pdf/shape-text.js';
import { findTextDifference, withoutArtifacts } from '../../helpers/compare-text.js';
import { type DrawnCode, type DrawnGlyph, type DrawnSpan, readDrawnSpans } from '../../helpers/drawn-text.js';
import { fontPath, SARABUN_FILES, shippedFonts } from '../../helpers/fonts.js';
import { type JudgedGlyph, shapeWithHarfBuzz } from '../../helpers/hb-shape.js';
import { describeWithJudges } from '../../helpers/judges.js';
import { model, paragraph, section, text } from '../../helpers/model-parts.js';
import { readPdfObjects } from '../../helpers/pdf-objects.js';
import { readWithMupdf, readWithPdfjs, readWithPoppler } from '../../helpers/pdf-readers.js';
import { allClusters, stressModel } from '../../helpers/stress-model.js';

describeWithJudges(['qpdf', 'pdftotext', 'mutool', 'hb-shape'], 'text in a PDF of 300 hard pages', () => {
  const stress = stressModel();
  let bytes: Uint8Array;
  let spans: DrawnSpan[];
  beforeAll(async () => {
    ({ bytes } = await (await openPdfWriter(shippedFonts())).write(stress));
    spans = readDrawnSpans(readPdfObjects(bytes));
  }, 60_000);

  const artifactsOf = (page: number): string[] =>
    spans.filter((span) => span.isArtifact && span.page === page).map((span) => span.text.trim());

  const difference = (pages: readonly string[], options = {}): string | undefined => {
    const body = pages.map((page, index) => withoutArtifacts(page, artifactsOf(index))).join('\n');
    return findTextDifference(body, plainParagraphs(stress), options);
  };

  test('is the document’s, character for character, for poppler', () => {
    expect(difference(readWithPoppler(bytes))).toBeUndefined();
  });

  test('is the document’s for MuPDF, which knows no ActualText', () => {
    expect(difference(readWithMupdf(bytes))).toBeUndefined();
  });

  test('is the document’s for pdf.js, which knows no ActualText', async () => {
    expect(difference(await readWithPdfjs(bytes), { dropsLineEndSpaces: true })).toBeUndefined();
  }, 60_000);

  test('stands in the codes themselves as in ActualText', () => {
    const differing = spans.filter((span) => span.codes.map((code) => code.text).join('') !== span.text);
    expect(differing).toEqual([]);
  });

  test('has no zero-width space', () => {
    expect(spans.filter((span) => span.text.includes('\u200B'))).toEqual([]);
  });
});

describeWithJudges(['qpdf', 'hb-shape'], 'glyphs in a PDF', () => {
  test('of every cluster in every face stand where HarfBuzz puts them', async () => {
    const lines = allClusters().reduce<string[][]>((grouped, cluster, index) => {
      if (index % 12 === 0) grouped.push([]);
      grouped.at(-1)?.push(cluster);
      return grouped;
    }, []);
    const mixed = ['Aที่ (น้ำ) 12 E-Service ๑๒ ปุ่มOKฝู้ “กำ”', 'NO Gift Policy ไม่รับ 3,000 บาท'];
    const contents = [...lines.map((line) => line.join(' ')), ...mixed];
    const faces = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }];
    const blocks = faces.flatMap((face) =>
      contents.map((content) => paragraph([text(content, { ...face, breaks: [] })], 'plain')),
    );
    const { bytes } = await (await openPdfWriter(shippedFonts())).write(model(section(blocks)));
    expect(misplacedGlyphs(readDrawnSpans(readPdfObjects(bytes)))).toEqual([]);
  }, 60_000);
});

/** Runs of one face and one script whose glyphs differ from HarfBuzz's in identity, or by a unit in place. */
function misplacedGlyphs(spans: readonly DrawnSpan[]): string[] {
  const runs = spans.flatMap((span) => runsOf(span.codes));
  const groups = new Map<string, FaceRun[]>();
  for (const run of runs) {
    const key = `${run.font}/${run.script}`;
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const file = Object.values(SARABUN_FILES).find((path) => path.endsWith(`${first?.font}.ttf`));
    if (!first || file === undefined) return [];
    const judged = shapeWithHarfBuzz(
      fontPath(file),
      first.script,
      group.map((run) => run.text),
    );
    return group.flatMap((run, index) => {
      const drawn = run.codes.flatMap((code) => code.glyphs);
      const wanted = [...(judged[index] ?? [])];
      const origin = (drawn[0]?.x ?? 0) - (wanted[0]?.x ?? 0);
      const isSame =
        drawn.length === wanted.length && drawn.every((glyph) => takeSame(wanted, glyph, origin));
      return isSame
        ? []
        : [`${run.font} “${run.text}”: ${JSON.stringify(drawn)}, missing ${JSON.stringify(wanted)}`];
    });
  });
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
