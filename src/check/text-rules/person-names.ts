import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { remember } from '../../remember.js';
import { anchorsOf, findNearMisses } from '../../thai/near-miss.js';
import { bareTextOf, fullRange } from '../text/bare-text.js';
import { reportAt, type TextRule } from '../text/text-rule.js';

const PERSON_NAME_MISSPELT = defineFinding({
  code: 'check/person-name-misspelt',
  severity: 'warning',
  about: { th: 'ชื่อบุคคลสะกดตรงกันทุกแห่ง', en: 'People are named alike throughout' },
  example: { wrong: 'นายประสิทธ์ เมืองงาว', right: 'นายประสิทธิ์ เมืองงาว' },
  th: (p: { written: string; right: string }) => `ชื่อบุคคล “${p.written}” ไม่ตรงกับ “${p.right}” ที่ระบุไว้ในแผน`,
  en: (p) => `the name “${p.written}” differs from “${p.right}” elsewhere in the plan`,
  hints: { th: 'ตรวจตัวสะกดกับคำสั่งหรือทะเบียน', en: 'compare with an official record' },
});

/** People are named as at the first place where the plan names them. */
export const personNames: TextRule = {
  findings: [PERSON_NAME_MISSPELT],
  check: (text, { people }) => {
    const bare = bareTextOf(text);
    const { names, anchors } = namesOf(people);
    if (!anchors.test(bare.text)) return [];
    return names.flatMap(({ person, name }) =>
      findNearMisses(bare.text, name, name.length >= 16 ? 2 : 1).map(
        ({ start, end }): Diagnostic =>
          reportAt(
            PERSON_NAME_MISSPELT,
            { written: bare.text.slice(start, end), right: person },
            text,
            fullRange(bare, start, end),
          ),
      ),
    );
  },
};

/** Names without spaces, but for short ones. */
const namesOf = remember((people: readonly string[]) => {
  const names = people
    .map((person) => ({ person, name: person.replaceAll(/\s/gu, '') }))
    .filter(({ name }) => name.length >= SHORTEST);
  return { names, anchors: anchorsOf(names.map(({ name }) => name)) };
});
const SHORTEST = 10;
