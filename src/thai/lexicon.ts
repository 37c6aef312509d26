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

/** A prefix tree in flat arrays: a plan looks up some 200,000 letters. */
interface Trie {
  /** Small number of each UTF-16 unit; 0 = in no word. */
  readonly letters: Uint16Array;
  /** `next[node * width + letter]`: the following node; 0 = none, for nothing leads back to the root. */
  readonly next: Uint16Array | Uint32Array;
  readonly width: number;
  /** The word that ends at each node, counted from 1; 0 = none. */
  readonly wordAt: Uint32Array;
}

function buildTrie(words: readonly string[]): Trie {
  const letters = new Uint16Array(0x10000);
  let width = 1;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      if (letters[unit] === 0) letters[unit] = width++;
    }
  }
  const mostNodes = words.reduce((sum, word) => sum + word.length, 1);
  // Fewer bytes are sooner there, and words share most of their beginnings.
  const Places = mostNodes > 0xffff ? Uint32Array : Uint16Array;
  let size = Math.ceil(mostNodes / 2);
  let next = new Places(size * width);
  const wordAt = new Uint32Array(mostNodes);
  let nodes = 1;
  for (const [index, word] of words.entries()) {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const slot = node * width + (letters[word.charCodeAt(at)] ?? 0);
      node = next[slot] || nodes++;
      next[slot] = node;
      if (nodes < size) continue;
      const more = new Places(mostNodes * width);
      more.set(next);
      next = more;
      size = mostNodes + 1;
    }
    wordAt[node] = index + 1;
  }
  return { letters, next, width, wordAt };
}

function findOccurrences({ letters, next, width, wordAt }: Trie, text: string): WordOccurrence[] {
  const found: WordOccurrence[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let node = 0;
    for (let at = start; at < text.length; at += 1) {
      const letter = letters[text.charCodeAt(at)] ?? 0;
      node = letter === 0 ? 0 : (next[node * width + letter] ?? 0);
      if (node === 0) break;
      const word = wordAt[node] ?? 0;
      if (word > 0) found.push({ start, end: at + 1, word: word - 1 });
    }
  }
  return found;
}
