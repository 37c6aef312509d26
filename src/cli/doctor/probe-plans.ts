import { UsageError } from '../../diagnostics/usage-error.js';
import { readPlan } from '../../read-plan.js';
import { countBySeverity } from '../../report/report.js';
import type { World } from '../../world/world.js';
import { type Examined, fine, wrong } from './probe.js';

/** What the plan folders hold, and whether their data could be printed. */
export async function probePlans(world: World, planDirs: readonly string[]): Promise<Examined[]> {
  if (planDirs.length === 0)
    return [fine('ยังไม่มีแผนในโฟลเดอร์นี้ เริ่มได้ด้วย plan init', 'no plan here yet; plan init starts one')];
  return Promise.all(planDirs.map((dir) => examinePlan(world, dir)));
}

async function examinePlan(world: World, dir: string): Promise<Examined> {
  try {
    const { plan, source, diagnostics } = await readPlan(dir, world);
    const { error, warning } = countBySeverity(diagnostics);
    const count = source?.projects.size ?? 0;
    if (plan && error === 0) {
      return fine(
        `แผน ${dir}: ${plan.organization.shortName} ${count} โครงการ${warning > 0 ? ` คำเตือน ${warning} แห่ง` : ''}`,
        `plan ${dir}: ${plan.organization.shortName}, ${count} project${count === 1 ? '' : 's'}${warning > 0 ? `, ${warning} warnings` : ''}`,
      );
    }
    return wrong(`แผน ${dir}: มีข้อผิดพลาด ${error} แห่ง`, `plan ${dir}: ${error} errors`, {
      th: `ดูจุดที่ต้องแก้ด้วย plan check ${dir}`,
      en: `plan check ${dir} says where`,
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { th, en } = error.sentence;
    return wrong(`แผน ${dir}: ${th}`, `plan ${dir}: ${en}`, {
      th: 'แก้สิทธิ์หรือที่อยู่ของแฟ้ม แล้วสั่ง plan doctor อีกครั้ง',
      en: 'mend the permissions or the place of the file and run plan doctor again',
    });
  }
}
