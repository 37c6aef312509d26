import { type Diagnostic, diagnostic, type Message } from '../../diagnostics/diagnostic.js';
import type { LeftOutText } from '../source-text.js';
import { LEFT_OUT, LEFT_OUT_TEXT } from './findings.js';

/** Words that somebody may miss; the rest is made anew by the program. */
const MISSED: ReadonlySet<LeftOutKind> = new Set([
  'deleted',
  'hidden',
  'struck',
  'comment',
  'note',
  'embedded',
]);

const EXCERPT_LENGTH = 60;

/** One finding for each kind of text that is in no block. */
export function reportLeftOut(leftOut: readonly LeftOutText[]): readonly Diagnostic[] {
  const byKind = new Map<LeftOutKind, LeftOutText[]>();
  for (const each of leftOut) {
    const known = byKind.get(each.kind);
    if (known) known.push(each);
    else byKind.set(each.kind, [each]);
  }
  return [...byKind].map(([kind, texts]) => {
    const excerpt = [...(texts[0]?.text ?? '')].slice(0, EXCERPT_LENGTH).join('').replaceAll(/\s+/gu, ' ');
    const code = MISSED.has(kind) ? LEFT_OUT_TEXT : LEFT_OUT;
    return diagnostic(code, { kind, count: texts.length, excerpt });
  });
}

/** What of a document is not part of its running text. */
export const LEFT_OUT_KINDS = {
  header: { th: 'หัวกระดาษ', en: 'header' },
  footer: { th: 'ท้ายกระดาษ', en: 'footer' },
  'page-number': { th: 'เลขหน้า', en: 'page number' },
  contents: { th: 'สารบัญ', en: 'table of contents' },
  picture: { th: 'ภาพ', en: 'picture' },
  deleted: { th: 'ข้อความที่ลบไว้ในการติดตามการเปลี่ยนแปลง', en: 'text deleted under track changes' },
  hidden: { th: 'ข้อความที่ซ่อนไว้', en: 'hidden text' },
  struck: { th: 'ข้อความที่ขีดฆ่าไว้', en: 'text that is struck through' },
  comment: { th: 'ข้อคิดเห็น', en: 'comment' },
  note: { th: 'เชิงอรรถ', en: 'footnote or endnote' },
  embedded: { th: 'วัตถุที่ฝังไว้', en: 'embedded object' },
} satisfies Readonly<Record<string, Message>>;

export type LeftOutKind = keyof typeof LEFT_OUT_KINDS;
