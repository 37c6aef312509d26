import { describe, expect, test } from 'vitest';
import { runImport } from '../helpers/import-plan.js';
import { wordFile } from './read/word-file.js';

const BEFORE = [
  'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
  'องค์การบริหารส่วนตำบลห้วยทราย',
  'ลำดับที่ ๑',
  '๑. ชื่อโครงการ',
  'โครงการอบรมคุณธรรม',
  '๒. หลักการและเหตุผล',
];
const AFTER = ['๓. วัตถุประสงค์', 'เพื่ออบรม'];

/** The rationale of a plan whose rationale was typed so, in a Word file and in a text file. */
async function rationaleOf(written: string, kind: 'docx' | 'txt') {
  const run =
    kind === 'txt'
      ? await runImport({ 'plan.txt': [...BEFORE, written, ...AFTER, ''].join('\n') })
      : await runImport({
          'plan.docx': wordFile({
            body: [
              ...BEFORE.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`),
              `<w:p><w:r>${runOf(written)}</w:r></w:p>`,
              ...AFTER.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`),
            ].join(''),
          }),
        });
  expect(run.report).not.toContain('ยังไม่ผ่านการตรวจของโปรแกรม');
  return run.plan?.annex[0]?.sheet?.rationale;
}

const runOf = (written: string): string =>
  [...written]
    .map((char) =>
      char === '\n'
        ? '<w:br/>'
        : char === '\r'
          ? '<w:cr/>'
          : char === '\t'
            ? '<w:tab/>'
            : `<w:t xml:space="preserve">${escapeXml(char)}</w:t>`,
    )
    .join('');

const escapeXml = (text: string): string => text.replace('&', '&amp;').replace('<', '&lt;');

const TEXTS: Readonly<Record<string, readonly [written: string, right: string]>> = {
  'a colon': ['ระยะแรก: อบรม ระยะหลัง : ติดตาม', 'ระยะแรก: อบรม ระยะหลัง : ติดตาม'],
  'a hash sign': ['อบรม #คนดี และ # อื่น', 'อบรม #คนดี และ # อื่น'],
  'both kinds of quotes': [`คำว่า "สุจริต" และ 'โปร่งใส'`, `คำว่า "สุจริต" และ 'โปร่งใส'`],
  'a quote that is not closed': ['"สุจริต', '"สุจริต'],
  'a sign of the grammar of the data at its head': ['@ งานอบรม & พัฒนา', '@ งานอบรม & พัฒนา'],
  'brackets and braces': ['{งบ} [กลาง] <ใหม่>', '{งบ} [กลาง] <ใหม่>'],
  'a percent sign at its head': ['% ของผู้เข้าอบรม', '% ของผู้เข้าอบรม'],
  'a tab': ['การทุจริต\tเป็นปัญหา', 'การทุจริต เป็นปัญหา'],
  'a bell and other signs without a shape': ['การ\u0007ทุ\u200Bจริต\u00ADเป็น\u2060ปัญหา', 'การทุจริตเป็นปัญหา'],
};

describe.each(['docx', 'txt'] as const)('a text of a .%s file is written as the program reads it', (kind) => {
  test.each(Object.entries(TEXTS))('%s', async (name, [written, right]) => {
    const isLegal = kind === 'txt' || !name.startsWith('a bell');
    expect(await rationaleOf(isLegal ? written : written.replace('\u0007', ''), kind)).toEqual([right]);
  });
});

test.each(['\n', '\r', '\n\n'])('Shift+Enter (%j) inside a paragraph only sets the line', async (end) => {
  expect(await rationaleOf(`การทุจริต${end}เป็นปัญหาสำคัญ`, 'docx')).toEqual(['การทุจริต เป็นปัญหาสำคัญ']);
});

test('entries and sections that Shift+Enter parts are entries and sections', async () => {
  const typed = [
    ...BEFORE.slice(0, 5),
    '๒. หลักการและเหตุผล\nการทุจริตเป็นปัญหา\n๓. วัตถุประสงค์\n๑) เพื่ออบรม\n๒) เพื่อติดตาม\nทุกไตรมาส',
  ];
  const body = typed.map((text) => `<w:p><w:r>${runOf(text)}</w:r></w:p>`).join('');
  const run = await runImport({ 'plan.docx': wordFile({ body }) });
  const sheet = run.plan?.annex[0]?.sheet;
  expect(sheet?.rationale).toEqual(['การทุจริตเป็นปัญหา']);
  expect(sheet?.objectives.map(({ text }) => text)).toEqual(['เพื่ออบรม', 'เพื่อติดตาม ทุกไตรมาส']);
});

const HYPHENS: readonly (readonly [string, string, string])[] = [
  ['ในระบบ E-', 'PlanNACC ของสำนักงาน', 'ในระบบ E-PlanNACC ของสำนักงาน'],
  ['สถานการณ์โรค COVID', '-19 ในพื้นที่', 'สถานการณ์โรค COVID-19 ในพื้นที่'],
  ['ระหว่างเดือน ต.ค.-', 'ธ.ค. ของทุกปี', 'ระหว่างเดือน ต.ค.-ธ.ค. ของทุกปี'],
  ['ดูได้ที่ www.huaisai.', 'go.th ทุกวัน', 'ดูได้ที่ www.huaisai.go.th ทุกวัน'],
  ['ส่งที่ https://example.go.th/', 'plan ทุกวัน', 'ส่งที่ https://example.go.th/plan ทุกวัน'],
];

test.each(HYPHENS)('a page broke the line behind “%s”', async (first, second, right) => {
  const long = 'การทุจริตเป็นปัญหาสำคัญที่บั่นทอนการพัฒนาท้องถิ่นอย่างยิ่ง';
  expect(await rationaleOf(`${long} ${first}\n${second}`, 'txt')).toEqual([`${long} ${right}`]);
});

test('what its own check refuses is told: import/not-sound', async () => {
  const run = await runImport({ 'plan.txt': [...BEFORE, 'การทุจริต 漢', ...AFTER, ''].join('\n') });
  expect(run.report).toContain('ข้อมูลที่เขียนแล้วยังไม่ผ่านการตรวจของโปรแกรมที่ 2569/projects/project-1.yaml');
});
