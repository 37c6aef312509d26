import type { SourceFile } from '../diagnostics/source-file.js';
import { openNote } from '../plan/open-mark.js';
import { commentAbove, removeField, setField } from '../source/edit-yaml.js';

/** `plan.yaml` of the next year: dates and control totals go, the framework follows where the old one ends. */
export function nextPlanText(file: SourceFile, year: number, framework: string | undefined): string {
  const cleared = [['announcement', 'date'], ['summary', 'asOf'], ['control']].reduce(removeField, file);
  const dated = setField(cleared, ['fiscalYear'], String(year));
  if (framework === undefined) return dated.text;
  const switched = setField(dated, ['framework'], framework);
  const note = openNote(`เปลี่ยนกรอบแผนเป็น ${framework} ให้ตรวจมิติของทุกโครงการ`);
  return commentAbove(switched, ['framework'], note).text;
}
