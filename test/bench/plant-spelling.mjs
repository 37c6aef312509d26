/** Slips of the finger and the ear, each in a word of its own text: the same for the same seed. */
export function plantSpelling(texts, seed) {
  const random = mulberry(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  return texts.flatMap((text, index) => {
    const words = [...segmenter.segment(text)].filter(({ segment }) => /^[ก-๎]{4,}$/u.test(segment));
    const kind = KINDS[index % KINDS.length];
    for (let tries = 0; tries < 60 && words.length > 0; tries += 1) {
      const { segment: word, index: from } = pick(words);
      const wrong = MAKE[kind](word, pick, random);
      if (wrong === undefined || wrong === word) continue;
      return [
        {
          kind: `spelling: ${kind}`,
          line: index,
          text: text.slice(0, from) + wrong + text.slice(from + word.length),
          from,
          to: from + wrong.length,
        },
      ];
    }
    return [];
  });
}

const KINDS = ['look-alike', 'mark', 'swap', 'missing', 'extra', 'neighbour'];

const ALIKE = [
  'ฏฎ',
  'ศษส',
  'ณน',
  'ญย',
  'ถภ',
  'คด',
  'ตด',
  'ชซ',
  'ลฬ',
  'ฐถ',
  'ฒพ',
  'ผฝ',
  'พฟ',
  'บป',
  'รล',
  'ทธ',
  'ใไ',
  'ะา',
];
const MARKS = 'ิีึืุู่้๊๋์็ั';
const VOWELS_ABOVE = 'ิีึืั';
const TONES = '่้์';
const ROWS = ['ๅภถุึคตจขช', 'ๆไำพะัีรนยบล', 'ฟหกดเ้่าสวง', 'ผปแอิืทมใฝ'];

const replaceAt = (word, at, length, put) => word.slice(0, at) + put + word.slice(at + length);

const MAKE = {
  'look-alike': (word, pick) => {
    const at = pick(placesOf(word, (letter) => ALIKE.some((group) => group.includes(letter))));
    if (at === undefined) return undefined;
    const group = ALIKE.find((each) => each.includes(word[at]));
    return replaceAt(word, at, 1, pick([...group].filter((letter) => letter !== word[at])));
  },
  mark: (word, pick, random) => {
    const at = pick(placesOf(word, (letter) => MARKS.includes(letter)));
    if (at === undefined) return undefined;
    if (random() < 0.5) return replaceAt(word, at, 1, '');
    const group = VOWELS_ABOVE.includes(word[at]) ? VOWELS_ABOVE : TONES.includes(word[at]) ? TONES : 'ุู';
    return replaceAt(word, at, 1, pick([...group].filter((letter) => letter !== word[at])));
  },
  swap: (word, pick) => {
    const at = pick(
      placesOf(word, (letter, index) => index > 0 && isLetter(letter) && isLetter(word[index - 1])),
    );
    return at === undefined ? undefined : replaceAt(word, at - 1, 2, word[at] + word[at - 1]);
  },
  missing: (word, pick) => {
    const at = pick(
      placesOf(word, (letter, index) => isLetter(letter) && !MARKS.includes(word[index + 1] ?? 'x')),
    );
    return at === undefined ? undefined : replaceAt(word, at, 1, '');
  },
  extra: (word, pick) => {
    const at = pick(placesOf(word, isLetter));
    return at === undefined ? undefined : replaceAt(word, at, 0, pick([...'กนรงมยดอา']));
  },
  neighbour: (word, pick) => {
    const at = pick(placesOf(word, (letter) => isLetter(letter) && ROWS.some((row) => row.includes(letter))));
    if (at === undefined) return undefined;
    const row = ROWS.find((each) => each.includes(word[at]));
    const near = row.indexOf(word[at]);
    const put = pick([row[near - 1], row[near + 1]].filter((letter) => letter && isLetter(letter)));
    return put === undefined ? undefined : replaceAt(word, at, 1, put);
  },
};

function placesOf(word, test) {
  return [...Array(word.length).keys()].filter((at) => test(word[at], at));
}

const isLetter = (letter) => /[ก-ฮะาเ-ไ]/u.test(letter);

function mulberry(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
