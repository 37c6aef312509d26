import pc from 'picocolors';
import type { Language } from '../../../config.js';
import { type KeyingEntry, keyingEntries } from '../../../plan/keying.js';
import type { Plan } from '../../../plan/plan.js';
import { displayWidth } from '../../../thai/display-width.js';

const LABELS = {
  th: ['ปีงบประมาณ', 'ประเภทงาน', 'ไตรมาส', 'มิติ', 'งบประมาณ', 'กลุ่มเป้าหมาย', 'วัตถุประสงค์', 'หมายเหตุ'],
  en: ['year', 'type', 'quarters', 'dimension', 'budget', 'target groups', 'objectives', 'note'],
} as const;

/** A block for each project, with a box to tick once it has been keyed. */
export function listKeying(
  plan: Plan,
  { language, color }: { readonly language: Language; readonly color: boolean },
): string {
  const colors = pc.createColors(color);
  const labels = LABELS[language];
  const width = Math.max(...labels.map(displayWidth)) + 2;
  return keyingEntries(plan)
    .map((entry) => {
      const fields = fieldsOf(entry, language).flatMap((lines, at) =>
        (lines.length === 0 ? ['–'] : lines).map((line, index) => {
          const label = index === 0 ? (labels[at] ?? '') : '';
          return `      ${label}${' '.repeat(width - displayWidth(label))}${line}`;
        }),
      );
      return `${[colors.bold(`[ ]  ${entry.row}. ${entry.title}`), ...fields].join('\n')}\n`;
    })
    .join('\n');
}

const box = (isTicked: boolean): string => (isTicked ? '[x]' : '[ ]');

function fieldsOf(entry: KeyingEntry, language: Language): readonly (readonly string[])[] {
  const { type, dimension, isLocal } = entry;
  const own = language === 'th' ? ' (หน่วยงานเพิ่มเอง)' : ' (added by the organization)';
  const none = language === 'th' ? 'ไม่ใช้งบประมาณ' : 'none';
  return [
    [String(entry.year)],
    [`${type.number} ${type.name}`],
    [entry.quarters.map(({ number, isPlanned }) => `${box(isPlanned)} ${number}`).join('  ')],
    [`${dimension.number} ${dimension.name}${isLocal ? own : ''}`],
    [entry.usesBudget ? entry.budget : none],
    [
      ...entry.categories.flatMap(({ number, name, isChosen }) =>
        isChosen ? [`[x] ${number} ${name}`] : [],
      ),
      ...entry.targets.map(({ text }) => text),
    ],
    entry.objectives.map(({ text }) => text),
    entry.note === '' ? [] : [entry.note],
  ];
}
