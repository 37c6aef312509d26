import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectNothingLost } from '../helpers/account-for.js';
import { runImport } from '../helpers/import-plan.js';

const documentOf = (name: string): Record<string, string> => ({
  [name]: readFileSync(new URL(`documents/${name}`, import.meta.url), 'utf8'),
});

describe('a เทศบาล’s plan in Markdown: Arabic numerals, a table with bars, ticks as X, no totals, a sheet missing', async () => {
  const files = documentOf('municipality.md');
  const run = await runImport(files);

  test('organization, dates and people', () => {
    expect(run.textOf('plan.yaml')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../.plan/schema/plan.schema.json
      fiscalYear: 2568
      framework: nacc-2566-2570
      template: nacc
      organization:
        type: เทศบาลตำบล
        name: แม่ลาว
        district: แม่ลาว
        province: เชียงราย
      executive:
        name: นายสมชาย ใจดี
      announcement:
        date: 2567-10-01
        postingDays: 45
      summary:
        asOf: 2567-11-05
        issuedBy: นางสาวมาลี ดีงาม
      projects:
        - project-1
        - no-gift-policy
        - project-2
        - project-3
      annex:
        - project-1
        - no-gift-policy
        - project-2
      "
    `);
  });

  test('rows: a dash is no budget, a star is a project of one’s own', () => {
    expect(
      run.plan?.projects.map(({ dimension, origin, budget, quarters, note }) => [
        dimension,
        origin,
        budget,
        ...quarters,
        note,
      ]),
    ).toEqual([
      [1, 'template', 25_000, 2, 3, ''],
      [2, 'template', 0, 1, 2, 3, 4, 'เริ่มปีนี้'],
      [2, 'template', 0, 1, ''],
      [3, 'local', 1500.5, 4, ''],
    ]);
  });

  test('a sheet with entries 3.1 and 3.2, dashes below a number, outputs and outcomes as sections', () => {
    expect(run.textOf('projects/project-1.yaml')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../.plan/schema/project.schema.json
      title: โครงการอบรมคุณธรรมและจริยธรรม
      type: โครงการ
      dimension: 1
      origin: template
      budget: 25000
      quarters: [2, 3]
      sheet:
        rationale:
          - \${org.name}เป็นหน่วยงานที่ให้บริการประชาชน บุคลากรจึงต้องมีความซื่อสัตย์สุจริต และปฏิบัติ หน้าที่ด้วยความโปร่งใส ตรวจสอบได้
          - >-
            ในปีที่ผ่านมา \${org.shortName} ได้รับผลการประเมินคุณธรรมและความโปร่งใส 88.50 คะแนน ตามแผนปฏิบัติการประจำปีงบประมาณ
            พ.ศ. \${year} จึงเห็นควรจัดโครงการนี้
        objectives:
          - เพื่อเสริมสร้างคุณธรรมแก่บุคลากรของ\${org.name}
          - text: เพื่อป้องกันการทุจริต ดังนี้
            items:
              - การรับสินบน
              - การใช้ทรัพย์สินของราชการเพื่อประโยชน์ส่วนตน
        targets:
          - group: พนักงานเทศบาล
            count: 60
            unit: คน
          - group: สมาชิกสภาเทศบาล
            count: 12
            unit: คน
        steps:
          - ขออนุมัติโครงการ
          - text: จัดอบรม 2 วัน
            marker: dash
            items:
              - วันแรก ภาคทฤษฎี
              - วันที่สอง ศึกษาดูงาน
          - รายงานผลต่อผู้บริหารท้องถิ่น
        period: มกราคม 2568 – มิถุนายน 2568
        responsible: สำนักปลัดเทศบาล
        outputs:
          - บุคลากรผ่านการอบรม จำนวน 72 คน
        outcomes:
          - ผู้ผ่านการอบรมร้อยละ 80 นำความรู้ไปใช้
      "
    `);
  });

  test('a target without a head count, a section without a field and a missing sheet are told', async () => {
    expect(run.textOf('projects/no-gift-policy.yaml')).toContain('  # รอกำหนด: ไม่พบจำนวนของกลุ่มเป้าหมาย');
    expect(run.plan?.projects.find(({ id }) => id === 'no-gift-policy')?.place).toBe('เทศบาลตำบลแม่ลาว');
    expect(run.report).toContain('บรรทัด 23: ไม่พบรายละเอียดของโครงการ “กิจกรรมเปิดเผยข้อมูลผ่านเว็บไซต์”');
    await expectNothingLost(files, run);
  });
});

describe('an อบจ.’s plan: sections in another order, no spaces behind colons, a title over two lines, ticks as /', async () => {
  const files = documentOf('swapped.txt');
  const run = await runImport(files);

  test('rows set in columns with spaces, one title over two lines', () => {
    expect(
      run.plan?.projects.map(({ title, budget, quarters, note }) => [title, budget, ...quarters, note]),
    ).toEqual([
      ['โครงการสร้างจิตสำนึกความซื่อสัตย์', 12_000, 2, 3, ''],
      ['มาตรการใช้ทรัพย์สินของทางราชการอย่างโปร่งใส', 0, 1, 2, 3, 4, ''],
      ['กิจกรรมรับฟังความคิดเห็นของประชาชน', 0, 3, 'ทำร่วมกับอำเภอ'],
    ]);
    expect(run.plan?.control).toEqual({ budget: 12_000, quarters: [1, 2, 3, 1] });
  });

  test('the annex keeps its own order, the sheet that is missing comes last', () => {
    expect(run.plan?.annex.map(({ title }) => title)).toEqual([
      'มาตรการใช้ทรัพย์สินของทางราชการอย่างโปร่งใส',
      'โครงการสร้างจิตสำนึกความซื่อสัตย์',
      'กิจกรรมรับฟังความคิดเห็นของประชาชน',
    ]);
  });

  test('a sheet', () => {
    expect(run.textOf('projects/project-2.yaml')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../.plan/schema/project.schema.json
      title: มาตรการใช้ทรัพย์สินของทางราชการอย่างโปร่งใส
      type: มาตรการ
      dimension: 2
      origin: template
      budget: 0
      quarters: [1, 2, 3, 4]
      sheet:
        rationale:
          - \${org.name} มีทรัพย์สินจำนวนมาก ต้องดูแลรักษาให้อยู่ในสภาพที่ใช้งานได้
        objectives:
          - เพื่อควบคุมการใช้ทรัพย์สิน
          - เพื่อป้องกันการสูญหาย
        targets:
          - group: ข้าราชการ\${org.name}
            count: 100
            unit: คน
          - group: ประชาชน
            count: 300
            unit: คน
        steps:
          - text: จัดทำทะเบียนทรัพย์สิน
            items:
              - ครุภัณฑ์
              - ยานพาหนะ
          - ตรวจสอบทุกไตรมาส
        responsible: กองพัสดุและทรัพย์สิน
        outputs:
          - ทะเบียนทรัพย์สิน 1 ชุด
        outcomes:
          - ทรัพย์สินสูญหายลดลงร้อยละ 50
      "
    `);
  });

  test('two budgets, results that are not parted', async () => {
    expect(run.textOf('projects/project-1.yaml')).toContain(
      '# รอกำหนด: งบประมาณในตาราง 12000 บาท ในรายละเอียด 10000 บาท\nbudget: 12000\n',
    );
    expect(run.report).toContain('ผลผลิตและผลลัพธ์ไม่ได้แยกกัน');
    await expectNothingLost(files, run);
  });
});

test.each(['พันตำรวจเอก (พิเศษ) ประสิทธิ์ เมืองงาว', 'ว่าที่ร้อยตรี (หญิง) ดร.มาลี ดีงาม', 'นาย ก. ใจดี'])(
  'who signs may have brackets in a rank: %s',
  async (name) => {
    const { 'municipality.md': text = '' } = documentOf('municipality.md');
    expect(text).toContain('(นายสมชาย ใจดี)');
    const run = await runImport({ 'plan.md': text.replace('(นายสมชาย ใจดี)', `(${name})`) });
    expect(run.plan?.executive.name).toBe(name);
  },
);
