import { defineFinding } from '../../diagnostics/finding.js';
import { type Damage, type DamageKind, findDamage } from '../../thai/extracted-damage.js';
import { reportAt } from '../text/report-at.js';
import type { TextsRule } from '../text/text-rule.js';

/** `am-parted` has a rule of its own that mends it. */
type Told = Exclude<DamageKind, 'am-parted'>;

const NAMES: Readonly<Record<Told, { readonly th: string; readonly en: string }>> = {
  'am-lost': { th: 'สระอำกลายเป็นสระอาทั้งข้อความ', en: 'ำ has become า throughout' },
  'tail-mark': { th: 'ไม้โทเหนือ ป ฝ ฟ กลายเป็นสระอู', en: 'tone marks over ป ฝ ฟ have become ู' },
  'late-tone': { th: 'วรรณยุกต์อยู่หลังสระอา', en: 'tone marks stand behind า' },
  'parted-clusters': { th: 'มีช่องว่างคั่นทุกพยางค์', en: 'spaces part all syllables' },
  'digit-o': { th: 'ใช้ตัวอักษร o แทนเลข ๐', en: 'the letter o stands for ๐' },
  'tones-lost': { th: 'วรรณยุกต์หายทั้งข้อความ', en: 'all tone marks are lost' },
};

const MOST_WORDS = 60;
/** Fewer tone marks behind า are slips, which have a rule of their own. */
const THROUGHOUT = 3;

const EXTRACTED_TEXT = defineFinding({
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
    `${NAMES[p.damage.kind].th} ${p.damage.count} แห่ง${wordsOf(p.damage)}`,
  en: (p) => `${NAMES[p.damage.kind].en}, in ${p.damage.count} places${wordsOf(p.damage)}`,
  hints: () => [
    {
      th: 'คัดลอกใหม่จากแฟ้ม Word ต้นฉบับ แทนการคัดลอกจาก PDF',
      en: 'copy it again from the original Word file, not from the PDF',
    },
  ],
});

const wordsOf = ({ examples }: Damage): string =>
  examples.length === 0
    ? ''
    : `: ${examples
        .slice(0, MOST_WORDS)
        .map(([written, right]) => `${written} → ${right}`)
        .join(', ')}`;

/** What PDF files do to Thai is told once for a whole text. */
export const extractedText: TextsRule = {
  findings: [EXTRACTED_TEXT],
  check: (texts, { isFreeText }) => {
    if (!isFreeText) return [];
    return findDamage(texts.map(({ text }) => text).join('\n')).flatMap((damage) => {
      const { kind, count } = damage;
      if (kind === 'am-parted' || (kind === 'late-tone' && count < THROUGHOUT)) return [];
      const [written = ''] = damage.examples[0] ?? [];
      const first = texts.find(({ text }) => text.includes(written));
      const at = first?.text.indexOf(written) ?? 0;
      return first
        ? [reportAt(EXTRACTED_TEXT, { damage: { ...damage, kind } }, first, [at, at + written.length])]
        : [];
    });
  },
};
