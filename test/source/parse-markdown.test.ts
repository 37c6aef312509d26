import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/source/markdown/parse-markdown.js';
import { formatFinding } from '../helpers/check-files.js';

const parse = (text: string) => parseMarkdown({ path: 'chapters/a.md', text });
const findings = (text: string): string[] =>
  parse(text).diagnostics.map((found) => formatFinding(found).split('\n')[0] ?? '');

/** Each passage with the text of the file that it stands for. */
function places(text: string): [string, string][] {
  const { source } = parse(text);
  return source.value.map((passage, index) => {
    const { start, end } = source.spanInside([index], 0, passage.length);
    return [passage, text.slice(start, end)];
  });
}

describe('what would be printed as it is typed, or not at all, is found at its place', () => {
  test.each([
    ['${org.**name**} ดี', '1:1-16 error load/split-variable'],
    ['$**{org.name}** ดี', '1:1-14 error load/split-variable'],
    ['${org.*na*me} ดี', '1:1-14 error load/split-variable'],
    ['# ${ye**ar**}', '1:3-14 error load/split-variable'],
    ['| ${ye*ar*} |\n|---|', '1:3-12 error load/split-variable'],
    ['ก ~~ข~~ ค', '1:3-8 error load/unprinted-markdown'],
    ['- [ ] ก', '1:3-6 error load/unprinted-markdown'],
    ['- [x] ก', '1:3-6 error load/unprinted-markdown'],
    ['ก[^1] ข', '1:2-6 error load/unprinted-markdown'],
    ['[^1]: ก', '1:1-8 error load/unprinted-markdown'],
    ['ก $$x$$', '1:3-8 error load/unprinted-markdown'],
    ['[[ก]] ข', '1:1-6 error load/unprinted-markdown'],
    ['[TOC]', '1:1-6 error load/unprinted-markdown'],
    ['ก ==ข== ค', '1:3-8 error load/unprinted-markdown'],
    ['# ก {#a}', '1:5-9 error load/unprinted-markdown'],
  ])('%s', (text, place) => {
    expect(findings(text).map((found) => found.replace(/^\S*?:(\d+:)/u, '$1').replace(/: .*/u, ''))).toEqual([
      place,
    ]);
    expect(parse(text).source.isUnprintable).toBe(true);
  });

  test.each([
    '**${org.name}** ดี',
    '[${org.name}](https://example.go.th)',
    'ก ~ ข ~ ค',
    '[x] ก',
    'ก === ข',
    '(ก) [ข]',
  ])('%s is printed', (text) => expect(findings(text.replace('[x]', 'ก [x]'))).toEqual([]));
});

describe('what a chapter may hold', () => {
  test('headings, paragraphs with emphasis and line breaks, lists in lists, tables', () => {
    const text = [
      '# บทนำ',
      '',
      '    ย่อหน้า **หนา** และ *เอียง*<br>บรรทัดใหม่',
      '',
      '3. สาม',
      '   - ย่อย',
      '',
      '   ต่อท้าย',
      '4. สี่',
      '',
      '| ที่ | คะแนน |',
      '|:-:|--:|',
      '| 1 | |',
    ].join('\n');
    const run = (words: string, looks = {}) => ({
      kind: 'text',
      text: words,
      bold: false,
      italic: false,
      ...looks,
    });
    const only = (words: string) => ({ inlines: [run(words)] });
    expect(parse(text).source.blocks).toEqual([
      { kind: 'heading', level: 1, ...only('บทนำ') },
      {
        kind: 'paragraph',
        inlines: [
          run('ย่อหน้า '),
          run('หนา', { bold: true }),
          run(' และ '),
          run('เอียง', { italic: true }),
          { kind: 'break' },
          run('บรรทัดใหม่'),
        ],
      },
      {
        kind: 'list',
        marker: 'decimal',
        start: 3,
        items: [
          {
            ...only('สาม'),
            list: {
              kind: 'list',
              marker: 'dash',
              start: 1,
              items: [{ ...only('ย่อย'), list: null, after: [] }],
            },
            after: [{ kind: 'paragraph', ...only('ต่อท้าย') }],
          },
          { ...only('สี่'), list: null, after: [] },
        ],
      },
      {
        kind: 'table',
        alignments: ['center', 'right'],
        rows: [{ cells: [only('ที่'), only('คะแนน')] }, { cells: [only('1'), { inlines: [] }] }],
      },
    ]);
    expect(findings(text)).toEqual([]);
  });

  test.each([
    ['[ระเบียบ](https://www.example.go.th/a)', 'ระเบียบ (https://www.example.go.th/a)'],
    ['[www.example.go.th](https://www.example.go.th/)', 'www.example.go.th'],
    ['<https://www.example.go.th>', 'https://www.example.go.th'],
    ['ดู [ภาคผนวก] ท้ายเล่ม', 'ดู [ภาคผนวก] ท้ายเล่ม'],
    ['\\*1 &amp; ก &#3586; A&B', '*1 & ก ข A&B'],
    ['บรรทัดแรก\n   บรรทัดสอง', 'บรรทัดแรก บรรทัดสอง'],
    ['ก <!-- ไม่พิมพ์ -->ข', 'ก ข'],
  ])('%s is printed as %s', (written, printed) => {
    expect(parse(written).source.value).toEqual([printed]);
    expect(findings(written)).toEqual([]);
  });
});

test.each([
  ['ข้อความ[^1] ต่อ', ['ข้อความ ต่อ']],
  ['เขต`แดน`นี้', ['เขตแดนนี้']],
  ['คำ[^1]คำ[^2]', ['คำคำ']],
])('of %s others see the text as it will be', (written, texts) => {
  const { source } = parse(written);
  expect(source.value).toEqual(texts);
  const { start, end } = source.spanInside([0], 0, texts[0]?.length ?? 0);
  expect([written[start], written[end - 1]]).toEqual([texts[0]?.at(0), texts[0]?.at(-1)]);
});

test.each([
  ['ก <u>ข</u>', 'a.md:1:3-6 error load/unprinted-markdown: HTML cannot be printed'],
  ['<div>\nก\n</div>', 'a.md:1:1-6 error load/unprinted-markdown: HTML cannot be printed'],
  ['ก ![ภาพ](a.png)', 'a.md:1:3-16 error load/unprinted-markdown: a picture cannot be printed'],
  ['ก `ข`', 'a.md:1:3-6 error load/unprinted-markdown: text between ` marks cannot be printed'],
  [
    '- ก\n\n  ```\n  ข\n  ```',
    'a.md:3:3-6 error load/unprinted-markdown: text between ` marks cannot be printed',
  ],
  ['ก\n\n> ข', 'a.md:3:1-4 error load/unprinted-markdown: text behind a > cannot be printed'],
  ['ก\n\n***', 'a.md:3:1-4 error load/unprinted-markdown: a line across the page cannot be printed'],
  [
    'ก\n\n[ข]: https://a.go.th',
    'a.md:3:1-21 error load/unprinted-markdown: the address of a link on a line of its own cannot be printed',
  ],
  [
    '#คำนำ',
    'a.md:1:1-2 error load/heading-space: a space is missing behind #: without it this is no heading',
  ],
  ['- ก\n-\n- ข', 'a.md:2:1-2 error load/empty-entry: this entry has no text'],
  [
    '- ก\n\n  # ข',
    'a.md:3:3-6 error load/list-nesting: an entry holds its text, then one sub-list, then paragraphs; this stands elsewhere',
  ],
  [
    '| ก | ข |\n|---|---|\n| ค |',
    "a.md:3:1-6 error load/table-row: this row has 1 cells, but the table's head has 2",
  ],
  [
    '| ก | ข |\n|---|---|\n| ค | ง | จ |',
    "a.md:3:1-14 error load/table-row: this row has 3 cells, but the table's head has 2",
  ],
  [
    '| ก | ข |\n| ค | ง |',
    'a.md:1:1-10 error load/unfinished-table: this line looks like a row of a table, but there is no table',
  ],
  ['', 'a.md:1:1-1 error load/empty-chapter: there is nothing to print in this file'],
  ['<!-- ร่าง -->\n', 'a.md:1:1-1 error load/empty-chapter: there is nothing to print in this file'],
])('%j cannot be printed', (text, found) => {
  const expected = found.startsWith('a.md') ? `chapters/${found}` : found;
  expect(findings(text)[0]).toBe(expected);
  expect(parse(text).diagnostics.every(({ hints }) => hints.length > 0)).toBe(true);
});

test('lists nest six deep', () => {
  const deep = (levels: number): string =>
    Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- ชั้น`).join('\n');
  expect(findings(deep(6))).toEqual([]);
  expect(findings(deep(7))).toEqual([
    'chapters/a.md:7:13-19 error load/list-depth: lists nest deeper than 6 levels',
  ]);
});

test('a comment speaks of what stands below it', () => {
  const text = '# ก\n\n<!-- plan-ignore check/x: เหตุผล -->\nข\n';
  const [comment] = parse(text).source.comments();
  expect(comment?.text).toBe('plan-ignore check/x: เหตุผล');
  expect(text.slice(comment?.covers.start, comment?.covers.end)).toBe('ข');
});

const words = fc.stringMatching(/^[ก-ฮ]{1,6}( [ก-ฮ]{1,4})?$/u);
const passage = fc
  .array(fc.tuple(words, fc.constantFrom('', '**', '*')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([word, mark]) => `${mark}${word}${mark}`).join(' '));
const block = fc.oneof(
  passage,
  passage.map((text) => `## ${text}`),
  fc
    .array(passage, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc.tuple(passage, passage).map((cells) => `| ${cells.join(' | ')} |\n|---|---|\n| ก | ข |`),
);
const chapter = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.boolean())
  .map(([blocks, isWindows, hasMark]) => {
    const text = blocks.join('\n\n<!-- -->\n\n');
    return `${hasMark ? '\uFEFF' : ''}${isWindows ? text.replaceAll('\n', '\r\n') : text}`;
  });

test('every letter of every passage stands where its place says, whatever the line ends', () => {
  fc.assert(
    fc.property(chapter, (text) => {
      const { source } = parse(text);
      for (const [index, passage] of source.value.entries()) {
        for (let at = 0; at < passage.length; at += 1) {
          const { start, end } = source.spanInside([index], at, at + 1);
          expect(text.slice(start, end)).toBe(passage[at]);
        }
      }
      const plain = (written: string): string => written.replaceAll(/[^ก-ฮ]/gu, '');
      expect(plain(source.value.join(''))).toBe(plain(text));
    }),
    { numRuns: 60 },
  );
});

test('a wrapped line, an escape and an address know their places', () => {
  expect(places('ก\n   ข \\* [ค](a.b)')).toEqual([['ก ข * ค (a.b)', 'ก\n   ข \\* [ค](a.b']]);
});
