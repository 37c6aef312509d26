import { expect, test } from 'vitest';
import { findingsInProject, findingsInText } from '../../helpers/check-text.js';

test('a doubled mark, two tone marks', async () => {
  expect(await findingsInText('เพื่อให้\u0E49องค์กร')).toMatchInlineSnapshot(
    `":1:8-10 warning check/doubled-mark: the mark ◌้ stands 2 times"`,
  );
  expect(await findingsInText('ผู้\u0E48บริหาร')).toMatchInlineSnapshot(
    `":1:3-5 warning check/doubled-mark: two tone marks over one consonant (U+0E49 U+0E48)"`,
  );
});

test('a tone mark before its vowel', async () => {
  expect(await findingsInText('ท\u0E48\u0E35ดิน')).toMatchInlineSnapshot(
    `":1:2-4 warning check/mark-order: the tone mark is typed before the vowel (U+0E48 U+0E35)"`,
  );
});

test('a mark without consonant', async () => {
  expect(await findingsInText('ความ \u0E48เป็นธรรม')).toMatchInlineSnapshot(
    `":1:6-7 warning check/stray-mark: the mark ◌่ stands over no consonant"`,
  );
  expect(await findingsInText('กา\u0E48ร')).toContain('check/stray-mark');
});

test('vowels typed as two characters', async () => {
  expect(await findingsInText('ประจ\u0E4D\u0E32ปี น\u0E4D\u0E49\u0E32')).toMatchInlineSnapshot(`
    ":1:5-7 warning check/split-am: the vowel ำ is typed as two characters
    :1:11-14 warning check/split-am: the vowel ำ is typed as two characters"
  `);
  expect(await findingsInText('\u0E40\u0E40ผนงาน')).toMatchInlineSnapshot(
    `":1:1-3 warning check/doubled-e: the vowel แ is typed as เ twice"`,
  );
  expect(await findingsInText('ประกาศผลก\u0E45รประเมิน')).toMatchInlineSnapshot(
    `":1:10-11 warning check/long-a: ๅ is used where า is meant"`,
  );
  expect(await findingsInText('ฤๅษี')).toBe('');
});

test('private characters of legacy fonts', async () => {
  expect(await findingsInText('ท\uF702\uF70Aดิน')).toMatchInlineSnapshot(`
    ":1:2-3 warning check/private-character: U+F702 is how old Thai fonts kept ◌ี
    :1:3-4 warning check/private-character: U+F70A is how old Thai fonts kept ◌่"
  `);
  expect(await findingsInText('ลายมือ \uE123')).toMatchInlineSnapshot(
    `":1:8-9 warning check/private-character: U+E123 is a private character of some font"`,
  );
});

test('invisible and special spaces', async () => {
  expect(await findingsInText('การ\u200Bประชุม ครั้ง\u00A0ที่ 2')).toMatchInlineSnapshot(`
    ":1:4-5 warning check/invisible-character: an invisible character (U+200B)
    :1:17-18 warning check/invisible-character: a special space (U+00A0)"
  `);
});

test('control and lost characters', async () => {
  expect(await findingsInProject({ title: '"โครงการ\\u0007ฝึกอบรม\\tใหม่"' })).toMatchInlineSnapshot(`
    "projects/training.yaml:1:16-22 warning check/control-character: a control character (U+0007)
    projects/training.yaml:1:29-31 warning check/control-character: a control character (U+0009)"
  `);
  expect(await findingsInText('โครงการ\uFFFDฝึกอบรม')).toMatchInlineSnapshot(
    `":1:8-9 warning check/control-character: a character was lost on the way (U+FFFD)"`,
  );
});

test('vowels without their consonant', async () => {
  expect(await findingsInText('เพื่อน าผลของประชาาชนไปใช้แใน')).toMatchInlineSnapshot(`
    ":1:7-9 warning check/lost-am: the vowel ำ has become a space and า, as when copied from a PDF file
    :1:18-20 warning check/stray-mark: the mark าา stands over no consonant
    :1:27-28 warning check/stray-mark: the mark แ stands over no consonant"
  `);
  expect(await findingsInText('เพราะเกาะและน้ำ เท่าที่จำเป็น สำเร็จ')).toBe('');
});

test('the last consonant of a word twice', async () => {
  expect(await findingsInText('มีประสิทธิภาพพ และผู้มีส่วนได้ส่วนเสียย')).toMatchInlineSnapshot(`
    ":1:13-15 warning check/doubled-letter: the last consonant of a word, “พ”, is typed twice
    :1:38-40 warning check/doubled-letter: the last consonant of a word, “ย”, is typed twice"
  `);
  expect(await findingsInText('จัดสรรงบประมาณซ่อมถนน ระบบ และแบบ ก. ตามหลักธรรม')).toBe('');
});
