import { describe, expect, test } from 'vitest';
import { validateSource } from '../../src/check/schema/validate-file.js';
import { composePlan } from '../../src/compose/compose-plan.js';
import { PartShelf } from '../../src/compose/part-shelf.js';
import type { Template } from '../../src/document/template.js';
import { loadTemplate } from '../../src/load/load-template.js';
import type { Plan } from '../../src/plan/plan.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { loadShippedData } from '../helpers/shipped-data.js';

const plan = await loadShippedData();
const { value: template } = await loadTemplate('nacc', 'data/2569', openNodeWorld(), validateSource);
if (!template) throw new Error('the template of the package cannot be read');

const SETTINGS = { only: 'all', sizeFactor: 1 } as const;
const compose = (changed: Plan, by: Template, shelf?: PartShelf) =>
  composePlan(structuredClone(changed), by, SETTINGS, shelf).value?.documents;

const [first, ...others] = plan.annex;
if (!first?.sheet) throw new Error('the shipped plan has no sheets');
const edited = { ...first, sheet: { ...first.sheet, period: 'ตลอดปี' } };
const anewIn = (project: typeof first): Plan => ({
  ...plan,
  projects: plan.projects.map((each) => (each.id === project.id ? project : each)),
  annex: [project, ...others],
});
const withText = (path: string, text: string): Template => ({
  ...template,
  files: new Map([...template.files, [path, { path, text }]]),
});
const sheet = template.files.get('sheet.hbs')?.text ?? '';

describe('parts kept from the last build', () => {
  test.each([
    ['a sheet', anewIn(edited), template],
    ['a title, which stands in tables and contents', anewIn({ ...first, title: 'โครงการใหม่' }), template],
    ['the organization', { ...plan, organization: { ...plan.organization, place: 'ที่ใหม่' } }, template],
    ['a template', plan, withText('sheet.hbs', sheet.replace('ชื่อโครงการ', 'ชื่องาน'))],
    ['a template that asks for more', plan, withText('sheet.hbs', `${sheet}<p class="body">{{year}}</p>`)],
  ] as const)('are those of a new one where %s changed', (_, changed, by) => {
    const shelf = new PartShelf();
    compose(plan, template, shelf);
    expect(compose(changed, by, shelf)).toEqual(compose(changed, by));
    expect(compose(plan, template, shelf)).toEqual(compose(plan, template));
  });

  test('are the same where nothing that they were told changed', () => {
    const shelf = new PartShelf();
    const sheets = (changed: Plan) =>
      compose(changed, template, shelf)
        ?.filter(({ name }) => name.startsWith('annex/'))
        .map(({ model }) => model.sections[0]?.blocks[2]);
    const [before = [], after = []] = [sheets(plan), sheets(anewIn(edited))];
    expect(after.filter((block, index) => block !== before[index])).toHaveLength(1);
  });
});
