import { openNote } from '../plan/open-mark.js';
import type { ProjectFile, Sheet, Target, WrittenItem, WrittenItems } from '../plan/schema-types.js';
import { yamlScalar, yamlText } from '../source/write-scalar.js';

/** A whole project file, its fields in the order of the schema. */
export function projectFileText(project: ProjectFile, notes: readonly FieldNote[], modeline: string): string {
  const field = (name: keyof ProjectFile, line: string): string[] => [...noteLines(notes, name, ''), line];
  const { title, type, dimension, origin, budget, budgets = {}, quarters, sheet } = project;
  const text = (name: 'responsible' | 'place' | 'unit' | 'indicator' | 'note'): string[] =>
    project[name] === undefined ? [] : field(name, yamlText(project[name], `${name}: `, '  '));
  const years = Object.entries(budgets).map(([year, amount]) => `${year}: ${amount}`);
  const lines = [
    modeline,
    ...field('title', yamlText(title, 'title: ', '  ')),
    ...field('type', `type: ${type}`),
    ...field('dimension', `dimension: ${dimension}`),
    ...field('origin', `origin: ${origin}`),
    ...field('budget', `budget: ${budget}`),
    ...(years.length === 0 ? [] : field('budgets', `budgets: { ${years.join(', ')} }`)),
    ...text('responsible'),
    ...text('place'),
    ...text('unit'),
    ...text('indicator'),
    ...field('quarters', `quarters: [${quarters.join(', ')}]`),
    ...(project.note === undefined ? noteLines(notes, 'note', '') : text('note')),
    ...(sheet === undefined ? [] : [...noteLines(notes, 'sheet', ''), 'sheet:', ...sheetLines(sheet, notes)]),
  ];
  return `${lines.join('\n')}\n`;
}

function sheetLines(sheet: Sheet, notes: readonly FieldNote[]): string[] {
  const part = (name: keyof Sheet, lines: readonly string[]): string[] => [
    ...noteLines(notes, `sheet.${name}`, '  '),
    ...lines,
  ];
  const list = (name: keyof Sheet, items: WrittenItems): string[] =>
    part(name, [`  ${name}:`, ...items.flatMap((item) => itemLines(item, '    '))]);
  const text = (name: 'period' | 'responsible'): string[] => {
    const value = sheet[name];
    return value === undefined ? part(name, []) : part(name, [yamlText(value, `  ${name}: `, '    ')]);
  };
  return [
    ...list('rationale', sheet.rationale),
    ...list('objectives', sheet.objectives),
    ...part('targets', ['  targets:', ...sheet.targets.flatMap(targetLines)]),
    ...list('steps', sheet.steps),
    ...text('period'),
    ...text('responsible'),
    ...list('outputs', sheet.outputs),
    ...list('outcomes', sheet.outcomes),
  ];
}

const targetLines = ({ group, count, unit, category }: Target): string[] => [
  yamlText(group, '    - group: ', '        '),
  `      count: ${count}`,
  `      unit: ${yamlScalar(unit)}`,
  ...(category === undefined ? [] : [`      category: ${JSON.stringify(category).replaceAll(',', ', ')}`]),
];

function itemLines(item: WrittenItem, indent: string): string[] {
  if (typeof item === 'string') return [yamlText(item, `${indent}- `, `${indent}  `)];
  const inner = `${indent}  `;
  const { text, items, marker, after } = item;
  return [
    yamlText(text, `${indent}- text: `, `${inner}  `),
    ...(marker === undefined ? [] : [`${inner}marker: ${marker}`]),
    ...(items === undefined
      ? []
      : [`${inner}items:`, ...items.flatMap((each) => itemLines(each, `${inner}  `))]),
    ...afterLines(after, inner),
  ];
}

function afterLines(after: string | readonly string[] | undefined, indent: string): string[] {
  if (after === undefined) return [];
  if (typeof after === 'string') return [yamlText(after, `${indent}after: `, `${indent}  `)];
  return [`${indent}after:`, ...after.map((text) => yamlText(text, `${indent}  - `, `${indent}    `))];
}

/** A remark for the officer above a field: `sheet.targets`. */
export interface FieldNote {
  readonly field: string;
  readonly text: string;
}

/** Comments that ask for a decision, as lines above the field. */
export const noteLines = (notes: readonly FieldNote[], field: string, indent: string): string[] =>
  notes
    .filter((note) => note.field === field)
    .map(({ text }) => `${indent}# ${openNote(text.replaceAll(/\s+/gu, ' '))}`);
