import { DIMENSIONS, type Fact, ORGANIZATION } from './facts.js';
import { amount, COVER, type PlanForm, plain, STANDARD, sheets, thai, ticks } from './forms.js';
import { OFFICE_FACTS } from './office-facts.js';
import type { Block, Cell } from './print-form.js';

const QUARTERS = ['ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'];
const across = (count: number, text: string): Cell => ({ text, across: count });

const countedBy =
  (mark: (index: number) => string) =>
  (texts: readonly string[]): string[] =>
    texts.length === 1 ? [...texts] : texts.map((text, index) => mark(index + 1) + text);
const counted = countedBy((index) => `${index}. `);
const targetsOf = ({ targets }: Fact): string[] =>
  targets.map(({ group, count, unit }) => `${group} จำนวน ${amount(count)} ${unit}`);

/** Each dimension has its heading, its table and its sheets, then the next begins. */
const chapters: PlanForm = {
  name: 'a chapter for each dimension',
  facts: OFFICE_FACTS,
  header: `${ORGANIZATION} | แผนปฏิบัติการป้องกันการทุจริต ๒๕๖๘`,
  blocks: [
    ...COVER,
    'page',
    { centred: 'สารบัญ' },
    ...OFFICE_FACTS.map(({ title }, index): Block => `${index + 1}. ${title}\t${index + 4}`),
    ...DIMENSIONS.flatMap((name, at): Block[] => {
      const own = OFFICE_FACTS.filter(({ dimension }) => dimension === at + 1);
      return [
        'page',
        { centred: `มิติที่ ${thai(at + 1)}` },
        { centred: name },
        {
          rows: [
            [
              'ที่',
              'โครงการ',
              'งบประมาณ (บาท)',
              'ต.ค. - ธ.ค. 67',
              'ม.ค. - มี.ค. 68',
              'เม.ย. - มิ.ย. 68',
              'ก.ค. - ก.ย. 68',
            ],
            ...own.map((fact, index): Cell[] => [
              thai(index + 1),
              fact.title,
              thai(amount(fact.budget)),
              ...ticks(fact),
            ]),
          ],
        },
        ...sheets({ headings: STANDARD, mark: (index) => `${thai(index)})` }, own),
      ];
    }),
  ],
};

/** Sections are told by their colon alone; steps are counted as ขั้นตอนที่ ๑. */
const colons: PlanForm = {
  name: 'labels with colons',
  facts: OFFICE_FACTS,
  blocks: [
    ...COVER,
    'page',
    {
      rows: [
        ['ลำดับที่', 'ชื่อโครงการ', 'มิติที่', 'งบประมาณ', 'ไตรมาสที่ดำเนินการ'],
        ...OFFICE_FACTS.map(({ title, dimension, budget, quarters }, index): Cell[] => [
          `${index + 1}`,
          title,
          `${dimension}`,
          plain(budget),
          quarters.length === 4 ? '1-4' : quarters.join(', '),
        ]),
      ],
    },
    ...OFFICE_FACTS.flatMap((fact, index): Block[] => [
      'page',
      { bold: `โครงการที่ ${index + 1}` },
      `ชื่อโครงการ: ${fact.title}`,
      `หลักการและเหตุผล: ${fact.rationale[0]}`,
      ...fact.rationale.slice(1),
      'วัตถุประสงค์:',
      ...counted(fact.objectives),
      'กลุ่มเป้าหมาย:',
      ...targetsOf(fact).map((text) => `• ${text}`),
      'วิธีดำเนินการ:',
      ...countedBy((step) => (index % 2 === 0 ? `ขั้นตอนที่ ${step} ` : `ขั้นที่ ${step} : `))(fact.steps),
      `ระยะเวลาดำเนินการ: ${fact.period}`,
      `งบประมาณ: ${plain(fact.budget)}`,
      `ผู้รับผิดชอบ: ${fact.responsible}`,
      'ผลผลิต:',
      ...counted(fact.outputs),
      'ผลลัพธ์:',
      ...counted(fact.outcomes),
    ]),
  ],
};

/** A sheet is a table of boxes, each with its name above its words; quarters are ticked in it. */
const boxes: PlanForm = {
  name: 'a box for each section',
  facts: OFFICE_FACTS,
  blocks: [
    ...COVER,
    ...OFFICE_FACTS.flatMap((fact, index): Block[] => [
      { bold: `แบบรายละเอียดโครงการ ลำดับที่ ${index + 1}` },
      {
        rows: [
          [across(4, `ชื่อโครงการ ${fact.title}`)],
          [across(4, `มิติที่ ${fact.dimension} ${DIMENSIONS[fact.dimension - 1]}`)],
          [across(4, ['หลักการและเหตุผล', ...fact.rationale].join('\n'))],
          [
            across(2, ['วัตถุประสงค์', ...counted(fact.objectives)].join('\n')),
            across(2, ['กลุ่มเป้าหมาย', ...counted(targetsOf(fact))].join('\n')),
          ],
          [across(4, ['วิธีดำเนินการ', ...counted(fact.steps)].join('\n'))],
          QUARTERS,
          ticks(fact),
          [across(2, `ระยะเวลาดำเนินการ\n${fact.period}`), across(2, `งบประมาณ\n${plain(fact.budget)}`)],
          [across(4, `ผู้รับผิดชอบ\n${fact.responsible}`)],
          [
            across(2, ['ผลผลิต', ...counted(fact.outputs)].join('\n')),
            across(2, ['ผลลัพธ์', ...counted(fact.outcomes)].join('\n')),
          ],
        ],
      },
      'page',
    ]),
  ],
};

/** Quarters are coloured, and so are the heads and each second row. */
const colours: PlanForm = {
  name: 'coloured quarters',
  facts: OFFICE_FACTS,
  // A text file has no colours.
  absent: ['quarters'],
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        ['ลำดับที่', 'โครงการ', 'มิติที่', 'งบประมาณ', ...QUARTERS].map((text): Cell => ({ text, isFilled: true })),
        ...OFFICE_FACTS.map((fact, index): Cell[] => [
          `${index + 1}`,
          { text: fact.title, isFilled: index % 2 === 1 },
          `${fact.dimension}`,
          amount(fact.budget),
          ...[1, 2, 3, 4].map((quarter): Cell => ({ text: '', isFilled: fact.quarters.includes(quarter) })),
        ]),
      ],
    },
    ...sheets({ headings: STANDARD }, OFFICE_FACTS),
  ],
};

const down = (text: string): Cell => ({ text, down: 2 });
const tickedDimension = ({ dimension }: Fact): string[] =>
  [1, 2, 3, 4].map((each) => (each === dimension ? '/' : ''));

/** Dimensions are ticked as quarters are, their numbers below one head or each in a head of its own. */
const dimensions = [
  {
    name: 'dimensions ticked under one head',
    heads: [
      [down('ที่'), down('โครงการ'), across(4, 'มิติ'), down('งบประมาณ (บาท)'), across(4, 'ไตรมาส')],
      ['1', '2', '3', '4', '1', '2', '3', '4'],
    ],
  },
  {
    name: 'a column for each dimension',
    heads: [
      ['ที่', 'โครงการ', ...DIMENSIONS.map((_, at) => `มิติที่ ${thai(at + 1)}`), 'งบประมาณ (บาท)', ...QUARTERS],
    ],
  },
].map(
  ({ name, heads }): PlanForm => ({
    name,
    facts: OFFICE_FACTS,
    landscape: true,
    blocks: [
      ...COVER,
      {
        rows: [
          ...heads,
          ...OFFICE_FACTS.map((fact, index): Cell[] => [
            `${index + 1}`,
            fact.title,
            ...tickedDimension(fact),
            amount(fact.budget),
            ...ticks(fact, '/'),
          ]),
        ],
      },
      ...sheets({ headings: STANDARD }, OFFICE_FACTS),
    ],
  }),
);

export const TOWN_FORMS: readonly PlanForm[] = [chapters, colons, boxes, colours, ...dimensions];
