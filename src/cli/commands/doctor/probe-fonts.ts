import { createHash } from 'node:crypto';
import { validateSource } from '../../../check/schema/validate-file.js';
import { countThai, faceFault, readFace, THAI_CHARACTERS } from '../../../fonts/true-type.js';
import { loadChecked } from '../../../load/load-checked.js';
import type { Face } from '../../../plan/schema-types.js';
import { joinPath, type World } from '../../../world/world.js';
import { type Examined, fine, REINSTALL, wrong } from './probe.js';

const LICENCE = /^(ofl|licen[cs]e|copying)/i;

/** Every family under `fonts/` of the given folders: faces, licence, coverage. */
export async function probeFonts(world: World, homes: readonly string[]): Promise<Examined[]> {
  const found = await Promise.all(homes.map((home) => listFamilies(world, home)));
  const families = await Promise.all(found.flat().map((family) => examineFamily(world, family)));
  return families.length > 0
    ? families.flat()
    : [wrong('ไม่พบแบบอักษรใดเลย', 'no fonts were found', REINSTALL)];
}

interface FamilyFolder {
  readonly home: string;
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
}

async function listFamilies(world: World, home: string): Promise<FamilyFolder[]> {
  const fonts = joinPath(home, 'fonts');
  const folders = ((await world.listFolder(fonts)) ?? []).filter(({ kind }) => kind === 'folder');
  return Promise.all(
    folders.map(async ({ name }) => {
      const folder = joinPath(fonts, name);
      const files = ((await world.listFolder(folder)) ?? []).map((entry) => entry.name);
      return { home, name, folder, files };
    }),
  );
}

async function examineFamily(world: World, { home, name, folder, files }: FamilyFolder): Promise<Examined[]> {
  const faces = files.filter((file) => /\.ttf$/i.test(file));
  if (faces.length === 0) {
    return [
      wrong(`แบบอักษร ${name}: ไม่มีแฟ้ม .ttf ใน ${folder}`, `font ${name}: no .ttf file in ${folder}`, {
        th: 'วางแฟ้ม .ttf ของแบบอักษรนี้ลงในโฟลเดอร์ หรือลบโฟลเดอร์ทิ้ง',
        en: 'put its .ttf files there, or remove the folder',
      }),
    ];
  }
  const described = (await loadChecked('fonts', { home, name }, world, validateSource))?.value?.value;
  const damaged = await damagedFaces(world, folder, Object.values(described?.faces ?? {}));
  const licence =
    described?.licence ?? (files.some((file) => LICENCE.test(file)) ? 'มีแฟ้มสัญญาอนุญาต' : undefined);
  const read = await readFaces(world, folder, faces);
  const broken = read.filter(({ characters }) => !characters);
  const regular = read.find(({ file }) => /regular/i.test(file)) ?? read[0];
  const thai = countThai(regular?.characters ?? new Set());
  return [
    ...broken.map(({ file }) =>
      wrong(`แบบอักษร ${name}: แฟ้ม ${file} ใช้พิมพ์ไม่ได้`, `font ${name}: ${file} cannot be printed with`, {
        th: `วางแฟ้ม .ttf ที่สมบูรณ์ของแบบอักษรนี้ลงใน ${folder} หรือลบแฟ้มนี้ทิ้ง`,
        en: `put a sound .ttf file of this font into ${folder}, or remove this one`,
      }),
    ),
    ...damaged.map((file) =>
      wrong(
        `แบบอักษร ${name}: แฟ้ม ${file} เสียหายหรือไม่ตรงกับ fonts.yaml`,
        `font ${name}: ${file} is damaged or not the file that fonts.yaml describes`,
        REINSTALL,
      ),
    ),
    fine(
      `แบบอักษร ${name}: ${faces.length} แบบ สัญญาอนุญาต ${licence ?? 'ไม่ทราบ'} ${thaiInThai(thai)}`,
      `font ${name}: ${faces.length} face${faces.length === 1 ? '' : 's'}, licence ${described?.licence ?? (licence ? 'file present' : 'unknown')}, ${thai} of ${THAI_CHARACTERS} Thai characters`,
    ),
  ];
}

const thaiInThai = (count: number): string =>
  count === 0 ? '(แบบอักษรสัญลักษณ์ ไม่มีอักษรไทย)' : `อักษรไทย ${count} จาก ${THAI_CHARACTERS} ตัว`;

async function damagedFaces(world: World, folder: string, faces: readonly Face[]): Promise<string[]> {
  const checked = await Promise.all(
    faces.map(async ({ file, sha256 }) => {
      const bytes = await world.readFile(joinPath(folder, file));
      const sum = bytes && createHash('sha256').update(bytes).digest('hex');
      return sum !== undefined && sum === (sha256 ?? sum) ? [] : [file];
    }),
  );
  return checked.flat();
}

const readFaces = (world: World, folder: string, files: readonly string[]) =>
  Promise.all(
    files.map(async (file) => {
      const bytes = await world.readFile(joinPath(folder, file));
      return { file, characters: !bytes || faceFault(bytes) ? undefined : readFace(bytes).characters };
    }),
  );
