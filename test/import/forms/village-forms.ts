import { DIMENSIONS, FACTS, type Fact } from './facts.js';
import {
  amount,
  COVER,
  MONTHS,
  type PlanForm,
  paragraphs,
  plain,
  STANDARD,
  sheets,
  simpleTable,
  thai,
  ticks,
} from './forms.js';
import { OFFICE_FACTS } from './office-facts.js';
import type { Block, Cell } from './print-form.js';

const down = (count: number, ...texts: readonly string[]): Cell[] =>
  texts.map((text) => ({ text, down: count }));
const across = (count: number, text: string): Cell => ({ text, across: count });

const QUARTER_HEADS = ['ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'];
const standardOf = (facts: readonly Fact[]): Block[] => sheets({ headings: STANDARD }, facts);

/** What an amount is for stands in brackets behind it; none of them in plain digits. */
const KINDS_OF_MONEY: Readonly<Record<number, string>> = {
  0: 'ไม่ใช้งบฯ',
  30000: '30,000.-บาท',
  125500: '125,500 บาท (เงินสะสม)',
  18000: '๑๘,๐๐๐.๐๐',
};

const moneyWords: PlanForm = {
  name: 'amounts with words behind',
  facts: FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [...down(2, 'ที่', 'โครงการ', 'มิติที่', 'งบประมาณ'), across(4, 'ไตรมาส')],
        ['1', '2', '3', '4'],
        ...FACTS.map((fact, index): Cell[] => [
          `${index + 1}`,
          fact.title,
          `${fact.dimension}`,
          KINDS_OF_MONEY[fact.budget] ?? '',
          ...[1, 2, 3, 4].map((quarter) => (fact.quarters.includes(quarter) ? '☑' : '☐')),
        ]),
      ],
    },
    ...sheets({ headings: STANDARD.filter(([section]) => section !== 'budget') }, FACTS),
  ],
};

/** One bar over all quarters in which a project runs. */
const bars: PlanForm = {
  name: 'bars over quarters',
  facts: FACTS.filter(({ quarters }) => quarters.join() !== '1,3' && quarters.join() !== '2,4'),
  // A text file does not tell how far a bar runs.
  absent: ['quarters'],
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        ['ลำดับที่', 'มิติ', 'ชื่อโครงการ', 'งบประมาณ (บาท)', ...QUARTER_HEADS, 'หน่วยงานรับผิดชอบ'],
        ...FACTS.filter(({ quarters }) => quarters.join() !== '1,3' && quarters.join() !== '2,4').map(
          (fact, index): Cell[] => {
            const [first = 1] = fact.quarters;
            const before = Array.from({ length: first - 1 }, () => '');
            const after = Array.from({ length: 4 - first - fact.quarters.length + 1 }, () => '');
            return [
              `${index + 1}`,
              `${fact.dimension}`,
              fact.title,
              amount(fact.budget),
              ...before,
              across(fact.quarters.length, '←→'),
              ...after,
              fact.responsible,
            ];
          },
        ),
      ],
    },
    ...standardOf(FACTS.filter(({ quarters }) => quarters.join() !== '1,3' && quarters.join() !== '2,4')),
  ],
};

/** Those that cost something, and those that cost nothing: the second table has no column of money. */
const twoTables: PlanForm = {
  name: 'with and without money',
  facts: OFFICE_FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    { bold: 'ก. โครงการที่ใช้งบประมาณ' },
    {
      rows: [
        ['ที่', 'โครงการ', 'มิติ', 'งบประมาณ (บาท)', ...QUARTER_HEADS],
        ...OFFICE_FACTS.filter(({ budget }) => budget > 0).map((fact, index): Cell[] => [
          `${index + 1}`,
          fact.title,
          `${fact.dimension}`,
          amount(fact.budget),
          ...ticks(fact, '/'),
        ]),
      ],
    },
    { bold: 'ข. โครงการที่ไม่ใช้งบประมาณ' },
    {
      rows: [
        ['ที่', 'โครงการ', 'มิติ', ...QUARTER_HEADS],
        ...OFFICE_FACTS.filter(({ budget }) => budget === 0).map((fact, index): Cell[] => [
          `${index + 1}`,
          fact.title,
          `${fact.dimension}`,
          ...ticks(fact, '/'),
        ]),
      ],
    },
    ...standardOf(OFFICE_FACTS),
  ],
};

/** The money of each quarter stands where others have ticks. */
const moneyByQuarter: PlanForm = {
  name: 'money by quarter',
  facts: OFFICE_FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          ...down(2, 'ลำดับ', 'โครงการ/กิจกรรม', 'มิติ', 'งบประมาณรวม (บาท)'),
          across(4, 'แผนการใช้จ่ายรายไตรมาส (บาท)'),
        ],
        ['1', '2', '3', '4'],
        ...OFFICE_FACTS.map((fact, index): Cell[] => [
          `${index + 1}`,
          fact.title,
          `${fact.dimension}`,
          amount(fact.budget),
          ...[1, 2, 3, 4].map((quarter) =>
            fact.quarters.includes(quarter)
              ? fact.budget === 0
                ? '✓'
                : amount(fact.budget / fact.quarters.length)
              : '-',
          ),
        ]),
      ],
    },
    ...standardOf(OFFICE_FACTS),
  ],
};

/** From when to when, in two columns. */
const fromTo: PlanForm = {
  name: 'begin and end',
  facts: OFFICE_FACTS,
  absent: ['quarters', 'period'],
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          ...down(2, 'ที่', 'รหัส', 'โครงการ', 'มิติที่', 'วงเงิน (บาท)'),
          across(2, 'ระยะเวลา'),
          ...down(2, 'หมายเหตุ'),
        ],
        ['เริ่มต้น', 'สิ้นสุด'],
        ...OFFICE_FACTS.map((fact, index): Cell[] => [
          `${index + 1}`,
          `ปปช-${index + 101}`,
          fact.title,
          `${fact.dimension}`,
          amount(fact.budget),
          MONTHS[((fact.quarters[0] ?? 1) - 1) * 3] ?? '',
          MONTHS[(fact.quarters.at(-1) ?? 1) * 3 - 1] ?? '',
          '',
        ]),
      ],
    },
    ...sheets({ headings: STANDARD.filter(([section]) => section !== 'period') }, OFFICE_FACTS),
  ],
};

/** Sections counted under the number of their project, entries under that of their section. */
const nested: PlanForm = {
  name: 'nested numbers',
  facts: OFFICE_FACTS,
  blocks: [
    ...COVER,
    simpleRows(OFFICE_FACTS),
    ...OFFICE_FACTS.flatMap((fact, at): Block[] => [
      'page',
      { bold: `โครงการที่ ${at + 1} ${fact.title}` },
      ...STANDARD.slice(1).flatMap(([section, heading], index): Block[] => [
        { bold: `${at + 1}.${index + 1} ${heading}` },
        ...paragraphs(fact, section, plain, (number) => `${at + 1}.${index + 1}.${number}`),
      ]),
    ]),
  ],
};

function simpleRows(facts: readonly Fact[]): Block {
  return {
    rows: [
      ['ลำดับที่', 'โครงการ/กิจกรรม/มาตรการ', 'มิติ', 'งบประมาณ (บาท)', ...QUARTER_HEADS],
      ...facts.map((fact, index): Cell[] => [
        `${index + 1}`,
        fact.title,
        `${fact.dimension}`,
        amount(fact.budget),
        ...ticks(fact),
      ]),
    ],
  };
}

/** What the money is for, item by item, and the sum. */
const itemised: PlanForm = {
  name: 'money item by item',
  facts: OFFICE_FACTS,
  blocks: [
    ...COVER,
    {
      rows: [
        ['ลำดับที่', 'โครงการ/กิจกรรม/มาตรการ', 'มิติ', ...QUARTER_HEADS],
        ...OFFICE_FACTS.map((fact, index): Cell[] => [
          `${index + 1}`,
          fact.title,
          `${fact.dimension}`,
          ...ticks(fact),
        ]),
      ],
    },
    ...OFFICE_FACTS.flatMap((fact, at): Block[] => [
      'page',
      { centred: `ลำดับที่ ${at + 1}` },
      ...STANDARD.flatMap(([section, heading], index): Block[] => {
        if (section === 'title') return [{ bold: `${index + 1}. ${heading} ${fact.title}` }];
        if (section !== 'budget' || fact.budget === 0)
          return [
            { bold: `${index + 1}. ${heading}` },
            ...paragraphs(fact, section, plain, (number) => `${number})`),
          ];
        return [
          { bold: `${index + 1}. ${heading}` },
          'เบิกจ่ายจากข้อบัญญัติงบประมาณรายจ่าย แยกเป็น',
          `- ค่าตอบแทนวิทยากร 6 ชั่วโมง ๆ ละ 600 บาท เป็นเงิน 3,600 บาท`,
          `- ค่าอาหารและวัสดุ เป็นเงิน ${amount(fact.budget - 3600)} บาท`,
          `รวมเป็นเงินทั้งสิ้น ${amount(fact.budget)} บาท`,
        ];
      }),
    ]),
  ],
};

/** Steps and target groups are tables within the sheet. */
const tablesInSheets: PlanForm = {
  name: 'tables in sheets',
  facts: OFFICE_FACTS,
  blocks: [
    ...COVER,
    simpleRows(OFFICE_FACTS),
    ...OFFICE_FACTS.flatMap((fact, at): Block[] => [
      'page',
      { centred: `รายละเอียดโครงการ ลำดับที่ ${at + 1}` },
      ...STANDARD.flatMap(([section, heading], index): Block[] => {
        const head = { bold: `${index + 1}. ${heading}` };
        if (section === 'title') return [{ bold: `${index + 1}. ${heading} : ${fact.title}` }];
        if (section === 'targets')
          return [
            head,
            {
              rows: [
                ['ที่', 'กลุ่มเป้าหมาย', 'จำนวน', 'หน่วยนับ'],
                ...fact.targets.map(({ group, count, unit }, row) => [
                  `${row + 1}`,
                  group,
                  amount(count),
                  unit,
                ]),
              ],
            },
          ];
        if (section === 'steps')
          return [
            head,
            {
              rows: [['ลำดับ', 'ขั้นตอนการดำเนินงาน'], ...fact.steps.map((step, row) => [`${row + 1}`, step])],
            },
          ];
        return [head, ...paragraphs(fact, section, plain, (number) => `${number})`)];
      }),
    ]),
  ],
};

/** Plain text without tables: titles counted, headings and their words on one line. */
const typed: PlanForm = {
  name: 'typed without a table',
  facts: OFFICE_FACTS,
  absent: ['quarters'],
  blocks: [
    ...COVER,
    ...DIMENSIONS.flatMap((name, at): Block[] => [
      { bold: `ด้านที่ ${thai(at + 1)} ${name}` },
      ...OFFICE_FACTS.filter(({ dimension }) => dimension === at + 1).flatMap((fact, index): Block[] => [
        { bold: `${thai(index + 1)}. ${fact.title}` },
        ...STANDARD.slice(1).flatMap(([section, heading], row): Block[] => {
          const texts = paragraphs(fact, section, plain, (number) => `(${thai(number)})`);
          const [only] = texts;
          return texts.length === 1
            ? [`${thai(index + 1)}.${thai(row + 1)} ${heading} ${only}`]
            : [`${thai(index + 1)}.${thai(row + 1)} ${heading}`, ...texts];
        }),
      ]),
    ]),
  ],
};

const OFFICES = ['สำนักปลัด', 'กองคลัง', 'กองช่าง'];

/** Several offices, one below the other; further columns that no plan needs. */
const offices: PlanForm = {
  name: 'several offices',
  facts: FACTS.map((fact) => ({ ...fact, responsible: OFFICES.join('') })),
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          ...down(2, 'ลำดับที่', 'โครงการ', 'ตัวชี้วัด', 'หน่วยนับ', 'ค่าเป้าหมาย', 'มิติ', 'งบประมาณ (บาท)'),
          across(4, 'ไตรมาส'),
          ...down(2, 'หน่วยงานที่รับผิดชอบ'),
        ],
        ['๑', '๒', '๓', '๔'],
        ...FACTS.map((fact, index): Cell[] => [
          thai(index + 1),
          fact.title,
          'ร้อยละความสำเร็จ',
          'ร้อยละ',
          '80',
          thai(fact.dimension),
          thai(amount(fact.budget)),
          ...ticks(fact, 'X'),
          OFFICES.join('\n'),
        ]),
      ],
    },
    ...sheets({ headings: STANDARD.filter(([section]) => section !== 'responsible') }, FACTS),
  ],
};

/** The table of last year, with what came of it, stands before that of the plan. */
const lastYear: PlanForm = {
  name: 'results of last year first',
  facts: FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    { bold: 'ผลการดำเนินงานที่ผ่านมา ปีงบประมาณ พ.ศ. 2567' },
    {
      rows: [
        ['ลำดับ', 'โครงการ', 'งบประมาณ', 'ผลการดำเนินงาน', 'ร้อยละ'],
        ['1', 'โครงการรณรงค์ไม่ทนต่อการทุจริต', '15,000', 'ดำเนินการแล้ว', '100'],
        ['2', 'โครงการอบรมกฎหมายสำหรับประชาชน', '20,000', 'ดำเนินการแล้ว', '100'],
      ],
    },
    'page',
    { bold: 'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2568' },
    simpleTable(),
    ...standardOf(FACTS),
  ],
};

/** A title is asked for below the sections; results before steps; follow-up behind. */
const signed: PlanForm = {
  name: 'signed sheets',
  facts: OFFICE_FACTS,
  blocks: [
    ...COVER,
    simpleRows(OFFICE_FACTS),
    ...OFFICE_FACTS.flatMap((fact): Block[] => [
      'page',
      ...sheets({ headings: STANDARD }, [fact]).slice(2),
      '(ลงชื่อ) ............................ ผู้เสนอโครงการ',
      '(นายสมชาย ใจดี)',
      'ปลัดองค์การบริหารส่วนตำบล',
    ]),
  ],
};

export const VILLAGE_FORMS: readonly PlanForm[] = [
  moneyWords,
  bars,
  twoTables,
  moneyByQuarter,
  fromTo,
  nested,
  itemised,
  tablesInSheets,
  typed,
  offices,
  lastYear,
  signed,
];
