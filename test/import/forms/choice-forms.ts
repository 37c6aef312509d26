import { DIMENSIONS, type Fact } from './facts.js';
import { amount, COVER, type PlanForm, paragraphs, plain, STANDARD, ticks } from './forms.js';
import { OFFICE_FACTS } from './office-facts.js';
import type { Block, Cell } from './print-form.js';

/** How a box is printed, ticked and open. */
type Boxes = readonly [ticked: string, open: string];

const NUMBERS = [1, 2, 3, 4];
const title = ({ title: name }: Fact): Block => ({ bold: `1. ชื่อโครงการ ${name}` });

/** All sections but some, which the form has boxes for. */
const sections = (fact: Fact, ...without: readonly string[]): Block[] =>
  STANDARD.filter(([section]) => section !== 'title' && !without.includes(section)).flatMap(
    ([section, name], index) => [
      { bold: `${index + 3}. ${name}` },
      ...paragraphs(fact, section, plain, (entry) => `${entry})`),
    ],
  );

/** An option on each line. */
const lines = (name: string, [ticked, open]: Boxes, table: readonly Block[] = []): PlanForm => {
  const box = (isTicked: boolean): string => (isTicked ? ticked : open);
  return {
    name,
    facts: OFFICE_FACTS,
    blocks: [
      ...COVER,
      ...table,
      ...OFFICE_FACTS.flatMap((fact): Block[] => [
        'page',
        title(fact),
        { bold: '2. ความสอดคล้องกับมิติ' },
        ...DIMENSIONS.map((text, at) => `${box(fact.dimension === at + 1)} มิติที่ ${at + 1} ${text}`),
        ...sections(fact, 'budget'),
        { bold: '11. งบประมาณ' },
        `${box(fact.budget > 0)} ใช้งบประมาณ จำนวน ${fact.budget > 0 ? amount(fact.budget) : '..........'} บาท`,
        `${box(fact.budget === 0)} ไม่ใช้งบประมาณ`,
      ]),
    ],
  };
};

const withQuarters = (facts: readonly Fact[]): Fact[] =>
  facts.map((fact) => ({
    ...fact,
    period: fact.quarters.map((quarter) => `ไตรมาส ${quarter}`).join(' '),
  }));

/** All options on one line. */
const oneLine = (name: string, [ticked, open]: Boxes): PlanForm => {
  const box = (isTicked: boolean): string => (isTicked ? ticked : open);
  return {
    name,
    facts: withQuarters(OFFICE_FACTS),
    blocks: [
      ...COVER,
      ...OFFICE_FACTS.flatMap((fact): Block[] => [
        'page',
        title(fact),
        `มิติ ${NUMBERS.map((number) => `${box(fact.dimension === number)} ${number}`).join('  ')}`,
        ...sections(fact, 'budget', 'period'),
        { bold: '10. ระยะเวลาดำเนินการ' },
        NUMBERS.map((quarter) => `${box(fact.quarters.includes(quarter))} ไตรมาส ${quarter}`).join(' '),
        { bold: '11. งบประมาณ' },
        `${box(fact.budget === 0)} ไม่ใช้งบประมาณ ${box(fact.budget > 0)} ใช้งบประมาณ ${fact.budget > 0 ? amount(fact.budget) : '......'} บาท`,
      ]),
    ],
  };
};

/** Quarters have brackets in the table too. */
const table: Block = {
  rows: [
    ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
    ...OFFICE_FACTS.map((fact, index): Cell[] => [
      `${index + 1}`,
      fact.title,
      `${fact.dimension}`,
      amount(fact.budget),
      ...ticks(fact, '(/)').map((tick) => tick || '( )'),
    ]),
  ],
};

/** Nobody filled it in: what is open is asked for, never guessed. */
const open: Pick<PlanForm, 'absent'> = { absent: ['dimension', 'quarters', 'period', 'budget'] };

export const CHOICE_FORMS: readonly PlanForm[] = [
  lines('boxes, one below the other', ['☑', '☐']),
  lines('brackets, one below the other', ['(/)', '( )'], [table]),
  oneLine('boxes on one line', ['☒', '☐']),
  oneLine('square brackets on one line', ['[x]', '[ ]']),
  { ...lines('boxes that are all open', ['☐', '☐']), ...open },
  { ...oneLine('brackets that are all open', ['( )', '( )']), ...open },
];
