import { describe, expect, test } from 'vitest';
import { checkFiles, findingsOf, formatFinding, planWorld } from '../../helpers/check-files.js';
import { packageWordbooks } from '../../helpers/check-text.js';
import { planYaml } from '../../helpers/plan-files.js';
import { runPlan } from '../../helpers/run-plan.js';

/** A plan with one chapter, `chapters/intro.md`, and whatever else is given. */
const plan = (chapter: string | undefined, fields: Parameters<typeof planYaml>[0] = {}) => ({
  'plan.yaml': planYaml({ chapters: '[{ file: intro.md, place: before-table }]', ...fields }),
  'chapters/intro.md': chapter,
});

describe('chapters in plan.yaml and their files', () => {
  test('a sound chapter is found fault with nowhere', async () => {
    expect(await findingsOf(plan('# บทนำ\n\nข้อความ\n', { parts: '[intro.md, table, annex]' }))).toBe('');
  });

  test('a file that is missing, with the one that was probably meant', async () => {
    const named = (file: string) =>
      findingsOf(plan('# บทนำ\n', { chapters: `[{ file: ${file}, place: before-table }]` }));
    expect(await named('intor.md')).toBe(
      'plan.yaml:9:20-28 error check/missing-chapter-file: there is no file chapters/intor.md\n  → did you mean “intro.md”?',
    );
    expect(await named('intro')).toContain('did you mean “intro.md”?');
    expect(await named('../plan.yaml')).toContain('there is no file chapters/../plan.yaml');
  });

  test('one that no list names, one that stands there twice', async () => {
    expect(await findingsOf({ 'chapters/คำนำ.md': '# คำนำ\n' })).toContain(
      'chapters/คำนำ.md:1:1-1 error check/unlisted-chapter: “คำนำ.md” is not listed under chapters',
    );
    const twice = '[{ file: intro.md, place: before-table }, { file: intro.md, place: after-annex }]';
    expect(await findingsOf(plan('# บทนำ\n', { chapters: twice }))).toContain(
      'plan.yaml:9:61-69 error check/duplicate-chapter: “intro.md” stands twice in chapters',
    );
  });

  test('a place that is none, and a chapter without its name', async () => {
    const found = await findingsOf(plan('# บทนำ\n', { chapters: '[{ file: intro.md, place: before }]' }));
    expect(found).toContain('plan.yaml:9:37-43 error check/');
    expect(await findingsOf(plan('# บทนำ\n', { chapters: '[{ place: before-table }]' }))).toContain('“file”');
  });

  test('a name that Windows or an editor made', async () => {
    expect(await findingsOf({ 'chapters/intro.md.txt': '# บทนำ\n' })).toBe(
      'chapters/intro.md.txt:1:1-1 error load/chapter-name: “intro.md.txt” in the folder chapters does not end in .md, so it is not read\n  → rename the file to intro.md',
    );
  });

  test('one without a title', async () => {
    expect(await findingsOf(plan('\nข้อความ\n'))).toContain(
      'chapters/intro.md:2:1-8 warning check/chapter-title: this chapter does not begin with its title',
    );
  });

  test('parts that begin nowhere, or are numbered by hand as well', async () => {
    expect(await findingsOf(plan('# บทนำ\n', { parts: '[intro, summary]' }))).toBe(
      [
        'plan.yaml:10:9-14 error check/unknown-part-start: there is no “intro” in the book at which a part could begin',
        '  → did you mean “intro.md”?',
        'plan.yaml:10:16-23 error check/unknown-part-start: there is no “summary” in the book at which a part could begin',
        '  → name a file that chapters lists, or table, or annex',
      ].join('\n'),
    );
    expect(await findingsOf(plan('# ส่วนที่ ๑ บทนำ\n', { parts: '[intro.md]' }))).toContain(
      'chapters/intro.md:1:3-12 warning check/part-numbered-twice: “ส่วนที่ ๑” is printed twice',
    );
  });

  test('page letters amid the numbers', async () => {
    const chapters = '[{ file: intro.md, place: after-table, pageLetters: true }]';
    expect(await findingsOf(plan('# บทนำ\n', { chapters }))).toContain(
      'plan.yaml:9:63-67 warning check/letters-inside',
    );
  });
});

describe('what is said of other texts is said of chapters', () => {
  const found = async (chapter: string) => {
    const { diagnostics } = await checkFiles(plan(chapter), { wordbooks: await packageWordbooks() });
    return diagnostics.map((one) => formatFinding(one).split('\n')[0]);
  };

  test('text rules, across emphasis and wrapped lines, in cells and entries', async () => {
    expect(
      await found(
        '# บทนำ\n\nเพื่อให้**คุ่ม**ค่า และเรื่องต่างๆของ \nและตำบล\n\n- ตาม พ.ศ.2569\n\n| ก |\n|---|\n| เจตนาธรรมณ์ |\n',
      ),
    ).toEqual([
      'chapters/intro.md:3:11-20 warning check/confused-word: “คุ่มค่า” is probably meant to be “คุ้มค่า”',
      'chapters/intro.md:3:34-35 warning check/repeat-mark-spacing: ๆ needs a space before and behind it',
      'chapters/intro.md:3:37-38 warning check/space-at-line-end: this line ends inside a Thai text; a space is printed: “…องต่างๆของ และตำบล…”',
      'chapters/intro.md:6:7-11 warning check/era-spacing: a space is missing after “พ.ศ.”',
      'chapters/intro.md:10:3-14 warning check/confused-word: “เจตนาธรรมณ์” is probably meant to be “เจตนารมณ์”',
    ]);
  });

  test('variables, open texts, entries and line ends inside a paragraph', async () => {
    expect(await found('# บทนำ\n\nของ${org.nam}\n\n(รอกำหนด) เขียนต่อ\n\nดังนี้\n๑. ก\n\nเพื่อ\nประชาชน\n')).toEqual(
      [
        'chapters/intro.md:3:4-14 error check/unknown-variable: the variable ${org.nam} is unknown',
        'chapters/intro.md:5:1-19 warning check/todo: this text is still to be written: (รอกำหนด) เขียนต่อ',
        'chapters/intro.md:8:1-5 warning check/entry-in-text: this line with “๑.” is printed as part of the text above it, not as an entry of its own',
        'chapters/intro.md:10:5-6 warning check/space-at-line-end: this line ends inside a Thai text; a space is printed: “…เพื่อ ประชาชน…”',
      ],
    );
  });

  test('a finding is silenced by a comment above', async () => {
    expect(
      await found('# บทนำ\n\n<!-- plan-ignore check/era-spacing: ตามต้นฉบับ -->\nพ.ศ.2569\n\nพ.ศ.2570\n'),
    ).toEqual([expect.stringContaining('chapters/intro.md:6:1')]);
  });

  test('--fix mends the letters and leaves Markdown as it was', async () => {
    const flawed =
      '# บทนำ\r\n\r\nเรื่อง**ต่างๆของ**ตำบล \\* ใน พ.ศ.2569\r\n\r\n| คุ่มค่า |\r\n|:-:|\r\n| ก<br>ข |\r\n';
    const world = planWorld(plan(flawed));
    await runPlan('check --fix', world);
    expect(world.textOf('/plans/data/2569/chapters/intro.md')).toBe(
      flawed.replace('ต่างๆของ', 'ต่าง ๆ ของ').replace('พ.ศ.2569', 'พ.ศ. 2569').replace('คุ่มค่า', 'คุ้มค่า'),
    );
  });
});
