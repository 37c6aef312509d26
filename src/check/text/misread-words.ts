import { misreadings } from '../../thai/misreadings.js';
import { type Around, costAlone, type Reading, readRun, readsAtOnce } from '../../thai/readings.js';
import { costOfWord, EDGE, maySplitAt, NUMBER, type WordModel } from '../../thai/word-model.js';
import type { BareText } from './bare-text.js';
import type { NamedText } from './names.js';
import { certaintyOf, mayBeCertain, type PlaceSigns } from './slip-certainty.js';
import { placeSignsOf } from './slip-places.js';
import { type Slip, slipsOf } from './slip-signs.js';
import { runsOf } from './word-runs.js';

/** A place that reads better with one letter mended. */
export interface Misread {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly slip: Slip;
  readonly place: PlaceSigns;
  /** In nats: above 0 it is to be told. */
  readonly certainty: number;
}

/** A part that costs so much where it stands may be a slip, or a piece of one; of a long one that is less likely. */
const DEAR = [6.5, 6.5, 6.5, 7, 7.5, 8];
const mostOf = (letters: number): number => DEAR[letters] ?? DEAR_LONG;
const DEAR_LONG = 10.5;
const AROUND = 10;
/** Places in runs of Thai letters where a frequent word with one slip explains what stands there, sure or not. */
export function misreadWords(model: WordModel, named: NamedText, bare: BareText): readonly Misread[] {
  const runs = runsOf(bare);
  return runs.flatMap(([from, to], at) => {
    const found = misreadRun(model, bare.text.slice(from, to), {
      before: edgeAt(bare.text, from - 1),
      behind: edgeAt(bare.text, to),
    });
    return found.flatMap((miss) => {
      const [start, end] = [from + miss.start, from + miss.end];
      if (isShortened(bare.text, start, end)) return [];
      const place = placeSignsOf({ model, named, bare, runs, at }, { ...miss, start, end });
      return [{ ...miss, start, end, place, certainty: certaintyOf(miss.slip, place) }];
    });
  });
}
/** An abbreviation behind a word: สอบสวน[สภ.] */
const isShortened = (text: string, start: number, end: number): boolean =>
  text[end] === '.' && /^[ก-ฮ]{2,5}$/u.test(text.slice(start, end));

/** What does not depend on the text around. */
type MisreadOfRun = Omit<Misread, 'place' | 'certainty'>;

/** The same names and phrases stand in text after text. */
const known = new Map<string, readonly MisreadOfRun[]>();
const MOST_KNOWN = 20_000;

function misreadRun(model: WordModel, run: string, around: Around): readonly MisreadOfRun[] {
  const key = `${around.before} ${around.behind} ${run}`;
  const before = known.get(key);
  if (before) return before;
  const found = readsAtOnce(model, run, mostOf, around) ? [] : misreadParts(model, run, around);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

function misreadParts(model: WordModel, run: string, around: Around): readonly MisreadOfRun[] {
  const { parts } = readRun(model, run, [], around);
  const found: MisreadOfRun[] = [];
  let mendedTo = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part || part.end <= mendedTo || fits(model, part, parts[at + 1])) continue;
    const slips = mend(model, run, around, parts, at, mendedTo);
    mendedTo = slips.findLast(({ slip }) => mayBeCertain(slip))?.end ?? mendedTo;
    found.push(...slips);
  }
  return found;
}

/** A part that is no dearer than its letters allow, or belongs to what follows it. */
const fits = (model: WordModel, part: Reading, next: Reading | undefined): boolean =>
  part.cost - (next ? costAlone(model, next) - next.cost : 0) < mostOf(part.end - part.start);

const edgeAt = (text: string, at: number): number => (/[0-9๐-๙]/u.test(text.charAt(at)) ? NUMBER : EDGE);

/** Reads the parts around one anew, with slips, but for those that are mended. */
function mend(
  model: WordModel,
  run: string,
  around: Around,
  parts: readonly Reading[],
  at: number,
  mendedTo: number,
): MisreadOfRun[] {
  const part = parts[at];
  if (!part) return [];
  let first = at;
  while ((parts[first - 1]?.start ?? -1) >= mendedTo && part.start - (parts[first]?.start ?? 0) < AROUND)
    first -= 1;
  let last = at;
  while (last < parts.length - 1 && (parts[last]?.end ?? 0) - part.end < AROUND) last += 1;
  const start = parts[first]?.start ?? 0;
  const window = run.slice(start, parts[last]?.end);
  const plain = parts.slice(first, last + 1);
  const others = slipsIn(model, window, part.start - start, part.end - start, plain).filter(
    (slip) => slip.cost - MOST_SAVED < costOfStretch(plain, start + slip.start, start + slip.end),
  );
  if (others.length === 0) return [];
  const read = readRun(model, window, others, {
    before: start === 0 ? around.before : undefined,
    behind: last === parts.length - 1 ? around.behind : undefined,
  });
  const mended = read.parts.map((each) => ({ ...each, start: start + each.start, end: start + each.end }));
  // Both are read without a word that stands before.
  const spent =
    (start === 0 ? (plain[0]?.cost ?? 0) : costAlone(model, plain[0] ?? part)) +
    plain.slice(1).reduce((sum, { cost }) => sum + cost, 0);
  const slips = mended.filter(({ meant }) => meant !== undefined).length;
  const gain = (spent - read.cost) / Math.max(1, slips);
  return slipsOf({ model, run, plain, mended, gain }).map((slip) => {
    const { start: from, end, meant = '' } = slip.reading;
    const [head, tail] = rightEnds(model, run.slice(from, end), meant);
    return {
      start: from + head,
      end: end - tail,
      right: meant.slice(head, meant.length - tail),
      slip,
    };
  });
}
/**
 * How many letters of words that stand as they should lie before and behind the slip, where both are more usual by
 * themselves: ของ[หน่วบงาน], [ประโยขน์]ส่วนรวม.
 */
function rightEnds(model: WordModel, written: string, meant: string): readonly [number, number] {
  const cost = (from: number, to: number): number => costOfWord(model, meant.slice(from, to));
  const maySplit = (at: number, more: number): boolean =>
    maySplitAt(meant, at) && maySplitAt(written, at + more);
  const { length } = meant;
  const whole = cost(0, length);
  let head = 0;
  for (let at = 2; at < length - 1 && written.startsWith(meant.slice(0, at)); at += 1)
    if (maySplit(at, 0) && cost(0, at) < whole && cost(at, length) < whole) head = at;
  const rest = cost(head, length);
  let end = length;
  for (let at = length - 2; at > head + 1 && written.endsWith(meant.slice(at)); at -= 1)
    if (maySplit(at, written.length - length) && cost(at, length) < rest && cost(head, at) < rest) end = at;
  return [head, length - end];
}

/**
 * Readings with a slip that explain a part, the first to begin first: with the words before it, amid the last of
 * them too, which may be two joined, and within it.
 */
function slipsIn(
  model: WordModel,
  window: string,
  from: number,
  to: number,
  plain: readonly Reading[],
): readonly Reading[] {
  const found: Reading[] = [];
  const start = plain[0]?.start ?? 0;
  const starts = plain.map((part) => part.start - start);
  const last = starts.filter((begin) => begin < from).at(-2) ?? from;
  for (let begin = starts[0] ?? from; begin < to; begin += 1) {
    if (begin < last ? !starts.includes(begin) : !maySplitAt(window, begin)) continue;
    for (const reading of misreadings(model, window, begin)) if (reading.end > from) found.push(reading);
  }
  return found;
}

/** What the parts that a stretch touches cost. */
const costOfStretch = (parts: readonly Reading[], start: number, end: number): number =>
  parts.reduce((sum, part) => (part.start < end && start < part.end ? sum + part.cost : sum), 0);
/** A slip costs less behind and before the words it belongs to, seldom by more. */
const MOST_SAVED = 9;
