import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyFixes } from '../../../src/check/fix/apply-fixes.js';
import { checkFiles } from '../../helpers/check-files.js';
import { findingsInText, packageWordbooks } from '../../helpers/check-text.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';
import { seededRandom } from '../injection/seeded-random.js';
import { openShippedSource, type ShippedSource } from '../injection/shipped-source.js';

const PROJECT = 'projects/training.yaml';

type Words = readonly [string, string];

/** What the rounds of `check --fix` make of a list of texts, until none is left to mend; `declared` takes the words that were named. */
async function mend(lines: readonly string[], declared: Words[] = []): Promise<readonly string[]> {
  let text = projectYaml({ 'sheet.rationale': JSON.stringify(lines) });
  for (let round = 1; ; round += 1) {
    const { diagnostics } = await checkFiles({ [PROJECT]: text }, { wordbooks: await packageWordbooks() });
    const { files, leftOut } = applyFixes(diagnostics);
    expect(leftOut).toEqual([]);
    if (!files[0]) break;
    expect(round).toBeLessThan(5);
    text = files[0].text;
    for (const { changes } of files[0].fixes) {
      if (typeof changes === 'object') declared.push([changes.from, changes.to]);
    }
  }
  const data: { sheet: { rationale: string[] } } = parse(text);
  return data.sheet.rationale;
}

const ADDRESSES: readonly string[] = [
  'ดูที่ https://www.example.go.th/แผน2569/หน้า1 ครับ',
  'ดูที่ https://example.go.th/ข่าว/เรื่องต่างๆ(ฉบับ2).pdf ครับ',
  'ดูที่ (www.example.go.th/แผน2569?หน้า=1&ปี=2569) ครับ',
  'ดูที่ example.go.th/แผนพัฒนา2569 ครับ',
  'ดูที่ facebook.com/อบต.หนองไผ่2569 ครับ',
  'ดูที่ https://หนองไผ่.ไทย/แผน2569 ครับ',
  'ดูที่ www.หนองไผ่.ไทย/แผน2569 ครับ',
  'ดูที่ หนองไผ่.ไทย/ข่าว2569 ครับ',
  'ส่งที่ แผน2569@example.go.th ครับ',
  'ส่งที่ plan2569@example.go.th ครับ',
  'เปิด แผนปี2569(ปรับปรุง).pdf ครับ',
  'เปิด รายงานITA2569.docx ครับ',
  'เปิด แผน_2569_ฉบับ1 ครับ',
  String.raw`เปิด C:\แผน2569\หน้า1 ครับ`,
  'ติดตาม @หนองไผ่2569 ครับ',
  'ติดตาม #หนองไผ่โปร่งไส2569 ครับ',
  'ไลน์ไอดี: nongphai2569 ครับ',
  'รหัสโครงการ สข-2569/01ก ครับ',
  'ตามแบบ อ.ส.4ก ครับ',
  'ใช้เงิน ฿12500 และ 12500฿ ครับ',
];

test.each(ADDRESSES)('nothing is found or mended inside %s', async (line) => {
  expect(await findingsInText(line)).toBe('');
  expect(await mend([line])).toEqual([line]);
});

test('around them all is mended', async () => {
  expect(
    await mend([
      'เรื่องต่างๆที่ https://www.example.go.th/แผน2569ก และ แผน2569.pdfงานต่างๆ นี้',
      'ราคา ฿12500 หรือ 12500 บาท ฯลฯ',
    ]),
  ).toEqual([
    'เรื่องต่าง ๆ ที่ https://www.example.go.th/แผน2569ก และ แผน2569.pdfงานต่าง ๆ นี้',
    'ราคา ฿12500 หรือ 12,500 บาท ฯลฯ',
  ]);
});

describe('names are never mended', () => {
  const NAMES: readonly string[] = [
    'ลงนามโดย นายปฎิพล เข็มแข็ง แล้ว',
    'ลงนามโดยนางสาวปราณีต สัมนา แล้ว',
    'ลงนามโดย นาง พัฒณา คุ่มค่า แล้ว',
    'ลงนามโดย ว่าที่ ร.ต. พัฒณา สัมนา แล้ว',
    'ลงนามโดย ว่าที่ร้อยตรีหญิง พัฒณา สัมนา แล้ว',
    'ลงนามโดย พ.ต.อ. พัฒณา สัมนา แล้ว',
    'ลงนามโดย จ.ส.อ.พัฒณา สัมนา แล้ว',
    'ลงนามโดย ดร.ปฎิพล โปร่งไส แล้ว',
    'ลงนามโดย พันตำรวจเอก พัฒณา สัมนา แล้ว',
    'เดินทางไปตำบลปฎิพัฒณา ด้วย',
    'เดินทางไปอำเภอพัฒณา จังหวัดสัมนา ด้วย',
    'เดินทางไปบ้านปฎิคม หมู่ที่ 5 ต.พัฒณา อ.สัมนา จ.คุ่มค่า ด้วย',
    'เดินทางไปถนนพัฒณา ซอยสัมนา ด้วย',
  ];
  test.each(NAMES)('%s', async (line) => {
    expect(await findingsInText(line)).not.toContain('confused-word');
    expect(await mend([line])).toEqual([line]);
  });

  test.each([
    'กำนัน ',
    'ผอ.',
    'ชุมชน',
    'ห้วย',
    'คลอง',
    'แม่น้ำ',
    'ดอย',
    'ตลาด',
    'สะพาน',
    'เขื่อน',
    'โรงพยาบาล',
    'รพ.สต.',
    'บริษัท ',
    'หจก.',
    'ร้าน',
    'มูลนิธิ',
  ])('nor behind %s, where they are asked about', async (noun) => {
    const line = `ลงนามโดย${noun}ปราณีต พัฒณา แล้ว`;
    expect(await mend([line])).toEqual([line]);
  });

  test('nor in the fields of a name', async () => {
    const written = planYaml({
      'executive.name': 'นายปฎิพล  เข็มแข็ง',
      'summary.issuedBy': 'นางเเสงดาว พัฒณา',
      'organization.name': 'สัมนา',
    });
    const { diagnostics } = await checkFiles(
      { 'plan.yaml': written },
      { wordbooks: await packageWordbooks() },
    );
    expect(diagnostics.filter(({ fix }) => fix)).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('check/confused-word');
  });

  test('what is no name is mended beside them', async () => {
    expect(await mend(['ลงนามโดย นายปฎิพล เข็มแข็ง และใช้อย่างคุ่มค่า'])).toEqual([
      'ลงนามโดย นายปฎิพล เข็มแข็ง และใช้อย่างคุ้มค่า',
    ]);
  });
});

test.each([
  ['จัดซื้อโต๊ะ เก้าอี้ฯลฯ', 'จัดซื้อโต๊ะ เก้าอี้ ฯลฯ'],
  ['ฯลฯ', 'ฯลฯ'],
  ['เรื่องอื่นๆ', 'เรื่องอื่น ๆ'],
  ['ประจ าปี ต าบล น า ข้อก าหนด', 'ประจำปี ตำบล นำ ข้อกำหนด'],
  ['น้ าประปา ถ้อยค า', 'น้ำประปา ถ้อยคำ'],
])('%s becomes %s', async (wrong, right) => {
  expect(await mend([`ก่อน ${wrong}`])).toEqual([`ก่อน ${right}`]);
});

test('what most write is no reason to mend', async () => {
  const lines = [
    'งาน E-Service ดี',
    'งาน E-Service ไว',
    'งาน e-service ช้า',
    'พ.ศ. 2561 – 2565',
    'พ.ศ. 2566-2570',
  ];
  expect(await mend(lines)).toEqual(lines);
});

describe('ten thousand damaged lines', () => {
  let shipped: ShippedSource;
  beforeAll(async () => {
    shipped = await openShippedSource();
  });

  const LINES = 10_000;
  const BATCH = 250;
  const LONGEST = 40;

  test('keep their letters, and in the end nothing is left to mend', async () => {
    const random = seededRandom('harm');
    const texts = shipped.places.map(({ text }) => text.written.replaceAll(/\s+/gu, ' '));
    const damaged = Array.from({ length: LINES }, () => damage(lineOf(texts, random), random));
    for (let at = 0; at < LINES; at += BATCH) {
      const before = damaged.slice(at, at + BATCH);
      const declared: Words[] = [];
      const mended = await mend(before, declared);
      const changed = before
        .map((line, index) => [line, mended[index] ?? ''] as const)
        .filter(isOtherThan(declared));
      expect(changed).toEqual([]);
    }
  }, 120_000);

  /** Some words of a text. */
  function lineOf(texts: readonly string[], random: ReturnType<typeof seededRandom>): string {
    const text = random.pick(texts) ?? '';
    const from = Math.floor(random() * Math.max(1, text.length - LONGEST));
    return `ก ${text.slice(from, from + LONGEST).replace(/^\S*\s/u, '')} ข`;
  }
});

/** Letters differ, and not by one of the words alone. */
const isOtherThan =
  (declared: readonly Words[]) =>
  ([before, after]: Words): boolean => {
    const [was, is] = [lettersOf(before), lettersOf(after)];
    return (
      was !== is && !declared.some(([from, to]) => was.replaceAll(lettersOf(from), lettersOf(to)) === is)
    );
  };

type Damage = (line: string, at: number) => string;

/** Spaces and marks alone: of letters nothing may change. */
const DAMAGES: readonly Damage[] = [
  (line, at) => `${line.slice(0, at)} ${line.slice(at)}`,
  (line, at) => line.slice(0, at) + line.slice(at).replace(' ', ''),
  (line, at) => line.slice(0, at) + line.slice(at).replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u, '$&$&'),
  (line, at) => line.slice(0, at) + line.slice(at).replace(/[\u0E34-\u0E39](?=[\u0E48\u0E49])/u, ''),
  (line, at) => line.slice(0, at) + line.slice(at).replace('แ', 'เเ'),
  (line, at) => line.slice(0, at) + line.slice(at).replace('ำ', 'ํา'),
  (line, at) => line.slice(0, at) + line.slice(at).replace('ำ', ' า'),
  (line, at) => line.slice(0, at) + line.slice(at).replace('า', 'ๅ'),
  (line, at) => `${line.slice(0, at)}\u200B${line.slice(at)}`,
  (line, at) => line.slice(0, at) + line.slice(at).replace(' ', '\u00A0'),
  (line, at) => `${line.slice(0, at)}ฯลฯ${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}(ก)${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}๑,๒${line.slice(at)}`,
];

function damage(line: string, random: ReturnType<typeof seededRandom>): string {
  const [one, two] = [random.pick(DAMAGES), random.pick(DAMAGES)];
  const place = (): number => 2 + Math.floor(random() * Math.max(1, line.length - 4));
  const once = one?.(line, place()) ?? line;
  return random() < 0.5 ? once : (two?.(once, place()) ?? once);
}

/** Consonants, vowels beside them, digits and signs, those that look alike as one. */
const lettersOf = (text: string): string =>
  text
    .replaceAll(/[\s\u200B\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu, '')
    .replaceAll(/[\u0E33\u0E45]/gu, 'า')
    .replaceAll('แ', 'เเ');
