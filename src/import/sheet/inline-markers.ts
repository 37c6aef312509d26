import type { Line } from '../manuscript.js';
import { type Passage, slicePassage, textOf, trimPassage } from '../passage.js';
import { type ListMarker, markerAt } from './list-marker.js';

/** A stretch of a section: what follows a marker, or a line without one. */
export interface Token {
  readonly marker: ListMarker | undefined;
  readonly markerWords: Passage;
  readonly words: Passage;
  /** Where the marker stands: at the head of a line, inside one, or counted by Word. */
  readonly origin: 'head' | 'inline' | 'automatic';
  readonly line: Line;
  readonly level?: number;
  readonly list?: string;
}

interface Candidate {
  readonly token: number;
  readonly at: number;
  readonly length: number;
  readonly marker: ListMarker;
}

const INLINE =
  /(?<=^|\s)(?:\(?[๐-๙0-9]{1,2}(?:\.[๐-๙0-9]{1,2})*\)|[๐-๙0-9]{1,2}(?:\.[๐-๙0-9]{1,2})+\.?(?=\s))(?=\s|$)|(?<=\s)[๐-๙0-9]{1,2}\.(?=\s+\D)|(?<=\s)[-–•](?=\s|$)/gu;

/** Words that announce a list. */
const LEADS_IN = /(?:ดังนี้|ต่อไปนี้|เช่น|ได้แก่|ประกอบด้วย|คือ|อาทิ|ดังต่อไปนี้|[:：])\s*$/u;

/** Two words that a dash joins, not an entry of a list. */
const PAIRS = [
  ['จัดซื้อ', 'จัดจ้าง'],
  ['ซื้อ', 'จ้าง'],
  ['ก่อน', 'หลัง'],
  ['ชื่อ', 'สกุล'],
  ['ชื่อ', 'นามสกุล'],
  ['รับ', 'จ่าย'],
  ['รับ', 'ไม่ให้'],
  ['ไม่รับ', 'ไม่ให้'],
  ['เข้า', 'ออก'],
  ['ไป', 'กลับ'],
  ['เช้า', 'เย็น'],
] as const;

/** Cuts entries out of lines that run on: `… ดังนี้ ๑.๑) … ๑.๒) …`, `(๑) … (๒) …`, ` - … - …`. */
export function inlineMarkers(tokens: readonly Token[]): Token[] {
  const candidates = tokens.flatMap((token, index) => candidatesIn(token, index));
  const accepted = new Set([
    ...numberedRuns(candidates, tokens),
    ...runsFromHeads(candidates, tokens),
    ...dashRuns(candidates, tokens),
  ]);
  return tokens.flatMap((token, index) =>
    cutToken(
      token,
      candidates.filter((each) => each.token === index && accepted.has(each)),
    ),
  );
}

function candidatesIn({ words }: Token, token: number): Candidate[] {
  const text = textOf(words);
  return [...text.matchAll(INLINE)].flatMap(({ index, 0: written }) => {
    if (index === 0 && !/^\(?[๐-๙0-9]/u.test(written)) return [];
    const marker = markerAt(`${written} `)?.marker;
    return marker ? [{ token, at: index, length: written.length, marker }] : [];
  });
}

/** `1. … 2. … 3. …` on one line that the next does not count on: a list whose lines were joined. */
function runsFromHeads(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  return tokens.flatMap(({ marker, origin }, index) => {
    if (marker?.style !== 'number' || origin === 'inline') return [];
    const isNext = (other: ListMarker | undefined, number: number): boolean =>
      other?.style === 'number' && other.numbers[0] === number;
    const accepted: Candidate[] = [];
    let last = marker.numbers[0] ?? 0;
    for (const candidate of candidates.filter(({ token }) => token === index)) {
      if (!isNext(candidate.marker, last + 1)) continue;
      accepted.push(candidate);
      last += 1;
    }
    const goesOnBelow = tokens
      .slice(index + 1)
      .some((token) => isNext(token.marker, (marker.numbers[0] ?? 0) + 1));
    return goesOnBelow ? [] : accepted;
  });
}

/** Where the markers at the head of lines part the text, runs inside begin and end anew. */
function numberedRuns(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  const numbered = candidates.filter(({ marker }) => marker.style !== 'dash');
  return numbered.filter((candidate) => {
    const { marker } = candidate;
    const own = itemOf(candidate.token, tokens);
    const mates = numbered.filter((each) => itemOf(each.token, tokens) === own);
    if (marker.style === 'dotted') return isPartOf(marker, own, tokens, mates);
    const last = marker.numbers.at(-1) ?? 0;
    const kin = mates.filter((each) => each.marker.style === marker.style);
    const at = kin.indexOf(candidate);
    const begins = kin.slice(0, at + 1).some((each) => each.marker.numbers[0] === 1);
    const goesOn =
      last > 1
        ? kin.slice(0, at).some((each) => each.marker.numbers[0] === last - 1)
        : kin.slice(at).some((each) => each.marker.numbers[0] === 2);
    return begins && goesOn;
  });
}

/** `๓.๑)` counts under the entry ๓, or goes on where `๓.๑` stood before. */
function isPartOf(
  { numbers }: ListMarker,
  own: number,
  tokens: readonly Token[],
  mates: readonly Candidate[],
): boolean {
  const above = tokens[own]?.marker?.numbers ?? [];
  const shared = above.slice(0, numbers.length - 1);
  const isUnder = shared.length > 0 && shared.every((number, index) => numbers[index] === number);
  const first = [...numbers.slice(0, -1), 1].join('.');
  return (
    isUnder ||
    mates.some(
      ({ marker }) => marker.style === 'dotted' && marker.numbers.join('.') === first && numbers.at(-1) !== 1,
    )
  );
}

function dashRuns(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  const accepted: Candidate[] = [];
  let running: number | undefined;
  for (const candidate of candidates) {
    const own = itemOf(candidate.token, tokens);
    if (candidate.marker.style !== 'dash') continue;
    const text = textOf(tokens[candidate.token]?.words ?? []);
    const before = text.slice(0, candidate.at).trimEnd();
    const rest = text.slice(candidate.at + candidate.length).trimStart();
    const next = tokens[candidate.token + 1];
    const after = rest === '' && next && !next.marker ? textOf(next.words) : rest;
    if (isPair(before, after)) continue;
    const isAtEnd = rest === '' && after !== '';
    const isInDash = tokens[candidate.token]?.marker?.style === 'dash';
    if (running === own || LEADS_IN.test(before) || isAtEnd || isInDash) {
      accepted.push(candidate);
      running = own;
    }
  }
  return accepted;
}

function isPair(before: string, after: string): boolean {
  if (/[๐-๙0-9A-Za-z]$/u.test(before) && /^[๐-๙0-9A-Za-z]/u.test(after)) return true;
  return PAIRS.some(([left, right]) => before.endsWith(left) && after.startsWith(right));
}

/** The nearest token before it that carries a marker at the head of its line. */
function itemOf(token: number, tokens: readonly Token[]): number {
  for (let index = token; index > 0; index -= 1) {
    const { marker, origin } = tokens[index] ?? {};
    if (marker && origin !== 'inline' && marker.style !== 'dash') return index;
  }
  return 0;
}

function cutToken(token: Token, cuts: readonly Candidate[]): Token[] {
  if (cuts.length === 0) return [token];
  const parts: Token[] = [{ ...token, words: trimPassage(slicePassage(token.words, 0, cuts[0]?.at)) }];
  cuts.forEach(({ at, length, marker }, index) => {
    parts.push({
      marker,
      markerWords: slicePassage(token.words, at, at + length),
      words: trimPassage(slicePassage(token.words, at + length, cuts[index + 1]?.at)),
      origin: 'inline',
      line: token.line,
    });
  });
  return parts;
}
