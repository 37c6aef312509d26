import { expect, test } from 'vitest';
import { runImport } from '../helpers/import-plan.js';
import { FAR_FORMS } from './forms/far-forms.js';
import { NEAR_FORMS } from './forms/forms.js';
import { textOf, wordOf } from './forms/print-form.js';

const formOf = (name: string) => {
  const form = [...NEAR_FORMS, ...FAR_FORMS].find((each) => each.name === name);
  if (!form) throw new Error(`no form ${name}`);
  return form;
};

test('foreword and parts become chapters, parts begin where the book had them: import/chapters-kept', async () => {
  const run = await runImport({ 'plan.docx': await wordOf(formOf('parts')) });
  expect(run.textOf('plan.yaml')).toContain(
    [
      'chapters:',
      '  - { file: foreword.md, place: after-announcement, pageLetters: true }',
      '  - { file: chapter-1.md, place: before-table }',
      '  - { file: chapter-2.md, place: after-annex }',
      'parts: [chapter-1.md, table, annex, chapter-2.md]',
      '',
    ].join('\n'),
  );
  expect(run.textOf('chapters/chapter-1.md')).toBe(
    [
      '# บทนำ',
      '1\\. การวิเคราะห์สถานการณ์',
      'สภาพทั่วไปของตำบลเป็นที่ราบ ประชาชนส่วนใหญ่ประกอบอาชีพเกษตรกรรม มีจำนวน 9 หมู่บ้าน',
      '2\\. หลักการและเหตุผล',
      'การบริหารราชการต้องโปร่งใส ตรวจสอบได้ และเปิดโอกาสให้ประชาชนมีส่วนร่วม',
      '3\\. วัตถุประสงค์ของการจัดทำแผน',
      '1\\) เพื่อยกระดับเจตจำนงทางการเมืองของผู้บริหาร',
      '2\\) เพื่อให้หน่วยงานมีแนวทางป้องกันการทุจริต\n',
    ].join('\n\n'),
  );
  expect(run.plan?.chapters.map(({ place }) => place)).toEqual([
    'after-announcement',
    'before-table',
    'after-annex',
  ]);
  expect(run.report).toContain('คำนำ บท และข้อความอื่นนอกตารางกับรายละเอียดโครงการอยู่ใน chapters/ 3 แฟ้ม');
});

test.each([
  ['Word', 'plan.docx', await wordOf(formOf('years without quarters'))],
  ['text', 'plan.txt', textOf(formOf('years without quarters'))],
] as const)(
  'a table of risks stays a table; a chapter that is no part keeps its number: %s',
  async (_, name, file) => {
    const run = await runImport({ [name]: file });
    expect(run.textOf('plan.yaml')).not.toContain('parts:');
    expect(run.textOf('chapters/chapter-2.md')).toBe(
      [
        '# บทที่ 3 การประเมินความเสี่ยง',
        '',
        '| ที่ | เหตุการณ์ความเสี่ยง | โอกาส (1-5) | ผลกระทบ (1-5) | คะแนน | ระดับ | มาตรการจัดการ |',
        '|---|---|---|---|---|---|---|',
        '| 1 | รับผลประโยชน์ทับซ้อนในการอนุญาตก่อสร้าง | 3 | 3 | 9 | ปานกลาง | ตรวจสอบแบบแปลนสองชั้น |',
        '',
      ].join('\n'),
    );
  },
);

test('letters that are marks of Markdown stay letters', async () => {
  const words = 'ติดต่อ a_b_c@example.go.th *ทุกวัน* <ยกเว้น> [วันหยุด]';
  const text = textOf({ blocks: ['คำนำ', words, '# ๑', ...formOf('risks').blocks] });
  const run = await runImport({ 'plan.txt': text });
  const [chapter] = run.plan?.chapters ?? [];
  expect(JSON.stringify(chapter)).toContain(words);
});

test('a heading without a number behind a list begins anew', async () => {
  const entry = 'เพื่อให้หน่วยงานมีแนวทางป้องกันการทุจริตที่ชัดเจนและต่อเนื่องตลอดปีงบประมาณ';
  const list = ['คำนำ', `1) ${entry}`, '2) เพื่อความโปร่งใส', 'สภาพปัญหา', `${entry}${entry}`];
  const run = await runImport({ 'plan.txt': textOf({ blocks: [...list, ...formOf('risks').blocks] }) });
  expect(run.textOf('chapters/foreword.md')).toContain('2\\) เพื่อความโปร่งใส\n\nสภาพปัญหา\n\n');
});
