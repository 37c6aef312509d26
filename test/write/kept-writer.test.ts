import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, DocumentModel, Section } from '../../src/document/model.js';
import { shareEqual } from '../../src/document/share-equal.js';
import { FORMATS } from '../../src/write/index.js';
import { shippedFonts } from '../helpers/fonts.js';
import { heading, list, paragraph, row, table } from '../helpers/model-parts.js';
import { planFixture } from './docx/fixture-model.js';

/** Blocks that use what others are counted by: lists, codes of glyphs, headings' names, heights. */
const newBlock = fc.oneof(
  fc.constantFrom('ฎฏฐ ฑฒณ', 'ข้อความสั้น', 'ข้อความ '.repeat(200), 'Ωλ').map((text) => paragraph(text)),
  fc.constantFrom<Block>(list(['หนึ่ง', { text: 'สอง', items: ['ย่อย'] }]), list(['ขีด'], 'dash')),
  fc.constantFrom('a', 'b').map((id) => heading(`new-${id}`, `หัวข้อ ${id}`, { level: 3 })),
  fc
    .constantFrom('๑', '๑,๐๐๐,๐๐๐')
    .map((text) => table([100, 200], [row('header', 'ก', 'ข'), row('body', text, text)])),
);

const edit = fc.record({
  section: fc.nat(),
  at: fc.nat(),
  removed: fc.nat(1),
  added: fc.array(newBlock, { maxLength: 2 }),
});

const edited = (
  model: DocumentModel,
  { section, at, removed, added }: typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never,
): DocumentModel => ({
  ...model,
  sections: model.sections.map((each, index): Section => {
    if (index !== section % model.sections.length) return each;
    const blocks = [...each.blocks];
    blocks.splice(at % (blocks.length + 1), removed, ...added);
    return { ...each, blocks };
  }),
});

/** A heading that stands twice, or that the contents lead to in vain, is refused before anything is written. */
const isWritable = ({ sections }: DocumentModel): boolean => {
  const blocks = sections.flatMap((each) => each.blocks);
  const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
  const targets = blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : []));
  return new Set(ids).size === ids.length && targets.every(({ target }) => ids.includes(target));
};

test.each(['pdf', 'docx'] as const)(
  'a %s writer that keeps its pages gives the bytes of a new one',
  async (format) => {
    const open = await FORMATS[format].load();
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const kept = await open({ ...shippedFonts(), keeps: true });
        let model = planFixture();
        await kept.write(model);
        for (const next of edits) {
          const changed = edited(model, next);
          if (!isWritable(changed)) continue;
          // As a build does: what is equal is the same.
          model = shareEqual(model, structuredClone(changed));
          const fresh = await (await open(shippedFonts())).write(structuredClone(model));
          expect(Buffer.from((await kept.write(model)).bytes).equals(fresh.bytes)).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  },
  120_000,
);
