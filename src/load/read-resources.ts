import type { FontFace, FontFamily, WriterResources } from '../document/resources.js';
import type { Plan } from '../plan/plan.js';
import { joinPath, readOnce, type World } from '../world/world.js';
import { loadPicture, PICTURE_FIELDS } from './check-pictures.js';
import type { FontDescription, FontSet } from './load-fonts.js';

/** Reads the font and picture files that writers need. */
export async function readResources(
  plan: Plan,
  { families }: FontSet,
  planDir: string,
  world: World,
): Promise<WriterResources> {
  const read = await Promise.all(families.map((family) => readFamily(family, world)));
  const named = PICTURE_FIELDS.map((field) => plan.organization[field]).filter((path) => path !== undefined);
  const pictures = await Promise.all(
    named.map(async (path) => [path, await loadPicture(world, joinPath(planDir, path))] as const),
  );
  return {
    fonts: new Map(read.map((family) => [family.family, family])),
    images: new Map(
      pictures.flatMap(([path, picture]) => (picture && !('fault' in picture) ? [[path, picture]] : [])),
    ),
  };
}

async function readFamily({ family, folder, files }: FontDescription, world: World): Promise<FontFamily> {
  // `check`, which reads no font, starts without it.
  const { createHash } = await import('node:crypto');
  const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const face = async (file: string | undefined): Promise<FontFace | undefined> => {
    const bytes = file === undefined ? undefined : await world.readFile(joinPath(folder, file));
    if (file === undefined || !bytes) return undefined;
    return readOnce(world, `font ${joinPath(folder, file)}`, bytes, () => ({
      file,
      sha256: sha256Of(bytes),
      bytes,
    }));
  };
  const [regular, bold, italic, boldItalic] = await Promise.all(
    [files.regular, files.bold, files.italic, files.boldItalic].map(face),
  );
  if (!regular) throw new Error(`${folder}/${files.regular} could not be read`);
  return {
    family,
    faces: { regular, ...(bold && { bold }), ...(italic && { italic }), ...(boldItalic && { boldItalic }) },
  };
}
