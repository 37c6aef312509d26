import { describe, expect, test } from 'vitest';
import { type ComposeSettings, composePlan } from '../../src/compose/compose-plan.js';
import type { DocumentModel } from '../../src/document/model.js';
import type { Organization, Plan } from '../../src/plan/plan.js';
import { fixturePlan } from './fixture-plan.js';
import { loadNaccTemplate } from './nacc-template.js';
import { outline } from './outline.js';
import { findings } from './parse-part.js';

const template = await loadNaccTemplate();
const ALL: ComposeSettings = { only: 'usual', sizeFactor: 0.6875 };

const compose = (plan: Plan = fixturePlan, settings: Partial<ComposeSettings> = {}) =>
  composePlan(plan, template, { ...ALL, ...settings });

const names = (...given: Parameters<typeof compose>): string[] =>
  (compose(...given).value?.documents ?? []).map(({ name }) => name);

function modelOf(name: string, plan?: Plan): DocumentModel {
  const found = compose(plan).value?.documents.find((document) => document.name === name);
  if (!found) throw new Error(`no document ${name}`);
  return found.model;
}

const section = (model: DocumentModel, id: string): DocumentModel => ({
  ...model,
  sections: model.sections.filter((candidate) => candidate.id === id),
});

describe('which documents', () => {
  test('the plan, the announcement, the summary, one per sheet and a front page', () => {
    expect(names()).toEqual([
      'plan',
      'announcement',
      'summary',
      'annex/01-control',
      'annex/02-training',
      'index',
    ]);
  });

  test('only those asked for', () => {
    expect(names(fixturePlan, { only: ['summary'] })).toEqual(['summary']);
    expect(names(fixturePlan, { project: 'training' })).toEqual(['annex/02-training']);
  });

  test('one that the template does not have is refused with those it has', () => {
    expect(() => compose(fixturePlan, { only: ['summary', 'cover'] })).toThrow(
      "the plan's template has no document “cover”; allowed are plan, announcement, summary, annex",
    );
  });

  test('a document may be asked for by its Thai name', () => {
    expect(names(fixturePlan, { only: ['ตารางสรุป', 'plan'] })).toEqual(['plan', 'summary']);
    expect(() => compose(fixturePlan, { only: ['ประกาด'] })).toThrow(
      'no document “ประกาด” (did you mean ประกาศ?)',
    );
  });

  test('a project without a sheet cannot be asked for', () => {
    expect(findings(compose(fixturePlan, { project: 'manual' }).diagnostics)).toEqual([
      'compose/unknown-project the annex has no project “manual”',
    ]);
  });
});

test('the announcement', () => {
  expect(outline(modelOf('announcement'))).toMatchInlineSnapshot(`
    "## announcement (thai, page numbers after-first from 1)
    image (empty place) 85.04pt
    announcement-title · ประกาศองค์การบริหารส่วนตำบลบ้านแหง #announcement [ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569]
    announcement-subject · เรื่อง ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569
    announcement-first · ด้วยองค์การบริหารส่วนตำบลบ้านแหงถือเป็นหน้าที่ร่วมกันของผู้บริหารและบุคลากรทุกระดับ ในอันที่จะบริหารราชการด้วยความสุจริต โปร่งใส และตรวจสอบได้ จึงได้จัดทำแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569 ตามกรอบแผน พ.ศ. 2566 – 2570 ประกอบด้วยรายการที่จะดำเนินการ จำนวน 3 รายการ ใน 2 มิติ ได้แก่ การสร้างวัฒนธรรมสุจริต และการบริหารราชการด้วยความโปร่งใส ใช้งบประมาณรวมทั้งสิ้น 10,500.50 บาท
    announcement-body · เพื่อให้แผนดังกล่าวมีผลในทางปฏิบัติ และให้ประชาชนได้รับรู้ ติดตาม และมีส่วนร่วมในการตรวจสอบการดำเนินงาน องค์การบริหารส่วนตำบลบ้านแหงจึงประกาศใช้แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569 ดังรายละเอียดที่แนบท้ายประกาศนี้ และให้ปิดประกาศไว้โดยเปิดเผย มีกำหนดไม่น้อยกว่า 30 วัน
    announcement-closing · จึงประกาศมาเพื่อทราบโดยทั่วกัน
    announcement-date · ประกาศ ณ วันที่ 27 กุมภาพันธ์ พ.ศ. 2569
    signature after 51.02pt
    signature · (นายประสิทธิ์ เมืองงาว)
    signature · นายกองค์การบริหารส่วนตำบลบ้านแหง"
  `);
});

test('an announcement without a date leaves room to write', () => {
  const { announcement: _, ...undated } = fixturePlan;
  const text = outline(modelOf('announcement', undated));
  expect(text).toContain('ประกาศ ณ วันที่ ........ ........................ พ.ศ. ............');
  expect(text).not.toContain('มีกำหนดไม่น้อยกว่า');
});

test('the summary', () => {
  expect(outline(modelOf('summary'))).toMatchInlineSnapshot(`
    "## summary (arabic, page numbers all from 1)
    part-title · แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569 ขององค์การบริหารส่วนตำบลบ้านแหง #summary [ตารางสรุปโครงการตามแผนปฏิบัติการป้องกันการทุจริต]
    header | ลำดับ | รายการโครงการ (ตั้งต้น) | มิติ | งบประมาณ (บาท) | ดำเนินการไตรมาส | หมายเหตุ
    header | 1 | 2 | 3 | 4
    body | 1 | โครงการฝึกอบรมคุณธรรม | 1 | 10,000.00 |  | ✓ | ✓ |  | ลำดับที่ 2 / เลื่อนจากปีก่อน
    body | 2 | มาตรการ <ควบคุม> & ติดตาม {{year}} | 2 | 0.00 | ✓ | ✓ | ✓ | ✓ | ลำดับที่ 1
    body | 3 | การจัดทำคู่มือ | *1 | 500.50 |  | ✓ |  |  | –
    total | รวมทั้งสิ้น | 10,500.50 | 1 | 3 | 2 | 1 | 
    table-source · ข้อมูล ณ วันที่ 20 เมษายน 2569
    table-issuer · ผู้ออกรายงาน นางสาวสุกัญญา เทพา
    table-caption · สรุปตามมิติ
    header | มิติ | จำนวนโครงการ | งบประมาณ (บาท) | ดำเนินการไตรมาส
    header | 1 | 2 | 3 | 4
    body | 1 การสร้างวัฒนธรรมสุจริต (รวม *1) | 2 | 10,500.50 | 0 | 2 | 1 | 0
    body | 2 การบริหารราชการด้วยความโปร่งใส | 1 | 0.00 | 1 | 1 | 1 | 1
    total | รวมทั้งสิ้น | 3 | 10,500.50 | 1 | 3 | 2 | 1
    legend-title · คำอธิบาย #legend
    header | ที่ปรากฏในตาราง | ความหมาย
    body | *1 | โครงการในมิติ 1 ที่องค์การบริหารส่วนตำบลบ้านแหงเพิ่มขึ้นเอง นอกเหนือจากรายการโครงการตั้งต้นของสำนักงาน ป.ป.ช.
    body | ไตรมาส | ไตรมาสที่ 1 ตุลาคม – ธันวาคม 2568 / ไตรมาสที่ 2 มกราคม – มีนาคม 2569 / ไตรมาสที่ 3 เมษายน – มิถุนายน 2569 / ไตรมาสที่ 4 กรกฎาคม – กันยายน 2569
    body | ✓ | ดำเนินการในไตรมาสนั้น
    body | 0.00 | ดำเนินการโดยไม่ใช้งบประมาณ
    body | ลำดับที่ หรือ – | ลำดับที่ของรายละเอียดโครงการในภาคผนวก ส่วนเครื่องหมาย – หมายถึงไม่มีรายละเอียดในภาคผนวก"
  `);
});

test('a sheet with nested lists', () => {
  expect(outline(modelOf('annex/02-training'))).toMatchInlineSnapshot(`
    "## sheet-training (thai, page numbers all from 1)
    sheet-title · ลำดับที่ 2 #sheet-training [ลำดับที่ 2 โครงการฝึกอบรมคุณธรรม]
    sheet-place · มิติที่ 1 ลำดับที่ 1 ในตารางสรุป
    section-title · 1. ชื่อโครงการ #section-training-1
    project-title · โครงการฝึกอบรมคุณธรรม
    section-title · 2. หลักการและเหตุผล #section-training-2
    body · เหตุผลข้อแรก
    body · เหตุผลข้อที่สอง
    section-title · 3. วัตถุประสงค์ #section-training-3
    body · เพื่อปลูกจิตสำนึก
    section-title · 4. กลุ่มเป้าหมาย #section-training-4
    body · บุคลากร จำนวน 1,045 คน
    section-title · 5. วิธีดำเนินการ #section-training-5
    list1 · 1) เตรียมการ ดังนี้
    list2 · 1.1) ขออนุมัติ
    list3 · (1) หลักสูตร
    list3 · (2) วิทยากร
    list2 · 1.2) จัดหาสถานที่
    list1-text · ภายใน 30 วัน
    list1 · 2) รายงานผล
    section-title · 6. ระยะเวลาดำเนินการ #section-training-6
    body · ปีงบประมาณ พ.ศ. 2569
    section-title · 7. งบประมาณที่ใช้ในการดำเนินการ #section-training-7
    body · งบประมาณ จำนวน 10,000 บาท
    section-title · 8. ผู้รับผิดชอบ #section-training-8
    body · องค์การบริหารส่วนตำบลบ้านแหง
    section-title · 9. ผลผลิต/ผลลัพธ์ #section-training-9
    sub-title · ผลผลิต #section-training-outputs
    body · หลักสูตร ดังนี้
    list1-dash · - ภาคเช้า
    list1-dash · - ภาคบ่าย
    body · รวม 1 ชุด
    sub-title · ผลลัพธ์ #section-training-outcomes
    list1 · 1) ความรู้เพิ่มขึ้นร้อยละ 80
    list1 · 2) ไม่มีเรื่องร้องเรียน"
  `);
});

test('a sheet with several targets and text that looks like markup', () => {
  expect(outline(modelOf('annex/01-control'))).toMatchInlineSnapshot(`
    "## sheet-control (thai, page numbers all from 1)
    sheet-title · ลำดับที่ 1 #sheet-control [ลำดับที่ 1 มาตรการ <ควบคุม> & ติดตาม {{year}}]
    sheet-place · มิติที่ 2 ลำดับที่ 2 ในตารางสรุป
    section-title · 1. ชื่อโครงการ #section-control-1
    project-title · มาตรการ <ควบคุม> & ติดตาม {{year}}
    section-title · 2. หลักการและเหตุผล #section-control-2
    body · เหตุผล
    section-title · 3. วัตถุประสงค์ #section-control-3
    list1 · 1) เพื่อควบคุม
    list1 · 2) เพื่อติดตาม
    section-title · 4. กลุ่มเป้าหมาย #section-control-4
    list1 · 1) บุคลากร จำนวน 50 คน
    list1 · 2) ประชาชน จำนวน 200 คน
    section-title · 5. วิธีดำเนินการ #section-control-5
    list1 · 1) ติดตาม
    list1 · 2) รายงาน
    section-title · 6. ระยะเวลาดำเนินการ #section-control-6
    body · ปีงบประมาณ พ.ศ. 2569
    section-title · 7. งบประมาณที่ใช้ในการดำเนินการ #section-control-7
    body · ดำเนินการโดยไม่ใช้งบประมาณ
    section-title · 8. ผู้รับผิดชอบ #section-control-8
    body · องค์การบริหารส่วนตำบลบ้านแหง
    section-title · 9. ผลผลิต/ผลลัพธ์ #section-control-9
    sub-title · ผลผลิต #section-control-outputs
    body · รายงาน 1 ฉบับ
    sub-title · ผลลัพธ์ #section-control-outcomes
    body · การทุจริตลดลงร้อยละ 5"
  `);
});

test('cover, contents and divider of the plan', () => {
  const plan = modelOf('plan');
  expect(outline(section(plan, 'cover'))).toMatchInlineSnapshot(`
    "## cover (thai, page numbers none)
    cover-title · แผนปฏิบัติการป้องกันการทุจริต #cover [ปก]
    cover-year · ประจำปีงบประมาณ พ.ศ. 2569
    cover-organization · องค์การบริหารส่วนตำบลบ้านแหง"
  `);
  expect(outline(section(plan, 'contents'))).toMatchInlineSnapshot(`
    "## contents (thai, page numbers all)
    part-title · สารบัญ #contents
    contents1 · ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569 → announcement
    contents1 · ตารางสรุปโครงการตามแผนปฏิบัติการป้องกันการทุจริต → summary
    contents1 · คำอธิบาย → legend
    contents1 · ภาคผนวก → annex
    contents2 · ลำดับที่ 1 มาตรการ <ควบคุม> & ติดตาม {{year}} → sheet-control
    contents2 · ลำดับที่ 2 โครงการฝึกอบรมคุณธรรม → sheet-training"
  `);
  expect(outline(section(plan, 'divider'))).toMatchInlineSnapshot(`
    "## divider (thai, page numbers none)
    divider-title · ภาคผนวก #annex"
  `);
});

test('district and province stand on the cover where they are given', () => {
  const organization = {
    ...fixturePlan.organization,
    district: 'งาว',
    province: 'ลำปาง',
    emblem: 'emblem.png',
  };
  const plan = modelOf('plan', { ...fixturePlan, organization });
  expect(outline(section(plan, 'cover'))).toMatch(/อำเภองาว\n.*จังหวัดลำปาง/u);
  expect(outline(plan).match(/image emblem\.png/gu)).toHaveLength(2);
});

test('the announcement bears the Garuda, the cover the seal', () => {
  const pictures = (organization: Partial<Organization>) => {
    const plan = modelOf('plan', {
      ...fixturePlan,
      organization: { ...fixturePlan.organization, ...organization },
    });
    return ['cover', 'announcement'].map((id) => /image [a-z.]+/u.exec(outline(section(plan, id)))?.[0]);
  };
  const [emblem, garuda] = ['seal.png', 'garuda.png'];
  expect(pictures({ emblem, garuda })).toEqual(['image seal.png', 'image garuda.png']);
  expect(pictures({ garuda })).toEqual([undefined, 'image garuda.png']);
  expect(pictures({ emblem })).toEqual(['image seal.png', 'image seal.png']);
});

test('page numbers run through the plan and begin at 1 in every other document', () => {
  const numbers = (name: string) =>
    modelOf(name).sections.map(({ id, pageNumber: { show, start } }) => `${id} ${show} ${start ?? 'on'}`);
  expect(numbers('plan')).toEqual([
    'cover none on',
    'announcement after-first 1',
    'contents all on',
    'summary all on',
    'divider none on',
    'sheet-control all on',
    'sheet-training all on',
  ]);
  expect(numbers('summary')).toEqual(['summary all 1']);
  expect(numbers('annex/02-training')).toEqual(['sheet-training all 1']);
});

test('a part that stands in two documents is the same object in both', () => {
  const documents = compose().value?.documents ?? [];
  const blocksIn = (name: string) =>
    documents
      .find((document) => document.name === name)
      ?.model.sections.find(({ id }) => id === 'sheet-training')?.blocks;
  expect(blocksIn('plan')).toBeDefined();
  expect(blocksIn('plan')).toBe(blocksIn('annex/02-training'));
});

test('what the file says of itself', () => {
  const { title, author, subject, language, date, font, unbreakable } = modelOf('annex/02-training');
  expect({ title, author, subject, language, date, font, unbreakable }).toMatchInlineSnapshot(`
    {
      "author": "องค์การบริหารส่วนตำบลบ้านแหง",
      "date": "2026-02-27T00:00:00Z",
      "font": "Sarabun",
      "language": "th-TH",
      "subject": "กรอบแผน พ.ศ. 2566 – 2570",
      "title": "ภาคผนวก 2 โครงการฝึกอบรมคุณธรรม",
      "unbreakable": [
        "องค์การบริหารส่วนตำบลบ้านแหง",
        "อบต.บ้านแหง",
        "บ้านแหง",
        "นายประสิทธิ์ เมืองงาว",
        "นางสาวสุกัญญา เทพา",
      ],
    }
  `);
});

test('without any date the file is of the first day of the fiscal year', () => {
  const { announcement: _, summary: __, ...undated } = fixturePlan;
  expect(modelOf('plan', undated).date).toBe('2025-10-01T00:00:00Z');
});

test('every heading of the plan has its own id', () => {
  const ids = modelOf('plan').sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
