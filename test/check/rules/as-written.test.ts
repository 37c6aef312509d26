import { describe, expect, test } from 'vitest';
import { checkFiles, findingsOf } from '../../helpers/check-files.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

const inParagraph = (text: string) =>
  findingsOf({ 'projects/training.yaml': projectYaml({ 'sheet.rationale': `\n    - ${text}` }) });

/** The code, and what of the file it points at. */
async function toldOf(text: string, field = 'sheet.rationale'): Promise<string> {
  const value = field === 'sheet.rationale' ? `\n    - ${text}` : text;
  const { diagnostics } = await checkFiles({ 'projects/training.yaml': projectYaml({ [field]: value }) });
  return diagnostics
    .map(({ code, span }) => `${code} «${span?.file.text.slice(span.start, span.end)}»`)
    .join('; ');
}

test('each finding says what is printed and what to write', async () => {
  expect(await inParagraph('ผ่านแฮชแท็ก #งดรับ และ #งดให้')).toMatchInlineSnapshot(`
    "projects/training.yaml:9:21-38 warning check/hash-cuts-text: from the # on the line is a comment: “#งดรับ และ #งดให้” is not printed
      → if it is text, put the whole text in quotes "…"
      → if it is a comment, move it to a line of its own above, beginning with “# ”"
  `);
  expect(await inParagraph('แต่งตั้งคณะทำงาน\n      - ประชุมคณะทำงาน')).toMatchInlineSnapshot(`
    "projects/training.yaml:10:9-25 warning check/entry-in-text: this line with “-” is printed as part of the text above it, not as an entry of its own
      → for an entry of the same list let it start with “- ” in the column of the others
      → for a sub-list write the entry above as “- text: …”, then a line “items:”, then the entries below it"
  `);
  expect(await inParagraph('>-\n      การทุจริตเป็นปัญหา\n\n      จึงจัดทำโครงการ')).toMatchInlineSnapshot(`
    "projects/training.yaml:12:9-24 warning check/lost-blank-line: the empty line before this one is not printed: the text goes on in one paragraph
      → for a new paragraph begin another entry with “- ”; otherwise remove the empty line"
  `);
  expect(await inParagraph('การทุจริตเป็น\n      ปัญหาสำคัญ')).toMatchInlineSnapshot(`
    "projects/training.yaml:9:21-22 warning check/space-at-line-end: this line ends inside a Thai text; a space is printed: “…ารทุจริตเป็น ปัญหาสำคัญ…”
      → join the two lines, or end the line where a space belongs"
  `);
  expect(await inParagraph('“การทุจริตเป็นปัญหา”')).toMatchInlineSnapshot(`
    "projects/training.yaml:9:9-29 warning check/quoted-value: the quotes around “การทุจริตเป็นปัญหา” are printed too
      → if they are not wanted, write การทุจริตเป็นปัญหา alone"
  `);
  expect(
    await findingsOf({ 'projects/training.yaml': projectYaml({ budget: '12500.505' }) }),
  ).toMatchInlineSnapshot(`
    "projects/training.yaml:5:9-18 warning check/number-form: “12500.505” is read as the number 12,500.505
      → write plain digits, without a leading zero, with at most two decimals (satang): 12500 or 12500.50"
  `);
});

describe('text behind a #', () => {
  test.each([
    ['ผ่านแฮชแท็ก #NoGift', '#NoGift'],
    ['ตามแบบ #5 ทุกครั้ง', '#5 ทุกครั้ง'],
    ['"ผ่านแฮชแท็ก" #NoGift', '#NoGift'],
    ['ผ่านแฮชแท็ก\n      #NoGift', '#NoGift'],
    ['>- #NoGift\n      ผ่านแฮชแท็ก', '#NoGift'],
    ['ITA #1', '#1'],
    ['โครงการ # 1', '# 1'],
    ['โครงการ # ๑ ของปี', '# ๑ ของปี'],
    ['โครงการ (รุ่น # สอง)', '# สอง)'],
    ['โครงการ “งดรับ # งดให้”', '# งดให้”'],
    ['ผ่านแฮชแท็ก # งดรับ', '# งดรับ'],
    ['งดรับ และ # งดให้', '# งดให้'],
    ['ประชุม\n      ครั้งที่ # 2', '# 2'],
  ])('is told: %s', async (text, lost) => {
    expect(await toldOf(text)).toBe(`check/hash-cuts-text «${lost}»`);
  });

  test('where nothing is left of the value', async () => {
    expect(await toldOf('#NoGift')).toContain('check/hash-cuts-text «#NoGift»');
    expect(await toldOf('#ตามข้อบัญญัติ', 'note')).toContain('check/hash-cuts-text «#ตามข้อบัญญัติ»');
  });

  test.each([
    'ตามข้อบัญญัติ # ตรวจแล้ว',
    'ตามข้อบัญญัติ #TODO ตรวจ',
    'ตามข้อบัญญัติ # 5 ม.ค. 2569 ตรวจแล้ว',
    'ตามข้อบัญญัติ # ๕ มกราคม ตรวจแล้ว',
    'ตามข้อบัญญัติ # 12/1/69',
    'โครงการ (รุ่นที่ 2) # ตรวจแล้ว',
    '"โครงการ" # 1',
    'โครงการ (ก # รอกำหนด: ชื่อ',
    'ตามข้อบัญญัติ ## ตรวจแล้ว',
    'ตามข้อบัญญัติ #note: เดิม',
    '"ผ่านแฮชแท็ก #NoGift"',
    'ผ่านแฮชแท็ก#NoGift',
    '>-\n      ผ่านแฮชแท็ก #NoGift',
    'ตามข้อบัญญัติ\n    #- ข้อที่ยกเลิก',
    'ตามข้อบัญญัติ\n# หมายเหตุ',
  ])('a comment is left alone: %s', async (text) => {
    expect(await toldOf(text)).not.toContain('hash-cuts-text');
  });

  test('behind what is no text', async () => {
    expect(await toldOf('10000 #ตามข้อบัญญัติ', 'budget')).toBe('');
    expect(await toldOf('[2, 3] #เดิม 4', 'quarters')).toBe('');
    expect(await toldOf('local #เดิม template', 'origin')).not.toContain('hash-cuts-text');
  });
});

describe('entries that became text', () => {
  test.each([
    ['ขออนุมัติ\n      - แต่งตั้ง', '- แต่งตั้ง'],
    ['ขออนุมัติ\n      -แต่งตั้ง', '-แต่งตั้ง'],
    ['ขออนุมัติ\n      • แต่งตั้ง', '• แต่งตั้ง'],
    ['ขออนุมัติ\n      1) แต่งตั้ง', '1) แต่งตั้ง'],
    ['ขออนุมัติ\n      (๑) แต่งตั้ง', '(๑) แต่งตั้ง'],
    ['ขออนุมัติ\n      ๑. แต่งตั้ง', '๑. แต่งตั้ง'],
    ['>-\n      ขออนุมัติ\n      - แต่งตั้ง', '- แต่งตั้ง'],
    ['|\n      ขออนุมัติ\n      - แต่งตั้ง', '- แต่งตั้ง'],
    ['"ขออนุมัติ\n      - แต่งตั้ง"', '- แต่งตั้ง'],
  ])('%s', async (text, entry) => {
    expect(await toldOf(text)).toBe(`check/entry-in-text «${entry}»`);
  });

  test.each([
    '>-\n      ระหว่าง พ.ศ. 2566\n      - 2570',
    '>-\n      ตามประกาศ พ.ศ.\n      2566. ให้',
    'ก - ข',
  ])('no entry: %s', async (text) => {
    expect(await toldOf(text)).not.toContain('entry-in-text');
  });
});

describe('line ends inside Thai', () => {
  test.each([
    'การทุจริตเป็น\n      ปัญหาสำคัญ',
    'การทุจริต\n      เป็นปัญหาสำคัญ',
    '"การทุจริตเป็น\n      ปัญหาสำคัญ"',
    '|\n      การทุจริต\n      เป็นปัญหาสำคัญ',
    '>-\n      การทุจริตเป็น\n      ปัญหาสำคัญ',
    '>\n      เพื่อป้องกันและ\n      ปราบปราม',
    '>-\n      การทุจร\n      ิตเป็นปัญหา',
  ])('%s', async (text) => {
    expect(await toldOf(text)).toContain('check/space-at-line-end');
  });

  test.each([
    'จัดอบรม \n      ให้ความรู้',
    'จัดอบรม 1\n      วัน',
    'จัดอบรม (ครั้งแรก)\n      ประชุม',
    'จัดอบรม\n      และประชุม',
    '>-\n      จัดอบรมให้ความรู้\n      สร้างความตระหนัก',
    '>-\n      มีผู้แทนทุกหน้าที่\n      เข้าร่วมในพื้นที่\n      เท่าที่จำเป็น\n      ทั้งภายใน\n      ภายนอก',
  ])('a place for a space: %s', async (text) => {
    expect(await toldOf(text)).toBe('');
  });
});

describe('quotes that are printed', () => {
  test.each(['“ก ข”', '‘ก ข’', '«ก ข»', '„ก ข”', `'"ก ข"'`, `"'ก ข'"`])('%s', async (text) => {
    expect(await toldOf(text)).toContain('check/quoted-value');
  });

  test.each(['“ก” และ “ข”', 'โครงการ “ก”', '"ก ข"', "'ก ข'"])(
    'part of the text, or not printed: %s',
    async (text) => {
      expect(await toldOf(text)).toBe('');
    },
  );
});

describe('numbers that are read otherwise', () => {
  test.each([
    '0123',
    '0o17',
    '0x1F',
    '1e5',
    '+5000',
    '10.000',
    '12500.505',
    '99999999999999999999',
    '007.50',
  ])('%s', async (budget) => {
    expect(await toldOf(budget, 'budget')).toBe(`check/number-form «${budget}»`);
  });

  test.each(['0', '10000', '12500.5', '12500.50', '9999999999.99'])('%s is as it looks', async (budget) => {
    expect(await toldOf(budget, 'budget')).toBe('');
  });
});

test('what broke its schema is not told twice', async () => {
  expect(await toldOf('\n    ขออนุมัติ\n    - รายงาน', 'sheet.steps')).not.toContain('entry-in-text');
  expect(await findingsOf({ 'plan.yaml': planYaml({ fiscalYear: '0x10' }) })).not.toContain('number-form');
});

test('one place can be silenced', async () => {
  const text = projectYaml({ note: 'ผ่านแฮชแท็ก #งดรับ' }).replace(
    'note:',
    '# plan-ignore check/hash-cuts-text: รู้แล้ว\nnote:',
  );
  expect(await findingsOf({ 'projects/training.yaml': text })).toBe('');
});

test.each([
  ['progress/6.yaml', 'result: จัดอบรมผ่านแฮชแท็ก #สุจริต', 'check/hash-cuts-text'],
  ['progress/6.yaml', 'result: “จัดอบรมแล้ว”', 'check/quoted-value'],
  ['progress/6.yaml', 'spent: 308641.9725', 'check/number-form'],
  ['progress/6.yaml', 'result: จัดอบรมแล้ว\n\n      ผู้เข้าร่วมพอใจ', 'check/lost-blank-line'],
])('%s is read as the plan is: %s', async (path, line, code) => {
  const report = `asOf: 2569-03-31\nprojects:\n  training:\n    status: อยู่ระหว่างดำเนินการ\n    ${line}\n`;
  expect(await findingsOf({ [path]: report })).toContain(code);
});
