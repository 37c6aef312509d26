import type { Outcome } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/finding.js';
import { collectDiagnostics, fail, succeed } from '../diagnostics/outcome.js';
import type { FaceName } from '../document/resources.js';
import type { Template } from '../document/template.js';
import type { PlanSource } from '../plan/plan-source.js';
import { decodeText } from '../source/decode-text.js';
import type { Span } from '../source/source-file.js';
import { parseYaml } from '../source/yaml-source.js';
import { joinPath } from '../world/paths.js';
import { readOnce } from '../world/read-once.js';
import type { World } from '../world/world.js';
import { MISSING_FONT } from './findings.js';
import { textAt } from './text-at.js';

/** The families a document may use: its text family first, then those for characters it lacks. */
export interface FontSet {
  readonly families: readonly FontDescription[];
  /** Of the text family. */
  readonly sizeFactor: number;
  /** Whether some family has the character; undefined where only the font files could tell. */
  coverage(codePoint: number): boolean | undefined;
}

/** A family as its folder describes it; no font file has been read. */
export interface FontDescription {
  readonly family: string;
  readonly folder: string;
  /** Printed size = size in `template.yaml` (points of TH Sarabun) × this. */
  readonly sizeFactor: number;
  readonly files: Readonly<Partial<Record<FaceName, string>>> & { readonly regular: string };
  /** Families for characters that this one lacks, in order; undefined where its folder does not say. */
  readonly standIns?: readonly { readonly family: string; readonly placeOf: () => Span }[];
  /** Whether every face has the character; undefined where only the font files could tell. */
  readonly covers: ((codePoint: number) => boolean) | undefined;
}

/**
 * The family that the plan names, or its template's, and the families that its `fonts.yaml` says stand in
 * for characters it lacks. A family without `fonts.yaml` borrows those of the template's family. A missing
 * family is a finding; of the plan's own choice a rule speaks.
 */
export async function loadFonts(
  { dir, plan }: PlanSource,
  template: Template | undefined,
  world: World,
): Promise<Outcome<FontSet>> {
  const { keep, diagnostics } = collectDiagnostics();
  const load = async (family: string, placeOf?: () => Span): Promise<FontDescription | undefined> => {
    const description = keep(await loadFontFamily(family, dir, world));
    if (!description && placeOf) keep(fail([diagnostic(MISSING_FONT, { family }, placeOf())]));
    return description;
  };
  const usual = template && {
    family: template.definition.fonts.family,
    placeOf: () => template.source.spanOf(['fonts', 'family'], 'value'),
  };
  const own = textAt(plan.value, ['fonts', 'family']);
  const text = own === undefined ? usual && (await load(usual.family, usual.placeOf)) : await load(own);
  const lender = text?.standIns || !usual ? text : await load(usual.family, usual.placeOf);
  const standIns = await Promise.all(
    (lender?.standIns ?? []).map(({ family, placeOf }) => load(family, placeOf)),
  );
  if (!text || standIns.includes(undefined)) return fail(diagnostics);
  return succeed(fontSet([text, ...standIns.flatMap((family) => family ?? [])]), diagnostics);
}

const fontSet = (families: readonly FontDescription[]): FontSet => ({
  families,
  sizeFactor: families[0]?.sizeFactor ?? 1,
  coverage: (codePoint) => {
    const answers = families.map(({ covers }) => covers?.(codePoint));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  },
});

/** The same families, those without described coverage asked through their font files. */
export async function completeCoverage(
  fonts: FontSet,
  world: World,
  readCoverage: (bytes: Uint8Array) => Promise<ReadonlySet<number>>,
): Promise<FontSet> {
  const families = await Promise.all(
    fonts.families.map(async (description) => {
      if (description.covers) return description;
      const bytes = await world.readFile(joinPath(description.folder, description.files.regular));
      const characters = bytes ? await readCoverage(bytes) : new Set<number>();
      return { ...description, covers: (codePoint: number) => characters.has(codePoint) };
    }),
  );
  return fontSet(families);
}

/**
 * Finds a family: a folder of its name under the plan's own `fonts/`, else under the package's. A folder
 * without `fonts.yaml` is read by its file names (`…-Bold.ttf`). Undefined where there is no such family.
 */
async function loadFontFamily(
  family: string,
  planDir: string,
  world: World,
): Promise<Outcome<FontDescription | undefined>> {
  for (const base of [planDir, world.packageDir]) {
    const folder = joinPath(base, 'fonts', family);
    const described = await readDescription(folder, world);
    if (described) return { ...described, value: described.value && { family, folder, ...described.value } };
    const entries = await world.listFolder(folder);
    const files = facesByName((entries ?? []).map((entry) => entry.name));
    if (files) return succeed({ family, folder, sizeFactor: 1, files, covers: undefined });
  }
  return succeed(undefined);
}

type Described = Pick<FontDescription, 'sizeFactor' | 'files' | 'standIns' | 'covers'>;

async function readDescription(folder: string, world: World): Promise<Outcome<Described> | undefined> {
  const path = joinPath(folder, 'fonts.yaml');
  const bytes = await world.readFile(path);
  const text = bytes && decodeText(bytes);
  if (!bytes || text === undefined) return undefined;
  return readOnce(world, `fonts ${path}`, bytes, () => describeFaces(path, text));
}

function describeFaces(path: string, text: string): Outcome<Described> {
  const { source, diagnostics } = parseYaml({ path, text });
  const files =
    isRecord(source.value) && isRecord(source.value['faces']) ? facesOf(source.value['faces']) : undefined;
  if (!isRecord(source.value) || !files) return fail(diagnostics);
  const { sizeFactor, coverage, fallback } = source.value;
  const standIns = (Array.isArray(fallback) ? fallback : []).map((family, index) => ({
    family: String(family),
    placeOf: () => source.spanOf(['fallback', index], 'value'),
  }));
  return succeed(
    {
      sizeFactor: typeof sizeFactor === 'number' ? sizeFactor : 1,
      files,
      standIns,
      covers: Array.isArray(coverage) ? inRanges(coverage.map(String)) : undefined,
    },
    diagnostics,
  );
}

const FACE_NAMES: readonly FaceName[] = ['regular', 'bold', 'italic', 'boldItalic'];

function facesOf(faces: Readonly<Record<string, unknown>>): FontDescription['files'] | undefined {
  const files: Partial<Record<FaceName, string>> = {};
  for (const name of FACE_NAMES) {
    const face = faces[name];
    if (isRecord(face) && typeof face['file'] === 'string') files[name] = face['file'];
  }
  return files.regular === undefined ? undefined : { ...files, regular: files.regular };
}

/** Faces by the words in their file names, the way font foundries name them. */
function facesByName(names: readonly string[]): FontDescription['files'] | undefined {
  const files: Partial<Record<FaceName, string>> = {};
  for (const name of names.filter((file) => /\.ttf$/i.test(file)).sort()) {
    const isBold = /bold/i.test(name);
    const isItalic = /italic|oblique/i.test(name);
    const face: FaceName = isBold ? (isItalic ? 'boldItalic' : 'bold') : isItalic ? 'italic' : 'regular';
    files[face] ??= name;
  }
  return files.regular === undefined ? undefined : { ...files, regular: files.regular };
}

/** `U+0E01-0E3A` or `U+2713`. */
function inRanges(ranges: readonly string[]): (codePoint: number) => boolean {
  const bounds = ranges.map((range) => {
    const [from = '', to = from] = range.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (codePoint) => bounds.some(([from, to]) => codePoint >= from && codePoint <= to);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
