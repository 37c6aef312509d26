// Which word suits the place between which others: a log-bilinear model (src/thai/word-order.ts), fitted to the counted
// texts by telling each word from others, half of them a letter away from it. Put behind what
// `node test/generate/word-model.mjs` has made: `npx tsx test/generate/word-order.ts`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bareTextOf } from '../../src/check/text/bare-text.js';
import { blankOut } from '../../src/check/text/text-rule.js';
import { runsOf, sequenceOf } from '../../src/check/text/word-runs.js';
import {
  ORDER_DIMENSIONS as DIMENSIONS,
  HEADER,
  isWord,
  LETTERS,
  ORDER_NEAR,
  readWordModel,
} from '../../src/thai/word-model.js';

const LEAST_COUNT = 4;
const ROUNDS = 5;
const STEP = 0.05;
/** The last steps are so much shorter. */
const LAST_STEP = 0.05;
/** So many words are told from each, of any, and of those a letter away. */
const OTHERS = 4;
const LIKE = 8;
/** How much less one of these weighs. */
const LIKE_WEIGHT = 0.7;
const DECAY = 1e-5;
/** Words of more letters are not compared. */
const LONGEST = 14;
/** How often a word is taken to be told from others grows slower than how often it stands. */
const SMOOTHING = 0.75;

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const file = path('../../data/lexicon/word-model.bin');
const bytes = readFileSync(file);
const model = readWordModel(bytes);

const folder = path('texts/');
const lines = [...readdirSync(folder).map((name) => `${folder}${name}`), path('phrases.txt')]
  .flatMap((name) => readFileSync(name, 'utf8').split('\n'))
  .map((written) => {
    const bare = bareTextOf({ text: blankOut(written) });
    return sequenceOf(model, bare.text, runsOf(bare));
  });

const counts = new Map<number, number>();
for (const word of lines.flat()) if (word !== -1) counts.set(word, (counts.get(word) ?? 0) + 1);
const words = [...counts]
  .filter(([, count]) => count >= LEAST_COUNT)
  .map(([word]) => word)
  .sort((one, other) => one - other);
const rows = new Map(words.map((word, row) => [word, row]));
const texts = lines.map((line) => line.map((word) => rows.get(word) ?? -1));
const spellings = new Map(branchOf(0, ''));
const alike = likeWords(words.map((word) => spellings.get(word) ?? ''));

/** The words below a letter of the tree, by their places. */
function branchOf(first: number, before: string): (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  for (let at = first; ; at += 1) {
    const edge = model.letters[at] ?? 0x80;
    const word = before + LETTERS.charAt((edge & 0x7f) - 1);
    if (isWord(edge)) found.push([at, word]);
    if (edge >>> 14 !== 0) found.push(...branchOf(edge >>> 14, word));
    if ((edge & 0x80) !== 0) return found;
  }
}

/** For each word those that are a letter away: both without a letter are the same, or one is the other without it. */
function likeWords(all: readonly string[]): readonly Int32Array[] {
  const shortened = (word: string): string[] =>
    word === '' || word.length > LONGEST
      ? []
      : [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
  const groups = new Map<string, number[]>();
  all.forEach((word, row) => {
    for (const key of new Set(shortened(word))) groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  return all.map((word, row) =>
    Int32Array.from(
      new Set(
        shortened(word)
          .flatMap((key) => groups.get(key) ?? [])
          .filter((other) => other !== row),
      ),
    ),
  );
}

/** The same numbers in every run, from 0 to 1. */
let state = 12345;
function random(): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
}

const sums = new Float64Array(words.length);
words.reduce((sum, word, row) => {
  const more = sum + (word < 0 ? 0 : (counts.get(word) ?? 0) ** SMOOTHING);
  sums[row] = more;
  return more;
}, 0);
function anyWord(): number {
  const drawn = random() * (sums.at(-1) ?? 0);
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < drawn) low = middle + 1;
    else high = middle;
  }
  return low;
}

const near = Array.from({ length: 2 * ORDER_NEAR }, (_, at) =>
  at < ORDER_NEAR ? at - ORDER_NEAR : at - ORDER_NEAR + 1,
);
const small = (length: number): Float32Array =>
  Float32Array.from({ length }, () => (2 * random() - 1) / DIMENSIONS);
const heard = small(words.length * DIMENSIONS);
const said = small(words.length * DIMENSIONS);
const biases = new Float32Array(words.length);
const weights = new Float32Array(near.length * DIMENSIONS).fill(1);
const around = new Float32Array(DIMENSIONS);
const slope = new Float32Array(DIMENSIONS);

/** Draws a word towards the place or away from it; says how. */
function tell(row: number, isRight: boolean, step: number): void {
  const from = row * DIMENSIONS;
  let sum = biases[row] ?? 0;
  for (let at = 0; at < DIMENSIONS; at += 1) sum += (said[from + at] ?? 0) * (around[at] ?? 0);
  const change = (Number(isRight) - 1 / (1 + Math.exp(-sum))) * step;
  biases[row] = (biases[row] ?? 0) + change;
  for (let at = 0; at < DIMENSIONS; at += 1) {
    const value = said[from + at] ?? 0;
    slope[at] = (slope[at] ?? 0) + change * value;
    said[from + at] = value + change * (around[at] ?? 0) - step * DECAY * value;
  }
}

function learn(text: readonly number[], at: number, step: number): void {
  const row = text[at] ?? -1;
  if (row < 0 || (words[row] ?? -1) < 0) return;
  const beside = near.map((away) => text[at + away] ?? -1);
  around.fill(0);
  slope.fill(0);
  beside.forEach((other, position) => {
    if (other < 0) return;
    for (let each = 0; each < DIMENSIONS; each += 1)
      around[each] =
        (around[each] ?? 0) +
        (weights[position * DIMENSIONS + each] ?? 0) * (heard[other * DIMENSIONS + each] ?? 0);
  });
  tell(row, true, step);
  for (let count = 0; count < OTHERS; count += 1) {
    const other = anyWord();
    if (other !== row) tell(other, false, step);
  }
  const like = alike[row] ?? new Int32Array();
  for (let count = 0; count < Math.min(LIKE, like.length); count += 1)
    tell(like[Math.floor(random() * like.length)] ?? 0, false, step * LIKE_WEIGHT);
  beside.forEach((other, position) => {
    if (other < 0) return;
    for (let each = 0; each < DIMENSIONS; each += 1) {
      const [own, weight] = [other * DIMENSIONS + each, position * DIMENSIONS + each];
      const [value, scale] = [heard[own] ?? 0, weights[weight] ?? 0];
      heard[own] = value + (slope[each] ?? 0) * scale;
      weights[weight] = scale + (slope[each] ?? 0) * value * WEIGHTS_STEP;
    }
  });
}
/** Each of the few weights is changed by every word. */
const WEIGHTS_STEP = 0.1;

const total = ROUNDS * texts.reduce((sum, { length }) => sum + length, 0);
let done = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  for (const text of texts) {
    text.forEach((_, at) => {
      done += 1;
      learn(text, at, STEP * Math.max(LAST_STEP, 1 - done / total));
    });
  }
}

/** As bytes; few values are cut short. */
function toBytes(values: Float32Array): { readonly bytes: Int8Array; readonly scale: number } {
  const sizes = values.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * WITHIN)] ?? 1) / 127;
  const clipped = Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))));
  return { bytes: clipped, scale };
}
const WITHIN = 0.9995;
const [hearing, saying] = [toBytes(heard), toBytes(said)];
const scaled = weights.map((weight) => weight * hearing.scale * saying.scale);

const parts = [Int32Array.from(words), biases, scaled, hearing.bytes, saying.bytes];
const start = model.order.words.byteOffset - bytes.byteOffset;
const head = Buffer.from(bytes.subarray(0, start));
head.writeUInt32LE(words.length, HEADER - 4);
writeFileSync(file, Buffer.concat([head, ...parts.map(({ buffer }) => new Uint8Array(buffer))]));
console.log(`${words.length} words, ${total / ROUNDS} places`);
