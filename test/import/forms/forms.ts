import { DIMENSIONS, FACTS, type Fact, ORGANIZATION, YEAR } from './facts.js';
import type { Block, Cell, Form } from './print-form.js';

export interface PlanForm extends Form {
  readonly name: string;
  readonly facts: readonly Fact[];
  /** What the form does not print at all, so that an import has to ask for it: fields of every project. */
  readonly absent?: readonly string[];
  /** Words of the form that stand beyond the national form and must be found again in the folder. */
  readonly kept?: readonly string[];
}

export const thai = (text: string | number): string =>
  String(text).replaceAll(/\d/gu, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

export const COVER: readonly Block[] = [
  { centred: 'แผนปฏิบัติการป้องกันการทุจริต' },
  { centred: `ประจำปีงบประมาณ พ.ศ. ${thai(YEAR)}` },
  { centred: ORGANIZATION },
  { centred: 'อำเภอเมือง จังหวัดลำธาร' },
];

export const amount = (baht: number): string => (baht === 0 ? '-' : baht.toLocaleString('en-US'));

/** Cells of four quarters. */
export const ticks = ({ quarters }: Fact, mark = '✓'): string[] =>
  [1, 2, 3, 4].map((quarter) => (quarters.includes(quarter) ? mark : ''));

type Section =
  | 'title'
  | 'rationale'
  | 'objectives'
  | 'targets'
  | 'place'
  | 'steps'
  | 'period'
  | 'budget'
  | 'responsible'
  | 'outputs'
  | 'outcomes'
  | 'results'
  | 'follow';

export type Headings = readonly (readonly [Section, string])[];

export const STANDARD: Headings = [
  ['title', 'ชื่อโครงการ'],
  ['rationale', 'หลักการและเหตุผล'],
  ['objectives', 'วัตถุประสงค์'],
  ['targets', 'กลุ่มเป้าหมาย'],
  ['steps', 'วิธีดำเนินการ'],
  ['period', 'ระยะเวลาดำเนินการ'],
  ['budget', 'งบประมาณที่ใช้ในการดำเนินการ'],
  ['responsible', 'ผู้รับผิดชอบ'],
  ['results', 'ผลผลิต/ผลลัพธ์'],
];

const JOINED: Headings = [
  ['title', 'ชื่อโครงการ/กิจกรรม/มาตรการ'],
  ['rationale', 'หลักการและเหตุผล/ที่มาของโครงการ'],
  ['objectives', 'วัตถุประสงค์'],
  ['targets', 'เป้าหมาย/กลุ่มเป้าหมาย'],
  ['place', 'พื้นที่ดำเนินการ'],
  ['steps', 'วิธีดำเนินการ'],
  ['period', 'ระยะเวลาดำเนินการ'],
  ['budget', 'งบประมาณดำเนินการ'],
  ['responsible', 'ผู้รับผิดชอบ'],
  ['outputs', 'ตัวชี้วัด/ผลผลิต'],
  ['outcomes', 'ผลลัพธ์'],
];

const WITH_FOLLOW: Headings = [
  ...STANDARD.slice(0, 4),
  ['place', 'พื้นที่ดำเนินการ'],
  ...STANDARD.slice(4, 8),
  ['follow', 'การติดตามประเมินผล'],
  ['results', 'ผลที่คาดว่าจะได้รับ'],
] as Headings;

const PLACE = 'ที่ทำการองค์การบริหารส่วนตำบลหนองน้ำเขียว หมู่ที่ 4';
const FOLLOW = 'ผู้ตรวจประเมินติดตามจากแบบสอบถามหลังสิ้นสุดกิจกรรม';

type Budget = (baht: number) => string;
export const plain: Budget = (baht) => (baht === 0 ? 'ไม่ใช้งบประมาณ' : `${amount(baht)} บาท`);
const WORDS: Readonly<Record<number, string>> = {
  30000: 'สามหมื่นบาทถ้วน',
  125500: 'หนึ่งแสนสองหมื่นห้าพันห้าร้อยบาทถ้วน',
  18000: 'หนึ่งหมื่นแปดพันบาทถ้วน',
};
const inWords: Budget = (baht) =>
  baht === 0 ? 'ไม่ใช้งบประมาณ' : `${thai(amount(baht))} บาท (${WORDS[baht]})`;

/** Paragraphs of each section. */
export function paragraphs(
  fact: Fact,
  section: Section,
  budget: Budget,
  mark: (index: number) => string,
): string[] {
  const list = (texts: readonly string[]): string[] =>
    texts.length === 1 ? [...texts] : texts.map((text, index) => `${mark(index + 1)} ${text}`);
  switch (section) {
    case 'title':
      return [fact.title];
    case 'rationale':
      return [...fact.rationale];
    case 'objectives':
    case 'steps':
    case 'outputs':
    case 'outcomes':
      return list(fact[section]);
    case 'targets':
      return list(fact.targets.map(({ group, count, unit }) => `${group} จำนวน ${amount(count)} ${unit}`));
    case 'place':
      return [PLACE];
    case 'follow':
      return [FOLLOW];
    case 'period':
    case 'responsible':
      return [fact[section]];
    case 'budget':
      return [budget(fact.budget)];
    case 'results':
      return ['ผลผลิต', ...list(fact.outputs), 'ผลลัพธ์', ...list(fact.outcomes)];
  }
}

interface SheetStyle {
  readonly headings: Headings;
  readonly number?: (index: number) => string;
  readonly mark?: (index: number) => string;
  readonly budget?: Budget;
  /** The title behind its heading in one line. */
  readonly inline?: boolean;
}

function sheet(fact: Fact, style: SheetStyle): Block[] {
  const {
    headings,
    number = (index) => `${thai(index)}.`,
    mark = (index) => `${index})`,
    budget = plain,
    inline = false,
  } = style;
  return headings.flatMap(([section, heading], index): Block[] => {
    const texts = paragraphs(fact, section, budget, mark);
    const [first = ''] = texts;
    if (section === 'title' || (inline && texts.length === 1))
      return [{ bold: `${number(index + 1)} ${heading} : ${first}`.trim() }];
    return [{ bold: `${number(index + 1)} ${heading}`.trim() }, ...texts];
  });
}

export const sheets = (style: SheetStyle, facts = FACTS): Block[] =>
  facts.flatMap((fact, index): Block[] => [
    'page',
    { centred: `ลำดับที่ ${thai(index + 1)}` },
    ...sheet(fact, style),
  ]);

const HEAD = ['ลำดับที่', 'โครงการ/กิจกรรม/มาตรการ', 'มิติ', 'งบประมาณ (บาท)'];

export const simpleTable = (row: (fact: Fact, index: number) => Cell[] = simpleRow): Block => ({
  rows: [
    [...HEAD.map((text): Cell => ({ text, down: 2 })), { text: 'ไตรมาส', across: 4 }],
    ['1', '2', '3', '4'],
    ...FACTS.map(row),
  ],
});
const simpleRow = (fact: Fact, index: number): Cell[] => [
  String(index + 1),
  fact.title,
  String(fact.dimension),
  amount(fact.budget),
  ...ticks(fact),
];

export const FOREWORD = 'การทุจริตเป็นปัญหาที่บั่นทอนความเชื่อมั่นของประชาชนและต้องแก้ไขอย่างต่อเนื่อง';
const SITUATION = 'สภาพทั่วไปของตำบลเป็นที่ราบ ประชาชนส่วนใหญ่ประกอบอาชีพเกษตรกรรม มีจำนวน 9 หมู่บ้าน';
const CONCLUSION = 'การติดตามและประเมินผลแผนให้ดำเนินการปีละ 2 ครั้ง โดยคณะทำงานที่ผู้บริหารแต่งตั้ง';

/** Foreword with letters for page numbers, contents, three parts; the table under dimensions. */
const parts: PlanForm = {
  name: 'parts',
  facts: FACTS,
  header: `แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ${thai(YEAR)} ${ORGANIZATION}`,
  kept: [FOREWORD, SITUATION, CONCLUSION],
  blocks: [
    ...COVER,
    'page',
    { centred: 'คำนำ' },
    FOREWORD,
    `${ORGANIZATION}จึงได้จัดทำแผนฉบับนี้ขึ้น`,
    { centred: 'ก' },
    'page',
    { centred: 'สารบัญ' },
    'ส่วนที่ ๑ บทนำ ........................................ ๑',
    'ส่วนที่ ๒ แผนปฏิบัติการป้องกันการทุจริต ........................................ ๒',
    'ส่วนที่ ๓ รายละเอียดโครงการ ........................................ ๓',
    { centred: 'ข' },
    'page',
    { centred: 'ส่วนที่ ๑' },
    { centred: 'บทนำ' },
    { bold: '๑. การวิเคราะห์สถานการณ์' },
    SITUATION,
    { bold: '๒. หลักการและเหตุผล' },
    'การบริหารราชการต้องโปร่งใส ตรวจสอบได้ และเปิดโอกาสให้ประชาชนมีส่วนร่วม',
    { bold: '๓. วัตถุประสงค์ของการจัดทำแผน' },
    '๑) เพื่อยกระดับเจตจำนงทางการเมืองของผู้บริหาร',
    '๒) เพื่อให้หน่วยงานมีแนวทางป้องกันการทุจริต',
    'page',
    { centred: 'ส่วนที่ ๒' },
    { centred: 'แผนปฏิบัติการป้องกันการทุจริต' },
    {
      rows: [
        [
          ...['ลำดับที่', 'โครงการ/กิจกรรม/มาตรการ', 'งบประมาณ (บาท)'].map((text): Cell => ({ text, down: 2 })),
          { text: 'ไตรมาส', across: 4 },
        ],
        ['1', '2', '3', '4'],
        ...DIMENSIONS.flatMap((name, at): Cell[][] => [
          [{ text: `มิติที่ ${thai(at + 1)} ${name}`, across: 7 }],
          ...FACTS.flatMap((fact, index): Cell[][] =>
            fact.dimension === at + 1
              ? [[thai(index + 1), fact.title, thai(amount(fact.budget)), ...ticks(fact, '/')]]
              : [],
          ),
        ]),
        [{ text: 'รวม', across: 2 }, thai('173,500'), '3', '4', '2', '3'].map((cell) => cell),
      ],
    },
    'page',
    { centred: 'ส่วนที่ ๓' },
    { centred: 'รายละเอียดโครงการ/กิจกรรม/มาตรการ' },
    ...sheets({ headings: JOINED }),
    'page',
    { centred: 'ส่วนที่ ๔' },
    { centred: 'การติดตามและประเมินผล' },
    CONCLUSION,
  ],
};

/** Amounts of five years, one column each, sheets with words for amounts. */
const years: PlanForm = {
  name: 'years',
  facts: FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          ...['ที่', 'โครงการ', 'มิติ'].map((text): Cell => ({ text, down: 2 })),
          { text: 'งบประมาณ (บาท)', across: 5 },
          { text: 'ไตรมาส', across: 4 },
          { text: 'หน่วยงานที่รับผิดชอบ', down: 2 },
        ],
        ...[[...['2566', '2567', '2568', '2569', '2570'].map((year) => `ปี ${year}`), '1', '2', '3', '4']],
        ...FACTS.map((fact, index): Cell[] => [
          String(index + 1),
          fact.title,
          String(fact.dimension),
          ...[1000, 2000].map((more) => amount(fact.budget === 0 ? 0 : fact.budget + more)),
          amount(fact.budget),
          ...[3000, 4000].map((more) => amount(fact.budget === 0 ? 0 : fact.budget + more)),
          ...ticks(fact, 'X'),
          fact.responsible,
        ]),
      ],
    },
    ...sheets({ headings: STANDARD, budget: inWords, number: (index) => `${index}.`, inline: true }),
  ],
};

/** Dimension as a merged cell, groups 1.1 → 1.1.1, a subtotal under each dimension. */
const groups: PlanForm = {
  name: 'groups',
  facts: FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          'มิติ',
          'ภารกิจตามมิติ',
          'โครงการ/กิจกรรม/มาตรการ',
          'งบประมาณ (บาท)',
          'ไตรมาส 1',
          'ไตรมาส 2',
          'ไตรมาส 3',
          'ไตรมาส 4',
          'หมายเหตุ',
        ],
        ...DIMENSIONS.flatMap((name, at): Cell[][] => {
          const own = FACTS.filter(({ dimension }) => dimension === at + 1);
          const sum = own.reduce((total, { budget }) => total + budget, 0);
          return [
            ...own.map((fact, index): Cell[] => [
              ...(index === 0 ? [{ text: `มิติที่ ${at + 1}\n${name}`, down: own.length + 1 }] : []),
              `${at + 1}.${index + 1} ภารกิจด้านที่ ${index + 1}`,
              `${at + 1}.${index + 1}.1 ${fact.title}`,
              amount(fact.budget),
              ...ticks(fact, '●'),
              '',
            ]),
            [{ text: `รวมมิติที่ ${at + 1}`, across: 2 }, amount(sum), '', '', '', '', ''],
          ];
        }),
      ],
    },
    ...sheets({ headings: STANDARD, mark: (index) => `${thai(index)}.` }),
  ],
};

export const MONTHS = [
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
];

/** Twelve months for four quarters, more columns than the national form has. */
const months: PlanForm = {
  name: 'months',
  facts: FACTS,
  landscape: true,
  blocks: [
    ...COVER,
    {
      rows: [
        [
          ...['ลำดับ', 'ชื่อโครงการ', 'ตัวชี้วัด', 'มิติที่', 'งบประมาณ', 'หน่วยดำเนินการ'].map(
            (text): Cell => ({ text, down: 2 }),
          ),
          { text: 'พ.ศ. 2567', across: 3 },
          { text: 'พ.ศ. 2568', across: 9 },
        ],
        MONTHS,
        ...FACTS.map((fact, index): Cell[] => [
          String(index + 1),
          fact.title,
          fact.outputs[0] ?? '',
          String(fact.dimension),
          amount(fact.budget),
          fact.responsible,
          ...MONTHS.map((_, month) =>
            fact.quarters.includes(Math.floor(month / 3) + 1) && month % 3 < 2 ? '/' : '',
          ),
        ]),
      ],
    },
    ...sheets({ headings: STANDARD }),
  ],
};

/** Each sheet is a table: heading left, text right. */
const twoColumns: PlanForm = {
  name: 'two columns',
  facts: FACTS,
  kept: [PLACE, FOLLOW],
  blocks: [
    ...COVER,
    simpleTable(),
    ...FACTS.flatMap((fact, at): Block[] => [
      'page',
      { centred: `แบบรายละเอียดโครงการ ลำดับที่ ${at + 1}` },
      {
        rows: WITH_FOLLOW.map(([section, heading], index): Cell[] => [
          `${index + 1}. ${heading}`,
          paragraphs(fact, section, plain, (number) => `${number}.`).join('\n'),
        ]),
      },
    ]),
  ],
};

/** Steps as a table of months with bars. */
const gantt: PlanForm = {
  name: 'gantt',
  facts: FACTS,
  blocks: [
    ...COVER,
    simpleTable((fact, index) => [
      String(index + 1),
      `${index + 1}. ${fact.title}`,
      DIMENSIONS[fact.dimension - 1] ?? '',
      amount(fact.budget),
      ...ticks(fact),
    ]),
    ...FACTS.flatMap((fact, at): Block[] => {
      const blocks = sheet(fact, { headings: STANDARD, number: (index) => `${index}.` });
      const from = blocks.findIndex(
        (block) => typeof block === 'object' && 'bold' in block && block.bold.includes('วิธีดำเนินการ'),
      );
      const table: Block = {
        rows: [
          ['ขั้นตอน', ...MONTHS],
          ...fact.steps.map((step, index) => [
            step,
            ...MONTHS.map((_, month) => (month >= index * 3 && month < index * 3 + 3 ? '✓' : '')),
          ]),
        ],
      };
      return [
        'page',
        { centred: `ลำดับที่ ${at + 1}` },
        ...blocks.slice(0, from + 1),
        table,
        ...blocks.slice(from + 1 + fact.steps.length),
      ];
    }),
  ],
};

/** A table of risks before that of projects. */
const risks: PlanForm = {
  name: 'risks',
  facts: FACTS,
  kept: ['การเบิกจ่ายเงินโดยเอกสารไม่ครบถ้วน'],
  blocks: [
    ...COVER,
    { bold: 'การประเมินความเสี่ยงการทุจริต' },
    {
      rows: [
        ['ลำดับ', 'ประเด็นความเสี่ยง', 'โอกาส', 'ผลกระทบ', 'คะแนน', 'ระดับ', 'มาตรการ'],
        ['1', 'การเบิกจ่ายเงินโดยเอกสารไม่ครบถ้วน', '3', '4', '12', 'สูง', 'กำหนดผู้ตรวจสอบเอกสารก่อนเบิกจ่าย'],
        ['2', 'การใช้รถราชการเพื่อประโยชน์ส่วนตน', '2', '3', '6', 'ปานกลาง', 'จัดทำสมุดบันทึกการใช้รถ'],
      ],
    },
    { bold: 'แผนปฏิบัติการป้องกันการทุจริต' },
    simpleTable(),
    ...sheets({ headings: STANDARD }),
  ],
};

/** No table at all: sheets under dimensions and groups, as the manual of 2561 has them. */
const sheetsOnly: PlanForm = {
  name: 'sheets only',
  facts: FACTS,
  absent: ['quarters'],
  blocks: [
    ...COVER,
    ...DIMENSIONS.flatMap((name, at): Block[] => [
      'page',
      { bold: `มิติที่ ${thai(at + 1)} ${name}` },
      { bold: `${thai(at + 1)}.๑ การเสริมสร้างกลไกตามมิติ` },
      ...FACTS.filter(({ dimension }) => dimension === at + 1).flatMap((fact, index): Block[] => [
        { bold: `${thai(at + 1)}.๑.${thai(index + 1)} แนวทางที่ ${thai(index + 1)}` },
        ...sheet(fact, { headings: JOINED }),
      ]),
    ]),
  ],
};

/** Arabic numbers `1.1` of the part before each heading, names of organizations with digits, a title above each sheet. */
const numbered: PlanForm = {
  name: 'numbered',
  facts: FACTS,
  kept: [FOLLOW],
  blocks: [
    ...COVER,
    simpleTable((fact, index) => [
      `${index + 1}`,
      `${fact.dimension}.${index + 1} ${fact.title}`,
      `มิติที่ ${fact.dimension}`,
      fact.budget === 0 ? 'ไม่ใช้งบประมาณ' : `${amount(fact.budget)} บาท\n(${WORDS[fact.budget]})`,
      ...ticks(fact, '/'),
    ]),
    ...FACTS.flatMap((fact, at): Block[] => [
      'page',
      { bold: `${at + 1}. ${fact.title}` },
      ...sheet(fact, {
        headings: WITH_FOLLOW,
        number: (index) => `${at + 1}.${index}`,
        mark: (index) => `(${index})`,
      }),
    ]),
  ],
};

export const NEAR_FORMS: readonly PlanForm[] = [
  parts,
  years,
  groups,
  months,
  twoColumns,
  gantt,
  risks,
  sheetsOnly,
  numbered,
];
