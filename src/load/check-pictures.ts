import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Picture, PictureFault } from '../pictures/picture.js';
import { readPicture } from '../pictures/picture.js';
import { textAt, type YamlSource } from '../source/yaml-source.js';
import { isAbsolutePath, joinPath, readOnce, type World } from '../world/world.js';
import { BAD_PICTURE, MISSING_PICTURE, OUTSIDE_FOLDER } from './findings.js';
import { staysInside } from './load-yaml.js';

/** Where `plan.yaml` names pictures: the organization's own seal, and the Garuda of its announcements. */
export const PICTURE_FIELDS = ['emblem', 'garuda'] as const;

/** Every picture that the plan names lies in the plan folder and can be printed. */
export async function checkPictures(world: World, dir: string, plan: YamlSource): Promise<Diagnostic[]> {
  const found = await Promise.all(
    PICTURE_FIELDS.map((field) => checkPicture(world, dir, plan, ['organization', field])),
  );
  return found.flat();
}

async function checkPicture(
  world: World,
  dir: string,
  plan: YamlSource,
  path: readonly string[],
): Promise<Diagnostic[]> {
  const written = textAt(plan.value, path);
  if (written === undefined || written.trim() === '') return [];
  const span = plan.spanOf(path, 'value');
  const relative = joinPath(written.replaceAll('\\', '/'));
  const outside = [diagnostic(OUTSIDE_FOLDER, { path: written }, span)];
  if (isAbsolutePath(relative) || relative.startsWith('..')) return outside;
  const target = joinPath(dir, relative);
  const isThere = (await world.realPath(target)) !== undefined;
  if (isThere && !(await staysInside(world, dir, target))) return outside;
  const picture = isThere ? await loadPicture(world, target) : undefined;
  if (!picture) return [diagnostic(MISSING_PICTURE, { path: written, field: path.at(-1) ?? '' }, span)];
  return 'fault' in picture ? [diagnostic(BAD_PICTURE, { path: written, ...picture }, span)] : [];
}

/** Undefined where there is no such file. */
export async function loadPicture(world: World, path: string): Promise<Picture | PictureFault | undefined> {
  const bytes = await world.readFile(path);
  return bytes && readOnce(world, `picture ${path}`, bytes, () => readPicture(bytes));
}
