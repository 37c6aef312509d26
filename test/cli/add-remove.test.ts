import { describe, expect, test } from 'vitest';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runArgv } from '../helpers/run-argv.js';

const PLAN = `# yaml-language-server: $schema=../schema/plan.schema.json
${planYaml({ projects: undefined, annex: undefined })}# by dimension
projects:
  - training   # since 2566
  # dimension 3
  - forum
  - manual
annex: [training, forum]
`;

const world = () =>
  planWorld({
    'plan.yaml': PLAN,
    'projects/forum.yaml': projectYaml({ title: 'โครงการเวทีประชาคม', dimension: '3' }),
    'projects/manual.yaml': projectYaml({
      title: 'คู่มือ',
      dimension: '1',
      origin: 'local',
      sheet: undefined,
    }),
  });

const add = (title: string, flags: string, where = world()) =>
  runArgv(['add', title, ...flags.split(' ').filter(Boolean)], where);

describe('plan add', () => {
  test('a project of the organization’s own stands behind the others of its kind', async () => {
    const where = world();
    const { exitCode, stderr } = await add(
      'มาตรการประหยัดพลังงาน',
      '--dimension 2 --quarters 3,2 --budget 10,000',
      where,
    );
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'เพิ่มโครงการแล้วใน data/2569/projects/project-1.yaml และในรายการของ plan.yaml\n',
    });
    expect(where.textOf('data/2569/projects/project-1.yaml')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../schema/project.schema.json
      title: มาตรการประหยัดพลังงาน
      type: มาตรการ
      dimension: 2
      origin: local
      budget: 10000
      quarters: [2, 3]
      "
    `);
    expect(where.textOf('data/2569/plan.yaml')).toBe(
      PLAN.replace('  - manual\n', '  - manual\n  - project-1\n'),
    );
    expect((await runArgv(['check'], where)).exitCode).toBe(0);
  });

  test('one of the national list stands in its dimension and gets a sheet', async () => {
    const where = world();
    await add('โครงการ E-Service', '--dimension 2 --quarters ๑,4 --origin template', where);
    expect(where.textOf('data/2569/plan.yaml')).toBe(
      PLAN.replace('since 2566\n', 'since 2566\n  - service\n').replace('forum]', 'forum, service]'),
    );
    const file = where.textOf('data/2569/projects/service.yaml');
    expect(file).toContain('quarters: [1, 4]\nsheet:\n  rationale:\n    - (รอกำหนด) ');
    expect((await runArgv(['check'], where)).exitCode).toBe(0);
  });

  test('--id, --type and --sheet', async () => {
    const where = world();
    await add(
      'ชื่อ: มีเครื่องหมาย # แปลก',
      '--dimension 4 --quarters 1 --id odd-title --type กิจกรรม --sheet',
      where,
    );
    expect(where.textOf('data/2569/projects/odd-title.yaml')).toContain(
      'title: "ชื่อ: มีเครื่องหมาย # แปลก"\ntype: กิจกรรม\n',
    );
    expect(where.textOf('data/2569/plan.yaml')).toContain('annex: [training, forum, odd-title]');
  });

  test('names the reports that it is to be added to', async () => {
    const where = world();
    await runArgv(['progress', '6'], where);
    const { stderr } = await add('โครงการเพิ่มระหว่างปี', '--dimension 4 --quarters 4', where);
    expect(stderr).toContain('เพิ่มด้วย plan progress 6\n');
    await runArgv(['progress', '6'], where);
    expect((await runArgv(['check'], where)).stderr).not.toContain('check/project-not-reported');
  });

  test.each(['2569', 'true', 'null', '1e3', '0x1f'])(
    'an id that YAML would take for something else: %s',
    async (id) => {
      const where = world();
      await add('โครงการใหม่', `--dimension 4 --quarters 1 --id ${id}`, where);
      await runArgv(['progress', '6'], where);
      const { exitCode, stderr } = await runArgv(['check'], where);
      expect(`${exitCode} ${stderr}`).not.toContain('ข้อผิดพลาด');
      await where.removeFile('data/2569/progress/6.yaml');
      await runArgv(['remove', id], where);
      expect(where.textOf('data/2569/plan.yaml')).toBe(PLAN);
    },
  );

  test('names the control totals that no longer agree', async () => {
    const where = planWorld({ 'plan.yaml': planYaml({ control: '{ budget: 0 }' }) });
    expect((await add('โครงการใหม่', '--dimension 1 --quarters 1', where)).stderr).toContain('control');
    expect((await runArgv(['remove', 'project-1'], where)).stderr).toContain('control');
  });

  describe('bad input exits with 2, one sentence, and writes nothing', () => {
    const failures = {
      'an id that is taken': [
        'โครงการ ก',
        '--dimension 1 --quarters 1 --id forum',
        'มีโครงการรหัส “forum” อยู่แล้ว',
      ],
      'a title that is taken': ['โครงการเวทีประชาคม', '--dimension 1 --quarters 1', 'projects/forum.yaml'],
      'an impossible id': ['โครงการ ก', '--dimension 1 --quarters 1 --id ก', '“ก” ใช้เป็นรหัสไม่ได้'],
      'a path as id': ['โครงการ ก', '--dimension 1 --quarters 1 --id ../x', '“../x” ใช้เป็นรหัสไม่ได้'],
      'no dimension': ['โครงการ ก', '--quarters 1', 'ต้องระบุ --dimension'],
      'an unknown dimension': ['โครงการ ก', '--dimension 7 --quarters 1', 'กรอบแผนนี้มีมิติที่ 1, 2, 3, 4'],
      'an unknown quarter': ['โครงการ ก', '--dimension 1 --quarters 2,5', '“2,5” ไม่ใช่ไตรมาส'],
      'no money': ['โครงการ ก', '--dimension 1 --quarters 1 --budget หมื่น', '“หมื่น” ไม่ใช่จำนวนเงิน'],
      'no title': [' ', '--dimension 1 --quarters 1', 'ต้องระบุชื่อโครงการ'],
    } as const;
    for (const [name, [title, flags, sentence]] of Object.entries(failures)) {
      test(name, async () => {
        const where = world();
        const before = new Map(where.files);
        const { exitCode, stderr } = await add(title, flags, where);
        expect(exitCode).toBe(2);
        expect(stderr).toContain(sentence);
        expect(where.files).toEqual(before);
      });
    }
  });

  test('a plan whose YAML is broken is told with its place', async () => {
    const where = planWorld({ 'plan.yaml': 'projects: [\n' });
    const { exitCode, stderr } = await add('โครงการ ก', '--dimension 1 --quarters 1', where);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('data/2569/plan.yaml:1:');
  });

  test('a plan.yaml that cannot be written leaves no new project behind', async () => {
    const where = planWorld({}, { locked: ['/plans/data/2569/plan.yaml'] });
    const before = new Map(where.files);
    expect((await add('โครงการใหม่', '--dimension 1 --quarters 1', where)).exitCode).toBe(2);
    expect(where.files).toEqual(before);
  });
});

describe('plan remove', () => {
  test('a project that a report has a result of stays in the plan, with the way to cancel it', async () => {
    const progress =
      'asOf: 2569-03-31\nprojects:\n  training: { status: รอรายงานผล }\n  forum:\n    status: รอรายงานผล\n';
    const where = planWorld({
      'plan.yaml': PLAN,
      'projects/forum.yaml': projectYaml(),
      'progress/6.yaml': progress,
    });
    const { exitCode, stderr } = await runArgv(['remove', 'forum'], where);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('“forum” มีผลอยู่ในรายงาน data/2569/progress/6.yaml:4 ');
    expect(stderr).toContain('status (สถานะ) เป็น ไม่สามารถดำเนินการได้');
    expect(where.textOf('data/2569/plan.yaml')).toBe(PLAN);
  });

  test('takes the lines out and keeps the file', async () => {
    const where = world();
    const text = where.textOf('data/2569/projects/forum.yaml');
    const { exitCode, stderr } = await runArgv(['remove', 'forum'], where);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'นำโครงการ “forum” ออกจากแผนแล้ว แฟ้มเดิมเก็บไว้ที่ data/2569/removed/forum.yaml\n',
    });
    expect(where.textOf('data/2569/plan.yaml')).toBe(PLAN.replace('  - forum\n', '').replace(', forum', ''));
    expect(where.textOf('data/2569/projects/forum.yaml')).toBe('');
    expect(where.textOf('data/2569/removed/forum.yaml')).toBe(text);
    expect((await runArgv(['check'], where)).exitCode).toBe(0);
  });

  test('what was added undone is as before', async () => {
    const where = world();
    await add('โครงการใหม่', '--dimension 3 --quarters 1 --sheet', where);
    await runArgv(['remove', 'project-1'], where);
    expect(where.textOf('data/2569/plan.yaml')).toBe(PLAN);
    await add('โครงการใหม่', '--dimension 3 --quarters 1', where);
    await runArgv(['remove', 'project-1'], where);
    expect(where.textOf('data/2569/removed/project-1-2.yaml')).toContain('โครงการใหม่');
  });

  test('a line without a file goes too', async () => {
    const where = planWorld({ 'plan.yaml': planYaml({ projects: '[training, gone]' }) });
    expect((await runArgv(['remove', 'gone'], where)).exitCode).toBe(0);
    expect(where.textOf('data/2569/plan.yaml')).toContain('projects: [training]\n');
  });

  test('an unknown id exits with 2 and names the nearest', async () => {
    const { exitCode, stderr } = await runArgv(['remove', 'fourm', '--lang', 'en'], world());
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'there is no project “fourm”; did you mean forum?\n',
    });
  });
});
