import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloneProjects } from './clone-projects.mjs';

/**
 * Last year's documents to import, each in half of its size and whole: text of 10 MB, a PDF of 300 pages, a Word file of
 * 5,000 paragraphs.
 */
export function importSources(root, main, scratch) {
  const printed = readFileSync(join(root, 'test/import/published/plan-2569.txt'), 'utf8');
  const annex = printed.slice(printed.indexOf('ลำดับที่ ๑'));
  const text = (megabytes) => {
    const path = join(scratch, `last-year-${megabytes}.txt`);
    writeFileSync(path, printed + annex.repeat(Math.ceil((megabytes << 20) / Buffer.byteLength(annex)) - 1));
    return { name: `import text, ${megabytes} MB`, path };
  };
  const book = (projects, format) => {
    const cwd = join(scratch, `book-${projects}`);
    cloneProjects(join(root, 'data/2569'), join(cwd, 'data/2569'), projects);
    const argv = [main, 'build', '--only', 'plan', '--format', format, '--quiet'];
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const path = join(scratch, `last-year-${projects}.${format}`);
    renameSync(join(cwd, `out/2569/plan.${format}`), path);
    return { name: `import ${format}, ${projects} projects`, path };
  };
  return [text(5), text(10), book(75, 'pdf'), book(150, 'pdf'), book(75, 'docx'), book(150, 'docx')];
}
