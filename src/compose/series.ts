import { type DataKind, hasNames } from '../plan/data-files.js';
import { CHAPTER_PLACES, type Plan, type Project } from '../plan/plan.js';
import { chapterData, isWide } from './chapter-data.js';
import { viewOf } from './record-views.js';
import { sheetData } from './template-data.js';

/** The projects of the annex. */
export const ANNEX = 'annex';

/** One of the things that a part or a document is made for, once each. */
export interface Entry {
  readonly id: string;
  /** Stands for it in file names. */
  readonly fileName: string;
  /** What templates see besides the plan's variables. */
  readonly data: object;
  /** Pages counted by letters. */
  readonly pageLetters?: boolean;
  /** Holds what an upright page has no room for. */
  readonly isWide?: boolean;
  /** Names it among the starts of numbered parts. */
  readonly opens?: string;
}

/** What `each` may name. */
export type Series = ReadonlyMap<string, readonly Entry[]>;

export function seriesOf(plan: Plan): Series {
  const annex = plan.annex.map((project) => ({
    id: project.id,
    fileName: sheetName(project, plan),
    data: project.sheet ? sheetData(project, project.sheet, plan) : {},
  }));
  const records = [...plan.records].flatMap(([kind, files]) =>
    hasNames(kind)
      ? [[kind, [...files].map(([name, value]) => recordEntry(plan, kind, name, value))] as const]
      : [],
  );
  return new Map<string, readonly Entry[]>([[ANNEX, annex], ...chapterSeries(plan), ...records]);
}

/** The chapters of a place in the book are the series `chapters-before-table` and so on. */
export const CHAPTERS = 'chapters-';

const chapterSeries = ({ chapters }: Plan): (readonly [string, readonly Entry[]])[] =>
  CHAPTER_PLACES.map((place) => [
    `${CHAPTERS}${place}`,
    chapters.flatMap((chapter, index) =>
      chapter.place === place
        ? [
            {
              id: `${index + 1}`,
              fileName: chapter.file,
              data: { chapter: chapterData(chapter, index + 1) },
              isWide: isWide(chapter),
              pageLetters: chapter.pageLetters,
              opens: chapter.file,
            },
          ]
        : [],
    ),
  ]);

/** A file of a kind with names: its templates see it as `entry`, and what is computed of it. */
const recordEntry = (plan: Plan, kind: DataKind, name: string, value: unknown): Entry => ({
  id: `${kind}-${name}`,
  fileName: name,
  data: { entry: { name, ...Object(value) }, ...viewOf(kind, plan, name) },
});

/** `01-internal-control`; as many digits as the annex needs, at least two. */
function sheetName(project: Project, { annex }: Plan): string {
  const digits = Math.max(2, String(annex.length).length);
  return `${String(project.annexNumber ?? 0).padStart(digits, '0')}-${project.id}`;
}
