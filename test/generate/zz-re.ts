import { readFileSync } from 'node:fs';
const src = readFileSync('src/check/text-rules/missing-numbers.ts', 'utf8');
const mod = src.replace(/^import .*$/gm, '').replace("const ASKED_FOR", '').replace(/export /g, '');
const { THAI_MONTHS } = await import('../../src/thai/months.js');
const a = mod.indexOf('const MEASURES'); const b = mod.indexOf('/** “จำนวน คน”');
const make = new Function('THAI_MONTHS', mod.slice(a, b).replace(/: readonly RegExp\[\]/g, '') + '; return BEFORE_OTHERS;');
const texts: string[] = JSON.parse(readFileSync('/tmp/team/texts.json', 'utf8'));
const mode = process.argv[2];
const ps: RegExp[] = make(THAI_MONTHS);
const t0 = performance.now();
let n = 0;
if (mode === 'each') for (const t of texts) for (const p of ps) { p.lastIndex = 0; if (p.exec(t)) n++; }
else { const all = new RegExp(ps.map((p) => `(?:${p.source})`).join('|'), 'gu'); for (const t of texts) { all.lastIndex = 0; if (all.exec(t)) n++; } }
console.log(mode, n, (performance.now() - t0).toFixed(1));
