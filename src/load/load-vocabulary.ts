import type { Confusion, KnownWord, Law, Spellings, Vocabulary } from '../plan/vocabulary.js';
import { decodeText } from '../source/decode-text.js';
import { parseYaml } from '../source/yaml-source.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';

/** The package's own lists; a broken one is a broken installation, not a mistake of the officer. */
export async function loadVocabulary(world: World): Promise<Vocabulary> {
  const [laws, confusions, terms, spelling] = await Promise.all([
    readList(world, 'laws.yaml'),
    readList(world, 'confusions.yaml'),
    readList(world, 'terms.yaml'),
    readText(world, 'spelling.txt'),
  ]);
  return {
    laws: groupsOf(laws, 'laws').map(toLaw),
    confusions: [
      ...simpleConfusions(confusions['words']),
      ...simpleConfusions(confusions['parts'], { part: true }),
      ...simpleConfusions(confusions['doubtful'], { safe: false }),
      ...groupsOf(confusions, 'confusions').map(toConfusion),
    ],
    legalTerms: textsOf(terms, 'legal'),
    spellings: groupsOf(terms, 'spellings').map(toSpellings),
    spelling: spelling.split('\n').flatMap(toKnownWord),
  };
}

type Group = Readonly<Record<string, unknown>>;

async function readList(world: World, name: string): Promise<Group> {
  const value = parseYaml({ path: name, text: await readText(world, name) }).source.value;
  if (!isGroup(value)) throw new Error(`no list in ${name}`);
  return value;
}

async function readText(world: World, name: string): Promise<string> {
  const path = joinPath(world.packageDir, 'data/lexicon', name);
  const bytes = await world.readFile(path);
  const text = bytes && decodeText(bytes);
  if (text === undefined) throw new Error(`no list at ${path}`);
  return text;
}

function toLaw(written: Group): Law {
  const name = textOf(written, 'name');
  return {
    name,
    year: numberOf(written, 'year'),
    short: textsOf(written, 'short'),
    misnomers: textsOf(written, 'misnomers'),
    amendments: Object.entries(isGroup(written['amendments']) ? written['amendments'] : {}).map(
      ([number, year]) => ({ number: Number(number), year: Number(year) }),
    ),
    predecessors: groupsOf(written, 'predecessors').map((before) => ({
      name: typeof before['name'] === 'string' ? before['name'] : name,
      year: numberOf(before, 'year'),
    })),
  };
}

/** One pair a line, `wrong → right`: a block of text is read ten times faster than as many fields. */
const simpleConfusions = (words: unknown, more: Group = {}): Confusion[] =>
  String(words ?? '')
    .split('\n')
    .flatMap((line) => {
      const [wrong, right] = line.split('→').map((part) => part.trim());
      return wrong && right ? [toConfusion({ wrong, right, ...more })] : [];
    });

const toConfusion = (written: Group): Confusion => ({
  wrong: textOf(written, 'wrong'),
  right: textOf(written, 'right'),
  after: textsOf(written, 'after'),
  before: textsOf(written, 'before'),
  notAfter: textsOf(written, 'notAfter'),
  notBefore: textsOf(written, 'notBefore'),
  isSafe: written['safe'] !== false,
  isPart: written['part'] === true,
});

/** `คำ ≠ คำคล้าย คำคล้าย`, one word a line. */
function toKnownWord(line: string): KnownWord[] {
  const [right = '', lookalikes = ''] = line.split('≠').map((part) => part.trim());
  if (right === '' || right.startsWith('#')) return [];
  return [{ right, lookalikes: lookalikes === '' ? [] : lookalikes.split(' ') }];
}

const toSpellings = (written: Group): Spellings => [
  textOf(written, 'prefer'),
  ...textsOf(written, 'variants'),
];

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function groupsOf(group: Group, field: string): Group[] {
  const list = group[field];
  return Array.isArray(list) ? list.filter(isGroup) : [];
}

function textsOf(group: Group, field: string): string[] {
  const list = group[field];
  return Array.isArray(list) ? list.map(String) : [];
}

function textOf(group: Group, field: string): string {
  const text = group[field];
  if (typeof text !== 'string') throw new Error(`a list entry lacks “${field}”`);
  return text;
}

function numberOf(group: Group, field: string): number {
  const number = group[field];
  if (typeof number !== 'number') throw new Error(`a list entry lacks “${field}”`);
  return number;
}
