import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Spellings } from '../../plan/vocabulary.js';
import { occurrences } from '../../thai/near-miss.js';
import type { CheckedText } from '../text/checked-text.js';
import { reportAt } from '../text/report-at.js';
import type { TextContext, TextsRule } from '../text/text-rule.js';

interface Use {
  readonly text: CheckedText;
  readonly at: number;
  readonly written: string;
}

/** A term is written in one way throughout: those of `terms.yaml`, and every Latin one. */
export const termSpellings: TextsRule = (texts, { vocabulary }: TextContext) => [
  ...vocabulary.spellings.flatMap((spellings) => compareUses(usesOf(texts, spellings), spellings[0])),
  ...[...latinTerms(texts).values()].flatMap((uses) => compareUses(uses, undefined)),
];

/** All but the preferred spelling, where it is used at all; otherwise all but the most frequent. */
function compareUses(uses: readonly Use[], preferred: string | undefined): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { written } of uses) counts.set(written, (counts.get(written) ?? 0) + 1);
  if (counts.size < 2) return [];
  const frequent = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? '';
  const usual = preferred !== undefined && counts.has(preferred) ? preferred : frequent;
  return uses.flatMap(({ text, at, written }): Diagnostic[] => {
    if (written === usual) return [];
    const range = [at, at + written.length] as const;
    return [reportAt('check/term-spellings', { written, usual }, text, range, { replacement: usual })];
  });
}

function usesOf(texts: readonly CheckedText[], spellings: Spellings): Use[] {
  const longestFirst = spellings.toSorted((a, b) => b.length - a.length);
  return texts.flatMap((text) => {
    const taken: number[] = [];
    return longestFirst.flatMap((written) =>
      occurrences(text.text, written).flatMap((at): Use[] => {
        if (taken.some((start) => start <= at && at < start + written.length)) return [];
        taken.push(...Array.from({ length: written.length }, (_, index) => at + index));
        return [{ text, at, written }];
      }),
    );
  });
}

const LATIN_TERM = /[A-Za-z]+(?:[ \t]?[-‐‑–—][ \t]?[A-Za-z]+)+|[A-Za-z]+(?: [A-Za-z]+)+/gu;

/** Latin terms of several parts that differ in capitals and dashes only. */
function latinTerms(texts: readonly CheckedText[]): ReadonlyMap<string, Use[]> {
  const terms = new Map<string, Use[]>();
  for (const text of texts) {
    for (const { 0: written, index } of text.text.matchAll(LATIN_TERM)) {
      const key = written.toLowerCase().replaceAll(/[\s‐‑–—]*[-‐‑–—][\s‐‑–—]*/gu, '-');
      terms.set(key, [...(terms.get(key) ?? []), { text, at: index, written }]);
    }
  }
  return terms;
}
