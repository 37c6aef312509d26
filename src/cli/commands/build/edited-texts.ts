import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnostic } from '../../../diagnostics/finding.js';
import { editDistance } from '../../../diagnostics/nearest-name.js';
import type { SourceBlock } from '../../../import/source-text.js';
import { EDITED_TEXT } from '../../../outputs/output-findings.js';
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

export interface ChangedText {
  /** What the new version says there, where it says something like it. */
  readonly before?: string;
  readonly after: string;
}

/** Texts of `own` that `made` lacks, each with the one of `made` that `own` lacks and that is most like it. */
export function changedTexts(made: readonly string[], own: readonly string[]): ChangedText[] {
  const missing = surplus(made, own);
  return surplus(own, made).map((after): ChangedText => {
    const near = missing
      .map((text) => ({ text, distance: unlikeness(text, after) }))
      .toSorted((one, other) => one.distance - other.distance)[0];
    if (!near || near.distance > 0.5) return { after };
    missing.splice(missing.indexOf(near.text), 1);
    return { before: near.text, after };
  });
}

/** As many of each text as `one` has more than `other`, in the order of `one`. */
function surplus(one: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of other) left.set(text, (left.get(text) ?? 0) + 1);
  return one.filter((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}

/** Longer texts are compared by how they begin: all of it would take the square of their length. */
const LONGEST = 200;

function unlikeness(one: string, other: string): number {
  const [a, b] = [one.slice(0, LONGEST), other.slice(0, LONGEST)];
  return editDistance(a, b) / Math.max(a.length, b.length);
}
