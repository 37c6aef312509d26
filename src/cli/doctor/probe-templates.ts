import { validateSource } from '../../check/schema/validate-source.js';
import { hasErrors } from '../../diagnostics/outcome.js';
import { loadTemplate } from '../../load/load-template.js';
import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { type Examined, fine, REINSTALL, wrong } from './probe.js';

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
