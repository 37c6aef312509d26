import { diagnostic } from '../diagnostics/diagnostic.js';
import { OPEN_TEXT } from '../plan/open-mark.js';
import type { Sheet, Target, WrittenItem } from '../plan/schema-types.js';
import type { DraftItem, DraftSheet, DraftTarget } from './draft.js';
import {
  COUNT_MISSING,
  COUNT_QUALIFIED,
  MISSING_SECTION,
  SCHEDULE_KEPT,
  SECTION_WITHOUT_FIELD,
  STANDARD_TEXT,
} from './findings.js';
import type { ProjectLedger } from './ledger.js';
import type { WriteText } from './meaning/put-variables.js';
import { isBlank, type Passage, textOf } from './passage.js';

/** What is printed where a sheet says nothing of its own. */
const STANDARD = { period: 'ปีงบประมาณ พ.ศ. ${year}', responsible: '${org.name}' } as const;

const SECTION_NAMES = {
  rationale: 'หลักการและเหตุผล',
  objectives: 'วัตถุประสงค์',
  targets: 'กลุ่มเป้าหมาย',
  steps: 'วิธีดำเนินการ',
  outputs: 'ผลผลิต',
  outcomes: 'ผลลัพธ์',
  period: 'ระยะเวลาดำเนินการ',
  responsible: 'ผู้รับผิดชอบ',
} as const;

type SectionName = keyof typeof SECTION_NAMES;

const unwritten = (section: SectionName): string => `${OPEN_TEXT} ${SECTION_NAMES[section]}`;
const unwrittenTarget = (): Target => ({ group: unwritten('targets'), count: 1, unit: 'คน' });

/** A sheet of which nothing is written yet but what the row of its project says. */
export const unwrittenSheet = (period: string | undefined, isNamed: boolean): Sheet => ({
  rationale: [unwritten('rationale')],
  objectives: [unwritten('objectives')],
  targets: [unwrittenTarget()],
  steps: [unwritten('steps')],
  period: period ?? unwritten('period'),
  ...(!isNamed && { responsible: unwritten('responsible') }),
  outputs: [unwritten('outputs')],
  outcomes: [unwritten('outcomes')],
});

/** `named`: who is responsible, where the project says so itself. */
export function assembleSheet(
  sheet: DraftSheet,
  named: string | undefined,
  write: WriteText,
  ledger: ProjectLedger,
): Sheet {
  const at: Passage = [{ text: ' ', start: sheet.start }];
  const orUnwritten = <Value>(
    section: SectionName,
    values: readonly Value[],
    empty: () => Value,
  ): Value[] => {
    if (values.length > 0) return [...values];
    ledger.note(`sheet.${section}`, diagnostic(MISSING_SECTION, { section: SECTION_NAMES[section] }), at);
    return [empty()];
  };
  const items = (section: 'objectives' | 'steps' | 'outputs' | 'outcomes'): WrittenItem[] =>
    orUnwritten(
      section,
      sheet[section].map((item) => writeItem(item, write)),
      () => unwritten(section),
    );
  const ownText = (section: 'period' | 'responsible'): string | undefined => {
    const words = sheet[section];
    if (isBlank(words) && section === 'responsible' && named !== undefined) return undefined;
    if (isBlank(words)) {
      const standard = STANDARD[section].replaceAll(/\$\{.*?\}/gu, '…');
      ledger.note(
        `sheet.${section}`,
        diagnostic(STANDARD_TEXT, { section: SECTION_NAMES[section], standard }),
        at,
      );
      return STANDARD[section];
    }
    const text = write(words);
    if (text !== STANDARD[section]) return text;
    ledger.print('default', words);
    return undefined;
  };
  const [period, responsible] = [ownText('period'), ownText('responsible')];
  for (const { heading, words } of sheet.foreign) {
    const text = words.map(textOf).join(' ');
    ledger.note('sheet', diagnostic(SECTION_WITHOUT_FIELD, { heading: textOf(heading), text }), heading);
  }
  if (sheet.schedule.length > 0) {
    const text = sheet.schedule.map(({ step, times }) => `${textOf(step)} (${times.join(' ')})`).join(', ');
    ledger.note('sheet', diagnostic(SCHEDULE_KEPT, { text }), sheet.schedule[0]?.step);
  }
  const rationale = sheet.rationale.map(write).filter((text) => text !== '');
  return {
    rationale: orUnwritten('rationale', rationale, () => unwritten('rationale')),
    objectives: items('objectives'),
    targets: orUnwritten(
      'targets',
      sheet.targets.map((target) => writeTarget(target, write, ledger)),
      unwrittenTarget,
    ),
    steps: items('steps'),
    ...(period !== undefined && { period }),
    ...(responsible !== undefined && { responsible }),
    outputs: items('outputs'),
    outcomes: items('outcomes'),
  };
}

function writeItem({ text, marker, items, after }: DraftItem, write: WriteText): WrittenItem {
  const written = isBlank(text) ? `${OPEN_TEXT} ข้อความ` : write(text);
  if (items.length === 0 && after.length === 0) return written;
  const [only, ...more] = after.map(write);
  return {
    text: written,
    ...(items.length > 0 && { items: items.map((item) => writeItem(item, write)) }),
    ...(items.length > 0 && marker !== 'decimal' && { marker }),
    ...(only !== undefined && { after: more.length === 0 ? only : [only, ...more] }),
  };
}

function writeTarget(
  { group, count, unit, beside }: DraftTarget,
  write: WriteText,
  ledger: ProjectLedger,
): Target {
  ledger.leaveOut('beside', beside);
  if (/[\p{L}\p{N}]/u.test(textOf(beside)))
    ledger.note('sheet.targets', diagnostic(COUNT_QUALIFIED, { words: textOf(beside) }), beside);
  if (count === undefined || count < 1) {
    ledger.note('sheet.targets', diagnostic(COUNT_MISSING, { group: textOf(group) }), group);
  }
  return {
    group: isBlank(group) ? unwritten('targets') : write(group),
    count: count === undefined || count < 1 ? 1 : count,
    unit: isBlank(unit) ? 'คน' : write(unit),
  };
}
