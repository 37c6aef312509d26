import {
  bonusOf,
  childAt,
  codeOf,
  costOf,
  isWord,
  MOST_BONUS,
  MOST_LETTERS,
  maySplitAt,
  type WordModel,
} from './word-model.js';

/** A way to read a part of a text: what it costs, and the word that is meant where it is written otherwise. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
  readonly meant?: string;
  /** The place of the word's last letter in the model; -1 for none. */
  readonly word: number;
  /** Of a meant word: what it costs less behind the word before it. */
  readonly saved?: number;
}

/** What stands for a letter that belongs to no word. */
const UNKNOWN_RUN = 13;
const UNKNOWN_LETTER = 3;
const NO_WORD = -1;

/** Ways to read a stretch of one run, in arrays used again for each: a run of the most letters has some 10,000. */
const MOST_ARCS = 40_000;
const starts = new Int32Array(MOST_ARCS);
const words = new Int32Array(MOST_ARCS);
const sums = new Float64Array(MOST_ARCS);
const before = new Int32Array(MOST_ARCS);
/** Place in `others`, or -1. */
const sources = new Int32Array(MOST_ARCS);
/** Arcs that end at one place, as a chain. */
const chain = new Int32Array(MOST_ARCS);
const lastAt = new Int32Array(MOST_LETTERS + 1);
let arcs = 0;

function addArc(
  model: WordModel,
  start: number,
  end: number,
  word: number,
  cost: number,
  source: number,
  around: Around,
): void {
  let least = Number.POSITIVE_INFINITY;
  let from = -1;
  if (start === 0) least = cost + (word === NO_WORD ? UNKNOWN_RUN : -savedBehind(model, around.before, word));
  else {
    for (let arc = lastAt[start] ?? -1; arc >= 0; arc = chain[arc] ?? -1) {
      const left = words[arc] ?? NO_WORD;
      let sum = (sums[arc] ?? 0) + cost;
      if (sum >= least + MOST_BONUS) continue;
      if (left !== NO_WORD) sum += word === NO_WORD ? UNKNOWN_RUN : -bonusOf(model, left, word);
      if (sum >= least) continue;
      least = sum;
      from = arc;
    }
  }
  if (least === Number.POSITIVE_INFINITY || arcs >= MOST_ARCS) return;
  starts[arcs] = start;
  words[arcs] = word;
  sums[arcs] = least;
  before[arcs] = from;
  sources[arcs] = source;
  chain[arcs] = lastAt[end] ?? -1;
  lastAt[end] = arcs;
  arcs += 1;
}

/** What stands before and behind a run: EDGE, NUMBER, or undefined where it is cut out of a longer one. */
export interface Around {
  readonly before: number | undefined;
  readonly behind: number | undefined;
}
const ALONE: Around = { before: undefined, behind: undefined };

const savedBehind = (model: WordModel, before: number | undefined, word: number): number =>
  before === undefined ? 0 : bonusOf(model, before, word);

/** The last arc of the cheapest way to read a run. */
function layArcs(model: WordModel, run: string, others: readonly Reading[], around: Around): number {
  const { length } = run;
  lastAt.fill(-1, 0, length + 1);
  arcs = 0;
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    while (next < others.length && (others[next]?.start ?? 0) < at) next += 1;
    if (at > 0 && lastAt[at] === -1) continue;
    addArc(model, at, at + 1, NO_WORD, UNKNOWN_LETTER, -1, around);
    if (!maySplitAt(run, at)) continue;
    for (let letter = at, first = 0; letter < length; letter += 1) {
      const found = childAt(model, first, codeOf(run.charCodeAt(letter)));
      if (found < 0) break;
      const edge = model.letters[found] ?? 0;
      if (isWord(edge) && maySplitAt(run, letter + 1))
        addArc(model, at, letter + 1, found, costOf(edge), -1, around);
      first = edge >>> 14;
      if (first === 0) break;
    }
    for (let each = next; others[each]?.start === at; each += 1) {
      const { end, word, cost } = others[each] ?? { end: at + 1, word: NO_WORD, cost: 0 };
      addArc(model, at, end, word, cost, each, around);
    }
  }
  return cheapest(model, length, around.behind);
}

function cheapest(model: WordModel, end: number, behind: number | undefined): number {
  if (behind !== undefined)
    for (let arc = lastAt[end] ?? -1; arc >= 0; arc = chain[arc] ?? -1) {
      const word = words[arc] ?? NO_WORD;
      if (word !== NO_WORD) sums[arc] = (sums[arc] ?? 0) - bonusOf(model, word, behind);
    }
  let best = lastAt[end] ?? -1;
  for (let arc = best; arc >= 0; arc = chain[arc] ?? -1) if ((sums[arc] ?? 0) < (sums[best] ?? 0)) best = arc;
  return best;
}

/**
 * True where a run is read by the longest word at each place, none of them dearer than its letters allow but for what
 * the word behind it costs less: most runs are, and need no look at all the other ways.
 */
export function readsAtOnce(
  model: WordModel,
  run: string,
  mostOf: (letters: number) => number,
  { before, behind }: Around,
): boolean {
  let last = before ?? NO_WORD;
  let excess = -1;
  for (let at = 0; at < run.length; ) {
    let end = at;
    let word = NO_WORD;
    for (let letter = at, first = 0; letter < run.length; letter += 1) {
      const found = childAt(model, first, codeOf(run.charCodeAt(letter)));
      if (found < 0) break;
      const edge = model.letters[found] ?? 0;
      if (isWord(edge) && maySplitAt(run, letter + 1)) {
        end = letter + 1;
        word = found;
      }
      first = edge >>> 14;
      if (first === 0) break;
    }
    if (word === NO_WORD) return false;
    const saved = last === NO_WORD ? 0 : bonusOf(model, last, word);
    if (excess >= Math.max(0, saved)) return false;
    excess = costOf(model.letters[word] ?? 0) - saved - mostOf(end - at);
    last = word;
    at = end;
  }
  return excess < 0 || (behind !== undefined && excess < bonusOf(model, last, behind));
}

/** The cheapest way to read a run of Thai letters: its parts in order. `others` are readings beside the words. */
export function readRun(
  model: WordModel,
  run: string,
  others: readonly Reading[] = [],
  around = ALONE,
): { readonly cost: number; readonly parts: readonly Reading[] } {
  let arc = layArcs(model, run, others, around);
  const cost = sums[arc] ?? 0;
  const parts: Reading[] = [];
  let end = run.length;
  while (arc >= 0) {
    const word = words[arc] ?? NO_WORD;
    const total = sums[arc] ?? 0;
    const other = others[sources[arc] ?? -1];
    const meant = other?.meant;
    // Letters of no word are one part.
    if (word === NO_WORD) while (words[before[arc] ?? -1] === NO_WORD) arc = before[arc] ?? -1;
    const start = starts[arc] ?? 0;
    arc = before[arc] ?? -1;
    const part = { start, end, word, cost: total - (sums[arc] ?? 0) };
    parts.push(
      other === undefined || meant === undefined ? part : { ...part, meant, saved: other.cost - part.cost },
    );
    end = start;
  }
  return { cost, parts: parts.reverse() };
}

/** What a part costs at the beginning of a run. */
export const costAlone = (model: WordModel, { word, cost }: Reading): number =>
  word === NO_WORD ? cost : costOf(model.letters[word] ?? 0);

/** Whether a word may begin there: the run reads about as well in two, as บริการ|รถ does and บริกา|รถอน does not. */
export const mayPartAt = (model: WordModel, run: string, at: number): boolean =>
  maySplitAt(run, at) &&
  readRun(model, run.slice(0, at)).cost + readRun(model, run.slice(at)).cost <=
    readRun(model, run).cost + PARTED;
/** In nats: what is written together most often saves as much. */
const PARTED = 12;
