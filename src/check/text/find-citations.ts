import type { Law, Vocabulary } from '../../plan/vocabulary.js';
import { remember } from '../../remember.js';
import { createLexicon, type Lexicon } from '../../thai/lexicon.js';
import { type BareText, bareTextOf, fullRange } from './bare-text.js';
import type { CheckedText } from './text-rule.js';

/** A law named in a text, with the year behind it where there is one. */
export interface Citation {
  readonly law: Law;
  /** Name as it is written. */
  readonly name: readonly [number, number];
  readonly isMisnamed: boolean;
  readonly years: readonly CitedYear[];
}

/** `(ฉบับที่ 2) พ.ศ. 2562`: the year's place and value. */
export interface CitedYear {
  readonly amendment?: number;
  readonly year: number;
  readonly range: readonly [number, number];
}

/** Spaces are gone and digits are Arabic here. */
const YEAR = /^[,ฯ]*(?:\(ฉบับที่(\d+)\))?(?:พ\.ศ\.?|พุทธศักราช)(\d{4})/u;
const NEXT =
  /^(?:และ|,)?(?:ที่)?(?:ได้)?(?:แก้ไขเพิ่มเติม)?(?:โดย|ถึง|และ)?(?:พระราช[ก-๎]{2,20}?)?(?:ฯ)?(?=\(ฉบับที่\d+\))/u;

/** Every citation of a law of the register; of names that overlap the longest counts. */
export const findCitations = (text: CheckedText, { laws }: Vocabulary): readonly Citation[] =>
  MAY_CITE.test(text.text) ? citationsIn(text, laws) : [];

const citationsIn = remember((text: CheckedText, laws: readonly Law[]): readonly Citation[] => {
  const bare = bareTextOf(text);
  const { lexicon, byName } = namesOf(laws);
  const named = lexicon.occurrences(bare.text).flatMap(({ start: from, end: to }) => {
    const name = byName.get(bare.text.slice(from, to));
    return name ? [{ ...name, from, to }] : [];
  });
  return named
    .filter((place) => !named.some((other) => isLonger(other, place)))
    .map(({ law, from, to, isMisnamed }) => ({
      law,
      name: fullRange(bare, from, to),
      isMisnamed,
      years: yearsBehind(bare, to),
    }));
});

const MAY_CITE = /พระราช|พ\.\s?ร\.|พรบ|พรฎ|รัฐธรรมนูญ|ระเบียบ|หลักเกณฑ์|ประกาศ/u;

interface LawName {
  readonly law: Law;
  readonly isMisnamed: boolean;
}

interface NamedPlace extends LawName {
  readonly from: number;
  readonly to: number;
}

const isLonger = (other: NamedPlace, place: NamedPlace): boolean =>
  other.from < place.to && place.from < other.to && other.to - other.from > place.to - place.from;

interface LawNames {
  readonly lexicon: Lexicon;
  readonly byName: ReadonlyMap<string, LawName>;
}

/** All ways to write the laws' names, kinds of law abbreviated too; looked for in one pass over a text. */
const namesOf = remember((laws: readonly Law[]): LawNames => {
  const byName = new Map<string, LawName>();
  for (const law of laws) {
    const asAct = law.name.replace(/^พระราชกฤษฎีกา/u, 'พระราชบัญญัติ');
    if (asAct !== law.name)
      for (const name of abbreviations(asAct)) byName.set(name, { law, isMisnamed: true });
  }
  for (const law of laws) {
    const right = [law.name, ...law.short, ...law.predecessors.map(({ name }) => name)];
    for (const name of law.misnomers.flatMap(abbreviations)) byName.set(name, { law, isMisnamed: true });
    for (const name of right.flatMap(abbreviations)) byName.set(name, { law, isMisnamed: false });
  }
  return { lexicon: createLexicon(byName.keys()), byName };
});

const KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['พระราชบัญญัติประกอบรัฐธรรมนูญ', ['พ.ร.ป.', 'พรป.']],
  ['พระราชบัญญัติ', ['พ.ร.บ.', 'พรบ.', 'พรบ']],
  ['พระราชกฤษฎีกา', ['พ.ร.ฎ.', 'พรฎ.']],
];

function abbreviations(name: string): string[] {
  const bare = name.replaceAll(/\s/gu, '');
  const [kind, short = []] = KINDS.find(([full]) => bare.startsWith(full)) ?? [];
  return kind === undefined
    ? [bare]
    : [bare, ...short.map((abbreviation) => abbreviation + bare.slice(kind.length))];
}

function yearsBehind(bare: BareText, end: number): CitedYear[] {
  const years: CitedYear[] = [];
  for (let at = end; ; ) {
    const match = YEAR.exec(bare.text.slice(at, at + 60));
    // A second year without a number is no amendment's: it belongs to the decree that cites the act.
    if (!match || (years.length > 0 && match[1] === undefined)) return years;
    at += match[0].length;
    const amendment = match[1] === undefined ? {} : { amendment: Number(match[1]) };
    years.push({ ...amendment, year: Number(match[2]), range: fullRange(bare, at - 4, at) });
    at += NEXT.exec(bare.text.slice(at, at + 90))?.[0].length ?? 0;
  }
}
