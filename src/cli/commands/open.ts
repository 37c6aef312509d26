import { UsageError } from '../../diagnostics/diagnostic.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import { loadPlan } from '../../load/load-plan.js';
import { MANIFEST_FILE, readManifest } from '../../outputs/manifest.js';
import { isRecord } from '../../source/yaml-source.js';
import { isAbsolutePath, joinPath, lastPart, type World } from '../../world/world.js';
import { defineCommand, EXIT, textFlag } from '../command.js';
import { usualOutDir } from '../find-plan.js';
import { openPlanSource } from '../open-plan-source.js';
import { COMMON_FLAGS, DIR_ARGUMENT, toCheckConfig, withSlashes } from '../report-flags.js';
import { folderName } from './build/build-once.js';

/** Shows what was built in the program that the system has for it. */
export const open = defineCommand({
  summary: {
    th: 'เปิดเอกสารที่สร้างแล้ว หรือโฟลเดอร์ของเอกสาร',
    en: 'opens a document that was built, or the folder of all',
  },
  arguments: {
    '[what]': {
      th: 'เอกสาร เช่น plan, summary, plan.docx หรือรหัสโครงการ; data คือโฟลเดอร์ข้อมูล (หากไม่ระบุ เปิดโฟลเดอร์เอกสาร)',
      en: 'document such as plan, summary, plan.docx or a project’s id; data is the folder of the data (default: the folder of documents)',
    },
    ...DIR_ARGUMENT,
  },
  flags: {
    ...COMMON_FLAGS,
    out: textFlag('<dir>', 'โฟลเดอร์ปลายทางของ build (ค่าตั้งต้น out)', 'target folder of build (default: out)'),
  },
  examples: ['plan open', 'plan open plan', 'plan open internal-control'],
  async run(typed, world, streams) {
    const [what, dir] = typed.arguments;
    const config = await toCheckConfig(dir, typed, world, streams);
    const { planDir } = config;
    if (what === 'data') {
      // Throws where there is no plan; one with mistakes is what she wants to see.
      await loadPlan(planDir, world);
      await world.open(planDir);
      return EXIT.fine;
    }
    const source = await openPlanSource(config, world, streams);
    if (!source) return EXIT.findings;
    const year = isRecord(source.plan.value) ? Number(source.plan.value['fiscalYear']) : Number.NaN;
    const outDir = joinPath(withSlashes(typed.flags.out ?? usualOutDir(planDir, world), world));
    const absolute = isAbsolutePath(planDir) ? planDir : joinPath(world.cwd, planDir);
    const folder = joinPath(outDir, folderName(absolute, year));
    await world.open(joinPath(folder, await builtFile(what, folder, world)));
    return EXIT.fine;
  },
});

/** The file of that name, a PDF before others; the folder itself where nothing is named. */
async function builtFile(what: string | undefined, folder: string, world: World): Promise<string> {
  const { entries } = await readManifest(joinPath(folder, MANIFEST_FILE), world);
  if (entries.length === 0) {
    throw new UsageError({
      th: `ยังไม่มีเอกสารใน ${folder}/ สร้างด้วย plan build`,
      en: `there are no documents in ${folder}/ yet; plan build makes them`,
    });
  }
  if (what === undefined) return '';
  const paths = entries.map(({ path }) => path);
  const found = paths.filter((path) => path === what || namesOf(path).includes(what));
  const best = found.find((path) => path.endsWith('.pdf')) ?? found[0];
  if (best !== undefined) return best;
  const near = nearestName(what, [...new Set(paths.flatMap(namesOf))]);
  throw new UsageError({
    th: `ไม่มีเอกสาร “${what}” ใน ${folder}/${near === undefined ? '' : ` หมายถึง ${near} หรือไม่`}`,
    en: `there is no document “${what}” in ${folder}/${near === undefined ? '' : `; did you mean ${near}?`}`,
  });
}

/** `annex/01-training.pdf` may be called `01-training`, `annex/01-training` and `training`. */
function namesOf(path: string): readonly string[] {
  const bare = path.replace(/\.[^./]+$/, '');
  const name = lastPart(bare);
  return [bare, name, name.replace(/^\d+-/, '')];
}
