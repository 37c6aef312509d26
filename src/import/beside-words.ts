import type { BesideWords } from './draft.js';

export type OwnField = 'responsible' | 'place' | 'unit' | 'indicator';

const OWN_FIELDS: ReadonlyMap<BesideWords['key'], OwnField> = new Map([
  ['responsible', 'responsible'],
  ['place', 'place'],
  ['unit', 'unit'],
  ['indicators', 'indicator'],
] as const);

/** Columns of the table that the data has a field for. */
export const ownFieldOf = ({ key }: BesideWords): OwnField | undefined => OWN_FIELDS.get(key);

const SECTIONS: ReadonlySet<BesideWords['key']> = new Set([
  'rationale',
  'objectives',
  'targets',
  'steps',
  'results',
  'outputs',
  'outcomes',
] as const);

/** A column of the table that is a section of a sheet. */
export const isSection = ({ key }: BesideWords): boolean => SECTIONS.has(key);
