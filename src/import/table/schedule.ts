import { joinPassages, type Passage, textOf } from '../passage.js';
import { glueInCell } from '../sheet/glue.js';
import type { CellRow } from './cells.js';
import { columnsOf, isHeadRemnant, isHeadRow } from './table-columns.js';
import { isTick } from './values.js';

/** A row of a table that shows when the steps of one project are done. */
export interface ScheduledStep {
  readonly step: Passage;
  /** Heads of the columns that are ticked: `ต.ค.`, `ไตรมาส 2`. */
  readonly times: readonly string[];
  readonly ticks: readonly Passage[];
}

/** Months or quarters, but neither amounts nor dimensions: no table of projects. */
export function isSchedule(rows: readonly CellRow[]): boolean {
  const keys = columnsOf(rows.filter((row) => isHeadRow(row) || isHeadRemnant(row))).map(({ key }) => key);
  return (
    keys.includes('quarters') &&
    !keys.includes('budget') &&
    !keys.includes('money') &&
    !keys.includes('dimension')
  );
}

export function readSchedule(rows: readonly CellRow[]): {
  readonly heads: readonly Passage[];
  readonly steps: readonly ScheduledStep[];
} {
  const heads = rows.filter((row) => isHeadRow(row) || isHeadRemnant(row));
  const columns = columnsOf(heads).filter(({ quarter }) => quarter !== undefined);
  const first = Math.min(...columns.map(({ from }) => from));
  const isTime = (from: number): boolean => from >= first;
  const steps: ScheduledStep[] = [];
  let pageBefore: number | undefined;
  for (const { cells } of rows.filter((row) => !heads.includes(row))) {
    const step = cells.find(({ text, from }) => /[ก-๎]/u.test(text) && !isTime(from));
    if (!step) continue;
    const ticked = cells.filter(({ text, from }) => isTime(from) && isTick(text));
    const times = columns
      .filter((column) => ticked.some(({ from, to }) => from <= column.from && column.from < to))
      .flatMap((column) => headAt(heads, column.from));
    const last = steps.at(-1);
    const page = step.lines?.[0]?.page;
    // Without a time of its own it is the rest of the step that the page broke.
    if (last && last.ticks.length > 0 && ticked.length === 0 && page !== pageBefore) {
      const glue = glueInCell(textOf(last.step), step.text);
      steps[steps.length - 1] = { ...last, step: joinPassages(last.step, step.passage, glue) };
    } else steps.push({ step: step.passage, times, ticks: ticked.map(({ passage }) => passage) });
    pageBefore = page;
  }
  return { heads: heads.flatMap(({ cells }) => cells.map(({ passage }) => passage)), steps };
}

/** The lowest head over a column. */
const headAt = (heads: readonly CellRow[], at: number): string[] =>
  heads
    .flatMap(({ cells }) =>
      cells.filter(({ text, from }) => text !== '' && from === at).map(({ text }) => text),
    )
    .slice(-1);
