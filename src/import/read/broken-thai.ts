import { type Diagnostic, diagnostic, type Message } from '../../diagnostics/diagnostic.js';
import type { SourceLine } from '../source-text.js';
import { BROKEN_THAI } from './findings.js';

/** A way in which the Thai text of a file can be broken beyond what can be mended character by character. */
interface Sign {
  readonly pattern: RegExp;
  /** The least part of the Thai text, by characters, that must show it. */
  readonly share: number;
  readonly name: Message;
}

/** Once in so many characters a true text may show a sign by accident. */
const LEAST_FOUND = 3;

const SIGNS: readonly Sign[] = [
  {
    // UTF-8 read as Windows-1252 (à¸) or TIS-620 read as Latin-1 (¡ÒÃ).
    pattern: /(?:à¸|à¹)|[\u00A1-\u00FB]{4,}/gu,
    share: 0.02,
    name: { th: 'อ่านด้วยรหัสอักขระผิด', en: 'it was read in the wrong encoding' },
  },
  {
    // A font without its letters: every one came out as the same.
    pattern: /([ก-ฮ])\1{3,}/gu,
    share: 0.005,
    name: { th: 'อักษรตัวเดียวซ้ำแทนทุกตัว', en: 'one letter stands for all' },
  },
  {
    pattern: /[\uE000-\uF8FF]/gu,
    share: 0.002,
    name: { th: 'มีรหัสส่วนตัวของแบบอักษรแทนสระและวรรณยุกต์', en: 'private codes of a font stand for marks' },
  },
  {
    // A tone mark or a vowel above stands where no letter is: the order of the signs was lost.
    pattern: /(?:^|[\s\d๐-๙.,()])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu,
    share: 0.004,
    name: { th: 'สระหรือวรรณยุกต์หลุดจากตัวอักษร', en: 'marks stand without their letters' },
  },
];

const EXCERPT_BEFORE = 10;
const EXCERPT_LENGTH = 40;

/** At most one finding: the first sign that shows often enough to be no accident. */
export function findBrokenThai(file: string, lines: readonly SourceLine[]): readonly Diagnostic[] {
  const text = lines.map((line) => line.text).join('\n');
  for (const { pattern, share, name } of SIGNS) {
    const found = [...text.matchAll(pattern)];
    if (found.length < LEAST_FOUND || found.length < text.length * share) continue;
    const start = Math.max(0, (found[0]?.index ?? 0) - EXCERPT_BEFORE);
    const excerpt = text
      .slice(start, start + EXCERPT_LENGTH)
      .replaceAll(/\s+/gu, ' ')
      .trim();
    return [diagnostic(BROKEN_THAI, { file, sign: name, excerpt })];
  }
  return [];
}
