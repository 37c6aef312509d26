import { describe, expect, test } from 'vitest';
import { HELPERS } from '../../src/compose/helpers/index.js';
import { strictData } from '../../src/compose/strict-data.js';
import { planData } from '../../src/compose/template-data.js';
import { createTemplateEngine } from '../../src/compose/template-engine.js';
import { fixturePlan } from './fixture-plan.js';
import { findingsOf, loadSmallTemplate } from './small-template.js';

const BUILT_IN = ['if', 'unless', 'each', 'with', 'lookup', 'log', 'helperMissing', 'blockHelperMissing'];
const INHERITED = [
  'constructor',
  '__proto__',
  'prototype',
  'apply',
  'bind',
  'call',
  'toString',
  '__defineGetter__',
  'map',
];
const VALUES = [
  'year',
  'organization',
  'projects',
  'projects.0',
  'organization.name',
  '@root',
  '@index',
  'this',
  '"ก"',
  '1',
  'null',
];

const openEngine = async () => {
  const template = (await loadSmallTemplate({})).value;
  const engine = template && createTemplateEngine(template).value;
  if (!engine || !template) throw new Error('the small template has an error');
  const data = planData(fixturePlan);
  return (text: string) => engine.renderText({ path: 'part.hbs', text }, text, data);
};

/** What a template prints that reached the inside of the language. */
const LEAK = /native code|function|=>|\[object/u;

describe.each([...Object.keys(HELPERS), ...BUILT_IN])('the helper %s', (helper) => {
  test.each(INHERITED)('gives no template what “%s” inherits', async (name) => {
    const render = await openEngine();
    const calls = VALUES.flatMap((value) => [
      `{{${helper} ${value}.${name}}}`,
      `{{${helper} ${value} "${name}"}}`,
      `{{${helper} "${name}" ${value}}}`,
      `{{${helper} (pluck ${value} "${name}") "${name}"}}`,
      `{{pluck (${helper} ${value} "${name}") "${name}"}}`,
      `{{#with (lookup (${helper} ${value} "${name}") "${name}")}}{{this "globalThis.reached = 1"}}{{/with}}`,
      `{{#${helper} ${value}}}{{${name} "globalThis.reached = 1"}}{{/${helper}}}`,
      `{{#${helper} (lookup ${value} "${name}")}}{{this}}{{/${helper}}}`,
    ]);
    const printed = calls.map((call) => render(call).value ?? '');
    expect(printed.filter((text) => LEAK.test(text))).toEqual([]);
    expect('reached' in globalThis).toBe(false);
  });
});

test.each([
  [
    '{{#with (pluck (pluck projects "id") "constructor") as |f|}}{{#each f}}{{this "x"}}{{/each}}{{/with}}',
    'pluck',
  ],
  ['{{#each (pluck (pluck projects "id") "constructor")}}<p>{{this}}</p>{{/each}}', 'pluck'],
  ['<p>{{pluck projects "toString"}}</p>', 'pluck'],
  ['<p>{{pluck}}</p>', 'pluck'],
  ['<p>{{fullDate}}</p>', 'fullDate'],
  ['<p>{{amount year 2}}</p>', 'amount'],
  ['{{#if}}{{/if}}', 'if'],
  ['{{#each}}{{/each}}', 'each'],
  ['{{each projects}}', 'each'],
  ['{{#with}}{{/with}}', 'with'],
  ['{{lookup projects}}', 'lookup'],
  ['{{#> line}}<p>ก</p>{{/line}}', 'with'],
])('%s is a mistake at the helper %s', async (part, helper) => {
  const files = { 'part.hbs': part, 'partials/line.hbs': '{{#with @partial-block}}{{this}}{{/with}}' };
  expect(await findingsOf(files)).toEqual([
    expect.stringMatching(new RegExp(`compose/helper-misuse .+ gives the helper “${helper}” `, 'u')),
  ]);
});

test.each([
  [
    '{{helperMissing}}',
    'template-syntax part.hbs is not valid Handlebars: a name that is no helper is used as one',
  ],
  ['{{#blockHelperMissing year}}{{/blockHelperMissing}}', 'template-syntax'],
  ['<p>{{year "x"}}</p>', 'template-syntax'],
  ['<p>{{projects}}</p>', 'template-syntax'],
  ['<p>{{organization}}</p>', 'template-syntax'],
  ['{{*constructor}}', 'unknown-helper'],
  ['{{#*constructor "x"}}{{/constructor}}', 'unknown-helper'],
  ['{{> constructor}}', 'unknown-partial'],
  ['{{> __proto__}}', 'unknown-partial'],
  ['{{> @partial-block}}', 'unknown-partial'],
  ['{{> (lookup this "constructor")}}', 'unknown-variable'],
  ['<p>{{year.constructor}}</p>', 'unknown-variable'],
  ['<p>{{organization.name.length}}</p>', 'unknown-variable'],
  ['<p>{{projects.map}}</p>', 'unknown-variable'],
  ['<p>{{#if projects.constructor}}ก{{/if}}</p>', 'unknown-variable'],
])('%s is a finding, not a failure of the program', async (part, code) => {
  expect(await findingsOf({ 'part.hbs': part })).toEqual([expect.stringContaining(`compose/${code}`)]);
});

describe('what a template sees', () => {
  const seen = (value: object): object => {
    const data = strictData(value);
    if (typeof data !== 'object' || data === null) throw new Error('not wrapped');
    return data;
  };

  test.each([[{ a: { b: 1 } }], [[1, [2]]], [Object.freeze({ a: 1 })]])('%j has no prototype', (value) => {
    expect(Object.getPrototypeOf(seen(value))).toBeNull();
    expect(seen(seen(value))).toBe(seen(value));
  });

  test('a function, also behind a getter', () => {
    const data = {
      call: () => 1,
      get later() {
        return () => 2;
      },
    };
    for (const name of ['call', 'later']) expect(() => Reflect.get(seen(data), name)).toThrow('call nothing');
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is not there', (name) => {
    expect(() => Reflect.get(seen({}), name)).toThrow(name);
    expect(() => Reflect.get(seen([]), name)).toThrow(name);
    expect(Reflect.get(seen(JSON.parse(`{"${name}": "ก"}`)), name)).toBe('ก');
  });
});
