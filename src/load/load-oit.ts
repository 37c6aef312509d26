import type { OitFile } from '../plan/schema-types.js';
import { joinPath, type World } from '../world/world.js';
import { loadChecked, type SchemaValidator, shippedHome } from './load-checked.js';

/** The items of a year's assessment; the newest known ones where those of the year are not known. */
export async function loadOit(
  year: number,
  world: World,
  validate: SchemaValidator,
): Promise<{ readonly list: OitFile; readonly isOfYear: boolean }> {
  const home = shippedHome('oit', world);
  const entries = (await world.listFolder(joinPath(home, 'oit'))) ?? [];
  const loaded = await Promise.all(
    entries.map(({ name }) =>
      loadChecked('oit', { home, name: name.replace(/\.yaml$/u, '') }, world, validate),
    ),
  );
  const lists = loaded
    .flatMap((outcome) => outcome?.value?.value ?? [])
    .sort((one, other) => other.lastYear - one.lastYear);
  const ofYear = lists.find(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
  const list = ofYear ?? lists[0];
  if (!list) throw new Error('no assessment in the package');
  return { list, isOfYear: ofYear !== undefined };
}
