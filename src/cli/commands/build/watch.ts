import { openBuildCache } from '../../../build-cache.js';
import type { Language } from '../../../config.js';
import { UsageError } from '../../../diagnostics/diagnostic.js';
import { isAbsolutePath, isInside, joinPath, lastPart, type World } from '../../../world/world.js';
import { EXIT, type ExitCode } from '../../command.js';
import { hasFailed, reportFindings } from '../../report-findings.js';
import type { Streams } from '../../streams.js';
import { type BuildConfig, type BuildResult, buildOnce } from './build-once.js';

/** An editor writes in several steps; what follows within this time belongs together. */
const QUIET_MILLISECONDS = 20;

/** Builds, then again whenever data, templates or fonts change, until Ctrl-C. */
export async function runWatch(config: BuildConfig, world: World, streams: Streams): Promise<ExitCode> {
  const cache = openBuildCache(config.formats);
  const say = WATCH_TEXTS[config.language];
  const tell = (text: string): void => {
    streams.stderr.write(`${text}\n`);
  };
  let last: string | undefined;

  const rebuild = async (): Promise<void> => {
    const started = world.now().getTime();
    const result = await buildOnce(config, world, {}, cache).catch(asSentence);
    const milliseconds = world.now().getTime() - started;
    if ('sentence' in result) return tell(result.sentence[config.language]);
    const findings = describeFindings(result, config, streams);
    if (findings === last && result.written?.written === 0 && result.written.removed === 0) return;
    if (findings !== last && findings !== '') tell(findings);
    last = findings;
    tell(rebuildLine(result, hasFailed(result.diagnostics, config), milliseconds, world.now(), config));
  };

  await whileWatching(config, world, rebuild, () => tell(say.watching(config.planDir))).finally(
    cache.workers.close,
  );
  tell(say.stopped);
  return EXIT.fine;
}

/** What is watched, and where own files go that are no change. */
export type Watched = Pick<BuildConfig, 'planDir'> & Partial<Pick<BuildConfig, 'outDir'>>;

/** Calls `rebuild` at once, `ready` after it, and `rebuild` again after every change, until Ctrl-C. */
export async function whileWatching(
  watched: Watched,
  world: World,
  rebuild: () => Promise<void>,
  ready: () => void | Promise<void>,
): Promise<void> {
  const changes = openChanges(world);
  const stop = await world.watch(watchedFolders(watched, world), (path) => {
    if (concerns(path, watched, world)) changes.note();
  });
  const stopListening = world.onInterrupt(() => changes.end());
  try {
    await rebuild();
    await ready();
    while (await changes.next()) await rebuild();
  } finally {
    stopListening();
    stop();
  }
}

/** A place that cannot be written now may be free the next time. */
export function asSentence(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  throw error;
}

/** The findings as the terminal shows them. */
function describeFindings({ diagnostics }: BuildResult, config: BuildConfig, { stdout }: Streams): string {
  let text = '';
  const capture = { write: (part: string) => (text += part) };
  reportFindings(diagnostics, { ...config, report: 'human' }, { stdout, stderr: capture });
  return text.trimEnd();
}

function watchedFolders({ planDir }: Watched, { packageDir }: World): string[] {
  const shipped = ['templates', 'fonts', 'data/schema', 'data/frameworks', 'data/lexicon'];
  return [planDir, ...shipped.map((folder) => joinPath(packageDir, folder))];
}

const EDITOR_FILE = /^\.|~$|\.(swp|swx|tmp|bak)$|^4913$|^#.*#$/;

/** Not what we write ourselves, nor what editors keep for themselves. */
function concerns(path: string, { outDir }: Watched, { cwd }: World): boolean {
  const out = outDir === undefined || isAbsolutePath(outDir) ? outDir : joinPath(cwd, outDir);
  return !(out !== undefined && isInside(out, path)) && !EDITOR_FILE.test(lastPart(path));
}

interface Changes {
  note(): void;
  end(): void;
  /** Waits for a change and for the quiet after it; false at the end. */
  next(): Promise<boolean>;
}

/** Changes that come while a build runs are kept for the next one. */
function openChanges(world: World): Changes {
  let isNoted = false;
  let isEnded = false;
  let wake: () => void = () => undefined;
  let callOff: () => void = () => undefined;
  const settle = (): void => {
    callOff();
    callOff = world.later(QUIET_MILLISECONDS, () => wake());
  };
  return {
    note() {
      isNoted = true;
      settle();
    },
    end() {
      isEnded = true;
      wake();
    },
    async next() {
      if (!isEnded) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (isNoted) settle();
        });
      }
      callOff();
      isNoted = false;
      return !isEnded;
    },
  };
}

const WATCH_TEXTS = {
  th: {
    watching: (dir: string) =>
      `กำลังเฝ้าดู ${dir} แม่แบบ และแบบอักษร บันทึกแฟ้มแล้วเอกสารจะสร้างใหม่เอง (หยุดด้วย Ctrl-C)`,
    stopped: 'หยุดเฝ้าดูแล้ว',
    failed: 'มีข้อผิดพลาด ยังไม่สร้างเอกสารใหม่',
    written: (count: number) => `เขียนใหม่ ${count} แฟ้ม`,
    kept: (count: number) => `เก็บแฟ้มที่แก้ไขด้วยมือไว้ ${count} แฟ้ม`,
  },
  en: {
    watching: (dir: string) =>
      `Watching ${dir}, templates and fonts; save a file and the documents follow (Ctrl-C ends)`,
    stopped: 'No longer watching.',
    failed: 'errors, the documents are as they were',
    written: (count: number) => `${count} written`,
    kept: (count: number) => `${count} edited by hand and kept`,
  },
};

/** One line per rebuild: `14:03:07  3 written  212 ms`. */
function rebuildLine(
  { written }: BuildResult,
  hasFailed: boolean,
  milliseconds: number,
  at: Date,
  { language }: { readonly language: Language },
): string {
  const say = WATCH_TEXTS[language];
  const clock = [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const parts = written
    ? [say.written(written.written), ...(written.kept > 0 ? [say.kept(written.kept)] : [])]
    : [];
  const what = written ? parts.join(' ') : hasFailed ? say.failed : '';
  return `${clock}  ${what}  ${milliseconds} ms`;
}
