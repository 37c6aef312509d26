import { DIMENSIONS, FACTS, type Fact } from './facts.js';
import {
  amount,
  COVER,
  type Headings,
  MONTHS,
  type PlanForm,
  paragraphs,
  plain,
  STANDARD,
  sheets,
  thai,
  ticks,
} from './forms.js';
import { OFFICE_FACTS } from './office-facts.js';
import type { Block, Cell } from './print-form.js';

const down = (count: number, ...texts: readonly string[]): Cell[] =>
  texts.map((text) => ({ text, down: count }));
const across = (count: number, text: string): Cell => ({ text, across: count });
const of = (dimension: number, facts: readonly Fact[] = OFFICE_FACTS) =>
  facts.filter((fact) => fact.dimension === dimension);

const FIRST_MONTHS = ['ต.ค.-ธ.ค.', 'ม.ค.-มี.ค.', 'เม.ย.-มิ.ย.', 'ก.ค.-ก.ย.'];

/** Who is responsible stands second; other words for every section; nested numbers in Thai digits. */
const OTHER_ORDER: Headings = [
  ['title', 'ชื่องาน/โครงการ'],
  ['responsible', 'ผู้รับผิดชอบโครงการ'],
  ['rationale', 'ที่มาและความสำคัญของโครงการ'],
  ['objectives', 'จุดประสงค์'],
  ['targets', 'เป้าหมาย'],
  ['steps', 'ขั้นตอนการดำเนินงาน'],
  ['period', 'กำหนดการ/ระยะเวลา'],
  ['budget', 'งบประมาณ/แหล่งงบประมาณ'],
  ['outputs', 'ตัวชี้วัดความสำเร็จ'],
  ['outcomes', 'ผลที่คาดว่าจะได้รับ'],
];

const otherOrder: PlanForm = {
  name: 'sections in another order, ticks before money',
  facts: OFFICE_FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [...down(2, 'โครงการ/กิจกรรม', 'ผู้รับผิดชอบ'), across(4, 'ไตรมาส'), ...down(2, 'มิติ', 'งบประมาณ')],
        ['1', '2', '3', '4'],
        ...OFFICE_FACTS.map((fact, index): Cell[] => [
          `${index + 1}. ${fact.title}`,
          fact.responsible,
          ...ticks(fact, 'ü'),
          `มิติ ${fact.dimension}`,
          `${amount(fact.budget)}`,
        ]),
      ],
    },
    'หมายเหตุ: งบประมาณตามข้อบัญญัติงบประมาณรายจ่ายประจำปี พ.ศ. 2568',
    ...sheets(
      { headings: OTHER_ORDER, number: (index) => `${thai(index)}.`, mark: (index) => `${thai(index)})` },
      OFFICE_FACTS,
    ),
  ],
};

/** The table goes on under a repeated head; a foot note below it. */
const continued: PlanForm = {
  name: 'table continued under its head',
  facts: OFFICE_FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    ...[OFFICE_FACTS.slice(0, 3), OFFICE_FACTS.slice(3)].flatMap((facts, at): Block[] => [
      ...(at === 0 ? [] : ['page' as const]),
      { centred: `ตารางแผนปฏิบัติการป้องกันการทุจริต${at === 0 ? '' : ' (ต่อ)'}` },
      {
        rows: [
          [...down(2, 'ลำดับ', 'มิติที่', 'ชื่อโครงการ', 'งบประมาณ (บาท)'), across(4, 'ห้วงเวลาดำเนินการ (ไตรมาส)')],
          ['ไตรมาสที่ ๑', 'ไตรมาสที่ ๒', 'ไตรมาสที่ ๓', 'ไตรมาสที่ ๔'],
          ...facts.map((fact, index): Cell[] => [
            thai(index + 1 + at * 3),
            thai(fact.dimension),
            fact.title,
            fact.budget === 0 ? 'ไม่มี' : thai(amount(fact.budget)),
            ...ticks(fact, '●'),
          ]),
        ],
      },
      '* งบประมาณอาจเปลี่ยนแปลงได้ตามสถานะการคลัง',
    ]),
    ...sheets({ headings: STANDARD }, OFFICE_FACTS),
  ],
};

const RANGE: Readonly<Record<string, string>> = {
  '1,2': 'ไตรมาสที่ 1 – 2',
  '1,2,3,4': 'ตลอดปีงบประมาณ',
  '1': 'ไตรมาส 1',
  '3': 'ไตรมาสที่ 3',
  '2,3,4': 'ไตรมาสที่ 2, 3 และ 4',
};

/** Quarters as words in one column; budgets with words; the sheets say nothing of money. */
const quarterWords: PlanForm = {
  name: 'quarters in words',
  facts: OFFICE_FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        ['ที่', 'โครงการ/มาตรการ', 'ด้าน', 'ช่วงเวลา', 'งบประมาณ', 'หน่วยงานที่รับผิดชอบ'],
        ...OFFICE_FACTS.map((fact, index): Cell[] => [
          `${index + 1}`,
          fact.title,
          DIMENSIONS[fact.dimension - 1] ?? '',
          RANGE[fact.quarters.join(',')] ?? '',
          fact.budget === 1_200_000
            ? '1.2 ล้านบาท'
            : fact.budget === 0
              ? 'ไม่ใช้งบประมาณ'
              : `${amount(fact.budget)}.00 บาท`,
          fact.responsible,
        ]),
      ],
    },
    ...sheets({ headings: STANDARD.filter(([section]) => section !== 'budget') }, OFFICE_FACTS),
  ],
};

/** Everything in one wide table; no sheets at all. */
const wide: PlanForm = {
  name: 'one wide table',
  facts: OFFICE_FACTS,
  absent: ['rationale'],
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          'มิติ',
          'โครงการ/กิจกรรม',
          'วัตถุประสงค์',
          'กลุ่มเป้าหมาย',
          'วิธีดำเนินการ',
          'ระยะเวลา',
          'งบประมาณ (บาท)',
          'ผลผลิต',
          'ผลลัพธ์',
          'ผู้รับผิดชอบ',
          ...['Q1', 'Q2', 'Q3', 'Q4'],
        ],
        ...OFFICE_FACTS.map((fact): Cell[] => {
          const list = (section: Parameters<typeof paragraphs>[1]) =>
            paragraphs(fact, section, plain, (index) => `${index}.`).join('\n');
          return [
            String(fact.dimension),
            fact.title,
            list('objectives'),
            list('targets'),
            list('steps'),
            fact.period,
            amount(fact.budget),
            list('outputs'),
            list('outcomes'),
            fact.responsible,
            ...ticks(fact, '√'),
          ];
        }),
      ],
    },
  ],
};

/** No table; each sheet names its dimension itself; headings and texts in one line, without numbers. */
const namedInside: PlanForm = {
  name: 'dimension within the sheet',
  facts: OFFICE_FACTS,
  absent: ['quarters'],
  blocks: [
    ...COVER,
    ...OFFICE_FACTS.flatMap((fact): Block[] => [
      'page',
      { bold: `ชื่อโครงการ: ${fact.title}` },
      `สนองมิติที่ ${fact.dimension} ${DIMENSIONS[fact.dimension - 1]}`,
      ...(
        [
          ['rationale', 'หลักการและเหตุผล'],
          ['objectives', 'วัตถุประสงค์'],
          ['targets', 'กลุ่มเป้าหมาย'],
          ['steps', 'วิธีดำเนินการ'],
          ['period', 'ระยะเวลา'],
          ['budget', 'งบประมาณ'],
          ['responsible', 'ผู้รับผิดชอบ'],
          ['outputs', 'ผลผลิต'],
          ['outcomes', 'ผลลัพธ์'],
        ] as Headings
      ).flatMap(([section, heading]): Block[] => {
        const texts = paragraphs(fact, section, plain, () => '-');
        return texts.length === 1 ? [`${heading}: ${texts[0]}`] : [`${heading}:`, ...texts];
      }),
    ]),
  ],
};

/** Set, spent, left: three kinds of money. */
const spent: PlanForm = {
  name: 'money set, spent and left',
  facts: OFFICE_FACTS,
  absent: ['budget'],
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          ...down(2, 'ลำดับที่', 'โครงการ/กิจกรรม', 'มิติ'),
          across(3, 'งบประมาณ'),
          across(4, 'แผนการดำเนินงานรายไตรมาส'),
        ],
        ['ตั้งไว้', 'ใช้ไป', 'คงเหลือ', ...FIRST_MONTHS],
        ...OFFICE_FACTS.map((fact, index): Cell[] => [
          String(index + 1),
          fact.title,
          String(fact.dimension),
          ...[fact.budget, Math.floor(fact.budget / 2), Math.ceil(fact.budget / 2)].map(amount),
          ...ticks(fact, 'X'),
        ]),
        [across(3, 'รวมเป็นเงิน'), ...['1,257,749', '628,873', '628,876'], '', '', '', ''],
      ],
    },
    ...sheets({ headings: STANDARD }, OFFICE_FACTS),
  ],
};

/** Heads written from above to below; the project over two rows: what, and who. */
const rotated: PlanForm = {
  name: 'heads turned',
  facts: OFFICE_FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          ...down(2, 'ลำ\nดับ', 'โครงการ / กิจกรรม / มาตรการ', 'มิ\nติ\nที่', 'งบ\nประมาณ\n(บาท)'),
          across(4, 'ปีงบประมาณ 2568'),
          ...down(2, 'หมาย\nเหตุ'),
        ],
        ['ไตร\nมาส\n๑', 'ไตร\nมาส\n๒', 'ไตร\nมาส\n๓', 'ไตร\nมาส\n๔'],
        ...OFFICE_FACTS.map((fact, index): Cell[] => [
          thai(index + 1),
          fact.title,
          String(fact.dimension),
          fact.budget === 0 ? '–' : `${amount(fact.budget)}.-`,
          ...ticks(fact, '✔'),
          '',
        ]),
      ],
    },
    ...sheets(
      {
        headings: STANDARD.map(([section, heading]) => [section, `${heading}`]),
        number: () => '',
        mark: (index) => `${index}.`,
      },
      OFFICE_FACTS,
    ),
  ],
};

/** Two projects on a page, each a table whose first row is the title over both columns. */
const merged: PlanForm = {
  name: 'titles over both columns',
  facts: OFFICE_FACTS,
  blocks: [
    ...COVER,
    ...DIMENSIONS.flatMap((name, at): Block[] => [
      { bold: `${at + 1}. มิติ${name}` },
      {
        rows: [
          ['ที่', 'ชื่อโครงการ', 'งบประมาณ (บาท)', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
          ...of(at + 1).map((fact, index): Cell[] => [
            `${at + 1}.${index + 1}`,
            fact.title,
            amount(fact.budget),
            ...ticks(fact, '/'),
          ]),
        ],
      },
    ]),
    'page',
    ...OFFICE_FACTS.flatMap((fact, index): Block[] => [
      {
        rows: [
          [across(2, `${index + 1}. ${fact.title}`)],
          ...STANDARD.slice(1).map(([section, heading]): Cell[] => [
            heading,
            paragraphs(fact, section, plain, (number) => `${number}) `).join('\n'),
          ]),
        ],
      },
      '',
    ]),
  ],
};

/** Frames with a heading above its text in one column. */
const framed: PlanForm = {
  name: 'headings in rows of their own',
  facts: OFFICE_FACTS,
  blocks: [
    ...COVER,
    {
      rows: [
        ['ลำดับที่', 'โครงการ', 'มิติที่', 'งบประมาณ', '1', '2', '3', '4'],
        ...OFFICE_FACTS.map((fact, index): Cell[] => [
          `${index + 1}`,
          fact.title,
          `${fact.dimension}`,
          fact.budget === 0 ? 'ไม่ใช้งบประมาณ' : `${amount(fact.budget)} บาท`,
          ...ticks(fact, 'P'),
        ]),
      ],
    },
    ...OFFICE_FACTS.flatMap((fact, at): Block[] => [
      'page',
      { centred: `รายละเอียดโครงการที่ ${at + 1}` },
      {
        rows: STANDARD.flatMap(([section, heading]): Cell[][] => [
          [heading],
          [paragraphs(fact, section, plain, (number) => `${number}.`).join('\n')],
        ]),
      },
    ]),
  ],
};

/** Several years, a tick for each: no quarters at all; amounts only in sheets. */
const yearTicks: PlanForm = {
  name: 'ticks for years',
  facts: OFFICE_FACTS,
  absent: ['quarters'],
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [...down(2, 'ที่', 'มิติ', 'โครงการ/กิจกรรม/มาตรการ'), across(5, 'ปีที่ดำเนินการ'), ...down(2, 'หน่วยงานหลัก')],
        ['2566', '2567', '2568', '2569', '2570'],
        ...DIMENSIONS.flatMap((name, at): Cell[][] =>
          of(at + 1).map((fact, index) => [
            `${index + 1}`,
            ...(index === 0 ? [{ text: `${name}`, down: of(at + 1).length }] : []),
            fact.title,
            ...['/', '/', '/', '/', '/'],
            fact.responsible,
          ]),
        ),
      ],
    },
    ...sheets({ headings: STANDARD, number: (index) => `${index}` }, OFFICE_FACTS),
  ],
};

/** Rows of activities under each project. */
const activities: PlanForm = {
  name: 'activities under projects',
  facts: OFFICE_FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          ...down(2, 'ลำดับ', 'มิติ', 'โครงการ', 'กิจกรรม', 'งบประมาณ'),
          { text: 'พ.ศ. 2567', across: 3 },
          { text: 'พ.ศ. 2568', across: 9 },
        ],
        MONTHS,
        ...OFFICE_FACTS.flatMap((fact, at): Cell[][] =>
          fact.steps.map((step, index): Cell[] => [
            ...(index === 0 ? down(fact.steps.length, `${at + 1}`, `${fact.dimension}`, fact.title) : []),
            `${index + 1}. ${step}`,
            ...(index === 0 ? down(fact.steps.length, amount(fact.budget)) : []),
            ...MONTHS.map((_, month) => (fact.quarters.includes(Math.floor(month / 3) + 1) ? '✓' : '')),
          ]),
        ),
      ],
    },
    ...sheets({ headings: STANDARD }, OFFICE_FACTS),
  ],
};

/** Headings of period and responsible are not there at all. */
const without: PlanForm = {
  name: 'sheets without period and office',
  facts: OFFICE_FACTS,
  absent: ['period', 'responsible'],
  blocks: [
    ...COVER,
    {
      rows: [
        ['ที่', 'โครงการ', 'มิติ', 'งบประมาณ', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
        ...OFFICE_FACTS.map((fact, index): Cell[] => [
          `${index + 1}`,
          fact.title,
          `${fact.dimension}`,
          amount(fact.budget),
          ...ticks(fact),
        ]),
      ],
    },
    ...sheets(
      { headings: STANDARD.filter(([section]) => section !== 'period' && section !== 'responsible') },
      OFFICE_FACTS,
    ),
  ],
};

/** A table that counts anew in each dimension and has its sums first; sheets named by the number of the table. */
const sumsFirst: PlanForm = {
  name: 'sums before rows',
  facts: FACTS,
  landscape: true,
  kept: ['บัญชีสรุปโครงการ'],
  blocks: [
    ...COVER,
    { bold: 'บัญชีสรุปโครงการ' },
    {
      rows: [
        ['มิติ', 'จำนวนโครงการ', 'งบประมาณ (บาท)', 'ร้อยละ'],
        ...DIMENSIONS.map((name, at): Cell[] => {
          const own = of(at + 1, FACTS);
          return [
            `${at + 1}. ${name}`,
            String(own.length),
            amount(own.reduce((total, { budget }) => total + budget, 0)),
            '25',
          ];
        }),
        ['รวม', '6', '173,500', '100'],
      ],
    },
    'page',
    {
      rows: [
        [...down(2, 'ที่', 'โครงการ/กิจกรรม/มาตรการ', 'งบประมาณ'), across(4, 'ไตรมาสที่'), ...down(2, 'ผู้รับผิดชอบ')],
        ['1', '2', '3', '4'],
        ...DIMENSIONS.flatMap((name, at): Cell[][] => {
          const own = of(at + 1, FACTS);
          return [
            [
              across(2, `ด้านที่ ${at + 1} ${name} (${own.length} โครงการ)`),
              amount(own.reduce((total, { budget }) => total + budget, 0)),
              '',
              '',
              '',
              '',
              '',
            ],
            ...own.map((fact, index): Cell[] => [
              `${index + 1}`,
              fact.title,
              amount(fact.budget),
              ...ticks(fact, '*'),
              fact.responsible,
            ]),
          ];
        }),
      ],
    },
    ...sheets({ headings: STANDARD, number: (index) => `${index})`, mark: (index) => `${index}.` }, FACTS),
  ],
};

/** Thousands of baht in the head; dimension as Roman number; letters for entries. */
const thousands: PlanForm = {
  name: 'thousands in the head',
  facts: FACTS,
  blocks: [
    ...COVER,
    {
      rows: [
        [...down(2, 'ลำดับ', 'โครงการ/กิจกรรม', 'มิติ', 'งบประมาณ\n(พันบาท)'), across(4, 'ไตรมาส')],
        [
          'ไตรมาส 1\n(ต.ค.-ธ.ค. 67)',
          'ไตรมาส 2\n(ม.ค.-มี.ค. 68)',
          'ไตรมาส 3\n(เม.ย.-มิ.ย. 68)',
          'ไตรมาส 4\n(ก.ค.-ก.ย. 68)',
        ],
        ...FACTS.map((fact, index): Cell[] => [
          `${index + 1}`,
          fact.title,
          ['I', 'II', 'III', 'IV'][fact.dimension - 1] ?? '',
          fact.budget === 0 ? '-' : String(fact.budget / 1000),
          ...ticks(fact, '/'),
        ]),
      ],
    },
    ...sheets({ headings: STANDARD, mark: (index) => `${'กขคง'[index - 1]}.` }, FACTS),
  ],
};

/** As offices have them that never saw the national form. */
export const OFFICE_FORMS: readonly PlanForm[] = [
  otherOrder,
  continued,
  quarterWords,
  wide,
  namedInside,
  spent,
  rotated,
  merged,
  framed,
  yearTicks,
  activities,
  without,
  sumsFirst,
  thousands,
];
