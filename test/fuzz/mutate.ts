/** Numbers from a seed, so that every case can be run again (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export type Random = ReturnType<typeof randomFrom>;

export const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const between = (from: number, to: number, random: Random): number =>
  from + Math.floor(random() * (to - from));

/** What people type, paste and lose, and what nobody should. */
const PIECES = [
  ' #',
  ': ',
  '- ',
  '"',
  "'",
  '\t',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u0e33',
  '\u0e4d\u0e32',
  '\u0e48\u0e48',
  '๑๒',
  '12',
  '“',
  '”',
  '{',
  '}',
  '[',
  ']',
  '*',
  '&a',
  '*a',
  '<<',
  '!',
  '!!int',
  '|',
  '>',
  '%',
  '@',
  '`',
  '?',
  '---',
  '...',
  '${org.name}',
  '${x}',
  '${',
  '{{pluck}}',
  '{{',
  '<b>',
  '&amp;',
  '\\',
  '/',
  '../',
  '\r',
  '\n',
  '\n\n',
  '\n  ',
  '\u0000',
  '\ud800',
  '😀',
  '\u202e',
  'ๆ',
  'ฯลฯ',
  '฿',
  '(',
  ')',
  '1e9',
  '-1',
  '0x10',
  '1_000',
  '10,000',
  '.',
  'null',
  '~',
  'yes',
  'true',
  '2569-02-30',
  '27/02/2569',
  '*3',
  'บาท',
  'พ.ศ.',
] as const;

const VALUES = [
  '',
  '""',
  '{}',
  '[]',
  '0',
  '-5',
  '99999999999',
  '1.5',
  'null',
  'true',
  '[1, 2, 3, 4, 5]',
  '[[[]]]',
  '{a: {b: c}}',
  '๒',
  'สอง',
  '*1',
  '&x y',
  '! z',
  '"unclosed',
  "'",
  '|',
  '>-',
  '2569-13-45',
  '2026-01-01',
  '0000-00-00',
  'data/../../etc/passwd',
  'emblem.png',
  'https://example.go.th/ก/1',
  `"${'ก'.repeat(3000)}"`,
  `"${'\\u0e48'.repeat(50)}"`,
  `[${'{text: ก, items: ['.repeat(12)}${']}'.repeat(12)}]`,
] as const;

/** One to four changes to a YAML text. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let left = between(1, 5, random); left > 0; left -= 1)
    mutated = pick(TEXT_CHANGES, random)(mutated, random);
  return mutated;
}

type TextChange = (text: string, random: Random) => string;

const onLine =
  (change: (line: string, random: Random) => string): TextChange =>
  (text, random) => {
    const lines = text.split('\n');
    const at = between(0, lines.length, random);
    return lines.map((line, index) => (index === at ? change(line, random) : line)).join('\n');
  };

const TEXT_CHANGES: readonly TextChange[] = [
  (text, random) => {
    const at = between(0, text.length + 1, random);
    return text.slice(0, at) + pick(PIECES, random) + text.slice(at);
  },
  (text, random) => {
    const at = between(0, text.length + 1, random);
    return text.slice(0, at) + text.slice(at + between(1, 6, random));
  },
  onLine((line, random) => line.replace(/:.*$/u, `: ${pick(VALUES, random)}`)),
  onLine((line, random) => ' '.repeat(between(1, 5, random)) + line),
  onLine((line) => line.replace(/^ {1,2}/u, '')),
  onLine((line) => `${line}\n${line}`),
  onLine(() => ''),
  onLine((line, random) => line.replace(/- /u, pick(['-', '• ', '– ', '-  - ', '', '- - '], random))),
  onLine((line, random) => `${line}${pick(PIECES, random)}${line.trim()}`),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text, random) => text.slice(0, between(0, text.length + 1, random)),
];

/** One to four changes to the bytes of a picture or a font. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = Uint8Array.from(bytes);
  for (let left = between(1, 5, random); left > 0; left -= 1)
    mutated = pick(BYTE_CHANGES, random)(mutated, random);
  return mutated;
}

const BYTE_CHANGES: readonly ((bytes: Uint8Array<ArrayBuffer>, random: Random) => Uint8Array<ArrayBuffer>)[] =
  [
    (bytes, random) => bytes.slice(0, between(0, bytes.length + 1, random)),
    (bytes, random) => {
      for (let left = between(1, 20, random); left > 0 && bytes.length > 0; left -= 1)
        bytes[between(0, bytes.length, random)] = between(0, 256, random);
      return bytes;
    },
    // Headers, where lengths and offsets stand.
    (bytes, random) => {
      const end = Math.min(bytes.length, 200);
      if (end > 0) bytes[between(0, end, random)] = pick([0, 1, 127, 128, 255], random);
      return bytes;
    },
    (bytes, random) => {
      const at = between(0, bytes.length + 1, random);
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + between(1, 64, random))]);
    },
  ];
