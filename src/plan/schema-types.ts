// Generated from data/schema by test/generate/schema-types.mjs; a test finds it stale when they differ.

import type { TemplateDefinition } from '../document/template.js';

export type WrittenWords = string[];

export interface ConfusionsFile {
  words: string;
  parts?: string;
  doubtful?: string[];
  confusions: Confusion[];
}
export interface Confusion {
  wrong: string;
  right: string;
  after?: WrittenWords;
  before?: WrittenWords;
  notAfter?: WrittenWords;
  notBefore?: WrittenWords;
  part?: boolean;
  safe?: boolean;
}

export interface FontsFile {
  family?: string;
  source?: string;
  licence?: string;
  sizeFactor?: number;
  fallback?: string[];
  faces: {
    regular: Face;
    bold?: Face;
    italic?: Face;
    boldItalic?: Face;
  };
  coverage?: string[];
}
export interface Face {
  file: string;
  sha256?: string;
}

export interface FrameworkFile {
  title: string;
  firstYear: number;
  lastYear: number;
  dimensions: Dimension[];
}
export interface Dimension {
  number: number;
  name: string;
}

export type WrittenNames = string[];

export interface LawsFile {
  laws: Law[];
}
export interface Law {
  name: string;
  year: number;
  short?: WrittenNames;
  misnomers?: WrittenNames;
  amendments?: WrittenAmendments;
  predecessors?: Predecessor[];
}
export interface WrittenAmendments {
  [k: string]: number;
}
export interface Predecessor {
  name?: string;
  year: number;
  amendments?: WrittenAmendments;
}

export interface OfficesFile {
  offices: Office[];
}
export interface Office {
  types: ("อบต." | "เทศบาลตำบล" | "เทศบาลเมือง" | "เทศบาลนคร" | "อบจ.")[];
  power: string;
  unit: string;
  clerk: string;
  head: string;
  officer: string;
  supervisor: "district" | "province";
  members: Seat[];
}
export interface Seat {
  position: string;
  role: "ประธานคณะทำงาน" | "รองประธานคณะทำงาน" | "คณะทำงาน" | "คณะทำงานและเลขานุการ" | "คณะทำงานและผู้ช่วยเลขานุการ";
}

export interface OitFile {
  firstYear: number;
  lastYear: number;
  items: Entry[];
}
export interface Entry {
  number: string;
  name: string;
  of: "year" | "yearBefore";
  round?: "6" | "12";
  elements: Element[];
}
export interface Element {
  name: string;
  fact: "projects" | "budget" | "period" | "results" | "spending" | "problems";
}

export interface PapersFile {
  unit: string;
  telephone: string;
  email?: string;
  code?: string;
  address?: string[];
  power: string;
  signers: {
    officer: Person;
    head: Person;
    clerk: Person;
    webmaster: Person;
  };
  members: Member[];
  duties?: string[];
  recipients?: string[];
  publication?: {
    link?: string;
    note?: string;
  };
  issued?: {
    appointment?: Issue;
    order?: Issue;
    proposal?: Issue;
    publication?: Issue;
    letter?: Issue;
    letters?: Issue[];
    progress6?: Issue;
    progress12?: Issue;
  };
}
export interface Person {
  name: string;
  position: string;
}
export interface Member {
  name?: string;
  position: string;
  role: "ประธานคณะทำงาน" | "รองประธานคณะทำงาน" | "คณะทำงาน" | "คณะทำงานและเลขานุการ" | "คณะทำงานและผู้ช่วยเลขานุการ";
}
export interface Issue {
  number?: number;
  date?: string;
}

export interface PlanFile {
  fiscalYear: number;
  framework: string;
  template: string;
  fonts?: {
    family?: string;
    word?: "TH SarabunPSK" | "TH SarabunIT๙" | "TH Sarabun New";
  };
  organization: {
    type: "อบต." | "เทศบาลตำบล" | "เทศบาลเมือง" | "เทศบาลนคร" | "อบจ.";
    name: string;
    district?: string;
    province?: string;
    emblem?: string;
    garuda?: string;
  };
  executive: {
    name: string;
    position?: string;
  };
  announcement?: {
    date?: string;
    postingDays?: number;
  };
  summary?: {
    asOf?: string;
    issuedBy?: string;
  };
  projects: string[];
  annex: string[];
  chapters?: {
    file: string;
    place: "before-announcement" | "after-announcement" | "before-table" | "after-table" | "after-annex";
    pageLetters?: boolean;
  }[];
  parts?: string[];
  table?: {
    columns?: ("responsible" | "place" | "unit" | "indicator")[];
  };
  control?: {
    budget?: number;
    quarters?: number[];
  };
  check?: {
    [k: string]: "off" | "info" | "warning" | "error";
  };
}

export interface ProgressFile {
  asOf: string;
  reporter?: {
    name: string;
    position: string;
  };
  projects: {
    [k: string]: Result;
  };
}
export interface Result {
  development?: number;
  ordinance?: number;
  spent?: number;
  inOrdinance?: boolean;
  status: "รอรายงานผล" | "อยู่ระหว่างดำเนินการ" | "ดำเนินการแล้วเสร็จ" | "ไม่สามารถดำเนินการได้";
  reason?: string;
  done?: string;
  result?: string;
  problems?: string;
  suggestions?: string;
  evidence?: string[];
}

export type WrittenItem = string | Group;
export type WrittenItems = WrittenItem[];

export interface ProjectFile {
  title: string;
  type: "โครงการ" | "กิจกรรม" | "มาตรการ" | "แนวปฏิบัติงาน";
  dimension: number;
  origin: "template" | "local";
  budget: number;
  budgets?: {
    [k: string]: number;
  };
  responsible?: string;
  place?: string;
  unit?: string;
  indicator?: string;
  quarters: (1 | 2 | 3 | 4)[];
  note?: string;
  sheet?: Sheet;
}
export interface Sheet {
  rationale: string[];
  objectives: WrittenItems;
  targets: Target[];
  steps: WrittenItems;
  period?: string;
  responsible?: string;
  outputs: WrittenItems;
  outcomes: WrittenItems;
}
export interface Group {
  text: string;
  items?: WrittenItems;
  marker?: "decimal" | "parenthesis" | "dash";
  after?: string | string[];
}
export interface Target {
  group: string;
  count: number;
  unit: string;
  category?: number | number[];
}

export interface TermsFile {
  legal: string[];
  spellings: Spelling[];
}
export interface Spelling {
  prefer: string;
  variants: string[];
}

/** What a file of each kind holds. */
export interface FileTypes {
  confusions: ConfusionsFile;
  fonts: FontsFile;
  framework: FrameworkFile;
  laws: LawsFile;
  offices: OfficesFile;
  oit: OitFile;
  papers: PapersFile;
  plan: PlanFile;
  progress: ProgressFile;
  project: ProjectFile;
  template: TemplateDefinition;
  terms: TermsFile;
}
