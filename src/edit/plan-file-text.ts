import type { PlanFile } from '../plan/schema-types.js';
import { yamlScalar } from '../source/write-scalar.js';
import { type FieldNote, noteLines } from './project-file-text.js';

/** A whole `plan.yaml`, its fields in the order of the schema. */
export function planFileText(plan: PlanFile, notes: readonly FieldNote[], modeline: string): string {
  const noted = (name: keyof PlanFile, lines: readonly string[]): string[] => [
    ...noteLines(notes, name, ''),
    ...lines,
  ];
  const group = (name: 'organization' | 'executive' | 'announcement' | 'summary'): string[] => {
    const fields = Object.entries(plan[name] ?? {}).filter(([, value]) => value !== undefined);
    return fields.length === 0
      ? []
      : noted(name, [`${name}:`, ...fields.map(([field, value]) => `  ${field}: ${writeValue(value)}`)]);
  };
  const lines = [
    modeline,
    ...noted('fiscalYear', [`fiscalYear: ${plan.fiscalYear}`]),
    ...noted('framework', [`framework: ${plan.framework}`]),
    `template: ${plan.template}`,
    ...group('organization'),
    ...group('executive'),
    ...group('announcement'),
    ...group('summary'),
    ...noted('projects', listLines('projects', plan.projects)),
    ...noted('annex', listLines('annex', plan.annex)),
    ...chapterLines(plan),
    ...(plan.table?.columns ? ['table:', `  columns: [${plan.table.columns.join(', ')}]`] : []),
    ...controlLines(plan.control),
  ];
  return `${lines.join('\n')}\n`;
}

const writeValue = (value: string | number): string =>
  typeof value === 'number' ? String(value) : yamlScalar(value);

const listLines = (name: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [`${name}: []`] : [`${name}:`, ...ids.map((id) => `  - ${yamlScalar(id)}`)];

const chapterLines = ({ chapters = [], parts = [] }: PlanFile): string[] => [
  ...(chapters.length > 0 ? ['chapters:'] : []),
  ...chapters.map(
    ({ file, place, pageLetters }) =>
      `  - { file: ${file}, place: ${place}${pageLetters ? ', pageLetters: true' : ''} }`,
  ),
  ...(parts.length > 0 ? [`parts: [${parts.join(', ')}]`] : []),
];

function controlLines(control: PlanFile['control']): string[] {
  if (!control) return [];
  const { budget, quarters } = control;
  return [
    'control:',
    ...(budget === undefined ? [] : [`  budget: ${budget}`]),
    ...(quarters === undefined ? [] : [`  quarters: [${quarters.join(', ')}]`]),
  ];
}
