import { readFileSync } from 'node:fs';
import { readWordModel, MOST_LETTERS } from '../src/thai/word-model.js';
import { readRun, costAlone } from '../src/thai/readings.js';
const model = readWordModel(readFileSync('data/lexicon/word-model.bin'));
const [file, missedFile] = process.argv.slice(2);
const missed = missedFile ? new Set(readFileSync(missedFile,'utf8').split('\n').filter(l=>l.includes('missed:')).map(l=>l.replace(/^.*missed: /,'').replace(/\[[^\]]*\]/,'[]'))) : undefined;
const EDGE=-2, NUMBER=-3;
const edgeAt=(t:string,at:number)=>/[0-9๐-๙]/.test(t.charAt(at))?NUMBER:EDGE;
const show=(r:any,run:string)=>r.parts.map((p:any)=>run.slice(p.start,p.end)+':'+p.cost.toFixed(1)+(p.word<0?'?':'('+costAlone(model,p).toFixed(0)+')')).join(' ');
for (const line of readFileSync(file!,'utf8').split('\n')) {
  const m=/^(\S+)\t(.*?)\{([^|{}]*)\|([^{}]*)\}(.*)$/u.exec(line); if(!m||m[1]!=='spelling') continue;
  const [, , b='',w='',r='',a='']=m;
  if (missed && !missed.has(b+'[]'+a)) continue;
  const bare=(s:string)=>s;
  const lead=/[ก-ฮะ-ฺเ-๎]*$/u.exec(b)![0], tail=/^[ก-ฮะ-ฺเ-๎]*/u.exec(a)![0];
  const around=(x:string)=>({before: edgeAt((b.replace(/ $/,'')),b.replace(/ $/,'').length-lead.length-1), behind: edgeAt(a.replace(/^ /,''),tail.length)});
  const A=around('');
  const one=lead+w+tail, two=lead+r+tail;
  if(/[^ก-๎]/u.test(w)) continue;
  const p=readRun(model,one,[],A), q=readRun(model,two,[],A);
  const cut=(run:string,res:any,from:number,to:number)=>({parts:res.parts.filter((x:any)=>x.end>from-12&&x.start<to+12)});
  console.log(w,'→',r,(p.cost-q.cost).toFixed(1)); console.log('    ',show(cut(one,p,lead.length,lead.length+w.length),one)); console.log('    ',show(cut(two,q,lead.length,lead.length+r.length),two));
}
