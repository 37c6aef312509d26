// Fits what each sign of a slip counts (src/check/text/slip-weights.ts): `npx tsx test/generate/slip-weights.ts`.
// In texts that the word model has not counted, slips are planted; what is found there, and what is found in the texts
// as they stand, is told apart by one logistic regression for each kind of slip.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bareTextOf, fullRange } from '../../src/check/text/bare-text.js';
import { misreadWords } from '../../src/check/text/misread-words.js';
import { SIGNS } from '../../src/check/text/slip-certainty.js';
import type { SlipKind } from '../../src/check/text/slip-signs.js';
import { blankOut } from '../../src/check/text/text-rule.js';
import { mayBeRight } from '../../src/check/text-rules/misspelt-words.js';
import { parseLexicon } from '../../src/thai/lexicon.js';
import { readWordModel } from '../../src/thai/word-model.js';
import { plantSpelling } from '../bench/plant-spelling.mjs';
import { logisticRegression } from './logistic-regression.js';

const SEEDS = [1, 2];
/** A false finding is as bad as so many slips of these found are good. */
const HARM = 7;
const FOLDS = 5;
const KINDS: readonly SlipKind[] = ['no word', 'several words', 'another word'];

interface Place {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

interface Sample {
  readonly kind: SlipKind;
  readonly values: readonly number[];
  readonly isSlip: boolean;
  readonly weight: number;
  readonly text: string;
  /** Of one line all samples are in one part. */
  readonly fold: number;
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const model = readWordModel(readFileSync(path('../../data/lexicon/word-model.bin')));
const lexicon = parseLexicon(readFileSync(path('../../data/lexicon/words.txt'), 'utf8'));
const folder = path('uncounted/');
const read = (name: string): string[] =>
  readFileSync(`${folder}${name}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
const names = readdirSync(folder);
/** `kind<tab>text {wrong|right} text` */
const byHand = names
  .filter((name) => name.startsWith('slips'))
  .flatMap(read)
  .map((line) => {
    const [, before = '', wrong = '', right = '', behind = ''] =
      /\t(.*)\{([^|{}]*)\|([^{}]*)\}(.*)$/u.exec(line) ?? [];
    const place = { from: before.length, to: before.length + wrong.length };
    return { right: before + right + behind, text: before + wrong + behind, ...place };
  });
const prose = names.filter((name) => !name.startsWith('slips')).flatMap(read);
const lines = [...prose, ...byHand.map(({ right }) => right)];
const planted = [
  ...byHand.map((slip, at) => ({ ...slip, line: prose.length + at, weight: 1 })),
  ...SEEDS.flatMap((seed) => plantSpelling(lines, seed)).map((slip) => ({
    ...slip,
    weight: 1 / SEEDS.length,
  })),
];

function samplesOf(written: string, line: number, planted?: Place): Sample[] {
  const text = { kind: 'free', written, text: blankOut(written) } as const;
  const bare = bareTextOf(text);
  return misreadWords(model, text, bare).flatMap((miss) => {
    const [from, to] = fullRange(bare, miss.start, miss.end);
    const isSlip = planted !== undefined && from <= planted.to + 1 && planted.from <= to + 1;
    if (isSlip !== (planted !== undefined) || mayBeRight(text, bare, miss, lexicon)) return [];
    const signs = { ...miss.slip.signs, ...miss.place };
    return [
      {
        kind: miss.slip.kind,
        values: SIGNS.map((sign) => signs[sign]),
        isSlip,
        weight: planted?.weight ?? HARM,
        text: written,
        fold: line % FOLDS,
      },
    ];
  });
}

const samples = [
  ...lines.flatMap((line, index) => samplesOf(line, index)),
  ...planted.flatMap(({ text, line, ...place }) => samplesOf(text, line, place)),
];

const weightsOf = (kind: SlipKind, some: readonly Sample[]): number[] =>
  logisticRegression(some.filter((each) => each.kind === kind));
const certainty = (weights: readonly number[], { values }: Sample): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights.at(-1) ?? 0);

const found = new Set<string>();
let harm = 0;
for (let fold = 0; fold < FOLDS; fold += 1) {
  for (const kind of KINDS) {
    const weights = weightsOf(
      kind,
      samples.filter((each) => each.fold !== fold),
    );
    const told = samples.filter(
      (each) => each.fold === fold && each.kind === kind && certainty(weights, each) >= 0,
    );
    for (const { isSlip, text } of told) if (isSlip) found.add(text);
    harm += told.filter(({ isSlip }) => !isSlip).length;
  }
}
const letters = lines.join('').length;
console.log(
  `${lines.length} lines of ${letters} letters, told apart by what the others say: ${found.size} of ${planted.length} slips found, ${harm} false`,
);

const table = Object.fromEntries(
  KINDS.map((kind) => {
    const weights = weightsOf(kind, samples).map((weight) => Number(weight.toFixed(3)));
    return [
      kind,
      { base: weights.at(-1), ...Object.fromEntries(SIGNS.map((sign, at) => [sign, weights[at]])) },
    ];
  }),
);
writeFileSync(
  path('../../src/check/text/slip-weights.ts'),
  `// Written by test/generate/slip-weights.ts\nimport type { SlipWeights } from './slip-certainty.js';\n\nexport const SLIP_WEIGHTS: SlipWeights = ${JSON.stringify(table, undefined, 2)};\n`,
);
