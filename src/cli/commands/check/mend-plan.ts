import { applyFixes, type MendedFile } from '../../../check/fix/apply-fixes.js';
import type { Reread } from '../../../check/fix/keeps-data.js';
import { unifiedDiff } from '../../../check/fix/unified-diff.js';
import { checkOnly } from '../../../compile.js';
import type { CheckConfig } from '../../../config.js';
import {
  type Diagnostic,
  type Fix,
  type Message,
  type SourceFile,
  UsageError,
} from '../../../diagnostics/diagnostic.js';
import { decodeText } from '../../../source/decode-text.js';
import { positionAt } from '../../../source/line-column.js';
import { parseYaml } from '../../../source/yaml-source.js';
import { commitAll, type PlannedWrite } from '../../../world/commit-all.js';
import { withTexts } from '../../../world/with-texts.js';
import type { World } from '../../../world/world.js';
import type { Streams } from '../../streams.js';

/** Mending one thing may bring another to light (a doubled mark inside a misspelt word). */
const MOST_ROUNDS = 5;
/** What the file said before `--fix`, beside it; no name that is read as data. */
const LAST_VERSION = '.before-fix';

interface Mending {
  /** What is left. */
  readonly diagnostics: readonly Diagnostic[];
  /** What went in, round after round. */
  readonly rounds: readonly (readonly MendedFile[])[];
  /** By path as findings show it, the text as it was read and as it is now. */
  readonly files: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  /** The same for what would have changed something else than it should. */
  readonly leftOut: readonly Fix[];
}

/** `plan check --fix` and `--fix-dry-run`; gives the findings left. */
export async function mendPlan(
  config: CheckConfig,
  world: World,
  streams: Streams,
  mode: 'show' | 'write',
): Promise<readonly Diagnostic[]> {
  const { diagnostics, rounds, files, leftOut } = await mend(config, world);
  const changes = rounds.flatMap((round, index) => listChanges(round, index, rounds, mode));
  if (mode === 'write') await writeAll(files, world);
  else for (const [path, { before, after }] of files) streams.stdout.write(unifiedDiff(path, before, after));
  const told = [
    ...changes,
    ...leftOut.map((fix) => LEFT_OUT(describeFix(fix))[config.language]),
    ...(files.size > 0 ? [TOLD[mode](changes.length, files.size)[config.language]] : []),
  ];
  if (!config.quiet) for (const line of told) streams.stderr.write(`${line}\n`);
  return diagnostics;
}

const TOLD = {
  write: (places: number, files: number): Message => ({
    th: `แก้ให้แล้ว ${places} แห่ง ใน ${files} แฟ้ม ฉบับก่อนแก้เก็บไว้ข้างแฟ้มเดิม (ชื่อลงท้ายด้วย ${LAST_VERSION}) จนกว่าจะสั่ง --fix ครั้งต่อไป`,
    en: `${places} places mended in ${files} files; what they said before is beside them (names in ${LAST_VERSION}) until the next --fix`,
  }),
  show: (places: number, files: number): Message => ({
    th: `--fix จะแก้ ${places} แห่ง ใน ${files} แฟ้ม`,
    en: `--fix would mend ${places} places in ${files} files`,
  }),
};

const LEFT_OUT = (change: string): Message => ({
  th: `ไม่ได้แก้ เพราะจะกระทบข้อความอื่น ให้แก้เอง: ${change}`,
  en: `left out, for it would change other text; mend it by hand: ${change}`,
});

/** Checks and mends in memory until nothing more can be mended. */
async function mend(config: CheckConfig, world: World): Promise<Mending> {
  const files = new Map<string, { before: string; after: string }>();
  const rounds: (readonly MendedFile[])[] = [];
  for (let round = 1; ; round += 1) {
    const texts = new Map([...files].map(([path, { after }]) => [path, after]));
    const { diagnostics } = await checkOnly(config, withTexts(world, texts));
    const mended = applyFixes(round > MOST_ROUNDS ? [] : diagnostics, await rereadFor(diagnostics));
    if (mended.files.length === 0) return { diagnostics, rounds, files, leftOut: mended.leftOut };
    for (const { file, text } of mended.files) {
      files.set(file.path, { before: files.get(file.path)?.before ?? file.text, after: text });
    }
    rounds.push(mended.files);
  }
}

/** The parser of Markdown is fetched only where such a file is to be mended. */
async function rereadFor(diagnostics: readonly Diagnostic[]): Promise<Reread> {
  const isMarkdown = ({ path }: SourceFile): boolean => path.endsWith('.md');
  if (!diagnostics.some(({ fix }) => fix && isMarkdown(fix.span.file))) return parseYaml;
  const { parseMarkdown } = await import('../../../source/markdown/parse-markdown.js');
  return (file) => (isMarkdown(file) ? parseMarkdown(file) : parseYaml(file));
}

/**
 * One line for each edit, its place in the file that lies there: the old one where edits are only shown, else
 * the new one. An edit of another round may have moved it.
 */
function listChanges(
  round: readonly MendedFile[],
  index: number,
  rounds: Mending['rounds'],
  mode: 'show' | 'write',
): string[] {
  return round.flatMap(({ file, fixes }) => {
    const sameFile = (some: Mending['rounds']) =>
      some.flatMap((files) => files.filter((other) => other.file.path === file.path));
    const [earlier, later] = [sameFile(rounds.slice(0, index)), sameFile(rounds.slice(index))];
    const [first, last] = [earlier[0]?.file ?? file, later.at(-1)?.text ?? file.text];
    return fixes.map((fix) => {
      const { start } = fix.span;
      const place =
        mode === 'show'
          ? {
              file: first,
              at: earlier.reduceRight((at, { fixes: before }) => placeBefore(at, before), start),
            }
          : {
              file: { ...file, text: last },
              at: later.reduce((at, { fixes: done }) => placeAfter(at, done), start),
            };
      return describeFix(fix, positionAt(place.file, place.at));
    });
  });
}

const growth = ({ span, replacement }: Fix): number => replacement.length - (span.end - span.start);

/** Where a place lies once the edits, which are in order, went in; one inside an edit is its start. */
function placeAfter(at: number, edits: readonly Fix[]): number {
  const inside = edits.find(({ span }) => span.start < at && at < span.end);
  const from = inside?.span.start ?? at;
  return edits
    .filter(({ span }) => span.end <= from && span.start < from)
    .reduce((to, fix) => to + growth(fix), from);
}

/** Where a place lay before the edits, which are in order, went in. */
function placeBefore(at: number, edits: readonly Fix[]): number {
  let shift = 0;
  for (const fix of edits) {
    const start = fix.span.start + shift;
    if (at < start) break;
    if (at < start + fix.replacement.length) return fix.span.start;
    shift += growth(fix);
  }
  return at - shift;
}

const AROUND = 12;

/** `data/2569/projects/p1.yaml:12:7  เรื่องต่างๆของ → เรื่องต่าง ๆ ของ`, with the letters around it. */
function describeFix(
  { span: { file, start, end }, replacement }: Fix,
  { line, column } = positionAt(file, start),
): string {
  const before = /[^\s]*$/u.exec(file.text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  const behind = /^[^\s]*/u.exec(file.text.slice(end, end + AROUND))?.[0] ?? '';
  const written = before + file.text.slice(start, end) + behind;
  return `${file.path}:${line}:${column}  ${shown(written)} → ${shown(before + replacement + behind)}`;
}

/** What prints nothing is named. */
const shown = (text: string): string =>
  text.replaceAll(
    /[\p{Cf}\p{Cc}\p{Co}\u00A0\u2007\u202F]/gu,
    (character) => `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );

/** All files or none, each with its last version beside it; one changed while it was checked is left to its author. */
async function writeAll(files: Mending['files'], world: World): Promise<void> {
  const kept: PlannedWrite[] = [];
  const writes: PlannedWrite[] = [];
  for (const [path, { before, after }] of files) {
    const previous = await world.readFile(path);
    if (!previous || decodeText(previous) !== before) throw changedMeanwhile(path);
    const beside = path + LAST_VERSION;
    kept.push({ path: beside, bytes: previous, previous: await world.readFile(beside) });
    writes.push({ path, bytes: new TextEncoder().encode(after), previous });
  }
  await commitAll([...kept, ...writes], world);
}

const changedMeanwhile = (path: string): UsageError =>
  new UsageError({
    th: `แฟ้ม “${path}” ถูกแก้ไขระหว่างการตรวจ จึงไม่เขียนทับ ให้สั่งใหม่อีกครั้ง`,
    en: `“${path}” was changed during the check and is not overwritten; run the command again`,
  });
