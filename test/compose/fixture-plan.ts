import { RECORD_KINDS } from '../../src/plan/data-files.js';
import type { Item, Plan, Project } from '../../src/plan/plan.js';

const item = (text: string, more: Partial<Item> = {}): Item => ({
  text,
  marker: 'decimal',
  items: [],
  after: [],
  ...more,
});

const training: Project = {
  id: 'training',
  title: 'โครงการฝึกอบรมคุณธรรม',
  type: 'โครงการ',
  dimension: 1,
  origin: 'template',
  budget: 10_000,
  budgets: { 2569: 10_000 },
  responsible: 'องค์การบริหารส่วนตำบลบ้านแหง',
  quarters: [2, 3],
  note: 'เลื่อนจากปีก่อน',
  annexNumber: 2,
  sheet: {
    rationale: ['เหตุผลข้อแรก', 'เหตุผลข้อที่สอง'],
    objectives: [item('เพื่อปลูกจิตสำนึก')],
    targets: [{ group: 'บุคลากร', count: 1045, unit: 'คน', categories: [] }],
    steps: [
      item('เตรียมการ ดังนี้', {
        items: [
          item('ขออนุมัติ', { marker: 'parenthesis', items: [item('หลักสูตร'), item('วิทยากร')] }),
          item('จัดหาสถานที่'),
        ],
        after: ['ภายใน 30 วัน'],
      }),
      item('รายงานผล'),
    ],
    period: 'ปีงบประมาณ พ.ศ. 2569',
    responsible: 'องค์การบริหารส่วนตำบลบ้านแหง',
    outputs: [
      item('หลักสูตร ดังนี้', { marker: 'dash', items: [item('ภาคเช้า'), item('ภาคบ่าย')], after: ['รวม 1 ชุด'] }),
    ],
    outcomes: [item('ความรู้เพิ่มขึ้นร้อยละ 80'), item('ไม่มีเรื่องร้องเรียน')],
  },
};

const control: Project = {
  id: 'control',
  title: 'มาตรการ <ควบคุม> & ติดตาม {{year}}',
  type: 'มาตรการ',
  dimension: 2,
  origin: 'template',
  budget: 0,
  budgets: { 2569: 0 },
  responsible: 'องค์การบริหารส่วนตำบลบ้านแหง',
  quarters: [1, 2, 3, 4],
  note: '',
  annexNumber: 1,
  sheet: {
    rationale: ['เหตุผล'],
    objectives: [item('เพื่อควบคุม'), item('เพื่อติดตาม')],
    targets: [
      { group: 'บุคลากร', count: 50, unit: 'คน', categories: [] },
      { group: 'ประชาชน', count: 200, unit: 'คน', categories: [] },
    ],
    steps: [item('ติดตาม'), item('รายงาน')],
    period: 'ปีงบประมาณ พ.ศ. 2569',
    responsible: 'องค์การบริหารส่วนตำบลบ้านแหง',
    outputs: [item('รายงาน 1 ฉบับ')],
    outcomes: [item('การทุจริตลดลงร้อยละ 5')],
  },
};

const manual: Project = {
  id: 'manual',
  title: 'การจัดทำคู่มือ',
  type: 'กิจกรรม',
  dimension: 1,
  origin: 'local',
  budget: 500.5,
  budgets: { 2569: 500.5 },
  responsible: 'องค์การบริหารส่วนตำบลบ้านแหง',
  quarters: [2],
  note: '',
};

/** Three projects: two with a sheet, one of the organization's own. */
export const fixturePlan: Plan = {
  fiscalYear: 2569,
  framework: {
    id: 'nacc',
    title: 'กรอบแผน พ.ศ. 2566 – 2570',
    firstYear: 2566,
    lastYear: 2570,
    dimensions: [
      { number: 1, name: 'การสร้างวัฒนธรรมสุจริต' },
      { number: 2, name: 'การบริหารราชการด้วยความโปร่งใส' },
    ],
  },
  templateId: 'nacc',
  isDraft: false,
  chapters: [],
  budgetYears: [],
  extraColumns: [],
  parts: [],
  openRecords: new Map(),
  organization: {
    type: 'อบต.',
    place: 'บ้านแหง',
    name: 'องค์การบริหารส่วนตำบลบ้านแหง',
    shortName: 'อบต.บ้านแหง',
    executive: 'นายกองค์การบริหารส่วนตำบล',
    council: 'สภาองค์การบริหารส่วนตำบล',
    staff: 'พนักงานส่วนตำบล',
    bylaw: 'ข้อบัญญัติ',
  },
  executive: { name: 'นายประสิทธิ์ เมืองงาว', position: 'นายกองค์การบริหารส่วนตำบลบ้านแหง' },
  announcement: { date: { year: 2569, month: 2, day: 27 }, postingDays: 30 },
  summary: { asOf: { year: 2569, month: 4, day: 20 }, issuedBy: 'นางสาวสุกัญญา เทพา' },
  projects: [training, control, manual],
  annex: [control, training],
  records: new Map(RECORD_KINDS.map((kind) => [kind, new Map()])),
  variables: new Map(),
};
