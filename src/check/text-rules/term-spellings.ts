import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import type { Spellings } from '../../plan/vocabulary.js';
import {
  type CheckedText,
  matchesOf,
  OF_ONE_HAND,
  reportAt,
  type TextContext,
  type TextsRule,
} from '../text/text-rule.js';

interface Use {
  readonly text: CheckedText;
  readonly at: number;
  readonly written: string;
}

const TERM_SPELLINGS = defineFinding({
  code: 'check/term-spellings',
  severity: 'warning',
  about: {
    th: 'คำหนึ่งเขียนแบบเดียวทั้งแผน (terms.yaml และคำอักษรโรมัน)',
    en: 'A term has one spelling throughout (terms.yaml and Latin terms)',
  },
  example: { wrong: 'ระบบ E-Service และ E – Service', right: 'ระบบ E-Service' },
  th: (p: { written: string; usual: string }) => `“${p.written}” เขียนอีกแบบหนึ่งว่า “${p.usual}” ในแผนเดียวกัน`,
  en: (p) => `“${p.written}” is also written “${p.usual}” in this plan`,
  hints: (p) => ({ th: `เขียนเป็น “${p.usual}” ทุกแห่ง`, en: `write “${p.usual}” throughout` }),
});

/** A term is written in one way throughout: those of `terms.yaml`, and every Latin one. */
export const termSpellings: TextsRule = {
  findings: [TERM_SPELLINGS],
  check: (texts, { vocabulary, isFreeText }: TextContext) => [
    ...[...usesByTerm(texts, vocabulary.spellings)].flatMap(([term, uses]) => compareUses(uses, term[0])),
    // Each hand has capitals of its own.
    ...(isFreeText && texts.length > OF_ONE_HAND
      ? []
      : [...latinTerms(texts).values()].flatMap((uses) => compareUses(uses, undefined))),
  ],
};

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
    return [reportAt(TERM_SPELLINGS, { written, usual }, text, range)];
  });
}

/** One pass over a text finds the uses of every term. */
function usesByTerm(
  texts: readonly CheckedText[],
  terms: readonly Spellings[],
): ReadonlyMap<Spellings, readonly Use[]> {
  const termOf = new Map(terms.flatMap((term) => term.map((written) => [written, term] as const)));
  const longestFirst = [...termOf.keys()].sort((a, b) => b.length - a.length);
  const uses = new Map<Spellings, Use[]>(terms.map((term) => [term, []]));
  if (longestFirst.length === 0) return uses;
  const pattern = new RegExp(
    longestFirst.map((written) => written.replaceAll(/[./()]/gu, '\\$&')).join('|'),
    'gu',
  );
  for (const text of texts) {
    for (const { 0: written, index } of matchesOf(pattern, text.text)) {
      uses.get(termOf.get(written) ?? [])?.push({ text, at: index, written });
    }
  }
  return uses;
}

const LATIN_TERM =
  /(?<![A-Za-z])[A-Za-z]+(?:[ \t]?[-‐‑–—][ \t]?[A-Za-z]+)+|(?<![A-Za-z])[A-Za-z]+(?: [A-Za-z]+)+|(?<![A-Za-z\d@#./_])[A-Za-z]{4,}(?![A-Za-z\d@/_])/gu;

/** Latin words and terms of several parts that differ in capitals and dashes only. */
function latinTerms(texts: readonly CheckedText[]): ReadonlyMap<string, Use[]> {
  const terms = new Map<string, Use[]>();
  for (const text of texts) {
    if (!/[A-Za-z]{2}/u.test(text.text)) continue;
    for (const { 0: written, index } of matchesOf(LATIN_TERM, text.text)) {
      const key = written.toLowerCase().replaceAll(/[\s‐‑–—]*[-‐‑–—][\s‐‑–—]*/gu, '-');
      terms.set(key, [...(terms.get(key) ?? []), { text, at: index, written }]);
    }
  }
  return terms;
}
