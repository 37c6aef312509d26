import { UsageError } from '../../diagnostics/diagnostic.js';
import { nextPlanText, nextProjectText } from '../../edit/next-year.js';
import { nextPapersText } from '../../edit/papers-text.js';
import { PICTURE_FIELDS } from '../../load/check-pictures.js';
import { dataPath } from '../../plan/data-files.js';
import type { PlanSource } from '../../plan/plan-source.js';
import { readPlan } from '../../read-plan.js';
import { isRecord, parseYaml } from '../../source/yaml-source.js';
import { commitAll, type PlannedWrite } from '../../world/commit-all.js';
import { filesUnder, joinPath, type World } from '../../world/world.js';
import { defineCommand, EXIT } from '../command.js';
import { parseYear } from '../parse-values.js';
import { reportFindings } from '../report-findings.js';
import { COMMON_FLAGS, DIR_ARGUMENT, toCheckConfig } from '../report-flags.js';
import { findYearMentions, frameworkFor, summarizeRollover } from './rollover/summarize.js';

/** Next year's folder from this one: texts as they are, dates cleared, decisions flagged. */
export const rollover = defineCommand({
  summary: { th: 'เริ่มแผนปีใหม่จากแผนปีเดิม', en: 'starts the plan of a new year from the old one' },
  arguments: {
    '<year>': { th: 'ปีงบประมาณใหม่ เช่น 2570', en: 'the new fiscal year, such as 2570' },
    ...DIR_ARGUMENT,
  },
  flags: COMMON_FLAGS,
  examples: ['plan rollover 2570'],
  async run(typed, world, streams) {
    const [wanted = '', dir] = typed.arguments;
    const year = parseYear(wanted);
    const config = await toCheckConfig(dir, typed, world, streams);
    const { planDir } = config;
    const { plan, source, diagnostics } = await readPlan(planDir, world);
    if (!plan || !source) {
      reportFindings(diagnostics, config, streams);
      return EXIT.findings;
    }
    const target = joinPath(planDir, '..', String(year));
    if (await world.listFolder(target)) throw occupied(target);
    if (year <= plan.fiscalYear) throw notLater(year, plan.fiscalYear);

    const framework = await frameworkFor(year, plan.framework.id, planDir, world);
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const texts = [
      { path: joinPath(target, 'plan.yaml'), text: nextPlanText(source.plan.file, year, framework.next) },
      ...[...source.projects].map(([id, { file }]) => ({
        path: joinPath(target, 'projects', `${id}.yaml`),
        text: nextProjectText(file, {
          fromYear: plan.fiscalYear,
          year,
          hasNewFramework: framework.next !== undefined,
        }),
      })),
    ];
    const papers = [...(source.records.get('papers')?.values() ?? [])].map(({ file }) => ({
      path: joinPath(target, dataPath('papers')),
      text: nextPapersText(file),
    }));
    const copies = await Promise.all(
      (await listOwnFiles(planDir, source, world)).map(async (path) => ({
        path: joinPath(target, path),
        bytes: (await world.readFile(joinPath(planDir, path))) ?? new Uint8Array(),
      })),
    );
    const writes: PlannedWrite[] = [
      ...copies,
      ...[...texts, ...papers].map(({ path, text }) => ({ path, bytes: encode(text) })),
    ].map((write) => ({ ...write, previous: undefined }));
    await commitAll(writes, world);
    const projects = [...texts.slice(1), ...papers].map((text) => parseYaml(text).source);
    const chapters = [...source.chapters].map(([name, chapter]) => ({
      ...chapter,
      file: { ...chapter.file, path: joinPath(target, 'chapters', name) },
    }));
    const mentions = findYearMentions([...projects, ...chapters], plan.fiscalYear);
    streams.stderr.write(summarizeRollover({ plan, year, target, framework, mentions }, config));
    return EXIT.fine;
  },
});

const notLater = (year: number, from: number): UsageError =>
  new UsageError({
    th: `ปี ${year} ไม่ใช่ปีถัดจากแผนปี ${from} ให้ระบุปีที่มากกว่า เช่น plan rollover ${from + 1}`,
    en: `${year} does not follow the plan of ${from}; name a later year, as in plan rollover ${from + 1}`,
  });

const occupied = (target: string): UsageError =>
  new UsageError({
    th: `มีโฟลเดอร์ “${target}” อยู่แล้ว จึงไม่เขียนทับ`,
    en: `there is a folder “${target}” already; it is left as it is`,
  });

const OWN_FOLDERS = ['chapters', 'fonts', 'templates', 'frameworks', 'lexicon'];

/** The plan's own chapters, fonts, templates, frameworks, words and pictures, relative to its folder. */
async function listOwnFiles(planDir: string, { plan }: PlanSource, world: World): Promise<string[]> {
  const organization = isRecord(plan.value) ? plan.value['organization'] : undefined;
  const pictures = isRecord(organization) ? PICTURE_FIELDS.map((field) => organization[field]) : [];
  const found = await Promise.all(OWN_FOLDERS.map((folder) => filesUnder(planDir, folder, world)));
  return [...pictures.flatMap((path) => (typeof path === 'string' ? [joinPath(path)] : [])), ...found.flat()];
}
