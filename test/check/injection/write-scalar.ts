import type { Random } from './seeded-random.js';

/** A text as a YAML value, and where each of its letters stands in that. */
export interface WrittenScalar {
  readonly yaml: string;
  readonly offsets: readonly number[];
}

type Style = 'plain' | 'single' | 'double' | 'folded';

/** In one of the styles that can hold it, drawn by lot. `indent` is that of a block's lines. */
export function writeInSomeStyle(text: string, indent: string, random: Random): WrittenScalar {
  const styles: readonly Style[] = ['double', ...(isPrintable(text) ? PRINTABLE : [])];
  const fitting = styles.filter((style) => style !== 'plain' || isPlain(text));
  return WRITE[random.pick(fitting) ?? 'double'](text, indent, random);
}

const PRINTABLE: readonly Style[] = ['plain', 'single', 'folded'];
const isPrintable = (text: string): boolean =>
  !/[^\n\u0020-\u007E\u00A0-\uFFFD]/u.test(text) && !/\n/u.test(text);
const isPlain = (text: string): boolean =>
  /^[ก-๎A-Za-z“(]/u.test(text) && !/: |:$| #|[[\]{},&*!|>'"%@`]|^\s|\s$/u.test(text);

const WRITE: Readonly<Record<Style, (text: string, indent: string, random: Random) => WrittenScalar>> = {
  plain: (text) => join('', text, '', (letter) => letter),
  single: (text) => join("'", text, "'", (letter) => (letter === "'" ? "''" : letter)),
  double: (text, _indent, random) =>
    join('"', text, '"', (letter) => {
      if (letter === '"' || letter === '\\') return `\\${letter}`;
      const isOdd = !/[\u0020-\u007E\u0E00-\uFFFD]/u.test(letter);
      return isOdd || random() < 0.02
        ? `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
        : letter;
    }),
  folded: (text, indent, random) => {
    const mayBreak = (at: number): boolean =>
      /[ก-ฮา-ำ]/u.test(text.charAt(at - 1)) && /[ก-ฮเ-ไ]/u.test(text.charAt(at + 1));
    return join(`>-\n${indent}`, text, '', (letter, at) =>
      letter === ' ' && mayBreak(at) && random() < 0.3 ? `\n${indent}` : letter,
    );
  },
};

function join(
  head: string,
  text: string,
  tail: string,
  write: (letter: string, at: number) => string,
): WrittenScalar {
  let yaml = head;
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    offsets.push(yaml.length);
    yaml += write(text.charAt(at), at);
  }
  return { yaml: yaml + tail, offsets: [...offsets, yaml.length] };
}
