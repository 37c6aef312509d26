import { expect, test } from 'vitest';
import { openNodeWorld } from '../../src/world/node-world.js';
import { docxParagraphs, expectedParagraphs } from '../helpers/docx-text.js';
import { pageParagraphs } from '../helpers/html-text.js';
import { describeWithJudges } from '../helpers/judges.js';
import { ooxmlErrors } from '../helpers/judges-docx.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { readWithPoppler } from '../helpers/pdf-readers.js';
import { untagged } from '../helpers/pdf-structure.js';
import { openPdf, textDifference } from '../helpers/pdf-text.js';
import { modelParagraphs } from '../helpers/plain-paragraphs.js';
import { runArgv } from '../helpers/run-argv.js';
import { compileDocuments } from '../helpers/shipped-plan.js';

const PLACES = [
  ['อบต.', 'หนองบัว', 'ข้อบัญญัติ', 'องค์การบริหารส่วนตำบลหนองบัว', 'มาตรา ๕๙ (๒)'],
  ['เทศบาลเมือง', 'ท่าใหม่', 'เทศบัญญัติ', 'เทศบาลเมืองท่าใหม่', 'มาตรา ๔๘ เตรส (๒)'],
  ['อบจ.', 'ภูเหนือ', 'ข้อบัญญัติ', 'องค์การบริหารส่วนจังหวัดภูเหนือ', 'มาตรา ๓๕/๕ (๒)'],
] as const;

/** As an officer goes through a file from mark to mark. */
const decide = (text: string, results: Readonly<Record<string, string>>): string =>
  Object.entries(results).reduce(
    (done, [from, to]) => done.replaceAll(new RegExp(from, 'gu'), to),
    text.replaceAll(/^ *# รอกำหนด.*\n/gmu, ''),
  );

describeWithJudges(['pdftotext'], 'a whole year', () => {
  test.each(PLACES)('the year of %s%s', { timeout: 240_000 }, async (type, place, bylaw, name, power) => {
    const world = openMemoryWorld({}, { packageWorld: openNodeWorld() });
    const plan = async (...words: readonly string[]) => {
      const { exitCode, stdout, stderr } = await runArgv([...words, '--lang', 'en'], world);
      return { exitCode, output: `${stdout}${stderr}` };
    };
    const textOf = (path: string): string => world.textOf(path) ?? '';
    const rewrite = (path: string, results: Readonly<Record<string, string>>) =>
      world.change(path, decide(textOf(path), results));
    const printed = (document: string): string =>
      textOf(`out/2569/${document}.json`).replaceAll('\u00A0', ' ');

    const published = () => new Map([...world.files].filter(([path]) => path.includes('/out/2569/publish/')));

    const begun = await plan(
      'init',
      'data/2569',
      '--type',
      type,
      '--name',
      place,
      '--executive',
      'นายมานะ ใจกล้า',
    );
    expect(begun).toMatchObject({ exitCode: 0 });
    for (const [path] of world.files) {
      if (!/\/projects\/[^/]+\.yaml$/u.test(path)) continue;
      rewrite(path.replace(/^\/plans\//u, ''), {
        '- group: .*': '- group: ผู้นำชุมชน',
        '(outputs:\\s+- ).*': '$1จัดอบรม 1 ครั้ง',
        '(outcomes:\\s+- ).*': '$1ผู้เข้าอบรมนำความรู้ไปใช้ร้อยละ 80',
        '\\(รอกำหนด\\) ': '',
      });
    }
    await plan('add', 'โครงการอบรมผู้นำชุมชน', '--dimension', '3', '--quarters', '2', '--budget', '10000');
    expect(await plan('build', '--format', 'json')).toMatchObject({ exitCode: 0 });
    expect([...world.files.keys()].filter((path) => /out\/.*(?:progress-|papers)/u.test(path))).toEqual([]);

    // The papers: first the order, then what proposes the plan
    expect(await plan('papers')).toMatchObject({ exitCode: 0 });
    rewrite('data/2569/papers.yaml', {
      'telephone: .*': 'telephone: 0 0000 0000',
      'code: .*': 'code: ตย 00000',
      'name: \\(รอกำหนด\\).*': 'name: นางสาวกานดา ใจดี',
      '- \\(รอกำหนด\\) .*': '- ตัวอย่าง',
    });
    expect(await plan('build', '--format', 'json')).toMatchObject({ exitCode: 0 });
    const order = printed('papers/order');
    for (const words of [`คำสั่ง${name}`, power, 'คณะทำงานและเลขานุการ']) expect(order).toContain(words);
    expect(printed('papers/memo-proposal')).toContain('๑๐,๐๐๐ บาท');

    // April
    expect(await plan('progress', '6')).toMatchObject({ exitCode: 0 });
    expect(await plan('build', '--format', 'json')).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(printed('progress-6'))).toMatchObject({ draft: true });
    rewrite('data/2569/progress/6.yaml', {
      'name: \\(รอกำหนด\\).*': 'name: นางสาวกานดา ใจดี',
      'position: \\(รอกำหนด\\).*': 'position: นักวิเคราะห์นโยบายและแผน',
      'status: รอรายงานผล': 'status: อยู่ระหว่างดำเนินการ',
      'result: \\(รอกำหนด\\).*': 'result: เตรียมการแล้ว',
      'spent: 0': 'spent: 4000',
    });
    expect(await plan('build', '--only', 'progress', '--format', 'json')).toMatchObject({ exitCode: 0 });
    const six = JSON.stringify(JSON.parse(printed('progress-6')).sections);
    for (const words of [name, `งบประมาณตาม${bylaw}`, '4,000.00', '40.00', 'ไม่ใช้งบประมาณ', 'นางสาวกานดา ใจดี'])
      expect(six).toContain(words);

    // October
    expect(await plan('progress', '12')).toMatchObject({ exitCode: 0 });
    rewrite('data/2569/progress/12.yaml', {
      'status: อยู่ระหว่างดำเนินการ': 'status: ดำเนินการแล้วเสร็จ\n    done: 2569-08-20',
      'result: เตรียมการแล้ว': 'result: ดำเนินการครบถ้วนแล้ว',
      'spent: 4000': 'spent: 9900',
    });
    expect(await plan('build', '--format', 'json')).toMatchObject({ exitCode: 0 });
    expect(printed('progress-12')).toContain('99.00');
    expect((await plan('list', '--progress')).output).toMatch(
      /finished: (\d+) of \1 \(100\.00 %\); spent: 99\.00 %/,
    );

    expect(printed('papers/memo-progress-12')).toContain('ร้อยละ ๙๙.๐๐');

    // To the site, where the shared files say the same in every format, and a second time the same bytes
    const { exitCode: checked, output: found } = await plan('check', '--strict', '--all');
    expect(checked, found).toBe(0);
    const { exitCode, output } = await plan('publish');
    expect(exitCode, output).toBe(0);
    const kit = published();
    expect([...kit.keys()].map((path) => path.replace(/.*\//u, ''))).toEqual(
      expect.arrayContaining(['plan.pdf', 'cover.png', 'table.csv', 'index.txt', 'progress-12.docx']),
    );
    for (const path of kit.keys()) world.change(path, undefined);
    await plan('publish');
    expect(published()).toEqual(kit);

    // Every document says the same in each format, and is whole
    const documents = await compileDocuments(world, ['html']);
    expect(documents.length).toBeGreaterThan(12);
    for (const { name: document, model, pdf, docx, html } of documents) {
      const opened = openPdf(model, pdf.bytes);
      expect(textDifference(opened, readWithPoppler(pdf.bytes)), document).toBeUndefined();
      expect(untagged(opened.objects), document).toEqual([]);
      expect(docxParagraphs(docx.bytes), document).toEqual(expectedParagraphs(model));
      // A web page has no page numbers, nor the line above them.
      const paragraphs = modelParagraphs(model).filter((line) => line !== 'เรื่อง หน้า');
      expect(pageParagraphs(new TextDecoder().decode(html?.bytes)), document).toEqual(paragraphs);
    }
    const judged = await Promise.all(
      documents.map(async ({ name: document, docx }) => ({
        document,
        errors: await ooxmlErrors(docx.bytes),
      })),
    );
    expect(judged.filter(({ errors }) => errors.length > 0)).toEqual([]);

    // The next year begins without reports, and its assessors find last year's.
    const next = await plan('rollover', '2570');
    expect(next).toMatchObject({ exitCode: 0 });
    expect(next.output).toContain('the progress reports of 2569 stay there');
    expect([...world.files.keys()].filter((path) => path.includes('2570/progress'))).toEqual([]);
    expect((await plan('check', '--oit', 'data/2570')).output).toContain(
      '✓ ผลการใช้จ่ายงบประมาณ: spent in data/2569/progress/12.yaml',
    );
  });
});
