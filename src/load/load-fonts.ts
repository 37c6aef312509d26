import {
  collectDiagnostics,
  type Diagnostic,
  diagnostic,
  fail,
  hasErrors,
  type Outcome,
  type Span,
  succeed,
} from '../diagnostics/diagnostic.js';
import type { FaceName } from '../document/resources.js';
import type { Template } from '../document/template.js';
import { type FaceFault, faceFault, faceName, readFace } from '../fonts/true-type.js';
import type { PlanSource } from '../plan/plan-source.js';
import type { FontsFile } from '../plan/schema-types.js';
import { remember } from '../remember.js';
import { textAt, type YamlSource } from '../source/yaml-source.js';
import { joinPath, readOnce, type World } from '../world/world.js';
import { BAD_FONT, MISSING_FONT, NO_BOLD_FACE } from './findings.js';
import { loadChecked, type SchemaValidator } from './load-checked.js';

/** The families a document may use: its text family first, then those for characters it lacks. */
export interface FontSet {
  readonly families: readonly FontDescription[];
  /** Of the text family. */
  readonly sizeFactor: number;
  /** Whether some family has the character. */
  coverage(codePoint: number): boolean;
}

/** A family as its folder describes it, or as its files are. */
export interface FontDescription {
  readonly family: string;
  readonly folder: string;
  /** Printed size = size in `template.yaml` (points of TH Sarabun) × this. */
  readonly sizeFactor: number;
  readonly files: Readonly<Partial<Record<FaceName, string>>> & { readonly regular: string };
  /** Families for characters that this one lacks, in order; undefined where its folder does not say. */
  readonly standIns?: readonly { readonly family: string; readonly placeOf: () => Span }[];
  /** Of the package, and tested with it. */
  readonly isShipped: boolean;
  /** Whether every face has the character. */
  readonly covers: (codePoint: number) => boolean;
  /** Files that cannot be printed with. */
  readonly faults: readonly { readonly file: string; readonly fault: FaceFault | 'missing' }[];
}

/**
 * The family that the plan names, or its template's, and the families that its `fonts.yaml` says stand in
 * for characters it lacks. A family without `fonts.yaml` borrows those of the template's family. A missing
 * family, or one whose files are no fonts, is a finding where it is named.
 */
export async function loadFonts(
  { dir, plan }: PlanSource,
  template: Template | undefined,
  world: World,
  validate: SchemaValidator,
): Promise<Outcome<FontSet>> {
  const { keep, diagnostics } = collectDiagnostics();
  const own = textAt(plan.value, ['fonts', 'family']);
  const load = async (family: string, placeOf: () => Span): Promise<FontDescription | undefined> => {
    const description = keep(await loadFontFamily(family, dir, world, validate));
    const faults = description?.faults.filter(({ fault }) => fault !== 'missing' || family !== own) ?? [];
    keep({ diagnostics: badFonts(family, faults, placeOf) });
    return description?.faults.length === 0 ? description : undefined;
  };
  const usual = template && {
    family: template.definition.fonts.family,
    placeOf: () => template.source.spanOf(['fonts', 'family'], 'value'),
  };
  const wanted =
    own === undefined ? usual : { family: own, placeOf: () => plan.spanOf(['fonts', 'family'], 'value') };
  const text = wanted && (await load(wanted.family, wanted.placeOf));
  if (text) keep({ diagnostics: judgeTextFamily(text, wanted.placeOf) });
  const lender = text?.standIns || !usual ? text : await load(usual.family, usual.placeOf);
  const standIns = await Promise.all(
    (lender?.standIns ?? []).map(({ family, placeOf }) => load(family, placeOf)),
  );
  if (!text || standIns.includes(undefined) || hasErrors(diagnostics)) return fail(diagnostics);
  return succeed(fontSet([text, ...standIns.flatMap((family) => family ?? [])]), diagnostics);
}

/** One finding for all files that have the same fault; to tell the place of none would parse the file for nothing. */
const badFonts = (family: string, faults: FontDescription['faults'], placeOf: () => Span): Diagnostic[] =>
  [...new Set(faults.map(({ fault }) => fault))].map((fault) => {
    const place = placeOf();
    if (fault === 'missing') return diagnostic(MISSING_FONT, { family }, place);
    const files = faults.filter((each) => each.fault === fault).map(({ file }) => file);
    return diagnostic(BAD_FONT, { family, file: files.join(', '), fault }, place);
  });

/** Consonants and vowels without which no Thai word can be written. */
const LETTERS = [...'กขคงจชซดตถทธนบปผพฟมยรลวสหอะาำเแโใไ\u0E31\u0E34\u0E35\u0E38\u0E48\u0E49'];

function judgeTextFamily({ family, files, covers }: FontDescription, placeOf: () => Span): Diagnostic[] {
  if (BOLD.test(files.regular) || ITALIC.test(files.regular)) {
    return [diagnostic(BAD_FONT, { family, file: files.regular, fault: 'no-regular' }, placeOf())];
  }
  const hasThai = LETTERS.every((letter) => covers(letter.codePointAt(0) ?? 0));
  if (!hasThai) {
    return [diagnostic(BAD_FONT, { family, file: files.regular, fault: 'no-thai' }, placeOf())];
  }
  return files.bold === undefined ? [diagnostic(NO_BOLD_FACE, { family }, placeOf())] : [];
}

const fontSet = (families: readonly FontDescription[]): FontSet => ({
  families,
  sizeFactor: families[0]?.sizeFactor ?? 1,
  coverage: (codePoint) => families.some(({ covers }) => covers(codePoint)),
});

/**
 * Finds a family: a folder of its name under the plan's own `fonts/`, else under the package's. A folder
 * without `fonts.yaml` is read by its file names (`…-Bold.ttf`).
 */
async function loadFontFamily(
  family: string,
  planDir: string,
  world: World,
  validate: SchemaValidator,
): Promise<Outcome<FontDescription>> {
  for (const base of [planDir, world.packageDir]) {
    const folder = joinPath(base, 'fonts', family);
    const described = await readDescription(family, base, world, validate);
    if (described && !described.value) return { diagnostics: described.diagnostics };
    const entries = described ? [] : ((await world.listFolder(folder)) ?? []);
    const files = described?.value?.files ?? facesByName(entries.map(({ name }) => name));
    if (!files) continue;
    const isShipped = base !== planDir;
    const known = { sizeFactor: 1, ...described?.value, family, folder, files, isShipped };
    const { covers } = known;
    const judged = covers && isShipped ? { covers, faults: [] } : await judgeFaces(known, world);
    return succeed({ ...known, ...judged }, described?.diagnostics ?? []);
  }
  const file = `${family}-Regular.ttf`;
  const nothing = {
    folder: '',
    sizeFactor: 1,
    files: { regular: file },
    isShipped: false,
    covers: () => false,
  };
  return succeed({ family, ...nothing, faults: [{ file, fault: 'missing' }] });
}

async function judgeFaces(
  { folder, files }: Pick<FontDescription, 'folder' | 'files'>,
  world: World,
): Promise<Pick<FontDescription, 'covers' | 'faults'>> {
  const faces = await Promise.all(
    Object.values(files).map(async (file) => {
      const bytes = await world.readFile(joinPath(folder, file));
      if (!bytes) return { file, fault: 'empty' as const, characters: undefined };
      return readOnce(world, `face ${joinPath(folder, file)}`, bytes, () => {
        const fault = faceFault(bytes);
        return { file, fault, characters: fault ? undefined : readFace(bytes).characters };
      });
    }),
  );
  const sets = faces.flatMap(({ characters }) => characters ?? []);
  return {
    covers: (codePoint) => sets.length > 0 && sets.every((characters) => characters.has(codePoint)),
    faults: faces.flatMap(({ file, fault }) => (fault ? [{ file, fault }] : [])),
  };
}

type Described = Pick<FontDescription, 'sizeFactor' | 'files' | 'standIns'> & {
  readonly covers: FontDescription['covers'] | undefined;
};

async function readDescription(
  family: string,
  home: string,
  world: World,
  validate: SchemaValidator,
): Promise<Outcome<Described> | undefined> {
  const outcome = await loadChecked('fonts', { home, name: family }, world, validate);
  if (!outcome?.value) return outcome && fail(outcome.diagnostics);
  return succeed(describeFaces(outcome.value.source, outcome.value.value), outcome.diagnostics);
}

const describeFaces = remember((source: YamlSource, written: FontsFile): Described => {
  const { sizeFactor = 1, coverage, fallback = [], faces } = written;
  return {
    sizeFactor,
    files: {
      regular: faces.regular.file,
      ...(faces.bold && { bold: faces.bold.file }),
      ...(faces.italic && { italic: faces.italic.file }),
      ...(faces.boldItalic && { boldItalic: faces.boldItalic.file }),
    },
    standIns: fallback.map((family, index) => ({
      family,
      placeOf: () => source.spanOf(['fallback', index], 'value'),
    })),
    covers: coverage && inRanges(coverage),
  };
});

/** What people put into a folder of fonts; only TTF files can be printed with. */
export const FONT_FILE = /\.(?:ttf|otf|ttc|otc|woff2?)$/i;
const BOLD = /bold/i;
const ITALIC = /italic|oblique/i;

/**
 * Faces by the words in their file names, the way font foundries name them. A folder that holds no TTF file
 * but other fonts is a family too: what is wrong with these is said.
 */
function facesByName(names: readonly string[]): FontDescription['files'] | undefined {
  const files: Partial<Record<FaceName, string>> = {};
  const fonts = names.filter((name) => FONT_FILE.test(name)).sort();
  const printable = fonts.filter((name) => /\.ttf$/i.test(name));
  for (const name of printable.length > 0 ? printable : fonts) {
    files[faceName(BOLD.test(name), ITALIC.test(name))] ??= name;
  }
  const regular = files.regular ?? files.bold ?? files.italic ?? files.boldItalic;
  return regular === undefined ? undefined : { ...files, regular };
}

/** `U+0E01-0E3A` or `U+2713`. */
function inRanges(ranges: readonly string[]): (codePoint: number) => boolean {
  const bounds = ranges.map((range) => {
    const [from = '', to = from] = range.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (codePoint) => bounds.some(([from, to]) => codePoint >= from && codePoint <= to);
}
