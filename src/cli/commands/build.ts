import { joinPath, type World } from '../../world/world.js';

import { DEFAULT_FORMATS, FORMAT_NAMES } from '../../write/index.js';
import { defineCommand, EXIT, type ExitCode, listFlag, namesFlag, onFlag, textFlag } from '../command.js';
import { refuseFile, usualOutDir } from '../find-plan.js';
import { exitCodeOf, reportFindings } from '../report-findings.js';
import { DIR_ARGUMENT, REPORT_FLAGS, toCheckConfig, withSlashes } from '../report-flags.js';
import type { Streams } from '../streams.js';
import { type BuildConfig, buildOnce } from './build/build-once.js';
import { describeResult, placeToOpen } from './build/describe-result.js';
import { documentNames } from './build/document-names.js';
import { openProgress } from './build/progress-bar.js';
import { runWatch } from './build/watch.js';
import { InterruptedError, watchInterrupt } from './build/watch-interrupt.js';

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
      formats: flags.format ?? DEFAULT_FORMATS,
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
