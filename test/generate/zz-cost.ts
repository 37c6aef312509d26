import { readFileSync } from 'node:fs';
import { readRun } from '../../src/thai/readings.js';
import { costOfWord, readWordModel, EDGE } from '../../src/thai/word-model.js';
import { misreadings } from '../../src/thai/misreadings.js';
const model = readWordModel(readFileSync('data/lexicon/word-model.bin'));
for (const w of process.argv.slice(2)) {
  const r = readRun(model, w, [], { before: EDGE, behind: EDGE });
  console.log(w, 'alone', costOfWord(model, w), 'reads', r.cost.toFixed(1), r.parts.map((p) => `${w.slice(p.start, p.end)}:${p.cost.toFixed(1)}`).join(' '));
}
