import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/finding.js';
import type { YamlSource } from '../source/yaml-source.js';
import { isAbsolutePath, joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import { MISSING_EMBLEM, OUTSIDE_FOLDER } from './findings.js';
import { staysInside } from './load-yaml.js';
import { textAt } from './text-at.js';

/** The picture named in the plan must lie in the plan folder. */
export async function checkEmblem(world: World, dir: string, plan: YamlSource): Promise<Diagnostic[]> {
  const path = ['organization', 'emblem'];
  const written = textAt(plan.value, path);
  if (written === undefined || written.trim() === '') return [];
  const span = plan.spanOf(path, 'value');
  const relative = joinPath(written.replaceAll('\\', '/'));
  const outside = [diagnostic(OUTSIDE_FOLDER, { path: written }, span)];
  if (isAbsolutePath(relative) || relative.startsWith('..')) return outside;
  const target = joinPath(dir, relative);
  if ((await world.realPath(target)) === undefined) {
    return [diagnostic(MISSING_EMBLEM, { path: written }, span)];
  }
  return (await staysInside(world, dir, target)) ? [] : outside;
}
