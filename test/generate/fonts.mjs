// Regenerates fonts/: copies the faces from their npm packages, reduces the symbol face to the signs a
// plan needs, and writes each fonts.yaml (hash, coverage). Run: node test/generate/fonts.mjs
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as hb from 'harfbuzzjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const packageDir = (name) => join(root, 'node_modules', name);

const families = [
  {
    family: 'Sarabun',
    package: '@expo-google-fonts/sarabun',
    // 16 pt of TH Sarabun, the size the official forms name, looks like 11 pt of Sarabun (16 × 0.6875).
    sizeFactor: 0.6875,
    fallback: ['Noto Sans Symbols 2'],
    faces: {
      regular: '400Regular/Sarabun_400Regular.ttf',
      bold: '700Bold/Sarabun_700Bold.ttf',
      italic: '400Regular_Italic/Sarabun_400Regular_Italic.ttf',
      boldItalic: '700Bold_Italic/Sarabun_700Bold_Italic.ttf',
    },
    rename: (face) => `Sarabun-${face[0].toUpperCase()}${face.slice(1)}.ttf`,
  },
  {
    family: 'Noto Sans Symbols 2',
    package: '@expo-google-fonts/noto-sans-symbols-2',
    sizeFactor: 0.6875,
    faces: { regular: '400Regular/NotoSansSymbols2_400Regular.ttf' },
    rename: () => 'NotoSansSymbols2-Regular.ttf',
    only: '✓✔☐☑☒',
  },
];

for (const family of families) {
  const target = join(root, 'fonts', family.family);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'OFL.txt'), await readFile(join(packageDir(family.package), 'LICENSE_FONT')));
  const { version } = JSON.parse(await readFile(join(packageDir(family.package), 'package.json'), 'utf8'));
  const faces = {};
  for (const [face, path] of Object.entries(family.faces)) {
    const original = await readFile(join(packageDir(family.package), path));
    const bytes = family.only ? await reduce(original, family.only) : original;
    const file = family.rename(face);
    await writeFile(join(target, file), bytes);
    faces[face] = { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
  }
  await writeFile(join(target, 'fonts.yaml'), describe(family, version, faces));
  console.error(
    `${family.family}: ${Object.values(faces)
      .map((face) => face.file)
      .join(', ')}`,
  );
}

async function reduce(bytes, characters) {
  const wasm = await readFile(join(packageDir('harfbuzzjs'), 'dist/harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, {});
  const api = instance.exports;
  const pointer = api.malloc(bytes.length);
  new Uint8Array(api.memory.buffer).set(bytes, pointer);
  const face = api.hb_face_create(api.hb_blob_create(pointer, bytes.length, 2, 0, 0), 0);
  const input = api.hb_subset_input_create_or_fail();
  const wanted = api.hb_subset_input_unicode_set(input);
  for (const character of characters) api.hb_set_add(wanted, character.codePointAt(0));
  const blob = api.hb_face_reference_blob(api.hb_subset_or_fail(face, input));
  const offset = api.hb_blob_get_data(blob, 0);
  return Buffer.from(new Uint8Array(api.memory.buffer).slice(offset, offset + api.hb_blob_get_length(blob)));
}

/** Ranges covered by every face, as `U+0E01-0E3A`: what a run in any weight may use. */
function coverage(faces) {
  const sets = Object.values(faces).map(
    (face) => new Set(new hb.Face(new hb.Blob(face.bytes)).collectUnicodes()),
  );
  const common = [...sets[0]].filter((point) => sets.every((set) => set.has(point))).sort((a, b) => a - b);
  const ranges = [];
  for (const point of common) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point) => point.toString(16).toUpperCase().padStart(4, '0');
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}

function describe(family, version, faces) {
  const lines = [
    '# Generated from the faces by test/generate/fonts.mjs; a test finds it stale when they differ.',
    `family: ${family.family}`,
    `source: "${family.package} ${version}"`,
    'licence: OFL-1.1',
    '# Printed size = size in template.yaml (points of TH Sarabun) × sizeFactor',
    `sizeFactor: ${family.sizeFactor}`,
    ...(family.fallback
      ? ['# Families for characters that this one lacks', `fallback: [${family.fallback.join(', ')}]`]
      : []),
    'faces:',
    ...Object.entries(faces).flatMap(([face, { file, sha256 }]) => [
      `  ${face}:`,
      `    file: ${file}`,
      `    sha256: ${sha256}`,
    ]),
    'coverage:',
    ...coverage(faces).map((range) => `  - ${range}`),
  ];
  return `${lines.join('\n')}\n`;
}
