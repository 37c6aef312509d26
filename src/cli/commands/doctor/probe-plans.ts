import { validateSource } from '../../../check/schema/validate-file.js';
import { checkOnly } from '../../../compile.js';
import { hasErrors, UsageError } from '../../../diagnostics/diagnostic.js';
import { loadTemplate } from '../../../load/load-template.js';
import { countBySeverity } from '../../../report/report.js';
import { joinPath, type World } from '../../../world/world.js';
import { type Examined, fine, REINSTALL, wrong } from './probe.js';

/** What the plan folders hold, and whether their data could be printed. */
export async function probePlans(world: World, planDirs: readonly string[]): Promise<Examined[]> {
  if (planDirs.length === 0)
    return [fine('ยังไม่มีแผนในโฟลเดอร์นี้ เริ่มได้ด้วย plan init', 'no plan here yet; plan init starts one')];
  return Promise.all(planDirs.map((dir) => examinePlan(world, dir)));
}

async function examinePlan(world: World, dir: string): Promise<Examined> {
  try {
    const { value: plan, diagnostics } = await checkOnly({ planDir: dir }, world);
    const { error, warning } = countBySeverity(diagnostics);
    const count = plan?.projects.length ?? 0;
    if (plan && error === 0) {
      return fine(
        `แผน ${dir}: ${plan.organization.shortName} ${count} โครงการ${warning > 0 ? ` คำเตือน ${warning} แห่ง` : ''}`,
        `plan ${dir}: ${plan.organization.shortName}, ${count} project${count === 1 ? '' : 's'}${warning > 0 ? `, ${warning} warnings` : ''}`,
      );
    }
    return wrong(
      `แผน ${dir}: มีข้อผิดพลาด ${error} แห่ง`,
      `plan ${dir}: ${error} error${error === 1 ? '' : 's'}`,
      {
        th: `ดูจุดที่ต้องแก้ด้วย plan check ${dir}`,
        en: `plan check ${dir} says where`,
      },
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { th, en } = error.sentence;
    return wrong(`แผน ${dir}: ${th}`, `plan ${dir}: ${en}`, {
      th: 'แก้สิทธิ์หรือที่อยู่ของแฟ้ม แล้วสั่ง plan doctor อีกครั้ง',
      en: 'mend the permissions or the place of the file and run plan doctor again',
    });
  }
}

/** Every template of the program and of the given plan folders. */
export async function probeTemplates(world: World, planDirs: readonly string[]): Promise<Examined[]> {
  const own = await Promise.all(planDirs.map((dir) => templatesIn(world, dir, dir)));
  const shipped = await templatesIn(world, world.packageDir, '');
  return shipped.length > 0
    ? [...own.flat(), ...shipped]
    : [...own.flat(), wrong('ไม่พบแม่แบบเอกสาร', 'no document template was found', REINSTALL)];
}

async function templatesIn(world: World, home: string, planDir: string): Promise<Examined[]> {
  const entries = (await world.listFolder(joinPath(home, 'templates'))) ?? [];
  const ids = entries.filter(({ kind }) => kind === 'folder').map(({ name }) => name);
  return Promise.all(
    ids.map((id) => examineTemplate(world, id, planDir === '' ? world.packageDir : planDir)),
  );
}

async function examineTemplate(world: World, id: string, dir: string): Promise<Examined> {
  const { value, diagnostics } = await loadTemplate(id, dir, world, validateSource);
  if (value && !hasErrors(diagnostics)) return fine(`แม่แบบ ${id}`, `template ${id}`);
  const first = diagnostics[0]?.message;
  return wrong(
    `แม่แบบ ${id} ใช้ไม่ได้: ${first?.th ?? ''}`,
    `the template ${id} cannot be used: ${first?.en ?? ''}`,
    {
      th: `แก้ไขแฟ้มใน ${joinPath(dir, 'templates', id)} ตามที่แจ้ง`,
      en: `mend the files in ${joinPath(dir, 'templates', id)}`,
    },
  );
}
