import type { KnownText } from '../config.js';
import {
  type Diagnostic,
  defineFinding,
  diagnostic,
  type SourceFile,
  type Span,
} from '../diagnostics/diagnostic.js';
import type { TextPart } from '../plan/section-labels.js';
import {
  DAMAGE_NAMES,
  type Damage,
  type DamageKind,
  findDamage,
  isBeyond,
  mendDamage,
  placesInDamaged,
} from '../thai/extracted-damage.js';
import { checkTexts, type Wordbooks } from './check-texts.js';
import { sortFindings } from './settle-findings.js';
import { freeTexts } from './text/free-texts.js';
import { guessContext } from './text/guess-context.js';

/** `am-parted` has a rule of its own that mends it. */
type Told = Exclude<DamageKind, 'am-parted'>;

const MOST_WORDS = 60;
/** Fewer tone marks behind า, or letters among digits, are slips, which have rules of their own. */
const THROUGHOUT = 3;
/** … and where a page or more has none. */
const PAGE = 2_000;

export const EXTRACTED_TEXT = defineFinding({
  code: 'check/extracted-text',
  severity: 'warning',
  about: {
    th: 'ข้อความที่คัดลอกจาก PDF มีตัวอักษรครบถ้วน',
    en: 'Text copied out of a PDF file has all its letters',
  },
  example: {
    wrong: 'สานักงานดาเนินการจัดทาแผนประจาปีสาหรับตาบลและอาเภอ',
    right: 'สำนักงานดำเนินการจัดทำแผนประจำปีสำหรับตำบลและอำเภอ',
  },
  th: (p: { damage: Damage & { readonly kind: Told } }) =>
    `${DAMAGE_NAMES[p.damage.kind].th} ${p.damage.count} แห่ง${wordsOf(p.damage)}`,
  en: (p) => `${DAMAGE_NAMES[p.damage.kind].en}, in ${p.damage.count} places${wordsOf(p.damage)}`,
  hints: {
    th: 'คัดลอกใหม่จากแฟ้ม Word ต้นฉบับ แทนการคัดลอกจาก PDF',
    en: 'copy it again from the original Word file, not from the PDF',
  },
});

const wordsOf = ({ examples }: Damage): string =>
  examples.length === 0
    ? ''
    : `: ${examples
        .slice(0, MOST_WORDS)
        .map(([written, right]) => `${written} → ${right}`)
        .join(', ')}`;

/**
 * The text rules over any Thai text, such as last year's document. What a PDF file did to all of it is told once, and
 * the rules read what was meant.
 */
export function checkFreeText(
  file: SourceFile,
  wordbooks: Wordbooks,
  known: KnownText,
  cutTexts: (text: string) => readonly TextPart[],
): Diagnostic[] {
  const damages = findDamage(file.text).filter((damage) => isTold(damage, file.text.length));
  const told = damages.map((damage) => {
    const [written = file.text.trim()] = damage.examples[0] ?? [];
    const start = file.text.indexOf(written);
    return diagnostic(EXTRACTED_TEXT, { damage }, { file, start, end: start + written.length });
  });
  const kinds = damages.map(({ kind }) => kind);
  if (kinds.some(isBeyond)) return told;
  const mended = { ...file, text: mendDamage(file.text, kinds) };
  const context = { ...wordbooks, ...guessContext(mended.text, known), isFreeText: true };
  const found = checkTexts(freeTexts(mended, cutTexts(mended.text)), context);
  const placeOf = placesInDamaged(file.text, mended.text);
  const asWritten = ({ start, end }: Span): Span => ({
    file,
    start: placeOf(start),
    end: end > start ? placeOf(end - 1) + 1 : placeOf(start),
  });
  return sortFindings([
    ...told,
    ...found.map(({ span, related, ...finding }) => ({
      ...finding,
      ...(span && { span: asWritten(span) }),
      ...(related && { related: related.map((each) => ({ ...each, span: asWritten(each.span) })) }),
    })),
  ]);
}

const isTold = (damage: Damage, length: number): damage is Damage & { readonly kind: Told } =>
  damage.kind !== 'am-parted' &&
  (damage.count >= Math.max(THROUGHOUT, length / PAGE) ||
    (damage.kind !== 'late-tone' && damage.kind !== 'digit-o'));
