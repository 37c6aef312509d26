import { readFileSync } from 'node:fs';
import { bareTextOf, fullRange } from '../../src/check/text/bare-text.js';
import { misreadWords } from '../../src/check/text/misread-words.js';
import { blankOut } from '../../src/check/text/text-rule.js';
import { mayBeRight } from '../../src/check/text-rules/misspelt-words.js';
import { parseLexicon } from '../../src/thai/lexicon.js';
import { costAlone, readRun } from '../../src/thai/readings.js';
import { readWordModel } from '../../src/thai/word-model.js';

const model = readWordModel(readFileSync('data/lexicon/word-model.bin'));
const lexicon = parseLexicon(readFileSync('data/lexicon/words.txt', 'utf8'));
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const spot = line.indexOf('[');
  const end = line.indexOf(']');
  const written = line.replace('[', '').replace(']', '');
  const text = { kind: 'free', written, text: blankOut(written) } as const;
  const bare = bareTextOf(text);
  console.log('—', line);
  for (const [run] of written.matchAll(/[ก-๎]+/gu)) {
    const at = written.indexOf(run);
    if (spot >= 0 && !(at <= spot && spot <= at + run.length)) continue;
    console.log(
      '   reads:',
      readRun(model, run)
        .parts.map((p) => `${run.slice(p.start, p.end)}${p.word < 0 ? '*' : ''}:${p.cost.toFixed(1)}`)
        .join(' '),
    );
  }
  for (const miss of misreadWords(model, bare)) {
    const [f, t] = fullRange(bare, miss.start, miss.end);
    if (spot >= 0 && (t < spot - 3 || f > end + 3)) continue;
    const s = { ...miss.slip.signs, ...miss.fit };
    console.log(
      '  ',
      written.slice(f, t),
      '→',
      miss.right,
      miss.slip.kind,
      miss.certainty.toFixed(2),
      mayBeRight(text, bare, miss, lexicon) ? 'RIGHT' : '',
      Object.entries(s)
        .map(([k, v]) => `${k}=${(+v).toFixed(1)}`)
        .join(' '),
    );
  }
}
