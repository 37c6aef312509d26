import { validateSource } from '../../../check/schema/validate-file.js';
import type { Message } from '../../../diagnostics/diagnostic.js';
import type { Template } from '../../../document/template.js';
import { loadPlan } from '../../../load/load-plan.js';
import { loadTemplate, loadTemplateOf } from '../../../load/load-template.js';
import type { World } from '../../../world/world.js';
import { findPlanFolders } from '../../find-plan.js';

const SHIPPED = 'nacc';

/** What `--only` may name, as the template of the newest plan lists it; the shipped one where there is no plan. */
export async function documentNames(world: World): Promise<Message> {
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
