import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.js';
import { validateSource } from '../../src/check/schema/validate-file.js';
import { composePlan } from '../../src/compose/compose-plan.js';
import type { Block, Inline } from '../../src/document/model.js';
import { loadFonts } from '../../src/load/load-fonts.js';
import { loadPlan } from '../../src/load/load-plan.js';
import { loadLexicon } from '../../src/load/load-vocabulary.js';
import { clearInside } from '../../src/thai/word-boundaries.js';
import { flatText } from '../../src/typeset/pass.js';
import { openTypesetter } from '../../src/typeset/typeset-document.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { loadNaccTemplate } from '../compose/nacc-template.js';
import { findings } from '../compose/parse-part.js';
import { modelParagraphs } from '../helpers/plain-paragraphs.js';

const PLAN_DIR = 'data/2569';

async function typesetShippedPlan() {
  const world = openNodeWorld();
  const template = await loadNaccTemplate();
  const { value: source } = await loadPlan(PLAN_DIR, world);
  const fonts = source && (await loadFonts(source, template, world, validateSource)).value;
  const plan = source && checkPlan(source, fonts).value;
  if (!plan || !fonts) throw new Error('the shipped plan has errors');
  const composed = composePlan(plan, template, { only: 'all', sizeFactor: fonts.sizeFactor });
  const lexicon = await loadLexicon(PLAN_DIR, world);
  const typeset = openTypesetter({ lexicon, coverage: fonts.families });
  const documents = (composed.value?.documents ?? []).map(({ name, model }) => ({
    name,
    before: model,
    ...typeset(model),
  }));
  return { composed, documents, lexicon };
}

const { composed, documents, lexicon } = await typesetShippedPlan();
const whole = documents[0]?.value;

test('all documents are composed and typeset without a finding', () => {
  expect(findings([...composed.diagnostics, ...documents.flatMap(({ diagnostics }) => diagnostics)])).toEqual(
    [],
  );
  expect(documents).toHaveLength(44);
});

test('typesetting changed digits and plain spaces only', () => {
  for (const { before, value } of documents) {
    expect(value && modelParagraphs(value).map(toArabic)).toEqual(modelParagraphs(before).map(toArabic));
  }
});

test('Thai sections hold no Arabic digit outside codes, Arabic ones no Thai digit', () => {
  for (const { digits, blocks } of whole?.sections ?? []) {
    const texts = blocks.flatMap(paragraphs).map(flatText);
    const wrong = digits === 'thai' ? /(?<![A-Za-z0-9\p{P}])[0-9]+(?![A-Za-z0-9\p{P}])/u : /[๐-๙]/u;
    expect(texts.filter((text) => wrong.test(text))).toEqual([]);
  }
});

describe('no line may end', () => {
  const texts = (whole?.sections ?? []).flatMap(({ blocks }) =>
    blocks.flatMap(paragraphs).map((inlines) => ({ text: flatText(inlines), breaks: flatBreaks(inlines) })),
  );
  const where = (isWrong: (text: string, at: number) => boolean): string[] =>
    texts.flatMap(({ text, breaks }) =>
      breaks
        .filter((at) => isWrong(text, at))
        .map((at) => `${text.slice(at - 8, at)}|${text.slice(at, at + 8)}`),
    );

  test('inside a word of the lexicon', () => {
    for (const { text, breaks } of texts) {
      const flags = new Uint8Array(text.length + 1);
      for (const at of breaks) flags[at] = 1;
      clearInside(flags, lexicon.occurrences(text));
      expect(breaks.filter((at) => flags[at] === 0)).toEqual([]);
    }
  });

  test('inside the name of the organization or of a person', () => {
    const names = whole?.unbreakable ?? [];
    for (const { text, breaks } of texts) {
      const plain = text.replaceAll('\u00A0', ' ');
      for (const name of names) {
        for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
          expect(breaks.filter((offset) => offset > at && offset < at + name.length)).toEqual([]);
        }
      }
    }
  });

  test('before closing marks, ๆ, ฯ and Thai marks, nor after opening ones', () => {
    expect(
      where((text, at) =>
        /[)\]”’,.;:!?%/ๆฯ\u0E31\u0E34-\u0E3A\u0E47-\u0E4Eะาำๅ\s\u00A0]/u.test(text.charAt(at)),
      ),
    ).toEqual([]);
    expect(where((text, at) => /[([“‘\u00A0เ-ไ]/u.test(text.charAt(at - 1)))).toEqual([]);
  });

  test('between พ.ศ., ข้อ, ร้อยละ … and their number, or a number and its unit', () => {
    const before = /(?:พ\.ศ\.|มาตรา|ข้อ|ร้อยละ|ครั้งที่|ฉบับที่|ลำดับที่|ไตรมาสที่|จำนวน)[ \u00A0]?$/u;
    const after = /^(?:คน|บาท|ฉบับ|ครั้ง|ช่องทาง|วัน|ชุด|เรื่อง)/u;
    expect(where((text, at) => before.test(text.slice(0, at)) && /^[0-9๐-๙]/u.test(text.slice(at)))).toEqual(
      [],
    );
    expect(
      where((text, at) => after.test(text.slice(at)) && /[0-9๐-๙][ \u00A0]?$/u.test(text.slice(0, at))),
    ).toEqual([]);
  });
});

test('no stretch without a break is longer than a line', () => {
  const longest = (whole?.sections ?? [])
    .flatMap(({ blocks }) => blocks.flatMap(paragraphs))
    .flatMap((inlines) => {
      const text = flatText(inlines);
      return [...flatBreaks(inlines), text.length].map((end, index, all) =>
        text.slice(all[index - 1] ?? 0, end),
      );
    })
    .reduce((longer, word) => (word.length > longer.length ? word : longer), '');
  expect(longest.length).toBeLessThan(60);
});

function flatBreaks(inlines: readonly Inline[]): number[] {
  let start = 0;
  return inlines.flatMap((inline) => {
    const from = start;
    start += inline.kind === 'text' ? inline.text.length : 1;
    return inline.kind === 'text' ? inline.breaks.map((at) => from + at) : [];
  });
}

function paragraphs(block: Block): (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.inlines];
    case 'list':
      return block.items.flatMap((item) => [
        item.inlines,
        ...(item.items ? paragraphs(item.items) : []),
        ...(item.after ?? []).map(({ inlines }) => inlines),
      ]);
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ blocks }) => blocks.map(({ inlines }) => inlines)),
      );
    case 'signature':
      return block.lines.map(({ inlines }) => inlines);
    case 'contents':
      return block.entries.map(({ inlines }) => inlines);
    case 'image':
    case 'pageBreak':
      return [];
  }
}

const toArabic = (text: string): string =>
  text.replaceAll('\u00A0', ' ').replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50));
