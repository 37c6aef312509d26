import { DIMENSIONS, FACTS } from './facts.js';
import {
  amount,
  COVER,
  FOREWORD,
  type Headings,
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
import type { Block, Cell } from './print-form.js';

const down = (count: number, ...texts: readonly string[]): Cell[] =>
  texts.map((text) => ({ text, down: count }));

const UNCOUNTED: Headings = [
  ['title', 'ชื่อโครงการ'],
  ['rationale', 'หลักการและเหตุผล'],
  ['objectives', 'วัตถุประสงค์ของโครงการ'],
  ['targets', 'กลุ่มเป้าหมาย'],
  ['steps', 'วิธีการดำเนินงาน'],
  ['period', 'ระยะเวลาดำเนินงาน'],
  ['budget', 'งบประมาณ'],
  ['responsible', 'ผู้รับผิดชอบโครงการ'],
  ['outputs', 'ผลผลิต'],
  ['outcomes', 'ผลลัพธ์'],
];

const NAMED_AT_LENGTH: Headings = [
  ['title', 'ชื่อโครงการ'],
  ['rationale', 'ความเป็นมาและหลักการและเหตุผล'],
  ['objectives', 'วัตถุประสงค์'],
  ['targets', 'กลุ่มเป้าหมายและผู้เข้าร่วมโครงการ'],
  ['steps', 'ขั้นตอนและวิธีดำเนินการ'],
  ['period', 'ระยะเวลาและสถานที่ดำเนินการ'],
  ['budget', 'งบประมาณและแหล่งที่มา'],
  ['responsible', 'หน่วยงานผู้รับผิดชอบ'],
  ['outputs', 'ตัวชี้วัดและผลผลิต'],
  ['outcomes', 'ผลลัพธ์และประโยชน์ที่คาดว่าจะได้รับ'],
];

const uncounted: Block[] = sheets({ headings: UNCOUNTED, number: () => '', mark: (index) => `(${index})` });
const standard: Block[] = sheets({ headings: STANDARD });

const of = (dimension: number) => FACTS.filter((fact) => fact.dimension === dimension);

/** A head of three rows with months for quarters; each dimension is one merged cell. */
const threeHeads: PlanForm = {
  name: 'head of three rows',
  facts: FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          ...down(3, 'มิติ', 'ที่', 'ชื่อโครงการ/กิจกรรม/มาตรการ', 'งบประมาณ\n(บาท)'),
          { text: 'ระยะเวลาดำเนินการ', across: 4 },
          ...down(3, 'ผู้รับผิดชอบ'),
        ],
        ['พ.ศ. 2567', { text: 'พ.ศ. 2568', across: 3 }],
        ['ต.ค.-ธ.ค.', 'ม.ค.-มี.ค.', 'เม.ย.-มิ.ย.', 'ก.ค.-ก.ย.'],
        ...DIMENSIONS.flatMap((name, at) =>
          of(at + 1).map((fact, index): Cell[] => [
            ...(index === 0 ? down(of(at + 1).length, `${at + 1}. ${name}`) : []),
            `${at + 1}.${index + 1}`,
            fact.title,
            fact.budget === 0 ? 'ไม่ใช้งบประมาณ' : `${amount(fact.budget)}.-`,
            ...ticks(fact, '●'),
            fact.responsible,
          ]),
        ),
      ],
    },
    ...standard,
  ],
};

/** Dimensions by their names, groups and sums between the rows; sheets without numbers. */
const namedGroups: PlanForm = {
  name: 'named groups',
  facts: FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          ...down(2, 'ลำดับ', 'โครงการ', 'วัตถุประสงค์', 'ตัวชี้วัด', 'งบประมาณ'),
          { text: 'ปีงบประมาณ พ.ศ. 2568 (ไตรมาสที่)', across: 4 },
          ...down(2, 'หมายเหตุ'),
        ],
        ['1', '2', '3', '4'],
        ...DIMENSIONS.flatMap((name, at): Cell[][] => {
          const own = of(at + 1);
          const sum = own.reduce((total, { budget }) => total + budget, 0);
          return [
            [{ text: `${at + 1}. ${name}`, across: 10 }],
            [{ text: `${at + 1}.1 การสร้างจิตสำนึกและความตระหนัก`, across: 10 }],
            ...own.map((fact, index): Cell[] => [
              String(index + 1),
              fact.title,
              fact.objectives.join('\n'),
              fact.outputs.join('\n'),
              amount(fact.budget),
              ...ticks(fact, 'ü'),
              '',
            ]),
            [{ text: `รวม ${own.length} โครงการ`, across: 4 }, amount(sum), '', '', '', '', ''],
          ];
        }),
        [{ text: 'รวมทั้งสิ้น 6 โครงการ', across: 4 }, '173,500', '3', '4', '2', '3', ''],
      ],
    },
    ...uncounted,
  ],
};

/** Sheets are tables of three columns: number, heading, text. */
const threeColumns: PlanForm = {
  name: 'three columns',
  facts: FACTS,
  blocks: [
    ...COVER,
    simpleTable((fact, index) => [
      thai(index + 1),
      fact.title,
      thai(fact.dimension),
      fact.budget === 0 ? 'ไม่ใช้งบ' : `${thai(amount(fact.budget))}.๐๐`,
      ...ticks(fact, '√'),
    ]),
    ...FACTS.flatMap((fact, at): Block[] => [
      'page',
      { bold: `โครงการที่ ${at + 1}` },
      {
        rows: [
          ['ที่', 'หัวข้อ', 'รายละเอียด'],
          ...NAMED_AT_LENGTH.map(([section, heading], index): Cell[] => [
            `${index + 1}`,
            heading,
            paragraphs(fact, section, plain, (number) => `${number}.`).join('\n'),
          ]),
        ],
      },
    ]),
  ],
};

const CHAPTER = 'ภารกิจของหน่วยงานคือการบริการสาธารณะแก่ประชาชนทุกหมู่บ้าน';

/** Amounts of three years and no quarters; chapters around, a table of risks behind. */
const noQuarters: PlanForm = {
  name: 'years without quarters',
  facts: FACTS,
  absent: ['quarters'],
  kept: [FOREWORD, CHAPTER, 'รับผลประโยชน์ทับซ้อนในการอนุญาตก่อสร้าง'],
  landscape: true,
  blocks: [
    ...COVER,
    'page',
    { centred: 'คำนำ' },
    FOREWORD,
    { centred: 'ก' },
    'page',
    { centred: 'บทที่ 1' },
    { centred: 'บทนำ' },
    { bold: '1.1 ภารกิจ' },
    CHAPTER,
    'page',
    { centred: 'บทที่ 2' },
    { centred: 'โครงการ' },
    {
      rows: [
        [
          ...down(2, 'มิติ', 'โครงการ/กิจกรรม/มาตรการ'),
          { text: 'งบประมาณและที่มา', across: 3 },
          ...down(2, 'หน่วยงาน\nรับผิดชอบหลัก', 'หมายเหตุ'),
        ],
        ['2567\n(บาท)', '2568\n(บาท)', '2569\n(บาท)'],
        ...FACTS.map(({ dimension, title, budget, responsible }, index): Cell[] => [
          `มิติที่ ${dimension}`,
          `${index + 1}) ${title}`,
          ...[budget && budget + 500, budget, budget * 2].map(amount),
          responsible,
          '',
        ]),
      ],
    },
    ...standard,
    'page',
    { centred: 'บทที่ 3' },
    { centred: 'การประเมินความเสี่ยง' },
    {
      rows: [
        ['ที่', 'เหตุการณ์ความเสี่ยง', 'โอกาส\n(1-5)', 'ผลกระทบ\n(1-5)', 'คะแนน', 'ระดับ', 'มาตรการจัดการ'],
        ['1', 'รับผลประโยชน์ทับซ้อนในการอนุญาตก่อสร้าง', '3', '3', '9', 'ปานกลาง', 'ตรวจสอบแบบแปลนสองชั้น'],
      ],
    },
  ],
};

/** The sheets stand before the table, counted by their kind alone. */
const sheetsFirst: PlanForm = {
  name: 'sheets before the table',
  facts: FACTS,
  blocks: [
    ...COVER,
    ...FACTS.flatMap((fact, at): Block[] => [
      'page',
      { bold: `${at + 1}. โครงการ/กิจกรรม` },
      ...sheets({ headings: NAMED_AT_LENGTH, number: (index) => `ข้อ ${index}`, mark: () => '-' }, [
        fact,
      ]).slice(2),
    ]),
    'page',
    simpleTable((fact, index) => [
      `${index + 1}.`,
      fact.title,
      String(fact.dimension),
      amount(fact.budget),
      ...ticks(fact, 'x'),
    ]),
  ],
};

/** A table of months under the heading of each dimension. */
const tableByDimension: PlanForm = {
  name: 'a table for each dimension',
  facts: FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    ...DIMENSIONS.flatMap((name, at): Block[] => [
      { bold: `มิติที่ ${thai(at + 1)} ${name}` },
      {
        rows: [
          [
            ...down(2, 'ที่', 'โครงการ', 'งบประมาณ\n(บาท)', 'สถานที่', 'หน่วยงาน'),
            { text: 'พ.ศ. 2567', across: 3 },
            { text: 'พ.ศ. 2568', across: 9 },
          ],
          MONTHS,
          ...of(at + 1).map((fact, index): Cell[] => [
            thai(index + 1),
            fact.title,
            amount(fact.budget),
            'อบต.',
            fact.responsible,
            ...MONTHS.map((_, month) => (fact.quarters.includes(Math.floor(month / 3) + 1) ? '✔' : '')),
          ]),
        ],
      },
    ]),
    ...uncounted,
  ],
};

/** Amounts by where they come from: no head tells which is the plan's. */
const sources: PlanForm = {
  name: 'amounts by source',
  facts: FACTS,
  absent: ['budget'],
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          ...down(2, 'ที่', 'โครงการ', 'มิติ'),
          { text: 'งบประมาณ (บาท)', across: 3 },
          { text: 'ไตรมาส', across: 4 },
        ],
        ['งบ อปท.', 'เงินอุดหนุน', 'รวม', '1', '2', '3', '4'],
        ...FACTS.map((fact, index): Cell[] => [
          `${index + 1}`,
          fact.title,
          String(fact.dimension),
          ...[fact.budget && fact.budget - 1000, fact.budget && 1000, fact.budget].map(amount),
          ...ticks(fact, '/'),
        ]),
      ],
    },
    ...standard,
  ],
};

const LETTERS = 'กขคงจฉชซฌญ';

/** Sums are carried from one part of the table to the next; sections are counted by letters. */
const carried: PlanForm = {
  name: 'carried sums',
  facts: FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    ...[FACTS.slice(0, 3), FACTS.slice(3)].map(
      (part, at): Block => ({
        rows: [
          ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ (บาท)', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
          ...(at === 1 ? [[{ text: 'ยอดยกมา', across: 3 }, '30,000', '', '', '', ''] as const] : []),
          ...part.map((fact): Cell[] => [
            String(FACTS.indexOf(fact) + 1),
            fact.title,
            String(fact.dimension),
            amount(fact.budget),
            ...ticks(fact, '●'),
          ]),
          at === 0
            ? [{ text: 'ยอดยกไป', across: 3 }, '30,000', '', '', '', '']
            : [{ text: 'รวมทั้งสิ้น', across: 3 }, '173,500', '3', '4', '2', '3'],
        ],
      }),
    ),
    ...sheets({ headings: UNCOUNTED, number: (index) => `${LETTERS[index - 1]}.`, mark: () => '•' }),
  ],
};

/** Sheets in two columns, which stand where columns of the table above them stand. */
const sameColumns: PlanForm = {
  name: 'sheets in the columns of the table',
  facts: FACTS,
  blocks: [
    ...COVER,
    {
      rows: [
        ['ที่', 'โครงการ', 'มิติ', 'งบประมาณ', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
        ...FACTS.map((fact, index): Cell[] => [
          String(index + 1),
          fact.title,
          String(fact.dimension),
          amount(fact.budget),
          ...ticks(fact, '√'),
        ]),
      ],
    },
    ...FACTS.flatMap((fact): Block[] => [
      'page',
      {
        rows: UNCOUNTED.map(([section, heading], index): Cell[] => [
          `${index + 1}. ${heading}`,
          paragraphs(fact, section, plain, (number) => `(${number})`).join('\n'),
        ]),
      },
    ]),
  ],
};

/** Further from the national form. */
export const FAR_FORMS: readonly PlanForm[] = [
  threeHeads,
  namedGroups,
  threeColumns,
  noQuarters,
  sheetsFirst,
  tableByDimension,
  sources,
  carried,
  sameColumns,
];
