import { createHash } from 'node:crypto';
import { countThai, faceFault, readFace, THAI_CHARACTERS } from '../../../fonts/true-type.js';
import { decodeText } from '../../../source/decode-text.js';
import { isRecord } from '../../../source/is-record.js';
import { parseYaml } from '../../../source/yaml-source.js';
import { joinPath } from '../../../world/paths.js';
import type { World } from '../../../world/world.js';
import { type Examined, fine, REINSTALL, wrong } from './probe.js';

const LICENCE = /^(ofl|licen[cs]e|copying)/i;

/** Every family under `fonts/` of the given folders: faces, licence, coverage. */
export async function probeFonts(world: World, homes: readonly string[]): Promise<Examined[]> {
  const found = await Promise.all(homes.map((home) => listFamilies(world, joinPath(home, 'fonts'))));
  const families = await Promise.all(found.flat().map((family) => examineFamily(world, family)));
  return families.length > 0
    ? families.flat()
    : [wrong('ไม่พบแบบอักษรใดเลย', 'no fonts were found', REINSTALL)];
}

interface FamilyFolder {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
}

async function listFamilies(world: World, fonts: string): Promise<FamilyFolder[]> {
  const folders = ((await world.listFolder(fonts)) ?? []).filter(({ kind }) => kind === 'folder');
  return Promise.all(
    folders.map(async ({ name }) => {
      const folder = joinPath(fonts, name);
      const files = ((await world.listFolder(folder)) ?? []).map((entry) => entry.name);
      return { name, folder, files };
    }),
  );
}

async function examineFamily(world: World, { name, folder, files }: FamilyFolder): Promise<Examined[]> {
  const faces = files.filter((file) => /\.ttf$/i.test(file));
  if (faces.length === 0) {
    return [
      wrong(`แบบอักษร ${name}: ไม่มีแฟ้ม .ttf ใน ${folder}`, `font ${name}: no .ttf file in ${folder}`, {
        th: 'วางแฟ้ม .ttf ของแบบอักษรนี้ลงในโฟลเดอร์ หรือลบโฟลเดอร์ทิ้ง',
        en: 'put its .ttf files there, or remove the folder',
      }),
    ];
  }
  const described = await readDescription(world, folder);
  const damaged = await damagedFaces(world, folder, described.sums);
  const licence =
    described.licence ?? (files.some((file) => LICENCE.test(file)) ? 'มีแฟ้มสัญญาอนุญาต' : undefined);
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
      `font ${name}: ${faces.length} face${faces.length === 1 ? '' : 's'}, licence ${described.licence ?? (licence ? 'file present' : 'unknown')}, ${thai} of ${THAI_CHARACTERS} Thai characters`,
    ),
  ];
}

const thaiInThai = (count: number): string =>
  count === 0 ? '(แบบอักษรสัญลักษณ์ ไม่มีอักษรไทย)' : `อักษรไทย ${count} จาก ${THAI_CHARACTERS} ตัว`;

interface FontFacts {
  readonly licence: string | undefined;
  /** sha256 by file name. */
  readonly sums: ReadonlyMap<string, string>;
}

async function readDescription(world: World, folder: string): Promise<FontFacts> {
  const path = joinPath(folder, 'fonts.yaml');
  const text = decodeText((await world.readFile(path)) ?? new Uint8Array()) ?? '';
  const { value } = parseYaml({ path, text }).source;
  if (!isRecord(value)) return { licence: undefined, sums: new Map() };
  const faces = isRecord(value['faces']) ? Object.values(value['faces']) : [];
  const sums = faces.filter(isRecord).map((face) => [String(face['file']), String(face['sha256'])] as const);
  return {
    licence: value['licence'] === undefined ? undefined : String(value['licence']),
    sums: new Map(sums),
  };
}

async function damagedFaces(
  world: World,
  folder: string,
  sums: ReadonlyMap<string, string>,
): Promise<string[]> {
  const checked = await Promise.all(
    [...sums].map(async ([file, sum]) => {
      const bytes = await world.readFile(joinPath(folder, file));
      return bytes && createHash('sha256').update(bytes).digest('hex') === sum ? [] : [file];
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
