import { collectDiagnostics, type Outcome, succeed, UsageError } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/nearest-name.js';
import { dataPath } from '../plan/data-files.js';
import type { PlanSource } from '../plan/plan-source.js';
import { isRecord, textAt } from '../source/yaml-source.js';
import { isAbsolutePath, joinPath, lastPart, type World } from '../world/world.js';
import { checkPictures } from './check-pictures.js';
import { listAvailable } from './list-available.js';
import { loadSchemas, shippedHome } from './load-checked.js';
import { loadChapters, loadFiles, loadRecords, misnamedIn, reportMisnamed } from './load-files.js';
import { loadYaml } from './load-yaml.js';

/** Reads a plan folder. Throws `UsageError` where there is no plan; all else that is wrong is a finding. */
export async function loadPlan(dir: string, world: World): Promise<Outcome<PlanSource>> {
  const { keep, diagnostics } = collectDiagnostics();
  const [planOutcome, projectsOutcome, recordsOutcome, chaptersOutcome, available, schemas] =
    await Promise.all([
      loadYaml(world, dir, joinPath(dir, dataPath('plan'))),
      loadFiles('project', dir, world),
      loadRecords(dir, world),
      loadChapters(dir, world),
      listAvailable(world, dir),
      loadSchemas(world),
    ]);
  if (!planOutcome) throw await noPlan(dir, world);
  const plan = keep(planOutcome);
  const projects = keep(projectsOutcome);
  const records = keep(recordsOutcome);
  const chapters = keep(chaptersOutcome);
  if (!plan || !projects || !records || !chapters) return { diagnostics };
  const named = textAt(plan.value, ['framework']);
  const framework = await loadFramework(world, dir, named);
  keep({ diagnostics: framework?.diagnostics ?? [] });
  const others = available.frameworks.filter((id) => id !== named);
  const otherFrameworks = (await Promise.all(others.map((id) => loadFramework(world, dir, id)))).flatMap(
    (other) => other?.value ?? [],
  );
  keep({ diagnostics: await checkPictures(world, dir, plan) });
  const folderName = lastPart(joinPath(isAbsolutePath(dir) ? '' : world.cwd, dir));
  const { files, names } = projects;
  const missing = idsOf(plan.value).filter((id) => !names.includes(id));
  const found = new Map(
    projects.misnamed.flatMap((file) =>
      missing.filter((id) => file.suggestion === `${id}.yaml`).map((id) => [id, file.name] as const),
    ),
  );
  const strays = [
    ...projects.misnamed.filter(({ name }) => ![...found.values()].includes(name)),
    ...misnamedIn(dir, await filesIn(dir, world)).filter(({ suggestion }) => suggestion === 'plan.yaml'),
  ];
  keep({ diagnostics: strays.map(reportMisnamed) });
  const source = {
    dir,
    folderName,
    plan,
    projects: files,
    projectFiles: names,
    misnamedProjects: found,
    records,
    chapters,
    otherFrameworks,
    available,
    schemas,
  };
  return succeed(framework?.value ? { ...source, framework: framework.value } : source, diagnostics);
}

const idsOf = (plan: unknown): readonly string[] =>
  isRecord(plan)
    ? [plan['projects'], plan['annex']].flatMap((list) => (Array.isArray(list) ? list.map(String) : []))
    : [];

const filesIn = async (dir: string, world: World): Promise<readonly string[]> =>
  ((await world.listFolder(dir)) ?? []).filter(({ kind }) => kind === 'file').map(({ name }) => name);

/** A plan's own frameworks win over the package's. */
async function loadFramework(world: World, dir: string, id: string | undefined) {
  if (id === undefined || !/^[a-z0-9-]+$/.test(id)) return undefined;
  const path = dataPath('framework', id);
  const shipped = shippedHome('framework', world);
  const own = await loadYaml(world, dir, joinPath(dir, path));
  return own ?? (await loadYaml(world, shipped, joinPath(shipped, path)));
}

async function noPlan(dir: string, world: World): Promise<UsageError> {
  const entries = await world.listFolder(dir);
  if (!entries) {
    const beside = ((await world.listFolder(joinPath(dir, '..'))) ?? []).filter(
      ({ kind }) => kind === 'folder',
    );
    const near = nearestName(
      lastPart(dir),
      beside.map(({ name }) => name),
    );
    return new UsageError({
      th: `ไม่พบโฟลเดอร์ “${dir}” ${near === undefined ? 'ให้ระบุโฟลเดอร์ของแผน เช่น data/2569' : `หมายถึง ${joinPath(dir, '..', near)} หรือไม่`}`,
      en: `there is no folder “${dir}”; ${near === undefined ? 'name a plan folder such as data/2569' : `did you mean ${joinPath(dir, '..', near)}?`}`,
    });
  }
  const [meant] = misnamedIn(dir, await filesIn(dir, world)).filter(
    ({ suggestion }) => suggestion === 'plan.yaml',
  );
  if (meant) {
    return new UsageError({
      th: `โฟลเดอร์ “${dir}” มีแฟ้ม ${meant.name} ให้เปลี่ยนชื่อเป็น plan.yaml`,
      en: `the folder “${dir}” has a file ${meant.name}; rename it to plan.yaml`,
    });
  }
  return new UsageError({
    th: `ไม่พบแฟ้ม plan.yaml ในโฟลเดอร์ “${dir}” ให้ระบุโฟลเดอร์ของแผน เช่น data/2569`,
    en: `the folder “${dir}” holds no plan.yaml; name a plan folder such as data/2569`,
  });
}
