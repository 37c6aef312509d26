import { openNote } from '../plan/open-mark.js';

/** A remark for the officer above a field: `sheet.targets`. */
export interface FieldNote {
  readonly field: string;
  readonly text: string;
}

/** Comments that ask for a decision, as lines above the field. */
export const noteLines = (notes: readonly FieldNote[], field: string, indent: string): string[] =>
  notes
    .filter((note) => note.field === field)
    .map(({ text }) => `${indent}# ${openNote(text.replaceAll(/\s+/gu, ' '))}`);
