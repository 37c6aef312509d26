import { entry } from '../catalogue-entry.js';

/** What is lost or changed between what was typed and what is read. */
export const CHECK_WRITTEN_CATALOGUE = {
  'check/hash-cuts-text': entry({
    severity: 'warning',
    th: (p: { lost: string }) => `ตั้งแต่เครื่องหมาย # ไปจนสุดบรรทัดเป็นหมายเหตุของผู้เขียน จะไม่พิมพ์ “${p.lost}”`,
    en: (p) => `from the # on the line is a comment: “${p.lost}” is not printed`,
    hints: () => [
      { th: 'หากเป็นข้อความ ให้ครอบข้อความทั้งหมดด้วย "…"', en: 'if it is text, put the whole text in quotes "…"' },
      { th: 'หากเป็นหมายเหตุ ให้เว้นวรรคหลัง #', en: 'if it is a comment, put a space after the #' },
    ],
  }),
  'check/entry-in-text': entry({
    severity: 'warning',
    th: (p: { sign: string }) => `บรรทัดที่ขึ้นต้นด้วย “${p.sign}” นี้จะพิมพ์ต่อท้ายข้อความของบรรทัดก่อนหน้า ไม่ได้เป็นข้อย่อย`,
    en: (p) =>
      `this line with “${p.sign}” is printed as part of the text above it, not as an entry of its own`,
    hints: () => [
      {
        th: 'หากเป็นข้อในระดับเดียวกัน ให้ขึ้นต้นด้วย “- ” ตรงกับข้ออื่น',
        en: 'for an entry of the same list let it start with “- ” in the column of the others',
      },
      {
        th: 'หากเป็นข้อย่อย ให้เขียนข้อก่อนหน้าเป็น “- text: …” บรรทัดต่อไปเป็น “items:” แล้วจึงเขียนข้อย่อย',
        en: 'for a sub-list write the entry above as “- text: …”, then a line “items:”, then the entries below it',
      },
    ],
  }),
  'check/lost-blank-line': entry({
    severity: 'warning',
    th: (_: object) => 'บรรทัดว่างก่อนหน้านี้จะไม่พิมพ์ ข้อความจะต่อกันเป็นย่อหน้าเดียว',
    en: () => 'the empty line before this one is not printed: the text goes on in one paragraph',
    hints: () => [
      {
        th: 'หากเป็นย่อหน้าใหม่ ให้ขึ้นต้นด้วย “- ” เป็นอีกรายการหนึ่ง มิฉะนั้นให้ลบบรรทัดว่าง',
        en: 'for a new paragraph begin another entry with “- ”; otherwise remove the empty line',
      },
    ],
  }),
  'check/space-at-line-end': entry({
    severity: 'warning',
    th: (p: { before: string; after: string }) =>
      `ขึ้นบรรทัดใหม่กลางข้อความ จะพิมพ์เป็นวรรค “…${p.before} ${p.after}…”`,
    en: (p) => `this line ends inside a Thai text; a space is printed: “…${p.before} ${p.after}…”`,
    hints: () => [
      {
        th: 'ต่อสองบรรทัดเป็นบรรทัดเดียว หรือขึ้นบรรทัดใหม่ตรงที่ต้องการเว้นวรรค',
        en: 'join the two lines, or end the line where a space belongs',
      },
    ],
  }),
  'check/quoted-value': entry({
    severity: 'warning',
    th: (p: { inside: string }) => `เครื่องหมายคำพูดที่ครอบ “${p.inside}” จะพิมพ์ออกมาด้วย`,
    en: (p) => `the quotes around “${p.inside}” are printed too`,
    hints: (p) => [
      { th: `หากไม่ต้องการ ให้เขียนเพียง ${p.inside}`, en: `if they are not wanted, write ${p.inside} alone` },
    ],
  }),
  'check/number-form': entry({
    severity: 'warning',
    th: (p: { written: string; value: number }) => `“${p.written}” อ่านเป็นจำนวน ${plain(p.value)}`,
    en: (p) => `“${p.written}” is read as the number ${plain(p.value)}`,
    hints: () => [
      {
        th: 'เขียนด้วยเลขอารบิกล้วน ไม่มีศูนย์นำหน้า ทศนิยม (สตางค์) ไม่เกิน 2 ตำแหน่ง เช่น 12500 หรือ 12500.50',
        en: 'write plain digits, without a leading zero, with at most two decimals (satang): 12500 or 12500.50',
      },
    ],
  }),
};

const plain = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 20 });
