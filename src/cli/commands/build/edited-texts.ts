import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.js';
import type { SourceBlock } from '../../../import/source-text.js';
import { EDITED_TEXT } from '../../../outputs/output-findings.js';
import { changedTexts } from '../../../plan/changed-texts.js';
import type { World } from '../../../world/world.js';

/** More are only counted: who wrote so much anew needs both files side by side. */
const MOST_SHOWN = 20;

/** What was written into Word files by hand and would be missed in the data. */
export async function editedTexts(
  beside: ReadonlyMap<string, string>,
  world: World,
): Promise<readonly Diagnostic[]> {
  const edited = [...beside].filter(([path]) => path.endsWith('.docx'));
  const found: Diagnostic[] = [];
  for (const [path, version] of edited) {
    const [own, made] = [await textsOf(path, world), await textsOf(version, world)];
    if (!own || !made) continue;
    const changes = changedTexts(made, own);
    if (changes.length === 0) continue;
    const texts = changes
      .slice(0, MOST_SHOWN)
      .map(({ before, after }) => (before === undefined ? `  + ${after}` : `  - ${before}\n  + ${after}`));
    found.push(diagnostic(EDITED_TEXT, { path, count: changes.length, texts }));
  }
  return found;
}

/** Its paragraphs in order; undefined where it can no longer be read as a Word file. */
async function textsOf(path: string, world: World): Promise<readonly string[] | undefined> {
  const { readDocx } = await import('../../../import/read/docx/read-docx.js');
  const bytes = await world.readFile(path);
  return bytes && readDocx(path, bytes).value?.blocks.flatMap(blockTexts);
}

const blockTexts = (block: SourceBlock): string[] => {
  const texts =
    block.kind === 'table'
      ? block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))
      : [block.text];
  return texts.map((text) => text.replaceAll('\u00a0', ' ').trim()).filter((text) => text !== '');
};
