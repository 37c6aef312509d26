import { PICTURE_FIELDS } from '../../../load/check-pictures.js';

import type { PlanSource } from '../../../plan/plan-source.js';
import { isRecord } from '../../../source/is-record.js';
import { filesUnder } from '../../../world/files-under.js';
import { joinPath } from '../../../world/paths.js';
import type { World } from '../../../world/world.js';

const FOLDERS = ['chapters', 'fonts', 'templates', 'frameworks', 'lexicon'];

/** The plan's own chapters, fonts, templates, frameworks, words and pictures, relative to its folder. */
export async function listOwnFiles(planDir: string, { plan }: PlanSource, world: World): Promise<string[]> {
  const organization = isRecord(plan.value) ? plan.value['organization'] : undefined;
  const pictures = isRecord(organization) ? PICTURE_FIELDS.map((field) => organization[field]) : [];
  const found = await Promise.all(FOLDERS.map((folder) => filesUnder(planDir, folder, world)));
  return [...pictures.flatMap((path) => (typeof path === 'string' ? [joinPath(path)] : [])), ...found.flat()];
}
