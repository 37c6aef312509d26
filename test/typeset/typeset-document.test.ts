import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarker } from '../../src/document/marker.js';
import type { DocumentModel, Inline, Section, TextInline } from '../../src/document/model.js';
import { createLexicon } from '../../src/thai/lexicon.js';
import type { FamilyCoverage } from '../../src/typeset/pass.js';
import { openTypesetter } from '../../src/typeset/typeset-document.js';
import { showInlines } from '../helpers/breaks.js';
import { LAYOUT } from '../helpers/model-parts.js';
import { modelParagraphs } from '../helpers/plain-paragraphs.js';

const sarabun: FamilyCoverage = { family: 'Sarabun', covers: (point) => point < 0x2100 };
const symbols: FamilyCoverage = { family: 'Symbols', covers: (point) => point === 0x2713 };
const resources = { lexicon: createLexicon(['ท้องถิ่น']), coverage: [sarabun, symbols] };

const text = (content: string): TextInline => ({ kind: 'text', text: content, breaks: [] });

function section(digits: Section['digits'], ...inlines: Inline[]): Section {
  return {
    id: 'part',
    page: { width: 595, height: 842, margins: { top: 70, right: 56, bottom: 56, left: 85 } },
    digits,
    pageNumber: { show: 'all', style: 'page-number' },
    blocks: [{ kind: 'paragraph', style: 'body', inlines }],
  };
}

const model = (...sections: Section[]): DocumentModel => ({
  version: 1,
  title: 'แผน',
  author: 'อบต.',
  subject: '',
  language: 'th-TH',
  date: '2026-02-27T00:00:00Z',
  font: 'Sarabun',
  styles: {},
  layout: LAYOUT,
  unbreakable: [],
  sections,
});

function firstInlines(typeset: DocumentModel | undefined): readonly Inline[] {
  const block = typeset?.sections[0]?.blocks[0];
  return block?.kind === 'paragraph' ? block.inlines : [];
}

const typeset = (...sections: Section[]) => openTypesetter(resources)(model(...sections));

test('digits become Thai in Thai sections only', () => {
  const { value } = typeset(section('thai', text('ปี 2569')), section('arabic', text('ปี 2569')));
  expect(value && modelParagraphs(value)).toEqual(['ปี\u00A0๒๕๖๙', 'ปี\u00A02569']);
});

test('all passes work on one paragraph, across its inlines', () => {
  const { value } = typeset(
    section('thai', text('ส่วนท้อง'), { ...text('ถิ่น พ.ศ. '), bold: true }, text('2569')),
  );
  expect(showInlines(firstInlines(value))).toBe('ส่วน|ท้องถิ่น |พ.ศ._๒๕๖๙');
});

test('a character that the text family lacks goes to the family that has it', () => {
  const { value, diagnostics } = typeset(section('arabic', { ...text('ไตรมาส ✓ แล้ว'), bold: true }));
  expect(diagnostics).toEqual([]);
  expect(firstInlines(value)).toMatchObject([
    { text: 'ไตรมาส ', bold: true },
    { text: '✓', bold: true, font: 'Symbols' },
    { text: ' แล้ว', bold: true },
  ]);
});

test('a character that no family has is named, once for all documents', () => {
  const run = openTypesetter(resources);
  const first = run(model(section('arabic', text('ยิ้ม 😀 และ 😀'))));
  const second = run(model(section('arabic', text('😀'))));
  expect(first.diagnostics.map(({ code, message }) => `${code} ${message.en}`)).toEqual([
    'typeset/missing-glyph no font has the character “😀” (U+1F600) of “ยิ้ม 😀 และ 😀”',
  ]);
  expect(second.diagnostics).toEqual([]);
});

test.each([
  ['ที่\u200Bมา\u2060 และ\uFEFFผล\u00AD', 'ที่มา และผล'],
  ['ก่อน\tหลัง', 'ก่อน หลัง'],
  ['เอก\u202Fสาร\u3000แนบ', 'เอก\u00A0สาร แนบ'],
  ['แผน\uFE0F\u200Dงาน\u0001\u200E', 'แผนงาน'],
  ['ที\uF70A', 'ที่'],
  ['รหัส\uE123หาย\uFFFD', 'รหัสหาย'],
])('%j is printed without what cannot be seen', (written, printed) => {
  const { value, diagnostics } = typeset(section('arabic', text(written)));
  expect(diagnostics).toEqual([]);
  expect(value && modelParagraphs(value)).toEqual([printed]);
});

test('blocks that two documents share are typeset once', () => {
  const run = openTypesetter(resources);
  const shared = section('thai', text('ปี 2569'));
  const [one, two] = [run(model(shared)), run(model({ ...shared, id: 'other' }))];
  expect(one.value?.sections[0]?.blocks).toBe(two.value?.sections[0]?.blocks);
});

test('markers and bookmarks change their digits', () => {
  const heading = {
    kind: 'heading',
    level: 2,
    id: 'sheet',
    style: 'sheet-title',
    marker: readMarker('1.'),
    inlines: [text('ชื่อ')],
    bookmark: 'ลำดับที่ 12',
  } as const;
  const { value } = typeset({ ...section('thai'), blocks: [heading] });
  expect(value?.sections[0]?.blocks[0]).toMatchObject({ marker: readMarker('๑.'), bookmark: 'ลำดับที่ ๑๒' });
});

describe('typesetting', () => {
  const content = fc.array(fc.stringMatching(/^[ก-๛a-zA-Z0-9 .,()“”/–-]{0,20}$/u), { maxLength: 4 });

  test('changes digits and plain spaces only', () => {
    fc.assert(
      fc.property(content, (texts) => {
        const { value } = typeset(section('thai', ...texts.map(text)));
        const after = firstInlines(value).map((inline) => (inline.kind === 'text' ? inline.text : ''));
        expect(toArabic(after.join(''))).toBe(toArabic(texts.join('')));
      }),
    );
  });

  test('leaves every break inside its text, ascending', () => {
    fc.assert(
      fc.property(content, (texts) => {
        const { value } = typeset(section('thai', ...texts.map(text)));
        for (const inline of firstInlines(value)) {
          if (inline.kind !== 'text') continue;
          expect(inline.breaks).toEqual([...new Set(inline.breaks)].sort((a, b) => a - b));
          expect(inline.breaks.every((at) => at >= 0 && at < inline.text.length)).toBe(true);
        }
      }),
    );
  });
});

const toArabic = (content: string): string =>
  content.replaceAll('\u00A0', ' ').replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50));

test('who wants findings only gets those of the whole work, and the document as it was', () => {
  const families = ['กขค 0129', '๐๑๒', '\u00A0', '✓😀', '\uE000\uF70A\uFFFD', '\u200B\u2009\t'];
  const characters = fc.constantFrom(...families.flatMap((each) => [...each]));
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: characters, maxLength: 12 }), { maxLength: 4 }),
      fc.array(characters, { maxLength: 6 }),
      fc.constantFrom('thai' as const, 'arabic' as const),
      (texts, lacking, digits) => {
        const own = {
          family: 'Sarabun',
          covers: (point: number) => !lacking.includes(String.fromCodePoint(point)),
        };
        const given = model(section(digits, ...texts.map(text)));
        const found = (findsOnly: boolean) =>
          openTypesetter({ ...resources, coverage: [own, symbols], findsOnly })(given);
        expect(found(true).diagnostics).toEqual(found(false).diagnostics);
        expect(found(true).value).toEqual(given);
      },
    ),
  );
});
