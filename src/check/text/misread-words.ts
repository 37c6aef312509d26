import { MOST_LETTERS, misreadings, type Reading, readRun, type WordModel } from '../../thai/word-model.js';

/** A place that reads far better with one letter mended. */
export interface Misread {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** How much better, in nats. */
  readonly gain: number;
}

const RUN = /[ก-ฮะ-ฺเ-ๅ็-ํ]{3,}/gu;
/** A word that costs so much, or a part that is no word, may be a slip. */
const SUSPICIOUS = 10.5;
const AROUND = 10;
const SHORTEST = 3;
const SURE = 2;
const SURE_OF_SHORT = 4;

/** Places in runs of Thai letters where a frequent word with one slip explains best what stands there. */
export function misreadWords(model: WordModel, text: string, isParted: (at: number) => boolean): Misread[] {
  const found: Misread[] = [];
  for (const [from, to] of runsOf(text, isParted)) {
    const run = text.slice(from, to);
    const { parts } = readRun(model, run);
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at];
      if (!part || !isSuspicious(part) || part.end <= (found.at(-1)?.end ?? 0) - from) continue;
      found.push(
        ...mend(model, run, parts, at).map((miss) => ({
          ...miss,
          start: from + miss.start,
          end: from + miss.end,
        })),
      );
    }
  }
  return found;
}

/** Letters of no word, or a short rare word: a slip seldom makes a long one. */
const isSuspicious = ({ start, end, cost }: Reading): boolean =>
  cost >= SUSPICIOUS && (end - start <= SHORT || cost > RAREST);
const RAREST = 15;

function* runsOf(text: string, isParted: (at: number) => boolean): Generator<readonly [number, number]> {
  for (const { index, 0: run } of text.matchAll(RUN)) {
    let from = index;
    for (let at = index + 1; at <= index + run.length; at += 1) {
      if (at < index + run.length && !isParted(at) && at - from < MOST_LETTERS) continue;
      if (at - from >= SHORTEST && !isAbbreviation(text, from, at)) yield [from, at];
      from = at;
    }
  }
}

const isAbbreviation = (text: string, from: number, to: number): boolean =>
  to - from <= 5 && (text[to] === '.' || text[from - 1] === '.');

/** Reads the parts around one anew, with slips. */
function mend(model: WordModel, run: string, parts: readonly Reading[], at: number): Misread[] {
  const part = parts[at];
  if (!part) return [];
  let first = at;
  while (first > 0 && part.start - (parts[first]?.start ?? 0) < AROUND) first -= 1;
  let last = at;
  while (last < parts.length - 1 && (parts[last]?.end ?? 0) - part.end < AROUND) last += 1;
  const start = parts[first]?.start ?? 0;
  const window = run.slice(start, parts[last]?.end);
  const others = slipsIn(model, window, part.start - start, part.end - start);
  const plain = parts.slice(first, last + 1).reduce((sum, { cost }) => sum + cost, 0);
  const mended = readRun(model, window, others);
  const slips = mended.parts.filter(({ meant }) => meant !== undefined);
  const strange = mended.parts.filter(({ cost, meant }) => meant === undefined && cost >= STRANGE).length;
  const gain = (plain - mended.cost) / Math.max(1, slips.length);
  if (gain < SURE) return [];
  return slips
    .filter(({ meant = '' }) =>
      meant.length <= SHORT ? strange === 0 && gain >= SURE_OF_SHORT : strange <= 1,
    )
    .map(({ start: from, end, meant = '' }) => ({
      start: start + from,
      end: start + end,
      right: meant,
      gain,
    }));
}
/** Beside a name or a rare word a short word is no better reading of what is strange as well. */
const SHORT = 4;
/** A name, a rare word, or none. */
const STRANGE = 12;

const known = new Map<string, readonly Reading[]>();
const MOST_KNOWN = 20_000;

/** Readings with a slip that explain a part, the first to begin first; the same stretch is met again and again. */
function slipsIn(model: WordModel, window: string, from: number, to: number): readonly Reading[] {
  const key = `${from} ${to} ${window}`;
  const before = known.get(key);
  if (before) return before;
  const found: Reading[] = [];
  for (let begin = 0; begin < to; begin += 1) {
    for (const reading of misreadings(model, window, begin)) if (reading.end > from) found.push(reading);
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}
