import type { Span } from '../../diagnostics/source-file.js';
import type { TextKind } from '../../plan/data-files.js';
import { findVariables } from '../../plan/expand-variables.js';
import { addressLike } from '../../thai/address-like.js';

/** One text of a plan or one passage of free text. */
export interface CheckedText {
  readonly kind: TextKind;
  /** As written, except that `${…}`, addresses and the like are blanked out with `OPAQUE`, offsets kept. */
  readonly text: string;
  /** As written. */
  readonly written: string;
  /** Sheet it belongs to. */
  readonly project?: string;
  /** List it is an entry of: texts with the same one are siblings. */
  readonly list?: string;
  /** More text follows under it: a sub-list. */
  readonly opensList: boolean;
  /** The marker before it in a plain text: `๑)`. */
  readonly marker?: { readonly written: string; readonly span: Span };
  /** Of a target group: how many people, and which part of the text names the group. */
  readonly people?: { readonly count: number; readonly name: readonly [number, number] };
  span(from: number, to: number): Span;
  /** The edit that puts `replacement` there; undefined where it could not be written without a doubt. */
  edit(from: number, to: number, replacement: string): WrittenEdit | undefined;
}

/** An edit of the file's text, `replacement` as the file needs it. */
export interface WrittenEdit {
  readonly span: Span;
  readonly replacement: string;
}

/** Stands for a character that no rule may look at. */
export const OPAQUE = '\uFFFC';

/** The text with variables and what is like an address blanked out. */
export function blankOut(written: string): string {
  let text = written;
  for (const { start, end } of findVariables(written)) text = blank(text, start, end);
  // `${org.name}` would be looked at for an address in most texts.
  for (const { start, end } of addressLike(text)) text = blank(text, start, end);
  return text;
}

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + OPAQUE.repeat(to - from) + text.slice(to);
