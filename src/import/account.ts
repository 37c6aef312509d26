import { diagnostic } from '../diagnostics/diagnostic.js';
import { type DraftPlan, dataPassages } from './draft-plan.js';
import { CHARACTERS_CHANGED, DOUBLED_MARK } from './findings.js';
import { type ImportFinding, type Ledger, unaccounted } from './ledger.js';
import { type Manuscript, placeAt } from './manuscript.js';
import { CHANGE_NAMES, type CharacterChangeKind, hasDoubledMark } from './normalise-characters.js';
import { type Passage, textOf } from './passage.js';

/** What became of every word of the source. */
export interface Account extends Pick<Ledger, 'printed' | 'leftOut' | 'findings'> {
  /** Words that stand in the data. */
  readonly data: readonly Passage[];
  /** Line breaks of a page that are none of the data. */
  readonly joins: readonly Join[];
}

/** Lines put together; both are offsets in the manuscript. */
export interface Join {
  readonly first: number;
  readonly last: number;
}

export function settleAccount(manuscript: Manuscript, draft: DraftPlan, ledger: Ledger): Account {
  const data = [...dataPassages(draft), ...ledger.kept];
  const told = [...ledger.printed, ...ledger.leftOut].map(({ passage }) => passage);
  const rest = unaccounted(manuscript.text, [...data, ...told]);
  const isMarkup = (passage: Passage): boolean => /^[|*_#\s]+$/u.test(textOf(passage));
  return {
    data,
    joins: joinsIn(manuscript, data),
    printed: [
      ...ledger.printed,
      ...rest.filter(isMarkup).map((passage) => ({ kind: 'markup' as const, passage })),
    ],
    leftOut: [
      ...ledger.leftOut,
      ...rest
        .filter((passage) => !isMarkup(passage))
        .map((passage) => ({ reason: 'unplaced' as const, passage })),
    ],
    findings: [...ledger.findings, ...characterFindings(manuscript), ...doubledMarks(data)],
  };
}

function joinsIn(manuscript: Manuscript, data: readonly Passage[]): Join[] {
  return data.flatMap((passage): Join[] => {
    const starts = passage.flatMap(({ start }) => (start === undefined ? [] : [start]));
    const [first, last] = [starts[0], starts.at(-1)];
    if (first === undefined || last === undefined) return [];
    return placeAt(manuscript, first)?.start === placeAt(manuscript, last)?.start ? [] : [{ first, last }];
  });
}

function characterFindings({ changes }: Manuscript): ImportFinding[] {
  const kinds = new Map<CharacterChangeKind, { count: number; start: number }>();
  for (const { start, changes: here } of changes) {
    for (const { kind, count } of here) {
      const known = kinds.get(kind);
      kinds.set(kind, { count: (known?.count ?? 0) + count, start: known?.start ?? start });
    }
  }
  return [...kinds]
    .filter(([kind]) => kind !== 'no-break-space')
    .map(([kind, { count, start }]) => ({
      diagnostic: diagnostic(CHARACTERS_CHANGED, { kind: CHANGE_NAMES[kind], count }),
      start,
    }));
}

const doubledMarks = (data: readonly Passage[]): ImportFinding[] =>
  data.flatMap((passage): ImportFinding[] => {
    const text = textOf(passage);
    const [first] = passage;
    if (!hasDoubledMark(text) || first?.start === undefined) return [];
    const at = text.search(/([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1/u);
    const excerpt = text.slice(Math.max(0, at - 8), at + 12);
    return [{ diagnostic: diagnostic(DOUBLED_MARK, { excerpt }), start: first.start }];
  });
