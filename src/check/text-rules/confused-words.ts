import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { defineFinding } from '../../diagnostics/finding.js';
import type { Confusion, Vocabulary } from '../../plan/vocabulary.js';
import { createLexicon, type Lexicon } from '../../thai/lexicon.js';
import { reportAt } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const CONFUSED_WORD = defineFinding({
  code: 'check/confused-word',
  severity: 'warning',
  about: { th: 'ไม่ใช้คำผิดที่พบบ่อย (confusions.yaml)', en: 'No wrong forms of confusions.yaml' },
  example: { wrong: 'แสดงเจตนาธรรมณ์', right: 'แสดงเจตนารมณ์' },
  th: (p: { wrong: string; right: string }) => `“${p.wrong}” น่าจะหมายถึง “${p.right}”`,
  en: (p) => `“${p.wrong}” is probably meant to be “${p.right}”`,
  hints: (p) => [{ th: `แก้เป็น “${p.right}”`, en: `write “${p.right}”` }],
});

/** Wrong forms of `confusions.yaml`. */
export const confusedWords: TextRule = {
  findings: [CONFUSED_WORD],
  check: (text, { vocabulary }) => {
    const { lexicon, byForm } = wrongForms(vocabulary);
    const found = lexicon
      .occurrences(text.text)
      .flatMap(({ start: at, end }) =>
        (byForm.get(text.text.slice(at, end)) ?? [])
          .filter((confusion) => isMeant(text.text, at, confusion))
          .map((confusion) => ({ at, end, confusion })),
      );
    return found
      .filter((place) => !found.some((other) => isLonger(other, place)))
      .map(({ at, end, confusion: { wrong, right, isSafe } }): Diagnostic => {
        const params = { wrong: wrong.trim(), right: right.trim() };
        return reportAt(CONFUSED_WORD, params, text, [at, end], {
          ...(isSafe && { replacement: right }),
        });
      });
  },
};

interface WrongForms {
  readonly lexicon: Lexicon;
  readonly byForm: ReadonlyMap<string, readonly Confusion[]>;
}

const formsOf = new WeakMap<Vocabulary, WrongForms>();

/** All wrong forms are looked for in one pass over a text. */
function wrongForms(vocabulary: Vocabulary): WrongForms {
  const known = formsOf.get(vocabulary);
  if (known) return known;
  const byForm = new Map<string, Confusion[]>();
  for (const confusion of vocabulary.confusions) {
    byForm.set(confusion.wrong, [...(byForm.get(confusion.wrong) ?? []), confusion]);
  }
  const forms = { lexicon: createLexicon(byForm.keys()), byForm };
  formsOf.set(vocabulary, forms);
  return forms;
}

interface Place {
  readonly at: number;
  readonly end: number;
}

const isLonger = (other: Place, place: Place): boolean =>
  other.at <= place.at && other.end >= place.end && other.end - other.at > place.end - place.at;

/** Those of legacy fonts lie in the private use area. */
const MARK = /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\uE000-\uF8FF]/u;

function isMeant(text: string, at: number, confusion: Confusion): boolean {
  const before = text.slice(0, at).trimEnd();
  const rest = text.slice(at + confusion.wrong.length);
  // A mark behind it makes another syllable of its last letter.
  if (MARK.test(rest)) return false;
  const behind = rest.trimStart();
  const { after, before: ahead, notAfter, notBefore } = confusion;
  if (after.length > 0 && !after.some((word) => before.endsWith(word))) return false;
  if (ahead.length > 0 && !ahead.some((word) => behind.startsWith(word))) return false;
  return (
    !notAfter.some((word) => before.endsWith(word)) && !notBefore.some((word) => behind.startsWith(word))
  );
}
