import { validateSource } from '../../src/check/schema/validate-file.js';
import { composePlan } from '../../src/compose/compose-plan.js';
import type { Template } from '../../src/document/template.js';
import { loadTemplate } from '../../src/load/load-template.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { fixturePlan } from './fixture-plan.js';
import { findings } from './parse-part.js';

/** A template of one part and one style. */
export const SMALL_TEMPLATE = `title: เล็ก
fonts: { family: Sarabun }
documents:
  plan: { title: 'แผน {{year}}', parts: [part] }
  announcement: { title: แผน, parts: [part] }
  summary: { title: แผน, parts: [part] }
  annex: { title: แผน, each: annex, parts: [part] }
parts:
  part: { template: part.hbs, page: portrait, digits: thai, pageNumber: { show: all } }
pages:
  portrait: { size: A4, orientation: portrait, margins: { top: 25, right: 20, bottom: 20, left: 30 } }
styles:
  body: { title: เนื้อความ }
  page-number: { title: เลขหน้า }
`;

export type TemplateFiles = Readonly<Record<string, string>>;

/** Loads a template whose files lie in the plan's own folder; the rest of the small one is filled in. */
export async function loadSmallTemplate(files: TemplateFiles) {
  const all = { 'template.yaml': SMALL_TEMPLATE, 'part.hbs': '<p>ก</p>', ...files };
  const inFolder = Object.entries(all).map(([name, text]) => [`plan/templates/small/${name}`, text] as const);
  const world = openMemoryWorld(Object.fromEntries(inFolder), { packageWorld: openNodeWorld() });
  return loadTemplate('small', 'plan', world, validateSource);
}

export const composeSmall = (template: Template) =>
  composePlan(fixturePlan, template, { only: ['plan'], sizeFactor: 0.6875 });

/** What is wrong with a template, found while loading or composing it. */
export async function findingsOf(files: TemplateFiles): Promise<string[]> {
  const { value, diagnostics } = await loadSmallTemplate(files);
  const found = [...diagnostics, ...(value ? composeSmall(value).diagnostics : [])];
  return findings(found).map((line) => line.replaceAll('plan/templates/small/', ''));
}
