import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isBlank, type Passage, type Piece, startOf, textOf } from './passage.js';

/** What the program prints by itself, so that no data need hold it. */
export type PrintedKind =
  | 'cover'
  | 'contents'
  | 'heading'
  | 'marker'
  | 'name'
  | 'announcement'
  | 'table'
  | 'total'
  | 'legend'
  | 'page-number'
  | 'title'
  | 'budget'
  | 'markup'
  | 'default';

/** Why words of the source are not in the data. */
export type LeftOutReason =
  | 'announcement-text'
  | 'no-field'
  /** It stands in a comment beside the data. */
  | 'beside'
  | 'unknown-part'
  | 'other-title'
  | 'other-value'
  | 'other-amount'
  | 'not-an-amount'
  | 'group'
  | 'not-a-dimension'
  | 'unplaced';

export interface Printed {
  readonly kind: PrintedKind;
  readonly passage: Passage;
}

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly passage: Passage;
}

/** A decision that somebody should look at; `start` is its place in the manuscript. */
export interface ImportFinding {
  readonly diagnostic: Diagnostic;
  readonly start?: number;
}

/** Where each part of the import writes down what became of the words that are not in the data. */
export interface Ledger {
  readonly printed: readonly Printed[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly ImportFinding[];
  /** Words that went into the data by another way than their part's. */
  readonly kept: readonly Passage[];
  keep(passage: Passage): void;
  print(kind: PrintedKind, passage: Passage): void;
  leaveOut(reason: LeftOutReason, passage: Passage): void;
  find(diagnostic: Diagnostic, at?: Passage): void;
  /** Words of no known part, in the order of the document; a chapter takes them. */
  takeUnknown(): Passage[];
}

/** Less is a stray line of a page, not a text that somebody wrote. */
const FEWEST_LINES = 4;
const SHORTEST_CHAPTER = 120;

/** Findings about one project become comments beside its data too. */
export interface ProjectLedger extends Ledger {
  readonly note: (field: string, finding: ImportFinding['diagnostic'], at?: Passage) => void;
}

export function openLedger(): Ledger {
  const printed: Printed[] = [];
  const leftOut: LeftOut[] = [];
  const findings: ImportFinding[] = [];
  const kept: Passage[] = [];
  return {
    kept,
    keep(passage) {
      kept.push(passage);
    },
    printed,
    leftOut,
    findings,
    print(kind, passage) {
      if (!isBlank(passage)) printed.push({ kind, passage });
    },
    leaveOut(reason, passage) {
      if (!isBlank(passage)) leftOut.push({ reason, passage });
    },
    takeUnknown() {
      const unknown = leftOut.filter(({ reason }) => reason === 'unknown-part');
      const length = unknown.reduce((sum, { passage }) => sum + textOf(passage).length, 0);
      if (unknown.length < FEWEST_LINES || length < SHORTEST_CHAPTER) return [];
      leftOut.splice(0, leftOut.length, ...leftOut.filter((each) => !unknown.includes(each)));
      return unknown
        .map(({ passage }) => passage)
        .sort((one, other) => (startOf(one) ?? 0) - (startOf(other) ?? 0));
    },
    find(diagnostic, at) {
      const start = at && startOf(at);
      // What concerns two fields of one project is one matter.
      const last = findings.at(-1);
      if (last && last.start === start && last.diagnostic.message.th === diagnostic.message.th) return;
      findings.push(start === undefined ? { diagnostic } : { diagnostic, start });
    },
  };
}

/**
 * Every stretch of the manuscript that no passage accounts for. Whatever a parser passes over ends here and
 * so in the report: nothing can be lost.
 */
export function unaccounted(text: string, passages: readonly Passage[]): Passage[] {
  const isTaken = new Uint8Array(text.length);
  for (const { start, text: part } of passages.flat() as readonly Piece[]) {
    if (start !== undefined) isTaken.fill(1, start, start + part.length);
  }
  const rest: Passage[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    for (const { start, end } of openStretches(isTaken, line.index, line.index + line[0].length)) {
      const part = text.slice(start, end);
      if (part.trim() !== '') rest.push([{ text: part, start }]);
    }
  }
  return rest;
}

function* openStretches(isTaken: Uint8Array, from: number, to: number) {
  for (let start = from; start < to; ) {
    if (isTaken[start]) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < to && !isTaken[end]) end += 1;
    yield { start, end };
    start = end;
  }
}
