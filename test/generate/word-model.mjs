// Makes data/lexicon/word-model.bin: `node test/generate/word-model.mjs [corpus folder]`
// The folder holds words/*.txt, one word a line (frequent.txt and official.txt may be meant, others are only known),
// and texts/*.txt; without one the words are those that the model has, and the texts the project's own. phrases.txt,
// texts/, districts.txt, rare-words.txt and spelling.txt beside this script are read with them. Of the texts only the words' frequencies are kept.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordVectors } from './word-vectors.mjs';

const folder = process.argv[2];
const out = fileURLToPath(new URL('../../data/lexicon/word-model.bin', import.meta.url));
/** What the script before this run joined of two words is no word of a list. */
const joinedPath = fileURLToPath(new URL('joined-words.txt', import.meta.url));
const WORD = /^[ก-ฮะ-ฺเ-ๅ็-ํ]{1,22}$/u;
/** Bytes. */
const HEADER = 24;
const LETTERS = 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮะัาำิีึืฺุูเแโใไๅ็่้๊๋์ํ';

/** Some lists write ำ as two characters. */
const textOf = (path) => readFileSync(path, 'utf8').replaceAll('\u0E4D\u0E32', '\u0E33');
const own = (name) => [name, textOf(fileURLToPath(new URL(`${name}.txt`, import.meta.url)))];
const read = (part) =>
  readdirSync(join(folder, part)).map((name) => [name.replace('.txt', ''), textOf(join(folder, part, name))]);

/** `word ≠ right words that look like it` */
const [, spelling] = own('spelling');
const listed = spelling
  .replaceAll(/#.*/gu, '')
  .split('\n')
  .map((line) => line.split('≠'));
const lists = [
  ...(folder ? read('words') : knownWords()),
  own('rare-words'),
  own('usual-words'),
  ['official', listed.map(([word]) => word).join('\n')],
  ['lookalikes', listed.flatMap(([, alike = '']) => alike.trim().split(' ')).join('\n')],
];

const words = new Map();
for (const [name, text] of lists) {
  for (const line of text.split('\n')) {
    const word = line.trim();
    if (WORD.test(word) && (word.length > 1 || 'ณก็'.includes(word))) {
      words.set(word, Math.min(words.get(word) ?? 99, floorOf(name)));
    }
  }
}
/** What is known to be wrong is no word, whatever list has it. */
const confusions = textOf(fileURLToPath(new URL('../../data/lexicon/confusions.yaml', import.meta.url)));
for (const [, wrong] of confusions.matchAll(/^ {2,4}(\S+) → /gmu)) words.delete(wrong);
/** Costs are natural logarithms: what is not counted in the texts costs as much as its list says. */
function floorOf(name) {
  return name.startsWith('cost ')
    ? Number(name.slice(5))
    : ({ frequent: 11.5, official: 10, lookalikes: 14, 'usual-words': 12.5 }[name] ?? 15.5);
}
/** The words of the model there is, by what each costs; one that was counted may be counted anew. */
function knownWords() {
  const bytes = readFileSync(out);
  const joined = new Set(textOf(joinedPath).split('\n'));
  const [count, , , , districts] = new Uint32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + HEADER),
  );
  const start = bytes.byteOffset + HEADER + districts * 4;
  const edges = new Uint32Array(bytes.buffer.slice(start, start + count * 4));
  const found = new Map();
  const walk = (first, before) => {
    for (let at = first; ; at += 1) {
      const word = before + LETTERS.charAt((edges[at] & 0x7f) - 1);
      const cost = Math.min(15.5, ((edges[at] >>> 8) & 0x3f) / 4);
      if (cost > 0 && !joined.has(word)) found.set(cost, [...(found.get(cost) ?? []), word]);
      if (edges[at] >>> 14 !== 0) walk(edges[at] >>> 14, word);
      if ((edges[at] & 0x80) !== 0) return;
    }
  };
  walk(0, '');
  return [...found].map(([cost, words]) => [`cost ${cost}`, words.join('\n')]);
}

function ownTexts() {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const plan = readdirSync(join(root, 'data/2569'), { recursive: true }).map((name) =>
    join('data/2569', name),
  );
  const paths = [...plan, 'test/check/clean-sentences.txt', 'data/lexicon/laws.yaml'];
  return paths.filter((path) => /\.\w+$/u.test(path)).map((path) => [path, textOf(join(root, path))]);
}

/** What was written to be counted. */
function proseTexts() {
  const folder = fileURLToPath(new URL('texts/', import.meta.url));
  return readdirSync(folder).map((name) => [name, textOf(join(folder, name))]);
}

/** How much a text's words count beside those of the plan itself. */
const weightOf = (name) => (name === 'software' ? 0.1 : 1);

/** What stands before and behind a run: a number, or nothing that is a word. */
const NUMBER = '#';
const EDGE = '^';
const edgeOf = (beside) => (/[0-9๐-๙]/u.test(beside) ? NUMBER : EDGE);
const texts = [...(folder ? read('texts') : ownTexts()), own('phrases'), ...proseTexts()];
const RUN = /[ก-ฮะ-ฺเ-ๅ็-ํ]+/gu;
const runs = texts.flatMap(([name, text]) =>
  [...text.matchAll(RUN)].map(({ index, 0: run }) => ({
    run,
    before: edgeOf(/.? ?$/u.exec(text.slice(Math.max(0, index - 2), index))[0]),
    behind: edgeOf(/^ ?.?/u.exec(text.slice(index + run.length, index + run.length + 2))[0]),
    weight: weightOf(name),
  })),
);
/** A compound that its parts explain needs no place of its own. */
for (const [word, floor] of [...words]) {
  if (floor !== floorOf('lookalikes')) continue;
  words.delete(word);
  if (segment(word, words).some((part) => !words.has(part))) words.set(word, floor);
}
const isToken = (word) => word === NUMBER || word === EDGE || words.has(word);
let costs = new Map([...words].map(([word, floor]) => [word, floor]));
let counts = new Map();
let pairs = new Map();
let all = 0;
function countRuns() {
  counts = new Map();
  pairs = new Map();
  all = 0;
  for (const { run, before: first, behind, weight } of runs) {
    let before = first;
    counts.set(first, (counts.get(first) ?? 0) + weight);
    for (const word of [...segment(run, costs), behind]) {
      if (word !== behind) {
        counts.set(word, (counts.get(word) ?? 0) + weight);
        all += weight;
      }
      if (isToken(before) && isToken(word)) {
        const pair = `${before} ${word}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + weight);
      }
      before = word;
    }
  }
  costs = new Map(
    [...words].map(([word, floor]) => {
      const count = counts.get(word) ?? 0;
      return [word, count < 0.5 ? floor : Math.min(floor, Math.log(all / count))];
    }),
  );
}
for (let round = 0; round < 3; round += 1) countRuns();
/**
 * What stands together far more often than by chance is one word more, so that its neighbours are counted too:
 * [วันที่] behind ตั้งแต่ and before a number.
 */
const JOINED_AT_LEAST = 10;
const JOINED_NATS = 3;
const JOINED_LETTERS = 18;
const joined = [...pairs].flatMap(([pair, count]) => {
  const [one, other] = pair.split(' ');
  const word = one + other;
  const isJoined =
    words.has(one) &&
    words.has(other) &&
    !words.has(word) &&
    word.length <= JOINED_LETTERS &&
    count >= JOINED_AT_LEAST &&
    Math.log((count * all) / (counts.get(one) * counts.get(other))) >= JOINED_NATS;
  return isJoined ? [[word, Math.log(all / count)]] : [];
});
for (const [word, cost] of joined) {
  words.set(word, 15.5);
  costs.set(word, cost);
}
writeFileSync(
  joinedPath,
  `${joined
    .map(([word]) => word)
    .sort()
    .join('\n')}\n`,
);
for (let round = 0; round < 2; round += 1) countRuns();

/** As src/thai/word-model.ts looks it up. */
function pairKey(before, word) {
  const mixed = Math.imul(before + 1, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function segment(run, known) {
  const best = new Float64Array(run.length + 1).fill(Infinity);
  const from = new Int32Array(run.length + 1);
  best[0] = 0;
  for (let at = 0; at < run.length; at += 1) {
    if (best[at] === Infinity) continue;
    for (let end = at + 1; end <= Math.min(run.length, at + 22); end += 1) {
      const cost = known.get(run.slice(at, end)) ?? (end === at + 1 ? 18 : Infinity);
      if (best[at] + cost < best[end]) {
        best[end] = best[at] + cost;
        from[end] = at;
      }
    }
  }
  const parts = [];
  for (let end = run.length; end > 0; end = from[end]) parts.push(run.slice(from[end], end));
  return parts.reverse();
}

/** Districts and provinces; those that the texts hardly know are no rarer than this. */
const DISTRICT = 12;
const districts = own('districts')[1].trim().split('\n');
for (const name of districts) if (name.length > 3 && (costs.get(name) ?? 99) > 11) costs.set(name, DISTRICT);

/** A tree in one array, siblings side by side: see src/thai/word-model.ts. */
const root = new Map();
const entries = new Map();
for (const [word, cost] of costs) {
  let node = root;
  let entry;
  for (const letter of word) {
    entry = node.get(letter) ?? { children: new Map(), value: 0, weight: 0 };
    entry.weight += Math.exp(-cost);
    node.set(letter, entry);
    node = entry.children;
  }
  entry.value = Math.max(1, Math.min(63, Math.round(cost * 4)));
  entries.set(word, entry);
}
const edges = [];
const queue = [root];
let next = root.size;
for (const node of queue) {
  // What is met most often is looked at first.
  const children = [...node].sort(([a, { weight: m }], [b, { weight: n }]) => n - m || (a < b ? -1 : 1));
  children.forEach(([letter, entry], index) => {
    const { children: below, value } = entry;
    entry.place = edges.length;
    const code = LETTERS.indexOf(letter) + 1;
    if (code === 0) throw new Error(`no such letter: ${letter}`);
    const first = below.size === 0 ? 0 : next;
    next += below.size;
    if (below.size > 0) queue.push(below);
    edges.push(((first << 14) | (value << 8) | ((index === children.length - 1 ? 1 : 0) << 7) | code) >>> 0);
  });
}

/** What a word behind another costs less than alone: absolute discounting, and a few pairs prove little. */
const DISCOUNT = 0.5;
const DOUBT = 4;
const LEAST_BONUS = 4;
/** How often a run ends so, for what follows its last word. */
const ends = { [NUMBER]: 0, [EDGE]: 0 };
for (const { behind, weight } of runs) ends[behind] += weight;
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
const costOf = (token) => costs.get(token) ?? -Math.log(ends[token] / total);
const PLACES = { [EDGE]: -2, [NUMBER]: -3 };
const placeOf = (token) => entries.get(token)?.place ?? PLACES[token];
/** Two words meet once by chance where both together cost so much; what never met is as rare as half of that. */
const chance = Math.log(all) + Math.log(2);
/** In place of a bonus: met, but no oftener than by chance. */
const MET = 0xff;
const bonuses = [...pairs].flatMap(([pair, count]) => {
  const [before, word] = pair.split(' ');
  const cost = -Math.log(Math.max(count - DISCOUNT, 0.02) / (counts.get(before) + DOUBT));
  const bonus = Math.round((costOf(word) - cost) * 4);
  const key = pairKey(placeOf(before), placeOf(word));
  if (count > 0.9 && bonus >= LEAST_BONUS) return [{ key, bonus: Math.min(bonus, 40) }];
  return Math.min(placeOf(before), placeOf(word)) >= 0 && costOf(before) + costOf(word) < chance
    ? [{ key, bonus: MET }]
    : [];
});
/** A third more than needed; what lies behind is read four bytes at a time. */
const slots = Math.ceil(bonuses.length / 3) * 4;
const keys = new Uint16Array(slots);
const values = new Uint8Array(slots);
for (const { key, bonus } of bonuses) {
  let slot = (key >>> 1) % slots;
  while (values[slot] !== 0) slot = (slot + 1) % slots;
  keys[slot] = key & 0xffff;
  values[slot] = bonus;
}
/** How surprising a letter is behind two others in a word, in sixteenths of a nat: see src/thai/letter-model.ts. */
const CODES = LETTERS.length + 2;
const KINDS = ['เแโใไ', 'ัิีึืฺุู็', '่้๊๋', '์', 'าำะๅํ'];
const SEEN_NEVER = 0.1;
function letterSurprises() {
  const kindOf = (code) =>
    code === 0 ? KINDS.length + 1 : KINDS.findIndex((kind) => kind.includes(LETTERS[code - 1])) + 1;
  const counts = new Float64Array((KINDS.length + 2) * CODES * CODES);
  for (const word of costs.keys()) {
    let [first, second] = [0, 0];
    for (const letter of [...[...word].map((each) => LETTERS.indexOf(each) + 1), 0]) {
      counts[(kindOf(first) * CODES + second) * CODES + letter] += 1;
      [first, second] = [second, letter];
    }
  }
  return Uint8Array.from(counts, (count, at) => {
    const row = at - (at % CODES);
    const all = counts.subarray(row, row + CODES).reduce((sum, each) => sum + each, 0);
    return Math.min(255, Math.round(-16 * Math.log((count + SEEN_NEVER) / (all + SEEN_NEVER * CODES))));
  });
}

/** What stands on one line belongs together. */
const lines = texts.flatMap(([, text]) =>
  text
    .split('\n')
    .map((line) =>
      (line.match(RUN) ?? []).flatMap((run) => segment(run, costs)).filter((word) => words.has(word)),
    ),
);
const vectors = [...wordVectors(lines)]
  .map(([word, vector]) => ({ place: placeOf(word), vector }))
  .sort((one, other) => one.place - other.place);
const known = districts.map(placeOf).filter((place) => place !== undefined);
const parts = [
  // How many words have an order, word-order.ts adds.
  Uint32Array.of(edges.length, slots, vectors.length, Math.round(chance * 4), known.length, 0),
  Uint32Array.from(known),
  Uint32Array.from(edges),
  keys,
  values,
  Uint32Array.from(vectors, ({ place }) => place),
  letterSurprises(),
  ...vectors.map(({ vector }) => vector),
];
writeFileSync(out, Buffer.concat(parts.map(({ buffer }) => new Uint8Array(buffer))));
console.log(
  `${words.size} words, ${edges.length} letters, ${bonuses.length} pairs in ${slots} places, ${vectors.length} vectors`,
);
