import type { Message } from '../../diagnostics/diagnostic.js';

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
