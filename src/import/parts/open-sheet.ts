import type { SectionKey } from '../../plan/section-labels.js';
import type { Line } from '../manuscript.js';
import { type Passage, slicePassage, startOf, textOf } from '../passage.js';
import { markerAt } from '../sheet/list-marker.js';
import { readHeading } from '../sheet/read-heading.js';
import type { CellRow } from '../table/cells.js';
import { readSchedule, type ScheduledStep } from '../table/schedule.js';
import type { SheetLines } from './parts.js';

/** The sheet of a project, while its lines come. */
export class OpenSheet implements SheetLines {
  readonly lines: Line[] = [];
  readonly schedule: ScheduledStep[] = [];
  readonly number: number | undefined;
  readonly title: Passage;
  readonly dimension: number | undefined;
  readonly groups: readonly Passage[];

  /** `prefix` stands before the number of each of its sections. */
  constructor(
    { number, title, dimension, groups }: Pick<SheetLines, 'number' | 'title' | 'dimension' | 'groups'>,
    readonly order: Passage[],
    private readonly prefix: string | undefined,
  ) {
    this.number = number;
    this.title = title;
    this.dimension = dimension;
    this.groups = groups;
  }

  /** Sections that have begun. */
  keys(): readonly SectionKey[] {
    return this.lines.flatMap((line) => readHeading(line)?.key ?? []);
  }

  has(...keys: readonly SectionKey[]): boolean {
    return this.lines.some((line) => keys.some((key) => readHeading(line)?.key === key));
  }

  take(line: Line): void {
    const { prefix } = this;
    const text = textOf(line.passage);
    if (prefix === undefined || !text.startsWith(prefix) || !/^[๐-๙0-9]/u.test(text.slice(prefix.length))) {
      this.lines.push(line);
      return;
    }
    this.order.push(slicePassage(line.passage, 0, prefix.length));
    // What counts the sections of the sheet is a number like any other.
    const own = slicePassage(line.passage, prefix.length);
    const digits = /^[๐-๙0-9]{1,2}(?=\s)/u.exec(textOf(own))?.[0] ?? '';
    const passage =
      digits === ''
        ? own
        : [...slicePassage(own, 0, digits.length), { text: '.' }, ...slicePassage(own, digits.length)];
    this.lines.push({
      ...line,
      passage,
      raw: line.raw.replace(prefix + digits, digits === '' ? '' : `${digits}.`),
      start: line.start + line.raw.indexOf(prefix) + prefix.length,
    });
  }

  /** The steps become entries of the section that the table stands in; when each is done is told beside them. */
  takeSchedule(rows: readonly CellRow[]): void {
    const { heads, steps } = readSchedule(rows);
    this.order.push(...heads);
    this.schedule.push(...steps);
    steps.forEach(({ step }, index) => {
      const passage = slicePassage(step, markerAt(textOf(step))?.length ?? 0);
      this.lines.push({
        kind: 'paragraph',
        passage,
        raw: textOf(passage),
        start: startOf(passage) ?? 0,
        hasBlankBefore: false,
        marker: { text: `${index + 1}.`, list: 'schedule', level: 0 },
      });
    });
  }
}
