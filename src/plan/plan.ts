import type { MarkdownBlock } from '../source/markdown/markdown-blocks.js';
import type { BuddhistDate } from './buddhist-date.js';
import type { Quarter } from './fiscal-year.js';
import type { Records } from './plan-source.js';
import type { PlanFile } from './schema-types.js';

/** A checked plan of one fiscal year. All texts are expanded: no `${…}` is left in them. */
export interface Plan {
  /** Something waits for a decision in the plan or a project. */
  readonly isDraft: boolean;
  /** Whether something waits in each other file. */
  readonly openRecords: Records<boolean>;
  readonly fiscalYear: number;
  readonly framework: Framework;
  readonly templateId: string;
  readonly fontFamily?: string;
  /** A family of official forms that Word files name without embedding it. */
  readonly wordFontFamily?: string;
  readonly organization: Organization;
  readonly executive: { readonly name: string; readonly position: string };
  readonly announcement?: Announcement;
  readonly summary?: { readonly asOf?: BuddhistDate; readonly issuedBy?: string };
  /** In the order of the summary table. */
  readonly projects: readonly Project[];
  /** The projects with a sheet, in the order of the annex. */
  readonly annex: readonly Project[];
  /** Running text around the table, in the order of printing. */
  readonly chapters: readonly Chapter[];
  /** What begins a numbered part of the book: a chapter's file, `table`, `annex`. */
  readonly parts: readonly string[];
  /** The fiscal years of which the table has an amount each; empty where it has that of the plan's year alone. */
  readonly budgetYears: readonly number[];
  /** Columns of the table besides the usual ones. */
  readonly extraColumns: readonly ExtraColumn[];
  readonly control?: { readonly budget?: number; readonly quarters?: readonly number[] };
  /** What the other files of the plan hold, by kind and name; a field that was not written is null. */
  readonly records: Records<unknown>;
  /** What `${name}` in the data stands for. */
  readonly variables: ReadonlyMap<string, string>;
}

export interface Announcement {
  /** Missing or without a day: room to write is printed. */
  readonly date?: BuddhistDate;
  readonly postingDays: number;
}

export type ExtraColumn = NonNullable<NonNullable<PlanFile['table']>['columns']>[number];

/** Where in the book a chapter stands. */
export const CHAPTER_PLACES = [
  'before-announcement',
  'after-announcement',
  'before-table',
  'after-table',
  'after-annex',
] as const;
export type ChapterPlace = (typeof CHAPTER_PLACES)[number];

export interface Chapter {
  /** Name of its file in the folder `chapters`. */
  readonly file: string;
  readonly place: ChapterPlace;
  /** Its pages have the letters ก ข ค instead of numbers. */
  readonly pageLetters: boolean;
  readonly blocks: readonly MarkdownBlock[];
}

/** A national template: its dimensions and the years it covers. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly dimensions: readonly { readonly number: number; readonly name: string }[];
}

export const ORGANIZATION_TYPES = ['อบต.', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร', 'อบจ.'] as const;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

export interface Organization {
  readonly type: OrganizationType;
  /** บ้านแหง */
  readonly place: string;
  /** องค์การบริหารส่วนตำบลบ้านแหง */
  readonly name: string;
  /** อบต.บ้านแหง */
  readonly shortName: string;
  /** นายกองค์การบริหารส่วนตำบล */
  readonly executive: string;
  /** สภาองค์การบริหารส่วนตำบล */
  readonly council: string;
  /** พนักงานส่วนตำบล */
  readonly staff: string;
  /** ข้อบัญญัติ */
  readonly bylaw: string;
  readonly district?: string;
  readonly province?: string;
  /** The organization's own seal: a picture inside the plan folder, relative to it. */
  readonly emblem?: string;
  /** The state's emblem, for papers of the official form: a picture likewise. */
  readonly garuda?: string;
}

export type ProjectType = 'โครงการ' | 'กิจกรรม' | 'มาตรการ' | 'แนวปฏิบัติงาน';

export interface Project {
  /** File name without `.yaml`. */
  readonly id: string;
  readonly title: string;
  readonly type: ProjectType;
  readonly dimension: number;
  /** `local`: added by the organization itself, printed `*1`. */
  readonly origin: 'template' | 'local';
  /** Baht; 0 = no budget used. */
  readonly budget: number;
  /** Baht by fiscal year, that of the plan included; of that year alone where the plan is not made for several. */
  readonly budgets: Readonly<Record<number, number>>;
  readonly quarters: readonly Quarter[];
  /** '' where the officer wrote none. */
  readonly note: string;
  readonly responsible: string;
  readonly place?: string;
  readonly unit?: string;
  readonly indicator?: string;
  readonly sheet?: Sheet;
  /** Place in the annex, from 1. */
  readonly annexNumber?: number;
}

export interface Sheet {
  readonly rationale: readonly string[];
  readonly objectives: readonly Item[];
  readonly targets: readonly Target[];
  readonly steps: readonly Item[];
  readonly period: string;
  readonly responsible: string;
  readonly outputs: readonly Item[];
  readonly outcomes: readonly Item[];
}

export interface Target {
  readonly group: string;
  readonly count: number;
  readonly unit: string;
  /** E-PlanNACC codes 1–9. */
  readonly categories: readonly number[];
}

/** One entry of a list. `marker` is the style of its own sub-list `items`. */
export interface Item {
  readonly text: string;
  readonly marker: 'decimal' | 'parenthesis' | 'dash';
  readonly items: readonly Item[];
  /** Paragraphs that follow the sub-list. */
  readonly after: readonly string[];
}

export const PROJECT_TYPES: readonly ProjectType[] = ['โครงการ', 'กิจกรรม', 'มาตรการ', 'แนวปฏิบัติงาน'];
