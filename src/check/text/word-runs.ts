import { readRun } from '../../thai/readings.js';
import { EDGE, MOST_LETTERS, NUMBER, type WordModel } from '../../thai/word-model.js';
import type { BareText } from './bare-text.js';
import { matchesOf } from './text-rule.js';

/** Where Thai letters stand in a row, no space among them: from, to. */
export type Run = readonly [number, number];

const RUN = /[ก-ฮะ-ฺเ-ๅ็-ํ]{3,}/gu;
const SHORTEST = 3;
const AROUND = 10;

/** Runs of letters, parted where spaces stood. */
export function runsOf({ text, gaps }: BareText): Run[] {
  const runs: Run[] = [];
  let gap = 0;
  for (const { index, 0: letters } of matchesOf(RUN, text)) {
    // A letter before a point may begin an abbreviation that a line's end joined to the word before: ประชาชน|พ.ร.บ.
    const end =
      index +
      letters.length -
      (BEGINS_ABBREVIATION.test(text.slice(index + letters.length - 1, index + letters.length + 4)) ? 1 : 0);
    for (let from = index; from < end; ) {
      while ((gaps[gap] ?? end) <= from) gap += 1;
      const to = Math.min(gaps[gap] ?? end, end, from + MOST_LETTERS);
      if (to - from >= SHORTEST && !isAbbreviation(text, from, to) && !isPali(text, from, to))
        runs.push([from, to]);
      from = to;
    }
  }
  return runs;
}
/** No Thai word has a dot below or a ring above; a slip has one, Pali several. */
const isPali = (text: string, from: number, to: number): boolean =>
  PALI.test(text.slice(Math.max(0, from - AROUND), to + AROUND));
const PALI = /(?:ฺ|ํ(?!า)).*(?:ฺ|ํ(?!า))/u;
const BEGINS_ABBREVIATION = /^[ก-ฮ]\.[ก-ฮ]{1,2}\./u;

/** An abbreviation, or the second part of a foreign name: แมรี-แอน. */
const isAbbreviation = (text: string, from: number, to: number): boolean =>
  to - from <= 5 && (text[to] === '.' || text[from - 1] === '.' || text[from - 1] === '-');

export const wordsIn = (model: WordModel, text: string, runs: readonly Run[]): number[] =>
  runs.flatMap(([from, to]) => readRun(model, text.slice(from, to)).parts.map(({ word }) => word));

/** The words of runs, and between two of them whether a number stands there. */
export const sequenceOf = (model: WordModel, text: string, runs: readonly Run[]): number[] =>
  runs.flatMap(([from, to], at) => {
    const end = runs[at - 1]?.[1];
    const words = readRun(model, text.slice(from, to)).parts.map(({ word }) => word);
    return end === undefined ? words : [/[0-9]/u.test(text.slice(end, from)) ? NUMBER : EDGE, ...words];
  });
