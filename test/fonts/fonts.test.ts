import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as hb from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { faceFault, readFace } from '../../src/fonts/true-type.js';
import { parseYaml } from '../../src/source/yaml-source.js';
import { fontPath } from '../helpers/fonts.js';

interface Description {
  readonly faces: Readonly<Record<string, { readonly file: string; readonly sha256: string }>>;
  readonly coverage: readonly string[];
}

const families = readdirSync(fontPath(''));

describe.each(families)('fonts/%s', (family) => {
  const path = `${family}/fonts.yaml`;
  const { source } = parseYaml({ path, text: readFileSync(fontPath(path), 'utf8') });
  const description = source.value as Description;
  const files = Object.values(description.faces).map(({ file }) =>
    readFileSync(fontPath(`${family}/${file}`)),
  );

  test('fonts.yaml names the hash of every face', () => {
    const hashes = files.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    expect(Object.values(description.faces).map(({ sha256 }) => sha256)).toEqual(hashes);
  });

  test('fonts.yaml describes the characters that all its faces have', () => {
    const described = description.coverage.flatMap((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, index) => first + index);
    });
    const sets = files.map((bytes) => readFace(bytes).characters);
    const common = [...(sets[0] ?? [])].filter((point) => sets.every((set) => set.has(point)));
    expect(described).toEqual(common.sort((a, b) => a - b));
  });

  test('HarfBuzz reads the same characters and widths', () => {
    for (const bytes of files) {
      expect(faceFault(bytes)).toBeUndefined();
      const face = new hb.Face(new hb.Blob(bytes));
      const font = new hb.Font(face);
      const { characters, advance } = readFace(bytes);
      expect([...characters].sort((a, b) => a - b)).toEqual(
        [...face.collectUnicodes()].sort((a, b) => a - b),
      );
      for (const point of characters) {
        expect(advance(point) * face.upem).toBeCloseTo(font.glyphHAdvance(font.nominalGlyph(point) ?? 0));
      }
    }
  });

  test('its licence allows to hand it on', () => {
    expect(readFileSync(fontPath(`${family}/OFL.txt`), 'utf8')).toContain(
      'SIL Open Font License, Version 1.1',
    );
  });
});
