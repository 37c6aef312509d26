import { collectDiagnostics, type Outcome, succeed } from '../diagnostics/diagnostic.js';
import type { ConfusionsFile, LawsFile, TermsFile } from '../plan/schema-types.js';
import type { Amendment, Confusion, Law, Vocabulary } from '../plan/vocabulary.js';
import { remember } from '../remember.js';
import { decodeText } from '../source/decode-text.js';
import { type Lexicon, parseLexicon } from '../thai/lexicon.js';
import { readWordModel, type WordModel } from '../thai/word-model.js';
import { joinPath, readOnce, type World } from '../world/world.js';
import { loadShipped, type SchemaValidator } from './load-checked.js';

/** What the text rules know, and the words that never break. */
export async function loadWordbooks(
  planDir: string,
  world: World,
  validate: SchemaValidator,
): Promise<Outcome<{ readonly lexicon: Lexicon; readonly vocabulary: Vocabulary }>> {
  const lexicon = await loadLexicon(planDir, world);
  const { value: vocabulary, diagnostics } = await loadVocabulary(world, validate);
  return vocabulary ? succeed({ lexicon, vocabulary }, diagnostics) : { diagnostics };
}

/** The package's own lists. */
async function loadVocabulary(world: World, validate: SchemaValidator): Promise<Outcome<Vocabulary>> {
  const { keep, diagnostics } = collectDiagnostics();
  const [laws, confusions, terms, model] = await Promise.all([
    loadShipped('laws', world, validate),
    loadShipped('confusions', world, validate),
    loadShipped('terms', world, validate),
    loadWordModel(world),
  ]);
  const [lawsFile, confusionsFile, termsFile] = [keep(laws), keep(confusions), keep(terms)];
  return lawsFile && confusionsFile && termsFile
    ? succeed(vocabularyOf(lawsFile, confusionsFile, termsFile, model), diagnostics)
    : { diagnostics };
}

const vocabularyOf = remember(
  (
    { laws }: LawsFile,
    confusions: ConfusionsFile,
    { legal, spellings }: TermsFile,
    model: WordModel,
  ): Vocabulary => ({
    laws: laws.map(toLaw),
    confusions: toConfusions(confusions),
    legalTerms: legal,
    spellings: spellings.map(({ prefer, variants }) => [prefer, ...variants]),
    model,
  }),
);

const toLaw = ({
  name,
  year,
  short = [],
  misnomers = [],
  amendments = {},
  predecessors = [],
}: LawsFile['laws'][number]): Law => ({
  name,
  year,
  short,
  misnomers,
  amendments: toAmendments(amendments),
  predecessors: predecessors.map(({ amendments: older = {}, ...before }) => ({
    name,
    ...before,
    amendments: toAmendments(older),
  })),
});

const toAmendments = (written: Readonly<Record<string, number>>): Amendment[] =>
  Object.entries(written).map(([number, year]) => ({ number: Number(number), year }));

type WrittenConfusion = ConfusionsFile['confusions'][number];

const toConfusions = ({ words, parts = '', doubtful = [], confusions }: ConfusionsFile): Confusion[] => [
  ...pairsOf(words, {}),
  ...pairsOf(parts, { part: true }),
  ...doubtful.flatMap((lines) => pairsOf(lines, { safe: false })),
  ...confusions.map(toConfusion),
];

/** One pair a line, `wrong → right`: a block of text is read ten times faster than as many fields. */
const pairsOf = (lines: string, kind: Pick<WrittenConfusion, 'part' | 'safe'>): Confusion[] =>
  lines.split('\n').flatMap((line) => {
    const arrow = line.indexOf('→');
    const [wrong, right] = [line.slice(0, arrow).trim(), line.slice(arrow + 1).trim()];
    return arrow > 0 && wrong && right ? [toConfusion({ ...kind, wrong, right })] : [];
  });

const toConfusion = ({ safe = true, part = false, ...written }: WrittenConfusion): Confusion => ({
  after: [],
  before: [],
  notAfter: [],
  notBefore: [],
  ...written,
  isSafe: safe,
  isPart: part,
});

/** A missing list is a broken installation, not a mistake of the officer. */
async function loadWordModel(world: World): Promise<WordModel> {
  const path = joinPath(world.packageDir, 'data/lexicon/word-model.bin');
  const bytes = await world.readFile(path);
  if (!bytes) throw new Error(`no list at ${path}`);
  return readOnce(world, `model ${path}`, bytes, () => readWordModel(bytes));
}

/** Words that never break: the package's, and those of the plan's own `lexicon/words.txt` (place names). */
export async function loadLexicon(planDir: string, world: World): Promise<Lexicon> {
  const paths = [joinPath(world.packageDir, 'data'), planDir].map((home) =>
    joinPath(home, 'lexicon/words.txt'),
  );
  const files = await Promise.all(paths.map((path) => world.readFile(path)));
  const text = files.map((bytes) => (bytes && decodeText(bytes)) ?? '').join('\n');
  return readOnce(world, `lexicon ${world.packageDir}`, Buffer.from(text), () => parseLexicon(text));
}
