/** Part of a text, end exclusive. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/** … where a word stands, told by its place in the list the lexicon was made from, empty ones left out. */
export interface WordOccurrence extends Occurrence {
  readonly word: number;
}

/** Words that stay whole at line ends. */
export interface Lexicon {
  /** Every place where a word stands in `text`, overlapping ones included. */
  occurrences(text: string): WordOccurrence[];
}

/** Reads a word list: one word a line, `#` begins a comment. */
export const parseLexicon = (text: string): Lexicon =>
  createLexicon(text.split(/\r?\n/u).map((line) => line.replace(/#.*$/u, '').trim()));

export function createLexicon(words: Iterable<string>): Lexicon {
  const trie = buildTrie([...words].filter((word) => word !== ''));
  return { occurrences: (text) => findOccurrences(trie, text) };
}

/**
 * A tree of beginnings in flat arrays: a plan looks up some 200,000 letters. Its nodes stand for two letters or more;
 * 0 = none.
 */
interface Trie {
  /** Small number of each UTF-16 unit; 0 = in no word. */
  readonly letters: Uint16Array;
  readonly width: number;
  /** By `first letter * width + second letter`: most places of a text begin no word, and end here. */
  readonly pairs: Uint32Array;
  /** The last letter of each node; the node of its first child, and of its next sibling. */
  readonly letterOf: Uint16Array;
  readonly child: Uint32Array;
  readonly sibling: Uint32Array;
  /** The word that ends at each node, counted from 1, and the words of one letter, by letter; 0 = none. */
  readonly wordAt: Uint32Array;
  readonly single: Uint32Array;
}

function buildTrie(words: readonly string[]): Trie {
  const letters = new Uint16Array(0x10000);
  let width = 1;
  let size = 1;
  for (const word of words) {
    size += word.length;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      if (letters[unit] === 0) letters[unit] = width++;
    }
  }
  const trie: Trie = {
    letters,
    width,
    pairs: new Uint32Array(width * width),
    letterOf: new Uint16Array(size),
    child: new Uint32Array(size),
    sibling: new Uint32Array(size),
    wordAt: new Uint32Array(size),
    single: new Uint32Array(width),
  };
  const { pairs, letterOf, child, sibling, wordAt, single } = trie;
  let nodes = 1;
  for (const [index, word] of words.entries()) {
    const first = letters[word.charCodeAt(0)] ?? 0;
    if (word.length === 1) {
      single[first] = index + 1;
      continue;
    }
    const pair = first * width + (letters[word.charCodeAt(1)] ?? 0);
    let node = pairs[pair] || nodes++;
    pairs[pair] = node;
    for (let at = 2; at < word.length; at += 1) {
      const letter = letters[word.charCodeAt(at)] ?? 0;
      let next = childOf(trie, node, letter);
      if (next === 0) {
        next = nodes++;
        letterOf[next] = letter;
        sibling[next] = child[node] ?? 0;
        child[node] = next;
      }
      node = next;
    }
    wordAt[node] = index + 1;
  }
  return trie;
}

function childOf({ letterOf, child, sibling }: Trie, node: number, letter: number): number {
  let next = child[node] ?? 0;
  while (next !== 0 && letterOf[next] !== letter) next = sibling[next] ?? 0;
  return next;
}

function findOccurrences(trie: Trie, text: string): WordOccurrence[] {
  const { letters, width, pairs, wordAt, single } = trie;
  const found: WordOccurrence[] = [];
  let next = letters[text.charCodeAt(0)] ?? 0;
  for (let start = 0; start < text.length; start += 1) {
    const first = next;
    next = letters[text.charCodeAt(start + 1)] ?? 0;
    if (first === 0) continue;
    const alone = single[first] ?? 0;
    if (alone > 0) found.push({ start, end: start + 1, word: alone - 1 });
    let node = pairs[first * width + next] ?? 0;
    for (let at = start + 2; node !== 0; at += 1) {
      const word = wordAt[node] ?? 0;
      if (word > 0) found.push({ start, end: at, word: word - 1 });
      node = childOf(trie, node, letters[text.charCodeAt(at)] ?? 0);
    }
  }
  return found;
}
