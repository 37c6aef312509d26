import { validateFiles } from '../../check/check-plan.js';
import { filesOf, type RuleContext } from '../../check/rule.js';
import { type Message, type SourceFile, UsageError } from '../../diagnostics/diagnostic.js';
import { modelineOf } from '../../edit/modeline.js';
import { type NewReport, type PlannedProject, progressText, resultsText } from '../../edit/progress-text.js';
import { dataPath } from '../../plan/data-files.js';
import { isRound, type Round } from '../../plan/reporting-rounds.js';
import type { ProgressFile } from '../../plan/schema-types.js';
import { appendFields } from '../../source/edit-yaml.js';
import { toArabicDigits } from '../../thai/digits.js';
import { commitAll, plannedWrites } from '../../world/commit-all.js';
import { joinPath } from '../../world/world.js';
import { defineCommand, EXIT } from '../command.js';
import { openPlanSource } from '../open-plan-source.js';
import { reportFindings } from '../report-findings.js';
import { COMMON_FLAGS, DIR_ARGUMENT, toCheckConfig } from '../report-flags.js';
import { schemaFiles } from '../schema-files.js';

/** The file of a report, every project in it; one that is there already gains what is missing and keeps the rest. */
export const progress = defineCommand({
  summary: {
    th: 'เริ่มรายงานผลการดำเนินงาน รอบ 6 หรือ 12 เดือน',
    en: 'starts the progress report of 6 or 12 months',
  },
  arguments: { '<round>': { th: 'รอบที่รายงาน 6 หรือ 12', en: 'the round, 6 or 12' }, ...DIR_ARGUMENT },
  flags: COMMON_FLAGS,
  examples: ['plan progress 6', 'plan progress 12 data/2569'],
  async run(typed, world, streams) {
    const [written = '', dir] = typed.arguments;
    const wanted = toArabicDigits(written);
    if (!isRound(wanted)) throw unknownRound(written);
    const config = await toCheckConfig(dir, typed, world, streams);
    const source = await openPlanSource(config, world, streams);
    if (!source) return EXIT.findings;
    const { context, diagnostics } = validateFiles(source);
    const planned = plannedProjects(context);
    const fiscalYear = context.plan.draft?.fiscalYear;
    const file = filesOf(context, 'progress').get(wanted);
    if (!planned || fiscalYear === undefined || (file && !file.draft?.projects)) {
      reportFindings(diagnostics, config, streams);
      return EXIT.findings;
    }
    const reported = Object.keys(file?.draft?.projects ?? {});
    const projects = planned.filter(({ id }) => !reported.includes(id));
    const report = { round: wanted, fiscalYear, projects, before: reportBefore(wanted, context) };
    const path = joinPath(config.planDir, dataPath('progress', wanted));
    if (projects.length > 0 || !file) {
      const text = file
        ? addResults(file.source.file, report)
        : progressText(report, modelineOf('progress', source.plan.file.text));
      const { files } = await schemaFiles(config.planDir, world);
      await commitAll(await plannedWrites([...files, { path, text }], world), world);
    }
    if (!config.quiet)
      streams.stderr.write(`${summaryOf(report, path, file !== undefined)[config.language]}\n`);
    return EXIT.fine;
  },
});

const unknownRound = (written: string): UsageError =>
  new UsageError({
    th: `ไม่มีรายงานผลรอบ “${written}” ให้ระบุ 6 หรือ 12 เช่น plan progress 6`,
    en: `there is no round “${written}”; name 6 or 12, as in plan progress 6`,
  });

/** In the order of the table; nothing where the plan cannot be read whole. */
function plannedProjects({ plan, projects }: RuleContext): PlannedProject[] | undefined {
  const ids = plan.draft?.projects;
  const planned = ids?.flatMap((id) => {
    const project = id === undefined ? undefined : projects.get(id)?.complete;
    return id === undefined || !project ? [] : [{ id, title: project.title, budget: project.budget }];
  });
  return planned?.length === ids?.length ? planned : undefined;
}

function addResults(file: SourceFile, report: NewReport): string {
  const added = appendFields(file, ['projects'], resultsText(report));
  if (added) return added.text;
  throw new UsageError({
    th: `projects (ผลของโครงการ) ใน ${file.path} เขียนไว้ในวงเล็บปีกกา จึงเพิ่มโครงการให้ไม่ได้ ให้เขียนหนึ่งโครงการต่อหนึ่งบรรทัดก่อน`,
    en: `projects in ${file.path} stands in braces, where nothing can be added; write each project on a line of its own first`,
  });
}

const reportBefore = (round: Round, context: RuleContext): ProgressFile | undefined =>
  round === '12' ? filesOf(context, 'progress').get('6')?.complete : undefined;

function summaryOf({ round, projects, before }: NewReport, path: string, wasThere: boolean): Message {
  const count = projects.length;
  if (wasThere && count === 0)
    return {
      th: `${path} มีครบทุกโครงการแล้ว จึงไม่แก้ไข`,
      en: `${path} has every project already and stays as it is.`,
    };
  if (wasThere)
    return {
      th: `เพิ่ม ${count} โครงการที่ขาดใน ${path} แล้ว`,
      en: `Added to ${path} what was missing: ${count}.`,
    };
  return {
    th: [
      `สร้าง ${path} แล้ว (${count} โครงการ${before ? ' ต่อจากรอบ 6 เดือน' : ''})`,
      'แก้ทุกแห่งที่มีเครื่องหมาย “รอกำหนด” แล้วสั่ง plan check และ plan build --only progress',
      `ดูภาพรวมได้ด้วย plan list --progress`,
    ].join('\n'),
    en: [
      `${path} is there with ${count} projects${before ? ', going on from the report of 6 months' : ''} (round ${round}).`,
      'Decide what is marked “รอกำหนด”, then plan check and plan build --only progress.',
      'plan list --progress shows the whole.',
    ].join('\n'),
  };
}
