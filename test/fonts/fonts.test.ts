import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/source/yaml-source.js';
import { readCoverage } from '../../src/write/pdf/read-coverage.js';
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
    const sets = files.map((bytes) => readCoverage(bytes));
    const common = [...(sets[0] ?? [])].filter((point) => sets.every((set) => set.has(point)));
    expect(described).toEqual(common.sort((a, b) => a - b));
  });

  test('its licence allows to hand it on', () => {
    expect(readFileSync(fontPath(`${family}/OFL.txt`), 'utf8')).toContain(
      'SIL Open Font License, Version 1.1',
    );
  });
});
