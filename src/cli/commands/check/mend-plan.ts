import { applyFixes } from '../../../check/fix/apply-fixes.js';
import { unifiedDiff } from '../../../check/fix/unified-diff.js';
import { checkOnly } from '../../../compile.js';
import type { CheckConfig } from '../../../config.js';
import type { Diagnostic, Message } from '../../../diagnostics/diagnostic.js';
import { UsageError } from '../../../diagnostics/usage-error.js';
import { decodeText } from '../../../source/decode-text.js';
import { commitAll, type PlannedWrite } from '../../../world/commit-all.js';
import { withTexts } from '../../../world/with-texts.js';
import type { World } from '../../../world/world.js';
import type { Streams } from '../../streams.js';

/** Mending one thing may bring another to light (a doubled mark inside a misspelt word). */
const MOST_ROUNDS = 5;

interface Mending {
  /** What is left. */
  readonly diagnostics: readonly Diagnostic[];
  readonly places: number;
  /** By path as findings show it, the text as it was read and as it is now. */
  readonly files: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
}

/** `plan check --fix` and `--fix-dry-run`; gives the findings left. */
export async function mendPlan(
  config: CheckConfig,
  world: World,
  streams: Streams,
  mode: 'show' | 'write',
): Promise<readonly Diagnostic[]> {
  const { diagnostics, places, files } = await mend(config, world);
  if (mode === 'write') await writeAll(files, world);
  else for (const [path, { before, after }] of files) streams.stdout.write(unifiedDiff(path, before, after));
  const told = TOLD[mode](places, files.size)[config.language];
  if (places > 0 && !config.quiet) streams.stderr.write(`${told}\n`);
  return diagnostics;
}

const TOLD = {
  write: (places: number, files: number): Message => ({
    th: `แก้ให้แล้ว ${places} แห่ง ใน ${files} แฟ้ม`,
    en: `${places} places mended in ${files} files`,
  }),
  show: (places: number, files: number): Message => ({
    th: `--fix จะแก้ ${places} แห่ง ใน ${files} แฟ้ม`,
    en: `--fix would mend ${places} places in ${files} files`,
  }),
};

/** Checks and mends in memory until nothing more can be mended. */
async function mend(config: CheckConfig, world: World): Promise<Mending> {
  const files = new Map<string, { before: string; after: string }>();
  let places = 0;
  for (let round = 1; ; round += 1) {
    const texts = new Map([...files].map(([path, { after }]) => [path, after]));
    const { diagnostics } = await checkOnly(config, withTexts(world, texts));
    const mended = round > MOST_ROUNDS ? [] : applyFixes(diagnostics);
    if (mended.length === 0) return { diagnostics, places, files };
    for (const { file, text, fixes } of mended) {
      files.set(file.path, { before: files.get(file.path)?.before ?? file.text, after: text });
      places += fixes;
    }
  }
}

/** All files or none; a file that was changed while it was checked is left to its author. */
async function writeAll(files: Mending['files'], world: World): Promise<void> {
  const writes: PlannedWrite[] = [];
  for (const [path, { before, after }] of files) {
    const previous = await world.readFile(path);
    if (!previous || decodeText(previous) !== before) throw changedMeanwhile(path);
    writes.push({ path, bytes: new TextEncoder().encode(after), previous });
  }
  await commitAll(writes, world);
}

const changedMeanwhile = (path: string): UsageError =>
  new UsageError({
    th: `แฟ้ม “${path}” ถูกแก้ไขระหว่างการตรวจ จึงไม่เขียนทับ ให้สั่งใหม่อีกครั้ง`,
    en: `“${path}” was changed during the check and is not overwritten; run the command again`,
  });
