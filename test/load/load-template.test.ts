import { describe, expect, test } from 'vitest';
import { validateSource } from '../../src/check/schema/validate-file.js';
import { loadFonts } from '../../src/load/load-fonts.js';
import { loadPlan } from '../../src/load/load-plan.js';
import { loadTemplate } from '../../src/load/load-template.js';
import { SMALL_TEMPLATE } from '../compose/small-template.js';
import { formatFinding, planWorld } from '../helpers/check-files.js';
import { planYaml } from '../helpers/plan-files.js';

const world = planWorld({
  'plan.yaml': planYaml({ template: 'small' }),
  'templates/small/template.yaml': SMALL_TEMPLATE.replace('Sarabun', 'Tahoma'),
});

test('a template that is not there', async () => {
  const { value, diagnostics } = await loadTemplate('tall', 'data/2569', world, validateSource);
  expect(value).toBeUndefined();
  expect(diagnostics.map(formatFinding).join('\n')).toMatchInlineSnapshot(
    `"error load/unknown-template: there is no template “tall”"`,
  );
});

test('a template whose font is not there, told in the template', async () => {
  const { value: source } = await loadPlan('data/2569', world);
  const { value: template } = await loadTemplate('small', 'data/2569', world, validateSource);
  if (!source || !template) throw new Error('neither can be left out');
  const { value, diagnostics } = await loadFonts(source, template, world, validateSource);
  expect(value).toBeUndefined();
  expect(diagnostics.map(formatFinding).join('\n')).toMatchInlineSnapshot(`
    "templates/small/template.yaml:2:18-24 error load/missing-font: no font file (.ttf) of “Tahoma” was found
      → put its .ttf files into fonts/Tahoma/ inside the plan folder
    templates/small/template.yaml:2:18-24 error load/missing-font: no font file (.ttf) of “Tahoma” was found
      → put its .ttf files into fonts/Tahoma/ inside the plan folder"
  `);
});

describe('a template that extends another', () => {
  const load = (files: Readonly<Record<string, string>>, id = 'ours') =>
    loadTemplate(id, 'data/2569', planWorld(files), validateSource);

  test('has all of it but what it writes otherwise, field by field, and its own files', async () => {
    const { value, diagnostics } = await load({
      'templates/ours/template.yaml': [
        'title: แบบของเรา',
        'extends: nacc',
        'pages: { portrait: { margins: { top: 40 } } }',
        'styles: { body: { size: 15 }, ours: { title: ของเรา, extends: body } }',
        'documents: { summary: { parts: [summary] } }',
      ].join('\n'),
      'templates/ours/cover.hbs': '<p>ปก</p>',
    });
    const { value: base } = await loadTemplate('nacc', 'data/2569', planWorld({}), validateSource);
    if (!value || !base) throw new Error(diagnostics.map(formatFinding).join('\n'));
    const { pages, styles, documents, parts } = value.definition;
    expect(pages['portrait']).toEqual({
      ...base.definition.pages['portrait'],
      margins: { ...base.definition.pages['portrait']?.margins, top: 40 },
    });
    expect(styles['body']).toEqual({ ...base.definition.styles['body'], size: 15 });
    expect(styles['ours']?.extends).toBe('body');
    expect(documents['summary']).toEqual({ ...base.definition.documents['summary'], parts: ['summary'] });
    expect(parts).toEqual(base.definition.parts);
    expect(value.files.get('cover.hbs')?.text).toBe('<p>ปก</p>');
    expect(value.files.get('sheet.hbs')).toEqual(base.files.get('sheet.hbs'));
  });

  test('may bear the name of the one in the package', async () => {
    const { value } = await load(
      { 'templates/nacc/template.yaml': 'title: ของเรา\nextends: nacc\n' },
      'nacc',
    );
    expect(value?.definition.title).toBe('ของเรา');
    expect(value?.definition.styles['body']).toBeDefined();
  });

  test.each([
    ['a base that is not there', 'extends: nac', 'there is no template “nac”\n  → did you mean “nacc”?'],
    ['two that extend each other', 'extends: ours', 'there is no template “ours”'],
    ['a field that the base has not', 'extends: nacc\npaper: A5', 'the field “paper” is unknown'],
    ['a wrong value', 'extends: nacc\nstyles: { body: { size: big } }', 'size'],
    ['no base, and nothing but a title', '', 'fonts'],
  ])('%s is told at its place', async (_, text, expected) => {
    const { value, diagnostics } = await load({
      'templates/ours/template.yaml': `title: ของเรา\n${text}\n`,
    });
    expect(value).toBeUndefined();
    const told = diagnostics.map(formatFinding).join('\n');
    expect(told).toContain(expected);
    expect(told).toMatch(/^templates\/ours\/template\.yaml:\d/u);
  });
});
