import { readFileSync } from 'node:fs';
import type { KnownText } from '../../src/config.js';
import { ORGANIZATION_WORDS } from '../../src/plan/organization-words.js';
import type { OrganizationType } from '../../src/plan/plan.js';

/** A line of a corpus, and whose plan it stands in. */
export interface Sentence {
  readonly line: string;
  readonly known: KnownText;
}

/** `@ organization year` holds for the lines below; `#` begins a comment or a heading. */
export function readSentences(name: string): Sentence[] {
  let known: KnownText = {};
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line): Sentence[] => {
      if (line.startsWith('@ ')) known = ownerOf(line.slice(2));
      return line === '' || /^[@#]/u.test(line) ? [] : [{ line, known }];
    });
}

function ownerOf(written: string): KnownText {
  const [name = '', year] = written.split(' ');
  const types = Object.entries(ORGANIZATION_WORDS).map(([type, { fullName }]) => ({ type, fullName }));
  const found = types.find(({ fullName }) => name.startsWith(fullName));
  if (!found) throw new Error(`no organization: ${written}`);
  return {
    type: found.type as OrganizationType,
    name: name.slice(found.fullName.length),
    fiscalYear: Number(year),
  };
}
