import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.js';
import { planWorld } from '../helpers/check-files.js';
import { runPlan } from '../helpers/run-plan.js';

const TEXT = `แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569

องค์การบริหารส่วนตำบลบ้านแหง มีเรื่องต่างๆ
ขององค์การบริหารส่วนตำบลบ้านแหง และ
องค์การบริหารส่วนตำบลบ้านแห่ง
`;

const world = () => planWorld({ '/plans/last-year.txt': TEXT });

describe('plan check --text', () => {
  test('reads any text and guesses whose it is', async () => {
    const { exitCode, stderr } = await runPlan('check --text last-year.txt', world());
    expect(exitCode).toBe(0);
    expect(stderr).toMatchInlineSnapshot(`
      "last-year.txt:3:42 คำเตือน ไม้ยมก (ๆ) ต้องเว้นวรรคข้างหน้า check/repeat-mark-spacing
          2 |
        > 3 | องค์การบริหารส่วนตำบลบ้านแหง มีเรื่องต่างๆ
            |                                  ^
          → เขียนเป็น “ต่าง ๆ”

      last-year.txt:5:22 คำเตือน ชื่อหน่วยงาน “บ้านแห่ง” ไม่ตรงกับ “บ้านแหง” check/org-name-misspelt
          4 | ขององค์การบริหารส่วนตำบลบ้านแหง และ
        > 5 | องค์การบริหารส่วนตำบลบ้านแห่ง
            |                   ^^^^^^
          → ใช้ \${org.name} หรือ \${org.shortName} แทนการพิมพ์ชื่อ เพื่อไม่ให้สะกดผิด

      พบคำเตือน 2 แห่ง
      "
    `);
  });

  test('takes what the officer says', async () => {
    const command = 'check --text last-year.txt --org-type อบต. --org-name บ้านแห่ง --report json';
    const { stdout } = await runPlan(command, world());
    const { diagnostics } = JSON.parse(stdout);
    expect(
      diagnostics.filter(({ code }: { code: string }) => code === 'check/org-name-misspelt'),
    ).toHaveLength(2);
  });

  test('reads standard input', async () => {
    let printed = '';
    const stream = { write: (text: string) => (printed += text) };
    const stdin = (async function* () {
      yield new TextEncoder().encode('เรื่องต่างๆ');
    })();
    const exitCode = await runCli(['check', '--text', '-', '--strict', '--lang', 'en'], world(), {
      stdout: stream,
      stderr: stream,
      stdin,
    });
    expect(exitCode).toBe(1);
    expect(printed).toContain('stdin:1:11 warning ๆ needs a space before it');
  });

  test('is not mended', async () => {
    expect(await runPlan('check --text last-year.txt --fix --lang en', world())).toMatchObject({
      exitCode: 2,
      stderr: '--fix mends plans only and does not go with --text\n',
    });
  });

  test('a file that is not there or no text', async () => {
    const here = planWorld({ '/plans/photo.txt': new Uint8Array([0xff, 0xd8, 0xff]) });
    expect(await runPlan('check --text no.txt --lang en', here)).toMatchObject({
      exitCode: 2,
      stderr: 'there is no file “no.txt”; see how it is called, and in which folder you are\n',
    });
    expect((await runPlan('check --text photo.txt', here)).exitCode).toBe(2);
  });
});

describe('rules are explained', () => {
  test('--explain', async () => {
    expect((await runPlan('check --explain check/era-spacing', world())).stdout).toMatchInlineSnapshot(`
      "check/era-spacing (คำเตือน)
      เว้นวรรคหลัง พ.ศ.
      ไม่ใช่: พ.ศ.2569
      ใช้:    พ.ศ. 2569
      ละเว้นเฉพาะแห่งด้วยบรรทัด “# plan-ignore check/era-spacing: เหตุผล” เหนือช่องนั้น หรือปรับระดับใน plan.yaml ด้วย check: { check/era-spacing: off }
      "
    `);
    expect((await runPlan('check --explain missing-glyph --lang en', world())).stdout).toContain(
      'cannot be silenced',
    );
    expect(await runPlan('check --explain check/era-spacin --lang en', world())).toMatchObject({
      exitCode: 2,
      stderr:
        'there is no rule “check/era-spacin”; did you mean check/era-spacing? plan check --list-rules shows all\n',
    });
  });

  test('--list-rules', async () => {
    const { stdout } = await runPlan('check --list-rules --lang en', world());
    expect(stdout).toMatch(/^check\/law-year +warning {2}Laws are cited with their year \(laws\.yaml\)$/m);
  });
});
