import { setImmediate } from 'node:timers/promises';
import { validateSource } from '../../check/schema/validate-file.js';
import type { Message } from '../../diagnostics/diagnostic.js';
import type { Template } from '../../document/template.js';
import { loadPlan } from '../../load/load-plan.js';
import { loadTemplate, loadTemplateOf } from '../../load/load-template.js';
import { type Interrupt, joinPath, type World } from '../../world/world.js';
import { DEFAULT_FORMATS, FORMAT_NAMES } from '../../write/index.js';
import { defineCommand, EXIT, type ExitCode, listFlag, namesFlag, onFlag, textFlag } from '../command.js';
import { findPlanFolders, refuseFile, usualOutDir } from '../find-plan.js';
import { exitCodeOf, reportFindings } from '../report-findings.js';
import { DIR_ARGUMENT, REPORT_FLAGS, toCheckConfig, withSlashes } from '../report-flags.js';
import type { Streams } from '../streams.js';
import { type BuildConfig, buildOnce } from './build/build-once.js';
import { describeResult, placeToOpen } from './build/describe-result.js';
import { openProgress } from './build/progress-bar.js';
import { runWatch } from './build/watch.js';

export const build = defineCommand({
  summary: {
    th: 'ตรวจข้อมูลแล้วสร้างเอกสารทั้งหมดของแผน',
    en: 'Checks the data and makes all documents of a plan',
  },
  arguments: DIR_ARGUMENT,
  flags: {
    ...REPORT_FLAGS,
    format: listFlag(
      '<list>',
      FORMAT_NAMES,
      `ชนิดเอกสาร คั่นด้วยจุลภาค ${FORMAT_NAMES.join(', ')} (ค่าตั้งต้น ${DEFAULT_FORMATS.join(',')})`,
      `formats, parted by commas: ${FORMAT_NAMES.join(', ')} (default: ${DEFAULT_FORMATS.join(',')})`,
    ),
    only: namesFlag(
      '<list>',
      'เฉพาะเอกสารตามรายชื่อข้างล่าง คั่นด้วยจุลภาค',
      'documents of the list below, parted by commas',
    ),
    project: textFlag(
      '<id>',
      'เฉพาะโครงการเดียว ตามชื่อแฟ้ม เช่น internal-control',
      'the sheet of one project by its file name, such as internal-control',
    ),
    out: textFlag('<dir>', 'โฟลเดอร์ปลายทาง (ค่าตั้งต้น out)', 'target folder (default: out)'),
    overwrite: onFlag('เขียนทับเอกสารที่ถูกแก้ไขด้วยมือ', 'replace documents that were edited by hand'),
    final: onFlag(
      'สร้างฉบับจริง: ไม่สร้างให้หากยังมีสิ่งที่รอกำหนด (ฉบับร่างมีคำว่า ร่าง ทุกหน้า)',
      'the final version: refused while anything is to be decided (a draft says ร่าง on every page)',
    ),
    open: onFlag('เปิดเอกสารเมื่อสร้างเสร็จ', 'open the document when it is made'),
    watch: onFlag(
      'เฝ้าดูแฟ้มข้อมูล แล้วสร้างเอกสารใหม่ทุกครั้งที่บันทึก',
      'keep running and build again whenever a file is saved',
    ),
  },
  examples: [
    'plan build',
    'plan build data/2569 --format pdf --only summary',
    'plan build --project internal-control',
  ],
  details: documentNames,
  async run(typed, world, streams) {
    const { flags } = typed;
    const checked = await toCheckConfig(typed.arguments[0], typed, world, streams);
    const config: BuildConfig = {
      ...checked,
      // In one order, whatever was typed: pages lead to the other formats in it.
      formats: FORMAT_NAMES.filter((name) => (flags.format ?? DEFAULT_FORMATS).includes(name)),
      ...(flags.only && { only: flags.only }),
      ...(flags.project !== undefined && { project: flags.project }),
      outDir: joinPath(withSlashes(flags.out ?? usualOutDir(checked.planDir, world), world)),
      overwrite: flags.overwrite ?? false,
      isFinal: flags.final ?? false,
    };
    await refuseFile(config.outDir, world);
    return flags.watch
      ? runWatch(config, world, streams)
      : runBuild(config, flags.open ?? false, world, streams);
  },
});

async function runBuild(
  config: BuildConfig,
  open: boolean,
  world: World,
  streams: Streams,
): Promise<ExitCode> {
  const started = world.now();
  const progress = openProgress(config, streams.stderr);
  const interrupt = watchInterrupt(world);
  try {
    const { diagnostics, written } = await buildOnce(config, world, {
      ...progress.events,
      async artifactStarted(path, index, total) {
        await interrupt.passOrThrow();
        progress.events.artifactStarted?.(path, index, total);
      },
    });
    progress.clear();
    reportFindings(diagnostics, config, streams);
    if (written && !config.quiet) {
      const seconds = (world.now().getTime() - started.getTime()) / 1000;
      streams.stderr.write(`${describeResult({ ...written, diagnostics }, seconds, config).join('\n')}\n`);
    }
    if (written && open) await world.open(placeToOpen(written));
    const raised = interrupt.raised();
    if (!raised) return exitCodeOf(diagnostics, config);
    if (written) streams.stderr.write(`${TOO_LATE[config.language]}\n`);
    return EXIT[raised];
  } catch (error) {
    progress.clear();
    if (!(error instanceof InterruptedError)) throw error;
    streams.stderr.write(`${INTERRUPTED[config.language]}\n`);
    return EXIT[error.interrupt];
  } finally {
    interrupt.close();
  }
}

const INTERRUPTED = {
  th: 'ยกเลิกการสร้างเอกสารแล้ว เอกสารเดิมยังอยู่ครบ',
  en: 'The build was given up; the previous documents are as they were.',
};

const TOO_LATE = {
  th: 'คำสั่งให้หยุดมาถึงเมื่อเอกสารเสร็จแล้ว เอกสารใหม่อยู่ครบ',
  en: 'The order to stop came when the documents were done: the new ones are all there.',
};

const SHIPPED = 'nacc';

/** What `--only` may name, as the template of the newest plan lists it; the shipped one where there is no plan. */
async function documentNames(world: World): Promise<Message> {
  const template = await templateHere(world);
  const lines = Object.entries(template?.definition.documents ?? {}).map(
    ([key, { name = '', onRequest }]) => ({
      written: `  ${key.padEnd(16)} ${name}`.trimEnd(),
      onRequest: onRequest === true,
    }),
  );
  const list = (onRequest: string): string =>
    lines.map((line) => line.written + (line.onRequest ? ` (${onRequest})` : '')).join('\n');
  return {
    th: `เอกสารที่ใช้กับ --only ได้:\n${list('จัดทำเมื่อสั่ง')}`,
    en: `Documents that --only may name:\n${list('only when asked for')}`,
  };
}

async function templateHere(world: World): Promise<Template | undefined> {
  const [planDir] = await findPlanFolders(world);
  const source = planDir === undefined ? undefined : (await loadPlan(planDir, world)).value;
  const own = source && (await loadTemplateOf(source, world, validateSource)).value;
  return own ?? (await loadTemplate(SHIPPED, '.', world, validateSource)).value;
}

/** Ctrl-C while a build runs. */
class InterruptedError extends Error {
  readonly interrupt: Interrupt;

  constructor(interrupt: Interrupt) {
    super(interrupt);
    this.name = 'InterruptedError';
    this.interrupt = interrupt;
  }
}

interface InterruptWatch {
  readonly raised: () => Interrupt | undefined;
  /** Gives signals a turn, then throws `InterruptedError` if one came. */
  passOrThrow(): Promise<void>;
  close(): void;
}

/** Keeps Ctrl-C from cutting a write in two: it is obeyed between documents, a second one at once. */
function watchInterrupt(world: World): InterruptWatch {
  let raised: Interrupt | undefined;
  const close = world.onInterrupt((interrupt) => {
    raised = interrupt;
    close();
  });
  return {
    raised: () => raised,
    close,
    async passOrThrow() {
      await setImmediate();
      if (raised) throw new InterruptedError(raised);
    },
  };
}
