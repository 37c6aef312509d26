import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import type { Confusion, Vocabulary } from '../../plan/vocabulary.js';
import { remember } from '../../remember.js';
import { isThaiLetter } from '../../thai/characters.js';
import { createLexicon, type Lexicon } from '../../thai/lexicon.js';
import { readRun } from '../../thai/readings.js';
import { wordBoundaries } from '../../thai/word-boundaries.js';
import type { WordModel } from '../../thai/word-model.js';
import { isName } from '../text/names.js';
import { reportAt, type TextRule } from '../text/text-rule.js';

const CONFUSED_WORD = defineFinding({
  code: 'check/confused-word',
  severity: 'warning',
  about: { th: 'ไม่ใช้คำผิดที่พบบ่อย (confusions.yaml)', en: 'No wrong forms of confusions.yaml' },
  example: { wrong: 'แสดงเจตนาธรรมณ์', right: 'แสดงเจตนารมณ์' },
  th: (p: { wrong: string; right: string }) => `“${p.wrong}” น่าจะหมายถึง “${p.right}”`,
  en: (p) => `“${p.wrong}” is probably meant to be “${p.right}”`,
  hints: (p) => ({ th: `แก้เป็น “${p.right}”`, en: `write “${p.right}”` }),
});

/** Wrong forms of `confusions.yaml`. */
export const confusedWords: TextRule = {
  findings: [CONFUSED_WORD],
  check: (text, { vocabulary, lexicon }) => {
    const { forms, byForm } = wrongForms(vocabulary);
    const found = forms
      .occurrences(text.text)
      .flatMap(({ start: at, end }) =>
        (byForm.get(text.text.slice(at, end)) ?? [])
          .filter(
            (confusion) =>
              isMeant(text.text, at, confusion) &&
              !isName(text, at, end) &&
              !readsWorse(vocabulary.model, text.text, at, confusion),
          )
          .map((confusion) => ({ at, end, confusion })),
      )
      .filter(({ at, confusion }) => confusion.isSafe || !isSeam(text.text, at, confusion));
    return found
      .filter((place) => !found.some((other) => isLonger(other, place)))
      .map(({ at, end, confusion }): Diagnostic => {
        const { wrong, right, isSafe, isPart } = confusion;
        const params = { wrong: wrong.trim(), right: right.trim() };
        const isSure =
          isSafe &&
          (isPart || (standsAlone(text.text, at, confusion, lexicon) && !isSeam(text.text, at, confusion)));
        return reportAt(CONFUSED_WORD, params, text, [at, end], {
          ...(isSure && { words: [wrong, right] }),
        });
      });
  },
};

interface WrongForms {
  readonly forms: Lexicon;
  readonly byForm: ReadonlyMap<string, readonly Confusion[]>;
}

/** All wrong forms are looked for in one pass over a text. */
const wrongForms = remember(({ confusions }: Vocabulary): WrongForms => {
  const byForm = new Map<string, Confusion[]>();
  for (const confusion of confusions) {
    byForm.set(confusion.wrong, [...(byForm.get(confusion.wrong) ?? []), confusion]);
  }
  return { forms: createLexicon(byForm.keys()), byForm };
});

interface Place {
  readonly at: number;
  readonly end: number;
}

const isLonger = (other: Place, place: Place): boolean =>
  other.at <= place.at && other.end >= place.end && other.end - other.at > place.end - place.at;

/** Those of legacy fonts lie in the private use area. */
const MARK = /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\uE000-\uF8FF]/u;

/** Letters around that tell words apart well enough. */
const AROUND = 40;

function isMeant(text: string, at: number, confusion: Confusion): boolean {
  const before = text.slice(Math.max(0, at - AROUND), at).trimEnd();
  const rest = text.slice(at + confusion.wrong.length, at + confusion.wrong.length + AROUND);
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

/** True where two right words meet in the wrong form and reach out of it: ผู้บังคับบัญชา|รอง, แข่งขัน|ตอนบ่าย. */
function isSeam(text: string, at: number, { wrong }: Confusion): boolean {
  const from = Math.max(0, at - AROUND);
  const isEdge = edgesOf(text.slice(from, at + wrong.length + AROUND), WORDS_ALONE);
  const start = at - from;
  const end = start + wrong.length;
  if (isEdge(start) && isEdge(end)) return false;
  return Array.from(wrong, (_, index) => start + index).some((place) => place > start && isEdge(place));
}

/** True where the letters belong to other words: ค้าง[คาวม]งกุฎ. */
function readsWorse(model: WordModel, text: string, at: number, { wrong, right }: Confusion): boolean {
  if (/[^ก-๎]/u.test(wrong + right)) return false;
  const before = /[ก-๎]*$/u.exec(text.slice(Math.max(0, at - AROUND), at))?.[0] ?? '';
  const behind = /^[ก-๎]*/u.exec(text.slice(at + wrong.length, at + wrong.length + AROUND))?.[0] ?? '';
  const costWith = (form: string): number => readRun(model, before + form + behind).cost;
  return costWith(right) > costWith(wrong) + MUCH;
}
const MUCH = 3;

/** True where the wrong form is no part of another word: with the right one in its place a word begins and ends there. */
function standsAlone(text: string, at: number, { wrong, right }: Confusion, lexicon: Lexicon): boolean {
  const from = Math.max(0, at - AROUND);
  const behind = text.slice(at + wrong.length, at + wrong.length + AROUND);
  const isEdge = edgesOf(text.slice(from, at) + right + behind, lexicon);
  return isEdge(at - from) && isEdge(at - from + right.length);
}

/** The lexicon's phrases would hide where their words meet. */
const WORDS_ALONE = createLexicon([]);

function edgesOf(text: string, lexicon: Lexicon): (at: number) => boolean {
  const flags = wordBoundaries(text, lexicon);
  const isThai = (at: number): boolean => isThaiLetter(text.charCodeAt(at));
  return (at) => flags[at] === 1 || at === 0 || at === text.length || !isThai(at - 1) || !isThai(at);
}
