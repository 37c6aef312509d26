import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import type { Law } from '../../plan/vocabulary.js';
import { toArabicDigits } from '../../thai/digits.js';
import { nearMissAt } from '../../thai/near-miss.js';
import { dictionaryWordStarts } from '../../thai/word-boundaries.js';
import { bareTextOf, fullRange } from '../text/bare-text.js';
import { type Citation, findCitations } from '../text/find-citations.js';
import { type CheckedText, matchesOf, reportAt, type TextRule } from '../text/text-rule.js';

const LAW_NAME = defineFinding({
  code: 'check/law-name',
  severity: 'warning',
  about: { th: 'ชื่อกฎหมายถูกต้อง', en: 'Laws are called by their name' },
  example: { wrong: 'พระราชบัญญัติมาตรฐานจริยธรรม', right: 'พระราชบัญญัติมาตรฐานทางจริยธรรม' },
  th: (p: { written: string; right: string }) => `ชื่อกฎหมาย “${p.written}” ไม่ถูกต้อง`,
  en: (p) => `there is no law called “${p.written}”`,
  hints: (p) => ({ th: `แก้เป็น “${p.right}”`, en: `write “${p.right}”` }),
});

const LEADERS = /พระราชบัญญัติ|พระราชกฤษฎีกา|พ\.ร\.บ\.|พ\.ร\.ฎ\.|ระเบียบ(?:กระทรวง|สำนัก)|หลักเกณฑ์กระทรวง/gu;
const LIKENESS = 0.11;
const MOST = 6;
const SHORTEST = 20;

/** A law is called by its name. */
export const lawNames: TextRule = {
  findings: [LAW_NAME],
  check: (text, { vocabulary }) => {
    const bare = bareTextOf(text);
    const leaders = matchesOf(LEADERS, bare.text);
    if (leaders.length === 0) return [];
    const citations = findCitations(text, vocabulary);
    const misnamed = citations.flatMap(({ law, name, isMisnamed }): Diagnostic[] =>
      isMisnamed && !goesOn(text.text.slice(name[1], name[1] + 20).trimStart(), 0)
        ? [misname(text, law, name)]
        : [],
    );
    const found: Range[] = [];
    const near = leaders.flatMap(({ index, 0: leader }): Diagnostic[] => {
      const [from] = fullRange(bare, index, index + leader.length);
      const citation = citations.find(({ name }) => name[0] <= from && from < name[1]);
      if (citation && !isShort(text.text.slice(...citation.name), citation.law)) return [];
      const best = vocabulary.laws
        .flatMap((law) => likeness(bare.text, index, leader, law))
        .sort((a, b) => a.distance - b.distance)[0];
      const range = best && fullRange(bare, index, best.end);
      // What goes on behind a short name may be the rest of the long one, wrongly.
      if (!range || range[1] <= (citation?.name[1] ?? 0)) return [];
      if (goesOn(bare.text, best.end)) return [];
      found.push(range);
      return [misname(text, best.law, range)];
    });
    return [
      ...misnamed,
      ...near,
      ...citations.flatMap((citation) => withTail(text, citation)),
      ...byWords(text, vocabulary.laws, [...citations.map(({ name }) => name), ...found]),
    ];
  },
};

/** More than its name up to its own year, or to a mark that ends no word: พระราชบัญญัติเทศบาลเมือง พ.ศ. 2496. */
function withTail(text: CheckedText, { law, name, isMisnamed }: Citation): Diagnostic[] {
  const tail = TAIL.exec(text.text.slice(name[1], name[1] + LONGEST_TAIL))?.groups;
  if (!tail || isMisnamed) return [];
  const { mark, words, year = '' } = tail;
  if (mark === undefined && Number(toArabicDigits(year)) !== law.year) return [];
  return [misname(text, law, [name[0], name[1] + (mark ?? words ?? '').length])];
}
const TAIL =
  /^(?:(?<mark>[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])|(?<words>(?! ?(?:และ(?:ที่|กฎ|ประกาศ|ระเบียบ|พระราช|ข้อ)|หรือ|ว่าด้วย|ซึ่ง|ที่|ฉบับ|ตั้งแต่|เมื่อ|ประกาศ|ออก|ตรา|ใช้|มีผล|แก้ไข|ฯ|ใน|ของ(?!รัฐ|ราชการ|ทางราชการ)|โดย|พ\.|พระ|พุทธ)) ?[ก-๎]{2,24})\s?(?:พ\.\s?ศ\.?|พุทธศักราช)\s?(?<year>[\d๐-๙]{4}))/u;
const LONGEST_TAIL = 60;

/** Spaces are gone: the kind of law, its name, its year. */
const WITH_YEAR =
  /(?:พระราช(?<kind>บัญญัติ|กฤษฎีกา)|พ\.?ร\.?(?<letter>[บฎ])\.?|(?<other>ระเบียบ(?:กระทรวงการคลัง|กระทรวงมหาดไทย|สำนักนายกรัฐมนตรี|(?:สำนัก|กระทรวง)[ก-๎]{2,24}?(?=ว่าด้วย))))(?<name>[ก-๎]{6,160}?)(?:พ\.ศ\.?|พุทธศักราช)(?<year>\d{4})/gu;
/** What many names have in common tells none of them. */
const COMMON =
  /^(?:พระราช(?:บัญญัติ|กฤษฎีกา)|ระเบียบ(?:กระทรวงการคลัง|กระทรวงมหาดไทย|สำนักนายกรัฐมนตรี))?(?:ประกอบรัฐธรรมนูญ)?(?:ว่าด้วย)?|ขององค์กรปกครองส่วนท้องถิ่น$/gu;
const KINDS_WITHIN = /พระราช|ระเบียบกระทรวง|ประกาศ/u;
/** So much of the letters at least. */
const SAME_NAME = 0.95;
const NONE: { readonly law?: Law; readonly share: number } = { share: 0.6 };

/** No law is called so, but one of that kind and year by most of these words. */
const byWords = (text: CheckedText, laws: readonly Law[], told: readonly Range[]): Diagnostic[] => {
  const bare = bareTextOf(text);
  return matchesOf(WITH_YEAR, bare.text).flatMap(({ index, 0: whole, groups = {} }) => {
    const { kind, letter, other, name = '', year } = groups;
    const range = fullRange(bare, index, index + whole.lastIndexOf(name) + name.length);
    if (KINDS_WITHIN.test(name) || told.some(([from, to]) => from < range[1] && range[0] < to)) return [];
    const leader = other ?? `พระราช${kind ?? (letter === 'บ' ? 'บัญญัติ' : 'กฤษฎีกา')}`;
    const best = laws
      .filter(
        (law) =>
          law.year === Number(year) && (other ? /^ระเบียบ/u : new RegExp(`^${leader}`, 'u')).test(law.name),
      )
      .map((law) => ({ law, share: sharedWords(name, law.name.replaceAll(/\s/gu, '')) }))
      // A rule by the name of another office's is that rule.
      .filter(({ law, share }) => law.name.startsWith(leader) || share > SAME_NAME)
      .reduce((most, each) => (each.share > most.share ? each : most), NONE);
    return best.law ? [misname(text, best.law, range)] : [];
  });
};

/** Letters of the words that stand in both in the same order, of all letters. */
function sharedWords(written: string, name: string): number {
  const [ours, theirs] = [wordsOf(written), wordsOf(name)];
  let row = new Array<number>(theirs.length + 1).fill(0);
  for (const word of ours) {
    const next = [0];
    theirs.forEach((other, at) => {
      next.push(word === other ? (row[at] ?? 0) + word.length : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return (2 * (row.at(-1) ?? 0)) / (ours.join('').length + theirs.join('').length);
}

function wordsOf(name: string): readonly string[] {
  const bare = name.replaceAll(COMMON, '');
  const starts = [0, ...dictionaryWordStarts(bare), bare.length];
  return starts.slice(1).map((end, at) => bare.slice(starts[at], end));
}

/** A name that is longer than a known one may be its successor's: …ของทางราชการและการให้บริการแก่ประชาชน. */
const goesOn = (text: string, end: number): boolean =>
  /^(?:และ|หรือ|ว่าด้วย|เพื่อ)(?:การ|[ก-ฮ]{2})/u.test(text.slice(end, end + 12));

type Range = readonly [number, number];

const misname = (text: CheckedText, law: Law, range: Range): Diagnostic =>
  reportAt(
    LAW_NAME,
    { written: text.text.slice(...range).replaceAll(/\s+/gu, ' '), right: law.name },
    text,
    range,
  );

const isShort = (written: string, law: Law): boolean => {
  const bare = written.replaceAll(/\s/gu, '');
  return law.short.some((name) => bare.endsWith(name.replaceAll(/\s/gu, '').replace(KIND, '')));
};
const KIND = /^(?:พระราชบัญญัติ|พระราชกฤษฎีกา)/u;

function likeness(text: string, at: number, leader: string, law: Law) {
  const bare = law.name.replaceAll(/\s/gu, '');
  const full = leader.startsWith('พ.ร.') ? leader + bare.replace(/^พระราช(?:บัญญัติ|กฤษฎีกา)/u, '') : bare;
  if (full.length < SHORTEST || !full.startsWith(leader)) return [];
  const miss = nearMissAt(text, at, full, Math.min(MOST, Math.floor(full.length * LIKENESS)));
  return miss && miss.distance > 0 ? [{ law, ...miss }] : [];
}
