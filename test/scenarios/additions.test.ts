import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planYaml, projectYaml } from '../helpers/plan-files.js';

/**
 * What the README says of a document and of a format is true: here a copy of the program gets a document with
 * data of its own, a series of documents and a format by the files and lines that it names, and by no others.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plan-additions-'));
const COPIED = [
  'src',
  'data',
  'templates',
  'fonts',
  'test/generate',
  'test/helpers',
  'package.json',
  'tsconfig.json',
];

const NEW_FILES: Readonly<Record<string, string>> = {
  // A format
  'src/write/text/index.ts': `import { modelParagraphs } from '../../../test/helpers/plain-paragraphs.js';
import type { Writer } from '../writer.js';

export const openTextWriter = (): Writer => ({
  write: async (model) => ({ bytes: new TextEncoder().encode(modelParagraphs(model).join('\\n')), fonts: [] }),
});
`,
  // Two documents
  'templates/nacc/invitation.hbs': `<p class="plain">เรียน {{invitation.to}}</p>
<p class="plain">{{#if invitation.reference}}อ้างถึง {{invitation.reference}}{{else}}ไม่มีสิ่งที่อ้างถึง{{/if}}</p>
{{#each visit}}<p class="plain">นัดที่ {{name}} {{place}}</p>{{/each}}
`,
  'templates/nacc/visit.hbs': '<p class="plain">ตรวจเยี่ยม {{entry.name}} ณ {{entry.place}}</p>\n',
  // Their data
  'data/schema/invitation.schema.json': schema({ to: 'ผู้รับ', reference: 'อ้างถึง' }, ['to']),
  'data/schema/visit.schema.json': schema({ place: 'สถานที่' }, ['place']),
};

const NEW_LINES: Readonly<Record<string, readonly [after: string, lines: string]>> = {
  'src/write/index.ts': [
    'export const FORMATS = {\n',
    `  text: {
    extension: 'txt',
    mimeType: 'text/plain',
    isDefault: false,
    hasWorker: false,
    font: 'family',
    isWhole: (bytes) => bytes.length > 0,
    suits: ({ sections }) => sections.every(({ id }) => id !== 'cover'),
    load: async () => (await import('./text/index.js')).openTextWriter,
  },
`,
  ],
  'src/plan/data-files.ts': [
    'export const DATA_FILES = {\n',
    `  invitation: { path: 'invitation.yaml', texts: { to: 'note', reference: 'note' } },
  visit: { path: 'visits/*.yaml', texts: { place: 'name' } },
`,
  ],
  'templates/nacc/template.yaml': [
    'documents:\n',
    `  invitation: { title: 'หนังสือถึง {{invitation.to}}', parts: [invitation], when: invitation }
  visit: { title: 'ตรวจเยี่ยม {{entry.name}}', parts: [visit], each: visit, file: visit- }
  reminder: { title: เตือนความจำ, parts: [invitation], when: invitation, onRequest: true }
`,
  ],
};

const PARTS = `parts:
  invitation: { template: invitation.hbs, page: portrait, digits: thai, pageNumber: { show: none } }
  visit: { template: visit.hbs, page: portrait, digits: thai, each: visit, pageNumber: { show: none } }
`;

function schema(fields: Readonly<Record<string, string>>, required: readonly string[]): string {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, title]) => [name, { title, description: title, type: 'string' }]),
  );
  return JSON.stringify({ title: 'แฟ้ม', type: 'object', additionalProperties: false, required, properties });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Files that are a table which grew, or import one. */
const TABLES = /(?:write\/(?:index|text\/index)|\/data-files|\/schema-types)\.(?:js'|ts$)/mu;

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

function insert(path: string, after: string, lines: string): void {
  const text = read(path);
  expect(text).toContain(after);
  write(
    path,
    text.replace(after, () => after + lines),
  );
}

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

const plan = (...args: readonly string[]) => run('dist/main.js', ...args, '--lang', 'en');

beforeAll(() => {
  for (const path of [...COPIED, 'rolldown.config.ts']) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(NEW_FILES)) write(path, text);
  for (const [path, [after, lines]] of Object.entries(NEW_LINES)) insert(path, after, lines);
  insert('templates/nacc/template.yaml', '\nparts:\n', PARTS.replace('parts:\n', ''));
  rmSync(join(folder, 'data/2569'), { recursive: true });
  write('data/2569/plan.yaml', planYaml());
  write('data/2569/projects/training.yaml', projectYaml());
  write('data/2569/invitation.yaml', 'to: นายอำเภอ\n');
  write('data/2569/visits/north.yaml', 'place: ${org.name}\n');
  write('data/2569/visits/south.yaml', 'place: วัดใต้\n');
  expect(run('test/generate/schema-types.mjs')).toEqual({ status: 0, output: '' });
  const built = run('node_modules/rolldown/bin/cli.mjs', '-c');
  expect(built.status, built.output).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the compiler agrees, wherever the tables are known', () => {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    { ...config, include: ['src'] },
    ts.sys,
    folder,
  );
  const program = ts.createProgram(fileNames, options);
  const knowing = program
    .getSourceFiles()
    .filter(
      ({ fileName, text }) => fileName.startsWith(join(folder, 'src')) && TABLES.test(`${fileName}\n${text}`),
    );
  expect(knowing.length).toBeGreaterThan(20);
  const faults = knowing.flatMap((file) => program.getSemanticDiagnostics(file));
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
}, 120_000);

test('the documents are made, in every format that suits them', () => {
  const built = plan('build', '--format', 'text,pdf', '--only', 'plan,invitation,visit', '--quiet');
  expect(built).toEqual({ status: 0, output: '' });
  const made: readonly { path: string }[] = JSON.parse(read('out/2569/manifest.json')).artifacts;
  expect(made.map(({ path }) => path)).toEqual([
    'invitation.pdf',
    'invitation.txt',
    'plan.pdf',
    'visit-north.pdf',
    'visit-north.txt',
    'visit-south.pdf',
    'visit-south.txt',
  ]);
  expect(read('out/2569/invitation.txt')).toContain('นัดที่ north องค์การบริหารส่วนตำบลบ้านแหง');
  expect(read('out/2569/invitation.txt')).toContain('ไม่มีสิ่งที่อ้างถึง');
  expect(read('out/2569/visit-south.txt')).toMatch(/ตรวจเยี่ยม south ณ\s*วัดใต้/u);
});

test('help knows them', () => {
  const { output } = plan('build', '--help');
  expect(output.replaceAll(/\s+/gu, ' ')).toContain(
    'formats, parted by commas: text, pdf, docx, html, xlsx, png, pages, json',
  );
  expect(output).toMatch(/^ {2}invitation\n {2}visit\n {2}reminder +\(only when asked for\)$/mu);
});

test('their data are checked: schema, variables, texts and silencing, each with its place', () => {
  write('data/2569/visits/south.yaml', 'place: ${org.nmae}\nhour: 9\n');
  write(
    'data/2569/invitation.yaml',
    '# plan-ignore check/confused-word: a name\nto: กฏหมาย\nreference: กฏหมาย\n',
  );
  const { status, output } = plan('check', '--report', 'json');
  const report: { diagnostics: { code: string; file: string; start: { line: number; column: number } }[] } =
    JSON.parse(output.slice(0, output.lastIndexOf('}') + 1));
  const found = report.diagnostics
    .filter(({ file }) => !file.endsWith('plan.yaml'))
    .map(({ code, file, start }) => `${file}:${start.line}:${start.column} ${code}`);
  expect(status).toBe(1);
  expect(found).toEqual([
    'data/2569/invitation.yaml:3:12 check/confused-word',
    'data/2569/visits/south.yaml:1:8 check/unknown-variable',
    'data/2569/visits/south.yaml:2:1 check/unknown-field',
  ]);
});

test('a document whose data are not there is left out, and refused by name', () => {
  rmSync(join(folder, 'data/2569/invitation.yaml'));
  rmSync(join(folder, 'data/2569/visits'), { recursive: true });
  expect(plan('build', '--format', 'text', '--quiet')).toEqual({ status: 0, output: '' });
  expect(plan('build', '--only', 'invitation')).toEqual({
    status: 2,
    output:
      "the document “invitation” is made of invitation.yaml in the plan's folder, which is not there yet\n",
  });
});
