import { describe, expect, test } from 'vitest';
import { blocksOf, findings, parsePart } from './parse-part.js';

const text = (content: string) => ({ kind: 'text', text: content, breaks: [] });

describe('text', () => {
  test('line ends of the template become single spaces, edges are trimmed, double spaces stay', () => {
    expect(blocksOf('<p>\n  ข้อความ\n  ต่อ  ไป\n</p>')).toMatchObject([{ inlines: [text('ข้อความ ต่อ  ไป')] }]);
  });

  test('escaped characters are literal', () => {
    expect(blocksOf('<p>a &lt;b&gt; &amp; &#x27;c&#x27; {{</p>')).toMatchObject([
      { inlines: [text("a <b> & 'c' {{")] },
    ]);
  });

  test('bold, italic and line breaks', () => {
    expect(blocksOf('<p>ก <b>ข <i>ค</i></b><br> ง</p>')).toMatchObject([
      {
        style: 'body',
        inlines: [
          text('ก '),
          { ...text('ข '), bold: true },
          { ...text('ค'), bold: true, italic: true },
          { kind: 'lineBreak' },
          text('ง'),
        ],
      },
    ]);
  });
});

test('headings', () => {
  expect(blocksOf('<h3 id="a-1" marker="1." bookmark="ชื่อ">ชื่อโครงการ</h3>')).toEqual([
    {
      kind: 'heading',
      level: 3,
      id: 'a-1',
      style: 'section-title',
      marker: { before: '', numbers: [1], after: '.', digits: 'arabic' },
      inlines: [text('ชื่อโครงการ')],
      bookmark: 'ชื่อ',
    },
  ]);
});

test('a heading may stay out of the contents', () => {
  expect(parsePart('<h1 id="cover" contents="no">ปก</h1>').value?.unlisted).toEqual(new Set(['cover']));
});

test('image, signature, contents, page break', () => {
  expect(
    blocksOf(
      `<image src="garuda.png" alt="ครุฑ" height="36pt"><image src="" height="36pt" align="left">
       <signature space="20pt"><p>(นาย ก)</p></signature><page-break><contents levels="1-2">`,
    ),
  ).toEqual([
    { kind: 'image', source: 'garuda.png', alt: 'ครุฑ', height: 36, align: 'center' },
    { kind: 'image', alt: '', height: 36, align: 'left' },
    {
      kind: 'signature',
      space: 20,
      lines: [{ kind: 'paragraph', style: 'signature', inlines: [text('(นาย ก)')] }],
    },
    { kind: 'pageBreak' },
    { kind: 'contentsRequest', firstLevel: 1, lastLevel: 2, styles: 'contents' },
  ]);
});

describe('what the markup does not know is found at its place in the template', () => {
  test.each([
    [
      'unknown element',
      '<p>ก</p>\n<blink>ข</blink>',
      'part.hbs:2:1 compose/unknown-element part.hbs uses the unknown element <blink>: <blink>ข</blink>',
    ],
    [
      'unknown element in text',
      '<p>ก <u>ข</u></p>',
      'part.hbs:1:6 compose/unknown-element part.hbs uses the unknown element <u>: <u>ข</u></p>',
    ],
    [
      'unknown attribute',
      '<p>ก</p>\n<p style="x">ข</p>',
      'part.hbs:2:4 compose/unknown-attribute in part.hbs <p> has no attribute “style”: <p style="x">ข</p>',
    ],
    [
      'unknown style',
      '<p class="boddy">ก</p>',
      'part.hbs:1:4 compose/unknown-style in part.hbs <p> uses the style “boddy”, which template.yaml does not define',
    ],
    [
      'missing attribute',
      '<h1>ก</h1>',
      'part.hbs:1:1 compose/missing-attribute in part.hbs <h1> needs the attribute “id”: <h1>ก</h1>',
    ],
    [
      'bad value',
      '<signature space="2cm"></signature>',
      'part.hbs:1:12 compose/bad-attribute in part.hbs space="2cm" of <signature> must be 18mm | 12pt',
    ],
    [
      'element in the wrong place',
      '<p>ก<table id="t" columns="*"></table></p>',
      'part.hbs:1:5 compose/misplaced-element in part.hbs <table> cannot stand inside <p>: <table id="t" columns="*"></table></p>',
    ],
    [
      'text outside paragraphs',
      'ข้อความ',
      'part.hbs:1:1 compose/stray-text part.hbs has text directly inside template; put it into a <p>: ข้อความ',
    ],
    [
      'element left open',
      '<p>ก <b>ข</p>',
      'part.hbs:1:6 compose/unclosed-element in part.hbs the tags of <b> do not match: <b>ข</p>',
    ],
    [
      'closing tag without opening',
      '<p>ก</b></p>',
      'part.hbs:1:5 compose/unclosed-element in part.hbs the tags of <b> do not match: </b></p>',
    ],
  ])('%s', (_, markup, expected) => {
    expect(findings(parsePart(markup).diagnostics)).toEqual([expected]);
  });

  test('all of them at once', () => {
    expect(parsePart('<x></x><p y="1">ก</p><h1>ข</h1>').diagnostics).toHaveLength(3);
  });
});
