// Generated from data/schema by test/generate/schema-types.mjs; a test finds it stale when they differ.

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
  control?: {
    budget?: number;
    quarters?: number[];
  };
  check?: {
    [k: string]: "off" | "info" | "warning" | "error";
  };
}

export type WrittenItem = string | Group;
export type WrittenItems = WrittenItem[];

export interface ProjectFile {
  title: string;
  type: "โครงการ" | "กิจกรรม" | "มาตรการ" | "แนวปฏิบัติงาน";
  dimension: number;
  origin: "template" | "local";
  budget: number;
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
  category?: number;
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
