import type { Line } from '../manuscript.js';
import { isBlank, type Passage, slicePassage, textOf, trimPassage } from '../passage.js';
import { inlineMarkers, type Token } from './inline-markers.js';
import { goesOnInside, markerAt, parseMarker } from './list-marker.js';

export interface TokenOptions {
  /** Lists are typed, so that a marker inside a line may begin an entry. */
  readonly hasInline: boolean;
}

export function toTokens(lines: readonly Line[], { hasInline }: TokenOptions): Token[] {
  const heads = lines.flatMap((line, index) => headToken(line, lines[index - 1]));
  const joined = joinLoneMarkers(heads);
  return hasInline ? inlineMarkers(joined) : joined;
}

function headToken(line: Line, before: Line | undefined): Token[] {
  if (line.marker) {
    const { text, level, list } = line.marker;
    const marker = parseMarker(text);
    return [{ marker, markerWords: [], words: line.passage, origin: 'automatic', line, level, list }];
  }
  const bare = withoutMarkup(line.passage);
  const isInside = before?.kind === 'line' && goesOnInside(before.raw, textOf(bare));
  const found = isInside ? undefined : markerAt(textOf(bare));
  if (!found) return [{ marker: undefined, markerWords: [], words: bare, origin: 'head', line }];
  return [
    {
      marker: found.marker,
      markerWords: trimPassage(slicePassage(bare, 0, found.length)),
      words: trimPassage(slicePassage(bare, found.length)),
      origin: 'head',
      line,
    },
  ];
}

/** Bold marks of Markdown around a whole line. */
function withoutMarkup(passage: Passage): Passage {
  const text = textOf(passage);
  const match = /^\*\*(?=\S)(?:(?!\*\*).)+\*\*$/u.test(text);
  return match ? slicePassage(passage, 2, text.length - 2) : passage;
}

/** A marker alone on its line belongs to the line below. */
function joinLoneMarkers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isLone = last?.marker && last.origin === 'head' && isBlank(last.words) && !token.marker;
    if (last && isLone) joined[joined.length - 1] = { ...last, words: token.words };
    else joined.push(token);
  }
  return joined;
}
