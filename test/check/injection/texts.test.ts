import { beforeAll, expect, test } from 'vitest';
import { type CheckedText, OPAQUE } from '../../../src/check/text/text-rule.js';
import { FINDINGS } from '../../../src/findings.js';
import { positionAt } from '../../../src/source/line-column.js';
import { type Random, seededRandom } from './seeded-random.js';
import { type InjectionPlace, openShippedSource, type ShippedSource } from './shipped-source.js';
import { DEFECTS, type Injected } from './text-defects.js';
import { writeInSomeStyle } from './write-scalar.js';

const PLACES = 8;

let shipped: ShippedSource;

beforeAll(async () => {
  shipped = await openShippedSource();
});

/** The file with this one value written anew, and where the defect is in it. */
function rewrite(
  { file, place: { source, path }, text: sound }: InjectionPlace,
  injected: Injected,
  random: Random,
) {
  const { text, at } = withVariables(injected, sound);
  const before = shipped.files.get(file) ?? '';
  const { start, end } = source.spanOf(path, 'value');
  const lead = before.slice(before.lastIndexOf('\n', start) + 1, start);
  const indent = `${/^ */u.exec(lead)?.[0] ?? ''}${lead.trimStart().startsWith('- ') ? '    ' : '  '}`;
  const { yaml, offsets } = writeInSomeStyle(text, indent, random);
  const offset = start + (at === 'value' ? 0 : (offsets[at] ?? 0));
  return { written: before.slice(0, start) + yaml + before.slice(end), offset };
}

const OPAQUE_RUN = new RegExp(`${OPAQUE}+`, 'gu');

/** Puts back what rules do not look at, `${…}` and addresses. */
function withVariables({ text, at, from }: Injected, sound: CheckedText): Injected {
  const { written, text: blanked } = from ?? sound;
  const hidden = [...blanked.matchAll(OPAQUE_RUN)].map(({ 0: { length }, index }) =>
    written.slice(index, index + length),
  );
  return { text: text.replaceAll(OPAQUE_RUN, () => hidden.shift() ?? ''), at };
}

test('the shipped plan has texts enough, and is clean', () => {
  expect(shipped.places.length).toBeGreaterThan(500);
  const found = shipped.sound.map(({ code, severity }) => `${severity} ${code}`);
  // What was published late stays late.
  expect([...new Set(found)]).toEqual(['info check/announced-after-quarter']);
});

test.each(Object.keys(DEFECTS))(
  '%s is found where it is put into the YAML, and nothing else',
  async (code) => {
    expect([...FINDINGS.keys()]).toContain(code);
    const random = seededRandom(code);
    const texts = shipped.places.map(({ text }) => text);
    const wrong: string[] = [];
    let places = 0;
    for (const place of random.shuffle(shipped.places)) {
      const injected = places < PLACES ? DEFECTS[code]?.(place.text, random, texts) : undefined;
      if (!injected) continue;
      places += 1;
      const { written, offset } = rewrite(place, injected, random);
      const found = await shipped.check({ [place.file]: written });
      const wanted = `${code} ${placeOf(place.file, written, offset)}`;
      const got = found.map(({ code: each, span }) =>
        span ? `${each} ${placeOf(place.file, span.file.text, span.start)}` : each,
      );
      if (got.join() !== wanted)
        wrong.push(`${wanted} ⇒ ${got.join(', ')}: ${written.slice(offset - 30, offset + 40)}`);
    }
    expect(wrong).toEqual([]);
    expect(places).toBe(PLACES);
  },
);

const placeOf = (path: string, text: string, offset: number): string => {
  const { line, column } = positionAt({ path, text }, offset);
  return `${path}:${line}:${column}`;
};
