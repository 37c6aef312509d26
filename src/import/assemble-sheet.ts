import { diagnostic } from '../diagnostics/finding.js';
import { OPEN_TEXT } from '../plan/open-mark.js';
import type { Sheet, Target, WrittenItem } from '../plan/schema-types.js';
import type { ProjectLedger } from './assemble-project.js';
import type { DraftItem, DraftSheet, DraftTarget } from './draft.js';
import { COUNT_MISSING, MISSING_SECTION } from './findings.js';
import type { WriteText } from './meaning/put-variables.js';
import { isBlank, type Passage, textOf } from './passage.js';

/** What is printed where a sheet says nothing of its own. */
const DEFAULT_PERIOD = 'ปีงบประมาณ พ.ศ. ${year}';
const DEFAULT_RESPONSIBLE = '${org.name}';

const SECTION_NAMES = {
  rationale: 'หลักการและเหตุผล',
  objectives: 'วัตถุประสงค์',
  targets: 'กลุ่มเป้าหมาย',
  steps: 'วิธีดำเนินการ',
  outputs: 'ผลผลิต',
  outcomes: 'ผลลัพธ์',
} as const;

type SectionName = keyof typeof SECTION_NAMES;

const unwritten = (section: SectionName): string => `${OPEN_TEXT} ${SECTION_NAMES[section]}`;
const unwrittenTarget = (): Target => ({ group: unwritten('targets'), count: 1, unit: 'คน' });

/** A sheet of which nothing is written yet. */
export const unwrittenSheet = (): Sheet => ({
  rationale: [unwritten('rationale')],
  objectives: [unwritten('objectives')],
  targets: [unwrittenTarget()],
  steps: [unwritten('steps')],
  outputs: [unwritten('outputs')],
  outcomes: [unwritten('outcomes')],
});

export function assembleSheet(sheet: DraftSheet, write: WriteText, ledger: ProjectLedger): Sheet {
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
  const period = ownText(sheet.period, DEFAULT_PERIOD, write, ledger);
  const responsible = ownText(sheet.responsible, DEFAULT_RESPONSIBLE, write, ledger);
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

/** undefined where the program prints the same without being told. */
function ownText(
  words: Passage,
  standard: string,
  write: WriteText,
  ledger: ProjectLedger,
): string | undefined {
  if (isBlank(words)) return undefined;
  const text = write(words);
  if (text !== standard) return text;
  ledger.print('default', words);
  return undefined;
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

function writeTarget({ group, count, unit }: DraftTarget, write: WriteText, ledger: ProjectLedger): Target {
  if (count === undefined || count < 1) {
    ledger.note('sheet.targets', diagnostic(COUNT_MISSING, { group: textOf(group) }), group);
  }
  return {
    group: isBlank(group) ? unwritten('targets') : write(group),
    count: count === undefined || count < 1 ? 1 : count,
    unit: isBlank(unit) ? 'คน' : write(unit),
  };
}
