// What `plan check --text` finds in official texts that no rule was tuned on: defects written by hand, spelling
// errors made from a seed, and false findings in the clean texts. `npm run bench:lint [-- --seed 1] [-- --all]`; `-- --texts <folder>` for
// texts of another hand, written in the same way.
// `-- --large` instead: how long texts of 1, 3 and 10 MB take, full of such errors.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantSpelling } from './plant-spelling.mjs';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const argv = process.argv.slice(2);
const folder = argv.includes('--texts')
  ? (argv[argv.indexOf('--texts') + 1] ?? '')
  : fileURLToPath(new URL('lint/', import.meta.url));
const seed = argv.includes('--seed') ? Number(argv[argv.indexOf('--seed') + 1]) : 1;
const showsAll = argv.includes('--all');
const scratch = mkdtempSync(join(tmpdir(), 'plan-lint-'));

const filesOf = (kind) => readdirSync(folder).filter((name) => name.startsWith(kind));
const linesOf = (name) => readFileSync(join(folder, name), 'utf8').trim().split('\n');

/** The findings of each text, every text a paragraph of one file. */
function check(texts) {
  const file = join(scratch, 'texts.txt');
  writeFileSync(file, texts.join('\n\n'));
  const args = [main, 'check', '--text', file, '--report', 'json', '--year', '2569'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const found = texts.map(() => []);
  for (const { code, severity, start, end, message } of JSON.parse(stdout).diagnostics) {
    if (!start || severity === 'info') continue;
    const { line, column } = start;
    const to = end?.line === line ? end.column - 1 : Infinity;
    found[(line - 1) >> 1]?.push({ code, from: column - 1, to, message: message.th });
  }
  return found;
}

/** What hunspell's Thai dictionary does not know, where it is installed: Thai words parted by ICU. */
function hunspell(texts) {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const words = texts.flatMap((text, index) =>
    [...segmenter.segment(text)]
      .filter(({ segment }) => /^[ก-๎]{2,}$/u.test(segment))
      .map(({ segment, index: from }) => ({ index, word: segment, from, to: from + segment.length })),
  );
  const run = spawnSync('hunspell', ['-d', 'th_TH', '-l', '-i', 'utf-8'], {
    input: words.map(({ word }) => word).join('\n'),
    encoding: 'utf8',
  });
  if (run.status !== 0) return undefined;
  const unknown = new Set(run.stdout.trim().split('\n'));
  const found = texts.map(() => []);
  for (const { index, word, from, to } of words) if (unknown.has(word)) found[index].push({ from, to });
  return found;
}

/** Seconds for texts of so many bytes, each paragraph with an error of its own. */
function timeLarge(texts) {
  for (const megabytes of [1, 3, 10]) {
    const paragraphs = [];
    for (let bytes = 0, round = 1; bytes < megabytes * 1e6; round += 1) {
      const planted = plantSpelling(texts, round).map(({ text }) => text);
      paragraphs.push(...planted);
      bytes += Buffer.byteLength(planted.join('\n\n'));
    }
    const file = join(scratch, 'large.txt');
    writeFileSync(file, paragraphs.join('\n\n'));
    const start = performance.now();
    spawnSync(process.execPath, [main, 'check', '--text', file, '--year', '2569'], { maxBuffer: 1 << 28 });
    const seconds = (performance.now() - start) / 1000;
    console.log(`${megabytes} MB: ${seconds.toFixed(1)} s, ${(seconds / megabytes).toFixed(2)} s per MB`);
  }
}

const parse = (line) => {
  const [kind, marked] = line.split('\t');
  const [, before, wrong, right, after] = /^(.*?)\{([^|{}]*)\|([^{}]*)\}(.*)$/u.exec(marked);
  const to = before.length + wrong.length;
  const isMended = right !== '';
  return {
    kind,
    text: before + wrong + after,
    right: before + right + after,
    isMended,
    from: before.length,
    to,
  };
};
/** A finding counts where it touches the defect, a blank between them at most; a letter left out has no length of its own. */
const hits = ({ from, to }, found) => found.some((each) => each.from <= to + 1 && from <= each.to + 1);

const written = filesOf('defects').flatMap(linesOf).map(parse);
const clean = [
  ...filesOf('clean').flatMap(linesOf),
  // What its author has still to fill in is not right yet.
  ...written.filter(({ isMended }) => isMended).map(({ right }) => right),
];
if (argv.includes('--large')) {
  timeLarge(clean);
  rmSync(scratch, { recursive: true });
  process.exit();
}
const planted = [...written, ...plantSpelling(clean, seed)];
const texts = planted.map(({ text }) => text);
const ours = check(texts);
const theirs = hunspell(texts);

const kinds = new Map();
planted.forEach((defect, index) => {
  const row = kinds.get(defect.kind) ?? { all: 0, ours: 0, theirs: 0, missed: [] };
  row.all += 1;
  if (hits(defect, ours[index])) row.ours += 1;
  else row.missed.push(defect);
  if (theirs && hits(defect, theirs[index])) row.theirs += 1;
  kinds.set(defect.kind, row);
});

const falseOnes = check(clean).flatMap((found, index) =>
  found.map((each) => ({ ...each, text: clean[index] })),
);
const falseTheirs = hunspell(clean)?.flat().length;
const letters = clean.join('').length;
rmSync(scratch, { recursive: true });

const per = (count) => ((count / letters) * 10_000).toFixed(2);
console.log(
  `| ${'kind'.padEnd(16)} | defects | found | hunspell |\n|${'-'.repeat(18)}|--------:|------:|---------:|`,
);
for (const [kind, row] of kinds) {
  console.log(
    `| ${kind.padEnd(16)} | ${String(row.all).padStart(7)} | ${String(row.ours).padStart(5)} | ${String(theirs ? row.theirs : '').padStart(8)} |`,
  );
  if (showsAll)
    for (const { text, from, to } of row.missed)
      console.log(`  missed: ${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`);
}
console.log(
  `\nfalse in ${clean.length} clean texts (${letters} characters): ${falseOnes.length}, ${per(falseOnes.length)} per 10,000` +
    (falseTheirs === undefined ? '' : `; hunspell ${falseTheirs}, ${per(falseTheirs)}`),
);
for (const { code, message, text } of falseOnes) console.log(`  false: ${code} ${message}\n    ${text}`);
