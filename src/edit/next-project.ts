import { REVIEW_MARK } from '../plan/todo-mark.js';
import { commentAbove } from '../source/edit-yaml.js';
import type { SourceFile } from '../source/source-file.js';

/** A project file of the next year: texts as they are, budget and quarters kept as a proposal. */
export function nextProjectText(file: SourceFile, fromYear: number, hasNewFramework: boolean): string {
  const marked = file.text.includes(`# ${REVIEW_MARK}: งบประมาณ`)
    ? file
    : commentAbove(file, 'budget', `${REVIEW_MARK}: งบประมาณและไตรมาสเป็นของปีงบประมาณ พ.ศ. ${fromYear}`);
  if (!hasNewFramework) return marked.text;
  return commentAbove(marked, 'dimension', `${REVIEW_MARK}: มิตินี้เป็นของกรอบแผนเดิม`).text;
}
