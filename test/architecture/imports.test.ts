import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SRC = new URL('../../src/', import.meta.url);

const STAGES = ['load', 'check', 'compose', 'typeset', 'layout', 'write', 'report', 'import', 'outputs'];

/** In this order: each may use those before it. */
const KERNEL = [
  'remember.ts',
  'thai',
  'pictures',
  'diagnostics',
  'source',
  'document',
  'plan',
  'world',
  'fonts',
  'config.ts',
  'edit',
];

/** They gather what stages make. */
const TOP = ['compile.ts', 'findings.ts', 'main.ts'];

/** Where each heavy package may be imported. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli/'],
  ajv: ['check/'],
  handlebars: ['compose/'],
  htmlparser2: ['compose/', 'import/read/'],
  unpdf: ['import/read/'],
  yaml: ['source/'],
  '@lezer/markdown': ['source/'],
  pdfmake: ['write/pdf/'],
  harfbuzzjs: ['layout/'],
  'woff2-encoder': ['write/html/'],
  hucre: ['write/xlsx/'],
  docx: ['write/docx/'],
  pngjs: ['pictures/'],
  'jpeg-js': ['pictures/'],
  picocolors: ['report/', 'cli/'],
  'node:fs': ['world/'],
  'node:fs/promises': ['world/'],
};

interface Import {
  readonly file: string;
  readonly target: string;
  /** `import type` leaves nothing in the compiled file. */
  readonly isType: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(new URL(file, SRC), 'utf8');
  const found = text.matchAll(
    /\b(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g,
  );
  return [...found].map(([, type, target, dynamic]) => {
    const name = target ?? dynamic ?? '';
    return { file, target: name.startsWith('.') ? resolve(file, name) : name, isType: type !== undefined };
  });
});

function resolve(file: string, target: string): string {
  return new URL(target, `https://src/${file}`).pathname.slice(1).replace(/\.js$/, '.ts');
}

const homeOf = (path: string): string => path.split('/')[0] ?? '';
const describeImport = ({ file, target }: Import): string => `${file} → ${target}`;

/** Writers ask for pages: only they know the fonts and the line breaks of their format. */
const isDrawing = (from: string, to: string): boolean => from === 'write' && to === 'layout';

test('a stage imports no other stage, neither cli nor compile', () => {
  const wrong = imports.filter(({ file, target }) => {
    const from = homeOf(file);
    const to = homeOf(target);
    return (
      STAGES.includes(from) && from !== to && !isDrawing(from, to) && [...STAGES, 'cli', ...TOP].includes(to)
    );
  });
  expect(wrong.map(describeImport)).toEqual([]);
});

test('a room of the kernel imports only itself and those before it', () => {
  const wrong = imports.filter(({ file, target }) => {
    const place = KERNEL.indexOf(homeOf(file));
    const isOurs = files.includes(target) && homeOf(target) !== homeOf(file);
    return place >= 0 && isOurs && !KERNEL.slice(0, place).includes(homeOf(target));
  });
  expect(wrong.map(describeImport)).toEqual([]);
});

/** What a Word file nests without end is read by functions that call each other. */
const WORD_GRAMMAR = 'import/read/docx/';

test('no files import each other in a circle at run time but the grammar of the Word reader', () => {
  const targetsOf = new Map(
    files.map((file) => [file, imports.filter((each) => each.file === file && !each.isType)]),
  );
  const reaches = (from: string, wanted: string, seen = new Set<string>()): boolean =>
    (targetsOf.get(from) ?? []).some(({ target }) => {
      if (target === wanted) return true;
      if (seen.has(target)) return false;
      seen.add(target);
      return reaches(target, wanted, seen);
    });
  const inCircle = files.filter((file) => !file.startsWith(WORD_GRAMMAR) && reaches(file, file));
  expect(inCircle).toEqual([]);
});

/** Every room may have one of each. */
const OF_EVERY_ROOM = new Set(['index.ts', 'findings.ts']);

test('no two files of one name', () => {
  const names = files.map((file) => file.split('/').at(-1) ?? '').filter((name) => !OF_EVERY_ROOM.has(name));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('Thai digits become Arabic ones, and the other way, in thai/digits.ts alone', () => {
  const byHand = /0x0?e5[0-9]|3664|๐๑๒|'๐'\.(?:charCodeAt|codePointAt)|replace(?:All)?\(\/\[๐-๙\]/i;
  const wrong = files.filter(
    (file) => file !== 'thai/digits.ts' && byHand.test(readFileSync(new URL(file, SRC), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('src/README.md says what each room imports', () => {
  const page = readFileSync(new URL('README.md', SRC), 'utf8');
  const told = [...page.matchAll(/^\| `([\w.-]+)` +\| [^|]+ \|([^|]*)\|$/gm)].map(
    ([, room = '', others = '']) => [room, others.split(',').flatMap((other) => other.trim() || [])],
  );
  const rooms = [...new Set(files.map(homeOf))];
  const real = rooms.map((room) => {
    const targets = imports.filter(({ file, target }) => homeOf(file) === room && files.includes(target));
    return [
      room,
      [...new Set(targets.map(({ target }) => homeOf(target)))].filter((to) => to !== room).sort(),
    ];
  });
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(real));
});

test('heavy packages have one home each', () => {
  const wrong = imports.filter(({ file, target, isType }) => {
    const name = Object.keys(HOMES).find((heavy) => target === heavy || target.startsWith(`${heavy}/`));
    return name !== undefined && !isType && !HOMES[name]?.some((home) => file.startsWith(home));
  });
  expect(wrong.map(describeImport)).toEqual([]);
});

test('nothing looks at the clock or at chance outside world/', () => {
  const wrong = files.filter((file) => {
    const text = readFileSync(new URL(file, SRC), 'utf8');
    return (
      !file.startsWith('world/') && /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/.test(text)
    );
  });
  expect(wrong).toEqual([]);
});

test('the licence of every package that is imported lies beside the program', () => {
  const told = readFileSync(new URL('../dist/THIRD-PARTY-LICENSES.txt', SRC), 'utf8');
  const packages = new Set(
    imports
      .filter(({ target, isType }) => !isType && !files.includes(target) && !target.startsWith('node:'))
      .map(({ target }) => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target),
  );
  expect(packages).toContain('pdfmake');
  // What these bring along, and what has no package of its own.
  const within = ['pdfkit', 'fast-uri', 'nanoid', 'pdfjs-dist', 'HarfBuzz', 'WOFF2', 'Brotli', 'Sarabun'];
  const named = [...told.matchAll(/^=+\n(.+?)(?: \d[^ ]*)? \(.+\)\n=+\n\n\S/gm)].map(([, name]) => name);
  expect([...packages, ...within].filter((name) => !named.includes(name))).toEqual([]);
});
