import { validateSource } from '../../check/schema/validate-file.js';
import { type CompiledPlan, compile } from '../../compile.js';
import { diagnostic, UsageError } from '../../diagnostics/diagnostic.js';
import type { TemplateDefinition } from '../../document/template.js';
import { loadOit } from '../../load/load-oit.js';
import { loadPlan } from '../../load/load-plan.js';
import { loadTemplateOf } from '../../load/load-template.js';
import { editedOutputs } from '../../outputs/edited-outputs.js';
import { sha256Of } from '../../outputs/manifest.js';
import { EDIT_UNPUBLISHED } from '../../outputs/output-findings.js';
import { isWorkedOn, type OutputFile, storeOutputs } from '../../outputs/store-outputs.js';
import { DATA_KINDS } from '../../plan/data-files.js';
import type { Plan } from '../../plan/plan.js';
import { filledRecords, type PlanSource } from '../../plan/plan-source.js';
import { filesUnder, isAbsolutePath, joinPath, lastPart, pathFrom, type World } from '../../world/world.js';
import type { Format } from '../../write/index.js';
import { defineCommand, EXIT, namesFlag, onFlag, textFlag } from '../command.js';
import { refuseFile, usualOutDir } from '../find-plan.js';
import { exitCodeOf, hasFailed, reportFindings } from '../report-findings.js';
import { DIR_ARGUMENT, REPORT_FLAGS, toCheckConfig, withSlashes } from '../report-flags.js';
import { folderName, PUBLISHED_DATA } from './build/build-once.js';
import { listAsCsv } from './list/list-exports.js';
import { indexText, type PublishedDocument, type PublishedFile } from './publish/index-text.js';

const FORMATS: readonly Format[] = ['pdf', 'docx', 'xlsx', 'png'];
const COVER = 'cover.png';
const TABLE = 'table.csv';
const INDEX = 'index.txt';

/** A folder with all that goes to the organization's site, and what is asked for with it. */
export const publish = defineCommand({
  summary: {
    th: 'จัดชุดแฟ้มสำหรับเผยแพร่บนเว็บไซต์',
    en: 'puts together what is published on the web site',
  },
  arguments: DIR_ARGUMENT,
  flags: {
    ...REPORT_FLAGS,
    only: namesFlag(
      '<list>',
      'เฉพาะเอกสารตามรายชื่อ คั่นด้วยจุลภาค เช่น plan,announcement,summary',
      'only these documents, parted by commas, such as plan,announcement,summary',
    ),
    out: textFlag('<dir>', 'โฟลเดอร์ปลายทาง (ค่าตั้งต้น out)', 'target folder (default: out)'),
    overwrite: onFlag('เขียนทับแฟ้มที่ถูกแก้ไขด้วยมือ', 'replace files that were edited by hand'),
  },
  examples: ['plan publish', 'plan publish --only plan,announcement,summary'],
  async run(typed, world, streams) {
    const { flags } = typed;
    const config = await toCheckConfig(typed.arguments[0], typed, world, streams);
    const { planDir, language, quiet } = config;
    const outDir = joinPath(withSlashes(flags.out ?? usualOutDir(planDir, world), world));
    await refuseFile(outDir, world);
    const template = await templateOf(planDir, world);
    const only = template && publishable(template, flags.only);
    const { value, diagnostics } = await compile({ planDir, formats: FORMATS, ...(only && { only }) }, world);
    if (!value || !template || hasFailed(diagnostics, config)) {
      reportFindings(diagnostics, config, streams);
      return EXIT.findings;
    }
    const drafts = value.documents.filter(({ isDraft }) => isDraft).map(({ name }) => name);
    if (drafts.length > 0) {
      reportFindings(diagnostics, config, streams);
      const finished = only?.filter((kind) =>
        value.documents.every((document) => document.kind !== kind || !document.isDraft),
      );
      streams.stderr.write(`${WORDING[language].draft(drafts, finished ?? [])}\n`);
      return EXIT.findings;
    }
    const files = await publication(value, template, world);
    const { fiscalYear } = value.plan;
    const inWorld = (path: string): string => (isAbsolutePath(path) ? path : joinPath(world.cwd, path));
    const year = joinPath(outDir, folderName(inWorld(planDir), fiscalYear));
    const folder = joinPath(year, 'publish');
    const request = { fiscalYear, isOneWhole: true, onRequest: [] };
    const planFrom = (place: string): string => pathFrom(inWorld(place), inWorld(planDir));
    const stored = await storeOutputs(
      {
        ...request,
        folder,
        plan: planFrom(folder),
        artifacts: files,
        isComplete: flags.only === undefined,
        overwrite: flags.overwrite ?? false,
      },
      world,
    );
    const kept = joinPath(year, PUBLISHED_DATA);
    if (stored.kept === 0) {
      const artifacts = await dataFiles(planDir, world);
      await storeOutputs(
        { ...request, folder: kept, plan: planFrom(kept), artifacts, isComplete: true, overwrite: true },
        world,
      );
    }
    const edited = await editedOutputs(
      year,
      value.artifacts.map(({ path }) => path).filter(isWorkedOn),
      world,
    );
    const unpublished = edited.map((path) => diagnostic(EDIT_UNPUBLISHED, { path: joinPath(year, path) }));
    const all = [...diagnostics, ...stored.diagnostics, ...unpublished];
    reportFindings(all, config, streams);
    if (!quiet) {
      const say = WORDING[language];
      streams.stderr.write(`${stored.kept > 0 ? say.kept(folder) : say.done(folder, files.length)}\n`);
    }
    return exitCodeOf(all, config);
  },
});

const WORDING = {
  th: {
    draft: (names: readonly string[], finished: readonly string[]) =>
      `ยังเผยแพร่ไม่ได้ เพราะยังเป็นร่าง: ${names.join(', ')}\nกำหนดสิ่งที่ยังรอกำหนดข้างต้นให้ครบก่อน${finished.length > 0 ? ` หรือเผยแพร่เฉพาะที่เสร็จแล้วด้วย plan publish --only ${finished.join(',')}` : ''}`,
    kept: (folder: string) => `ไม่ได้เขียนแฟ้มใดใน ${folder}/ เพราะมีแฟ้มที่ถูกแก้ไขด้วยมือ`,
    done: (folder: string, count: number) =>
      `ชุดเผยแพร่อยู่ใน ${folder}/ (${count} แฟ้ม)\nข้อความสำหรับกรอกแบบของเว็บไซต์อยู่ใน ${INDEX}`,
  },
  en: {
    draft: (names: readonly string[], finished: readonly string[]) =>
      `Not published, for these are drafts still: ${names.join(', ')}\nDecide what is to be decided above${finished.length > 0 ? `, or publish what is finished: plan publish --only ${finished.join(',')}` : ''}`,
    kept: (folder: string) => `Nothing in ${folder}/ was written: some of it was edited by hand.`,
    done: (folder: string, count: number) =>
      `What is to be published is in ${folder}/ (${count} files).\n${INDEX} is ready to paste into the site's form.`,
  },
};

interface OpenedTemplate {
  readonly definition: TemplateDefinition;
  readonly source: PlanSource;
}

async function templateOf(planDir: string, world: World): Promise<OpenedTemplate | undefined> {
  const source = (await loadPlan(planDir, world)).value;
  const definition = source && (await loadTemplateOf(source, world, validateSource)).value?.definition;
  return definition && { definition, source };
}

/** The documents of the kit whose data are there. */
function publishable(
  { definition, source }: OpenedTemplate,
  wanted: readonly string[] | undefined,
): string[] {
  const isThere = (data: string | undefined): boolean =>
    !DATA_KINDS.some((kind) => kind === data) ||
    [...source.records].some(([kind, files]) => kind === data && files.size > 0);
  const kinds = Object.entries(definition.documents)
    .filter(([, { publish, when, each }]) => publish !== undefined && isThere(when) && isThere(each))
    .map(([kind]) => kind);
  const unknown = wanted?.find((kind) => !kinds.includes(kind));
  if (unknown !== undefined) {
    const list = kinds.join(', ');
    throw new UsageError({
      th: `ชุดเผยแพร่ไม่มีเอกสาร “${unknown}” มีเฉพาะ ${list}`,
      en: `nothing called “${unknown}” is published; there are ${list}`,
    });
  }
  return kinds.filter((kind) => wanted?.includes(kind) ?? true);
}

/** Every file of the kit, the index last. */
async function publication(
  { plan, artifacts, documents }: CompiledPlan,
  { definition }: OpenedTemplate,
  world: World,
): Promise<OutputFile[]> {
  const made = artifacts.map((artifact) => ({ ...artifact, path: publishedPath(artifact.path) }));
  const table = { path: TABLE, bytes: new TextEncoder().encode(listAsCsv(plan, 'th')), fonts: [] };
  const withTable = documents.some(({ kind }) => kind === 'summary') ? [...made, table] : made;
  const described = await Promise.all(
    documents.map(async ({ name, kind, title }): Promise<PublishedDocument> => {
      const own = withTable.filter(
        ({ path }) =>
          withoutEnding(path) === withoutEnding(publishedPath(`${name}.`)) ||
          (kind === 'summary' && path === TABLE),
      );
      return {
        title,
        item: await oitItem(plan, name, kind, world),
        isPosted: definition.documents[kind]?.publish === 'posted',
        files: own.filter(({ path }) => path !== COVER).map(describe),
      };
    }),
  );
  const cover = withTable.find(({ path }) => path === COVER);
  const link = filledRecords(plan.records, 'papers').get('')?.publication?.link ?? undefined;
  const index = indexText({ plan, documents: described, cover: cover && describe(cover), link });
  return [...withTable, { path: INDEX, bytes: new TextEncoder().encode(`\uFEFF${index}`), fonts: [] }];
}

/** The plan as it is published, for `plan diff`; what it was once imported from says nothing of that. */
async function dataFiles(planDir: string, world: World): Promise<OutputFile[]> {
  const paths = (await filesUnder(planDir, '.', world)).filter((path) => !path.startsWith('import/'));
  return Promise.all(
    paths.map(async (path) => ({
      path,
      bytes: (await world.readFile(joinPath(planDir, path))) ?? new Uint8Array(),
      fonts: [],
    })),
  );
}

/** All files lie side by side; the picture of the plan's first page is the cover. */
const publishedPath = (path: string): string => (path.endsWith('.png') ? COVER : lastPart(path));

const withoutEnding = (path: string): string => path.replace(/\.[^.]*$/u, '');

const describe = ({ path, bytes }: OutputFile): PublishedFile => ({
  path,
  bytes: bytes.length,
  sha256: sha256Of(bytes),
});

/** The plan is asked for in its own year, a report of 12 months in the year after. */
async function oitItem(plan: Plan, name: string, kind: string, world: World): Promise<string | undefined> {
  const round = kind === 'progress' ? name.replace(/^progress-/u, '') : undefined;
  if (kind !== 'plan' && round === undefined) return undefined;
  const year = round === '12' ? plan.fiscalYear + 1 : plan.fiscalYear;
  const { list } = await loadOit(year, world, validateSource);
  const item = list.items.find((each) => each.round === round && (each.of === 'year') === (round !== '12'));
  return item && `${item.number} ${item.name}`;
}
