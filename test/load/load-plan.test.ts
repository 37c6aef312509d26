import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/diagnostics/diagnostic.js';
import { loadPlan } from '../../src/load/load-plan.js';
import { checkFiles, findingsOf, planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { encodePng, halves } from '../helpers/png-kinds.js';

const withProject = (text: string | Uint8Array) => findingsOf({ 'projects/training.yaml': text });

describe('YAML that does not parse', () => {
  test('quotes and brackets that are never closed point at where they open', async () => {
    expect(await withProject('title: "โครงการ\ntype: โครงการ\n')).toMatchInlineSnapshot(`
      "projects/training.yaml:1:8-9 error load/unclosed: " is missing
        → add the missing ""
    `);
    expect(await withProject('quarters: [2, 3\ntype: โครงการ\n')).toMatchInlineSnapshot(`
      "projects/training.yaml:1:11-12 error load/unclosed: ] is missing
        → add the missing ]"
    `);
  });

  test('tabs and crooked indentation', async () => {
    expect(await withProject('sheet:\n\trationale: [ก]\n')).toMatchInlineSnapshot(`
      "projects/training.yaml:2:1-2 error load/tab-indent: a tab is used for indentation, which is not allowed
        → replace the tab by spaces, two per level"
    `);
    expect(await withProject('sheet:\n    steps: [ก]\n  outputs: [ข]\n')).toMatchInlineSnapshot(`
      "projects/training.yaml:3:1-2 error load/bad-indent: this line is not indented like the others of its group
        → let it start in the same column as its neighbours, two spaces per level"
    `);
  });

  test('colons: one too many, none at all, none but the space', async () => {
    expect(await withProject('title: โครงการ: อบรม\n')).toMatchInlineSnapshot(`
      "projects/training.yaml:1:8-9 error load/colon-in-text: this text has “: ” inside and is read as a field within a field
        → put the whole text in quotes "…" or on the lines after >-"
    `);
    expect(await withProject('title: โครงการ\ntype โครงการ\nbudget: 0\n')).toMatchInlineSnapshot(`
      "projects/training.yaml:2:1-13 error load/not-key-value: this line has not the form “field: value”
        → put “: ” after the field name, or indent the line so that it belongs to the text before it"
    `);
    expect(await withProject('title:โครงการ\ntype: โครงการ\n')).toMatchInlineSnapshot(
      `"projects/training.yaml:1:6-7 error load/space-after-colon: a space is missing after “title:”"`,
    );
  });

  test('characters that YAML keeps for itself', async () => {
    expect(await withProject('title: @โครงการ\n')).toMatchInlineSnapshot(`
      "projects/training.yaml:1:8-9 error load/special-start: “@” is a reserved sign: no value or text can start with it
        → put the whole text in quotes "…", or remove the sign"
    `);
  });

  test('anything else that is no YAML', async () => {
    expect(await withProject('quarters: [2 3: 4: 5]\n')).toContain('error load/');
    expect(await withProject('title: "\\q"\n')).toMatchInlineSnapshot(`
      "projects/training.yaml:1:9-10 error load/yaml-syntax: this line is not in the form of the data and cannot be read
        → look at quotes, brackets, colons and indentation of this line and the one before"
    `);
  });

  test('several slips in one file, and other files are looked at all the same', async () => {
    const files = {
      'plan.yaml': planYaml({ template: 'ncac' }),
      'projects/training.yaml': 'title: ก: ข\ntype: ค: ง\n',
    };
    expect(await findingsOf(files)).toMatchInlineSnapshot(`
      "plan.yaml:3:11-15 error check/unknown-template: there is no template “ncac”
        → did you mean “nacc”?
      projects/training.yaml:1:8-9 error load/colon-in-text: this text has “: ” inside and is read as a field within a field
        → put the whole text in quotes "…" or on the lines after >-
      projects/training.yaml:2:7-8 error load/colon-in-text: this text has “: ” inside and is read as a field within a field
        → put the whole text in quotes "…" or on the lines after >-"
    `);
  });

  test('a field written twice', async () => {
    expect(await withProject(`${projectYaml()}budget: 5\n`)).toMatchInlineSnapshot(`
      "projects/training.yaml:14:1-7 error load/duplicate-key: the field “budget” is written twice in one group
        → keep one and remove the other"
    `);
  });

  test('two documents in one file', async () => {
    expect(await withProject(`${projectYaml()}---\n${projectYaml()}`)).toMatchInlineSnapshot(`
      "projects/training.yaml:14:1-4 error load/multiple-documents: the file holds more than one set of data (parted by ---); only one is allowed
        → remove the line --- and put the rest into its own file"
    `);
  });
});

describe('what is no data file is named for what it is', () => {
  const text = projectYaml();
  const bytesOf = (latin: string): Uint8Array => Buffer.from(latin, 'latin1');
  const wide = (mark: string): Uint8Array => Buffer.from(mark + text, 'utf16le');
  test.each<[string, Uint8Array]>([
    ['is a Word or Excel document', bytesOf('PK\x03\x04\x14\x00\x06\x00')],
    ['is a Word or Excel document of an old kind', bytesOf('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')],
    ['is a PDF document', bytesOf('%PDF-1.7\n%\xE2\xE3')],
    ['was saved as Rich Text (RTF)', Buffer.from(`{\\rtf1\\ansi ${text}}`)],
    ['was saved as a web page (HTML)', Buffer.from(`\ufeff<!DOCTYPE html>\n<pre>${text}</pre>`)],
    ['was saved as a web page (HTML)', Buffer.from(`  <html lang="th"><body>${text}</body></html>`)],
    ['is saved as UTF-16 (“Unicode” in Notepad)', wide('\ufeff')],
    ['is saved as UTF-16 (“Unicode” in Notepad)', wide('')],
    ['is saved as UTF-16 (“Unicode” in Notepad)', Buffer.from(wide('\ufeff')).swap16()],
    ['ends its lines in an old way (CR)', Buffer.from(text.replaceAll('\n', '\r'))],
    ['holds bytes that are no text; it may be damaged', Buffer.from(`${text}\0\0\0\0`)],
  ])('%s', async (what, bytes) => {
    const found = await withProject(bytes);
    expect(found.split('\n')[0]).toBe(
      `projects/training.yaml:1:1-1 error load/foreign-file: “training.yaml” ${what} and cannot be read as plan data`,
    );
  });

  test('CRLF, a byte order mark and an angle bracket in a text are none of these', async () => {
    expect(await withProject(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toBe('');
    expect(await withProject(`# <html>\n${text}`)).toBe('');
  });
});

describe('files that are not read', () => {
  test('other encodings', async () => {
    expect(await withProject(new Uint8Array([0xa1, 0xa2, 0x3a]))).toMatchInlineSnapshot(`
      "projects/training.yaml:1:1-1 error load/not-utf8: “training.yaml” is not saved as UTF-8 and cannot be read
        → open the file in a text editor and save it again with the encoding UTF-8"
    `);
  });

  test('huge ones', async () => {
    expect(await withProject(`note: ${'ก'.repeat(2_000_000)}`)).toMatchInlineSnapshot(`
      "projects/training.yaml:1:1-1 error load/too-large: “training.yaml” is larger than 1 MB and is not read
        → plan data is text only; see whether something else got into the file"
    `);
  });

  test('names that other programs changed', async () => {
    const named = async (name: string) =>
      (await findingsOf({ [`projects/${name}`]: '' })).split('\n').find((line) => line.startsWith('  →'));
    expect(await named('big-plan.yaml.txt')).toBe('  → rename the file to big-plan.yaml');
    for (const name of [
      'training.yaml.txt',
      'training (1).yaml',
      'training - Copy.yaml',
      'training-DESKTOP-4K2.yaml',
      'Copy of training.yaml',
      'สำเนาของ training.yaml',
      'training (conflicted copy 2569-01-01).yaml',
      'training.sync-conflict-20260101-101010-ABC.yaml',
      'training.yaml.docx',
    ])
      expect(await named(name)).toBe(
        '  → there is a file training.yaml already; remove this one if it is a copy',
      );
  });

  test.each([
    'training.yaml.txt',
    'training.yml',
    'Training.yaml',
    'training (1).yaml',
    'training.yaml.docx',
  ])('a listed project under the name %s is one finding', async (name) => {
    expect(
      await findingsOf({ 'projects/training.yaml': undefined, [`projects/${name}`]: projectYaml() }),
    ).toBe(
      [
        'plan.yaml:7:12-20 error check/missing-project-file: there is no file projects/training.yaml for “training”',
        `  → there is a file projects/${name}; rename it to training.yaml`,
      ].join('\n'),
    );
  });

  test('a copy of plan.yaml beside it', async () => {
    expect(await findingsOf({ 'plan (1).yaml': planYaml() })).toMatchInlineSnapshot(`
      "plan (1).yaml:1:1-1 error load/file-name: the file “plan (1).yaml” is not read: its name is none that the program knows
        → there is a file plan.yaml already; remove this one if it is a copy"
    `);
  });

  test('links out of the plan folder', async () => {
    const world = { links: { '/plans/data/2569/projects/training.yaml': '/etc/passwd' } };
    expect(await findingsOf({ '/etc/passwd': 'root: x' }, { world })).toMatchInlineSnapshot(`
      "projects/training.yaml:1:1-1 error load/outside-folder: “data/2569/projects/training.yaml” lies outside the plan folder and is not read
        → copy the file into the plan folder and name that copy"
    `);
  });

  test('names that cannot be ids; what is no YAML is nobody’s business', async () => {
    const files = {
      'projects/Big Plan.yml': '',
      'projects/อบรม.yaml': '',
      'projects/README.md': '',
      'projects/.hidden.yaml': '',
    };
    expect(await findingsOf(files)).toMatchInlineSnapshot(`
      "projects/Big Plan.yml:1:1-1 error load/file-name: the file “Big Plan.yml” is not read: its name is none that the program knows
        → rename the file to big-plan.yaml
      projects/อบรม.yaml:1:1-1 error load/file-name: the file “อบรม.yaml” is not read: its name is none that the program knows
        → name it with lower-case letters, digits and hyphens, ending in .yaml: internal-control.yaml"
    `);
  });
});

const PNG = encodePng({ colours: 6, bits: 8, interlaced: true }, 4, halves(4, true));

describe('the emblem', () => {
  const withEmblem = (emblem: string, files = {}, world = {}) =>
    findingsOf(
      {
        'plan.yaml': planYaml({ organization: `{ type: อบต., name: บ้านแหง, emblem: ${emblem} }` }),
        ...files,
      },
      { world },
    );

  test('lies in the plan folder', async () => {
    expect(await withEmblem('img/emblem.png', { 'img/emblem.png': PNG })).not.toContain('error');
    expect(await withEmblem('emblem.png')).toMatchInlineSnapshot(`
      "plan.yaml:4:52-62 info check/emblem-as-garuda: the announcement prints “emblem.png” in place of the Garuda, for there is no garuda yet
        → add garuda: <its picture> under organization; emblem, the seal of the organization, is for the cover
      plan.yaml:4:52-62 error load/missing-picture: the picture “emblem.png” is not in the plan folder
        → put the picture into the plan folder under that name, or remove emblem to print without it"
    `);
  });

  test('is judged by what it shows, not by its name', async () => {
    expect(await withEmblem('emblem.jpg', { 'emblem.jpg': PNG })).not.toContain('error');
    expect(await withEmblem('emblem.png', { 'emblem.png': 'GIF89a' })).toMatchInlineSnapshot(`
      "plan.yaml:4:52-62 info check/emblem-as-garuda: the announcement prints “emblem.png” in place of the Garuda, for there is no garuda yet
        → add garuda: <its picture> under organization; emblem, the seal of the organization, is for the cover
      plan.yaml:4:52-62 error load/bad-picture: the picture “emblem.png” is GIF, not PNG or JPEG
        → open it in a program for pictures and save it as PNG or JPEG"
    `);
    expect(await withEmblem('emblem.png', { 'emblem.png': PNG.subarray(0, 60) })).toMatchInlineSnapshot(`
      "plan.yaml:4:52-62 info check/emblem-as-garuda: the announcement prints “emblem.png” in place of the Garuda, for there is no garuda yet
        → add garuda: <its picture> under organization; emblem, the seal of the organization, is for the cover
      plan.yaml:4:52-62 error load/bad-picture: the picture “emblem.png” is damaged or cut off
        → copy or download the picture again and see that it opens whole"
    `);
    expect(await withEmblem('emblem.png', { 'emblem.png': '' })).toMatchInlineSnapshot(`
      "plan.yaml:4:52-62 info check/emblem-as-garuda: the announcement prints “emblem.png” in place of the Garuda, for there is no garuda yet
        → add garuda: <its picture> under organization; emblem, the seal of the organization, is for the cover
      plan.yaml:4:52-62 error load/bad-picture: the picture “emblem.png” is empty (0 bytes)
        → copy or download the picture again and see that it opens whole"
    `);
  });

  test('stands for the Garuda until there is one, which is said', async () => {
    const files = { 'emblem.png': PNG, 'garuda.png': PNG };
    expect(await withEmblem('emblem.png', files)).toMatchInlineSnapshot(`
      "plan.yaml:4:52-62 info check/emblem-as-garuda: the announcement prints “emblem.png” in place of the Garuda, for there is no garuda yet
        → add garuda: <its picture> under organization; emblem, the seal of the organization, is for the cover"
    `);
    expect(await withEmblem('emblem.png, garuda: garuda.png', files)).toBe('');
    expect(await withEmblem('emblem.png, garuda: other.png', files)).toContain(
      'plan.yaml:4:72-81 error load/missing-picture',
    );
  });

  test('cannot be fetched from elsewhere', async () => {
    expect(await withEmblem('../secret.png', { '/plans/data/secret.png': 'x' })).toMatchInlineSnapshot(`
      "plan.yaml:4:52-65 info check/emblem-as-garuda: the announcement prints “../secret.png” in place of the Garuda, for there is no garuda yet
        → add garuda: <its picture> under organization; emblem, the seal of the organization, is for the cover
      plan.yaml:4:52-65 error load/outside-folder: “../secret.png” lies outside the plan folder and is not read
        → copy the file into the plan folder and name that copy"
    `);
    for (const path of ['/etc/x.png', 'C:/x.png', "'..\\x.png'", 'a/../../x.png']) {
      expect(await withEmblem(path)).toContain('load/outside-folder');
    }
    const world = { links: { '/plans/data/2569/link.png': '/etc/x.png' } };
    expect(await withEmblem('link.png', { 'link.png': 'x', '/etc/x.png': 'y' }, world)).toContain(
      'outside-folder',
    );
  });
});

describe('a folder without a plan is a usage error', () => {
  const failure = (dir: string, files = {}) =>
    loadPlan(dir, planWorld(files)).catch((error: unknown) => error);

  test('one sentence says what is missing', async () => {
    for (const [dir, sentence] of [
      ['nowhere', 'there is no folder “nowhere”; name a plan folder such as data/2569'],
      ['data', 'the folder “data” holds no plan.yaml; name a plan folder such as data/2569'],
    ] as const) {
      const error = await failure(dir);
      expect(error).toBeInstanceOf(UsageError);
      expect(error).toMatchObject({ sentence: { en: sentence } });
    }
    for (const name of ['plan.yml', 'plan.yaml.txt', 'Plan.yaml', 'plan (1).yaml'])
      expect(await failure('data/2569', { 'plan.yaml': undefined, [name]: '' })).toMatchObject({
        sentence: { en: `the folder “data/2569” has a file ${name}; rename it to plan.yaml` },
      });
  });
});

test('CRLF, a byte order mark and Thai folder names are read', async () => {
  const text = `\uFEFF${planYaml({ template: 'ncac' })}`.replaceAll('\n', '\r\n');
  expect(await findingsOf({ 'plan.yaml': text })).toMatchInlineSnapshot(`
    "plan.yaml:3:11-15 error check/unknown-template: there is no template “ncac”
      → did you mean “nacc”?"
  `);
  const { plan } = await checkFiles({ 'plan.yaml': `\uFEFF${planYaml()}`.replaceAll('\n', '\r\n') });
  expect(plan?.fiscalYear).toBe(2569);
});
