import type { CheckConfig } from '../../config.js';
import { UsageError } from '../../diagnostics/diagnostic.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import type { PlanSource } from '../../plan/plan-source.js';
import { removeEntry } from '../../source/edit-yaml.js';
import { positionAt } from '../../source/line-column.js';
import type { YamlSource } from '../../source/yaml-source.js';
import { valueAt } from '../../source/yaml-source.js';
import { commitAll } from '../../world/commit-all.js';
import { joinPath, type World } from '../../world/world.js';
import { defineCommand, EXIT } from '../command.js';
import { controlNotes, listedIds, openPlanSource } from '../open-plan-source.js';
import { COMMON_FLAGS, DIR_ARGUMENT, toCheckConfig } from '../report-flags.js';

/** Takes a project out of the plan. Its file moves to `removed/`: nobody's work is lost. */
export const remove = defineCommand({
  summary: {
    th: 'นำโครงการออกจากแผน แฟ้มเดิมเก็บไว้ในโฟลเดอร์ removed',
    en: 'takes a project out of the plan; its file is kept in the folder removed',
  },
  arguments: {
    '<id>': { th: 'รหัส (ชื่อแฟ้ม) ของโครงการ', en: 'id (file name) of the project' },
    ...DIR_ARGUMENT,
  },
  flags: COMMON_FLAGS,
  examples: ['plan remove project-1'],
  async run(typed, world, streams) {
    const [id = '', dir] = typed.arguments;
    const config = await toCheckConfig(dir, typed, world, streams);
    const source = await openPlanSource(config, world, streams);
    if (!source) return EXIT.findings;
    const { planDir } = config;
    const from = joinPath(planDir, 'projects', `${id}.yaml`);
    const bytes = source.projectFiles.includes(id) ? await world.readFile(from) : undefined;
    const isListed = listedIds(source, 'projects').includes(id) || listedIds(source, 'annex').includes(id);
    if (!bytes && !isListed) throw unknownProject(id, source);
    const [reported] = reportedAt(id, source);
    if (reported !== undefined) throw isReported(id, reported);
    const file = removeEntry(removeEntry(source.plan.file, 'projects', id), 'annex', id);
    const planPath = joinPath(planDir, 'plan.yaml');
    const to = await freePath(joinPath(planDir, 'removed'), id, world);
    const plan = {
      path: planPath,
      bytes: new TextEncoder().encode(file.text),
      previous: await world.readFile(planPath),
    };
    const moved = [
      { path: to, bytes, previous: undefined },
      { path: from, bytes: undefined, previous: bytes },
    ];
    await commitAll([...(bytes ? moved : []), plan], world);
    if (!config.quiet) {
      const notes = controlNotes(source).map((note) => note[config.language]);
      streams.stderr.write(`${[summary(id, bytes ? to : undefined, config), ...notes].join('\n')}\n`);
    }
    return EXIT.fine;
  },
});

function unknownProject(id: string, source: PlanSource): UsageError {
  const near = nearestName(id, source.projectFiles);
  return new UsageError({
    th: `ไม่มีโครงการรหัส “${id}”${near === undefined ? ' ดูรหัสทั้งหมดด้วย plan list' : ` หมายถึง ${near} หรือไม่`}`,
    en: `there is no project “${id}”${near === undefined ? '; plan list shows all ids' : `; did you mean ${near}?`}`,
  });
}

/** Where reports have a result of the project: the plan would be refused without it. */
function reportedAt(id: string, { records }: PlanSource): string[] {
  return [...(records.get('progress') ?? new Map<string, YamlSource>()).values()].flatMap((report) => {
    if (valueAt(report.value, ['projects', id]) === undefined) return [];
    const { file, start } = report.spanOf(['projects', id], 'key');
    return [`${file.path}:${positionAt(file, start).line}`];
  });
}

const isReported = (id: string, place: string): UsageError =>
  new UsageError({
    th: [
      `“${id}” มีผลอยู่ในรายงาน ${place} จึงยังไม่นำออกจากแผน`,
      'โครงการที่ประกาศแล้วแต่ยกเลิก ให้คงไว้ในแผน แล้วรายงาน status (สถานะ) เป็น ไม่สามารถดำเนินการได้ พร้อม reason (เหตุที่ไม่สามารถดำเนินการได้)',
      'หากไม่ใช่โครงการของแผนนี้ ให้ลบส่วนนั้นออกจากรายงานก่อน แล้วสั่งใหม่',
    ].join('\n'),
    en: [
      `“${id}” has a result in ${place} and stays in the plan.`,
      'A project that was announced and then cancelled stays there too: report it with status: ไม่สามารถดำเนินการได้ and a reason.',
      'If it was never one of this plan, remove that part of the report first, and try again.',
    ].join('\n'),
  });

/** Somebody may have removed, added and removed it again. */
async function freePath(folder: string, id: string, world: World): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = joinPath(folder, number === 1 ? `${id}.yaml` : `${id}-${number}.yaml`);
    if (!(await world.readFile(path))) return path;
  }
}

function summary(id: string, kept: string | undefined, { language }: CheckConfig): string {
  if (language === 'th') {
    return `นำโครงการ “${id}” ออกจากแผนแล้ว${kept === undefined ? '' : ` แฟ้มเดิมเก็บไว้ที่ ${kept}`}`;
  }
  return `“${id}” is no longer in the plan.${kept === undefined ? '' : ` Its file is kept as ${kept}.`}`;
}
