import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const field = (text, name) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';

/** A plan folder of `count` projects, made from the shipped one by copying its projects again and again. */
export function cloneProjects(from, to, count) {
  mkdirSync(join(to, 'projects'), { recursive: true });
  const shipped = readdirSync(join(from, 'projects'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      id: basename(name, '.yaml'),
      text: readFileSync(join(from, 'projects', name), 'utf8'),
    }));
  const projects = Array.from({ length: count }, (_, index) => {
    const { id, text } = shipped[index % shipped.length];
    const round = Math.floor(index / shipped.length) + 1;
    if (round === 1) return { id, text };
    return { id: `${id}-copy${round}`, text: text.replace(/^title: .*(?:\n +.*)*/m, `$& ชุดที่ ${round}`) };
  });
  for (const { id, text } of projects) writeFileSync(join(to, 'projects', `${id}.yaml`), text);
  const rank = ({ text }) => Number(field(text, 'dimension')) + (field(text, 'origin') === 'local' ? 100 : 0);
  const inTable = projects.toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => `  - ${id}\n`);
  const inAnnex = projects.filter(({ text }) => /^sheet:/m.test(text)).map(({ id }) => `  - ${id}\n`);
  const plan = readFileSync(join(from, 'plan.yaml'), 'utf8')
    .replace(/^control:\n(?: .*\n)*/m, '')
    .replace(/^projects:\n(?: .*\n)*/m, `projects:\n${inTable.join('')}`)
    .replace(/^annex:\n(?: .*\n)*/m, `annex:\n${inAnnex.join('')}`);
  writeFileSync(join(to, 'plan.yaml'), plan);
  for (const folder of ['fonts', 'lexicon']) {
    try {
      cpSync(join(from, folder), join(to, folder), { recursive: true });
    } catch {
      // The shipped plan has none of its own.
    }
  }
}
