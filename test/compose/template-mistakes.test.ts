import { describe, expect, test } from 'vitest';
import { outline } from './outline.js';
import { composeSmall, findingsOf, loadSmallTemplate, SMALL_TEMPLATE } from './small-template.js';

test('a faultless template has no findings', async () => {
  expect(await findingsOf({})).toEqual([]);
});

describe('Handlebars', () => {
  test.each([
    [
      'unknown variable',
      '<p>{{year}}</p>\n<p>{{yaer}}</p>',
      'part.hbs:2:4 compose/unknown-variable part.hbs uses the variable “yaer”, which does not exist: {{yaer}}',
    ],
    [
      'unknown variable in a condition',
      '<p>{{#if organization.distric}}ก{{/if}}</p>',
      'part.hbs:1:4 compose/unknown-variable part.hbs uses the variable “distric”, which does not exist: {{#if organization.distric}}',
    ],
    [
      'unknown helper',
      '<p>{{upper year}}</p>',
      'part.hbs:1:4 compose/unknown-helper part.hbs uses the helper “upper”, which does not exist: {{upper year}}',
    ],
    [
      'unknown partial',
      '{{> missing}}',
      'part.hbs:1:1 compose/unknown-partial part.hbs calls {{> missing}}, but there is no file partials/missing.hbs',
    ],
    [
      'helper that cannot use its value',
      '<p>{{thaiList year}}</p>',
      'part.hbs:1:4 compose/helper-misuse part.hbs gives the helper “thaiList” a value that it cannot use: {{thaiList year}}',
    ],
    [
      'block left open',
      '<p>\n{{#if year}}ก</p>',
      expect.stringMatching(/^part\.hbs:\d:1 compose\/template-syntax part\.hbs is not valid Handlebars: /u),
    ],
    [
      'bad nesting',
      '<p>ก</p>\n{{#if year}}{{/each}}',
      "part.hbs:2:1 compose/template-syntax part.hbs is not valid Handlebars: if doesn't match each",
    ],
  ])('%s', async (_, part, expected) => {
    expect(await findingsOf({ 'part.hbs': part })).toEqual([expected]);
  });

  test('a mistake in a partial is found in the partial', async () => {
    expect(
      await findingsOf({ 'part.hbs': '{{> line}}', 'partials/line.hbs': '<p>\n{{nothing}}</p>' }),
    ).toEqual([
      'partials/line.hbs:2:1 compose/unknown-variable partials/line.hbs uses the variable “nothing”, which does not exist: {{nothing}}',
    ]);
  });

  test('a partial that calls itself without end', async () => {
    const found = await findingsOf({ 'part.hbs': '{{> loop}}', 'partials/loop.hbs': '{{> loop}}' });
    expect(found).toEqual([expect.stringContaining('is not valid Handlebars: endless recursion')]);
  });

  test('prototypes are out of reach', async () => {
    for (const name of ['constructor', '__proto__', 'organization.constructor', 'toString']) {
      const found = await findingsOf({ 'part.hbs': `<p>{{${name}}}</p>` });
      expect(found).toEqual([expect.stringContaining('compose/unknown-variable')]);
    }
  });

  test('log does not exist: it would write to the terminal', async () => {
    expect(await findingsOf({ 'part.hbs': '<p>{{log "x"}}</p>' })).toEqual([
      expect.stringContaining('compose/unknown-helper'),
    ]);
  });
});

describe('template.yaml', () => {
  const changed = (from: string, to: string) => ({ 'template.yaml': SMALL_TEMPLATE.replace(from, to) });

  test.each([
    [
      'part',
      'parts: [part] }\n  announcement',
      'parts: [prat] }\n  announcement',
      '4:42 compose/unknown-reference template.yaml has no “prat” under “parts”',
    ],
    [
      'page',
      'page: portrait',
      'page: potrait',
      '9:37 compose/unknown-reference template.yaml has no “potrait” under “pages”',
    ],
    [
      'page number style',
      'show: all',
      'show: all, style: big',
      '9:93 compose/unknown-reference template.yaml has no “big” under “styles”',
    ],
    [
      'file',
      'part.hbs',
      'prat.hbs',
      '9:21 compose/missing-template-file the template folder has no file “prat.hbs”',
    ],
    [
      'style to extend',
      'body: { title: เนื้อความ }',
      'body: { title: เนื้อความ, extends: bodi }',
      '13:38 compose/unknown-reference template.yaml has no “bodi” under “styles”',
    ],
    [
      'style that extends itself',
      'body: { title: เนื้อความ }',
      'body: { title: เนื้อความ, extends: body }',
      '13:38 compose/style-cycle the style “body” extends itself',
    ],
  ])('unknown %s', async (_, from, to, expected) => {
    expect(await findingsOf(changed(from, to))).toEqual([`template.yaml:${expected}`]);
  });

  test('what the schema forbids is found by the validator', async () => {
    expect(await findingsOf(changed('digits: thai', 'digits: roman'))).toEqual([
      expect.stringMatching(/^template\.yaml:9:55 check\/not-allowed-value /u),
    ]);
  });

  test('broken YAML', async () => {
    expect(await findingsOf({ 'template.yaml': 'title: [' })).toEqual([
      expect.stringContaining('template.yaml:1:'),
    ]);
  });
});

test('a template that is nowhere', async () => {
  const { value } = await loadSmallTemplate({});
  expect(value?.files.get('part.hbs')?.path).toBe('plan/templates/small/part.hbs');
});

test('text from the data is never markup', async () => {
  const { value } = await loadSmallTemplate({ 'part.hbs': '{{#each projects}}<p>{{title}}</p>{{/each}}' });
  const model = value && composeSmall(value).value?.documents[0]?.model;
  expect(outline(model)).toContain('body · มาตรการ <ควบคุม> & ติดตาม {{year}}');
  expect(model?.title).toBe('แผน 2569');
});

test('a mistake that shows in every sheet is told once', async () => {
  const part = '{{#each projects}}<p class="bold">{{title}}</p>{{/each}}';
  expect(await findingsOf({ 'part.hbs': part })).toHaveLength(1);
});

test('two headings of a document with one id', async () => {
  const part = '<h1 class="body" id="top">ก</h1><h2 class="body" id="top">ข</h2>';
  expect(await findingsOf({ 'part.hbs': part })).toEqual([
    'compose/duplicate-id two headings of the document “plan” have the id “top”',
  ]);
});
