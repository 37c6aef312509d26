import { readFileSync, writeFileSync } from 'node:fs';
import { costOfWord, readWordModel } from '../../src/thai/word-model.js';
import { misreadings } from '../../src/thai/misreadings.js';
const model = readWordModel(readFileSync('data/lexicon/word-model.bin'));
const text = readFileSync('/tmp/team/alltexts.txt', 'utf8');
const seg = new Map<string, number>();
for (const line of readFileSync('/tmp/team/words.txt', 'utf8').split('\n')) { const [w, c] = line.split('\t'); if (w) seg.set(w, Number(c)); }
const out: { w: string; cost: number; near: string[] }[] = [];
for (const [w, cost] of seg) {
  if (w.length < 2 || w.length > 7 || cost > 11.6 || cost < 7) continue;
  const near = misreadings(model, w, 0).filter((r) => r.end === w.length && r.meant !== w && r.cost - costOfWord(model, r.meant!) <= 7.5 && costOfWord(model, r.meant!) < 11.3).map((r) => r.meant!);
  if (near.length > 0) out.push({ w, cost, near });
}
console.log(out.length);
writeFileSync('/tmp/team/near.txt', out.sort((a, b) => a.cost - b.cost).map((o) => `${o.w}\t${o.near.slice(0, 6).join(' ')}`).join('\n'));
