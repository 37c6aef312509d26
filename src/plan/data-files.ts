/** Which field of a plan a text stands in; `free` outside any known one. */
export type TextKind =
  | 'title'
  | 'rationale'
  | 'objective'
  | 'group'
  | 'step'
  | 'period'
  | 'responsible'
  | 'output'
  | 'outcome'
  | 'note'
  | 'name'
  | 'free';

/** A kind of YAML file that the program reads; `data/schema/<kind>.schema.json` says what it holds. */
export interface DataFileDefinition {
  /** In the plan's folder; `*` stands for a name of the file's own. */
  readonly path: string;
  /** Folder of the package that holds such files under the same path. */
  readonly shippedUnder?: '.' | 'data';
  /** Plans have none of their own. */
  readonly isPackageOnly?: boolean;
  /** Texts that are printed as prose or as a name, by field, `*` for any name; what lies below a field is of its kind. */
  readonly texts?: Readonly<Record<string, TextKind>>;
  /** Fields that name somebody, likewise: whoever is named again is spelt as there. */
  readonly people?: readonly string[];
}

/** Every kind of YAML file. Those that the package does not ship are read with each plan. */
export const DATA_FILES = {
  plan: {
    path: 'plan.yaml',
    texts: {
      'organization.name': 'name',
      'organization.district': 'name',
      'organization.province': 'name',
      executive: 'name',
      'summary.issuedBy': 'name',
    },
    people: ['executive.name', 'summary.issuedBy'],
  },
  project: {
    path: 'projects/*.yaml',
    texts: {
      title: 'title',
      note: 'note',
      responsible: 'responsible',
      place: 'note',
      unit: 'note',
      indicator: 'note',
      'sheet.rationale': 'rationale',
      'sheet.objectives': 'objective',
      'sheet.targets.group': 'group',
      'sheet.steps': 'step',
      'sheet.period': 'period',
      'sheet.responsible': 'responsible',
      'sheet.outputs': 'output',
      'sheet.outcomes': 'outcome',
    },
  },
  progress: {
    path: 'progress/*.yaml',
    texts: {
      reporter: 'name',
      'projects.*.reason': 'note',
      'projects.*.result': 'note',
      'projects.*.problems': 'note',
      'projects.*.suggestions': 'note',
    },
    people: ['reporter.name'],
  },
  papers: {
    path: 'papers.yaml',
    texts: {
      unit: 'note',
      address: 'name',
      power: 'note',
      'signers.*.name': 'name',
      'signers.*.position': 'note',
      'members.name': 'name',
      'members.position': 'note',
      duties: 'note',
      recipients: 'note',
      'publication.note': 'note',
    },
    people: ['signers.*.name', 'members.name'],
  },
  framework: { path: 'frameworks/*.yaml', shippedUnder: 'data' },
  template: { path: 'templates/*/template.yaml', shippedUnder: '.' },
  fonts: { path: 'fonts/*/fonts.yaml', shippedUnder: '.' },
  oit: { path: 'oit/*.yaml', shippedUnder: 'data', isPackageOnly: true },
  offices: { path: 'offices/by-type.yaml', shippedUnder: 'data', isPackageOnly: true },
  laws: { path: 'lexicon/laws.yaml', shippedUnder: 'data', isPackageOnly: true },
  terms: { path: 'lexicon/terms.yaml', shippedUnder: 'data', isPackageOnly: true },
  confusions: { path: 'lexicon/confusions.yaml', shippedUnder: 'data', isPackageOnly: true },
} as const satisfies Readonly<Record<string, DataFileDefinition>>;

export type DataKind = keyof typeof DATA_FILES;

// Safe: the table has no other keys.
export const DATA_KINDS = Object.keys(DATA_FILES) as readonly DataKind[];

export const dataFile = (kind: DataKind): DataFileDefinition => DATA_FILES[kind];

/** The path of a file in its home, `*` replaced by its name. */
export const dataPath = (kind: DataKind, name = ''): string => DATA_FILES[kind].path.replace('*', name);

/** Whether there may be several, each with a name. */
export const hasNames = (kind: DataKind): boolean => dataFile(kind).path.includes('*');

/** Files of a plan besides `plan.yaml` and its projects, which have places of their own. */
export const RECORD_KINDS: readonly DataKind[] = DATA_KINDS.filter(
  (kind) => dataFile(kind).shippedUnder === undefined && kind !== 'plan' && kind !== 'project',
);
