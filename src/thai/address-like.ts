import type { Occurrence } from './lexicon.js';

const TLD = '(?:(?:go|or|ac|co|in|mi|net)\\.th|th|com|net|org|info|gov|edu|io|me|app|link|gl|ly|be|ไทย)';
const PATH = String.raw`(?:(?::\d+)?[/?#](?:[^\s<>"“”‘’()[\]|]|\([^\s()]*\))*)?`;

/** Each is left as it is typed, Thai letters in it included. */
const STRETCHES: readonly RegExp[] = [
  new RegExp(String.raw`https?:\/\/(?:[ก-๎\w-]+(?:\.[ก-๎\w-]+)*\.ไทย|[^\s/<>"“”‘’()ก-๛]+)${PATH}`, 'giu'),
  new RegExp(String.raw`www\.[\w-]+(?:\.[\w-]+)*${PATH}`, 'giu'),
  new RegExp(String.raw`(?<![ก-๎\w.-])[ก-๎\w-]+(?:\.[ก-๎\w-]+)*\.ไทย(?![ก-๎])${PATH}`, 'giu'),
  new RegExp(String.raw`(?<![\w.@-])(?:[a-z\d-]+\.)+${TLD}(?![\w-])${PATH}`, 'giu'),
  /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![^\s@<>()“”"])[^\s@<>()“”"]+@[ก-๎\w-]+\.ไทย/gu,
  // Handles and hashtags.
  /(?<![^\s(“"‘:])@[\wก-๙.-]*[\wก-๙]/gu,
  /(?<![^\s(“"‘:])#(?=[\d_]*[A-Za-zก-๎])[\wก-๙]+/gu,
  /(?<=(?:line|ไลน์)\s?(?:oa|official)?\s?(?:id|ไอดี)\s?[:：]?\s?)[\w.@-]*\w/giu,
  /฿\s?[\d๐-๙](?:[\d๐-๙.,]*[\d๐-๙])?|[\d๐-๙][\d๐-๙.,]*\s?฿/gu,
  /[A-Za-z]:\\[^\s"“”<>|]+|\\\\[^\s"“”<>|]+/gu,
  // Codes in which Thai letters stand at digits: รหัส สข-2569/01, แบบ อ.ส.4ก.
  /(?<=รหัส[ก-๎]{0,20}(?:\s?[:：]\s?|\s))(?=[^\s]*[\d๐-๙])(?=[^\s]*[A-Za-zก-ฮ/-])[A-Za-z\d๐-๙ก-ฮ][A-Za-z\d๐-๙ก-ฮ./-]*(?![ก-๎])/gu,
  /(?<![ก-๎])(?:[ก-ฮ]{1,3}\.){1,4}[\d๐-๙]+[ก-ฮ](?![ก-๎.])/gu,
];

/** What may be around a file's name or amid a name of several parts; the letters before and behind belong to it. */
const AMID =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|txt|rtf|ya?ml|json|html?|jpe?g|png|gif|webp|tiff?|svg|mp[34]|mov|zip|rar|7z|psd|ai)(?![A-Za-z\d])|(?<=[\wก-๙])(?<!_)_(?=[\wก-๙])(?!_)/giu;
const STOP = /[\s"“”‘’()[\]<>,;|]/u;

const MAY_BE = /[@#฿_\\]|:\/\/|\.(?:[A-Za-z]|ไทย)|รหัส|ไอดี|\bid\b|[\d๐-๙][ก-ฮ](?![ก-๎.])/iu;
const END = /[.,;:!?'ฯ]+$/u;

/**
 * Stretches of a text that are no running text: addresses, e-mail, paths and names of files, handles, codes,
 * amounts with ฿. In order; they do not overlap.
 */
export function addressLike(text: string): readonly Occurrence[] {
  if (!MAY_BE.test(text)) return [];
  const found = STRETCHES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
  for (const { index, 0: sign } of text.matchAll(AMID)) found.push(around(text, index, sign.length));
  return joined(found.map(({ start, end }) => ({ start, end: start + trimmed(text, start, end) })));
}

const trimmed = (text: string, start: number, end: number): number =>
  text.slice(start, end).replace(END, '').length;

/** `(ปรับปรุง)` before a file's ending. */
const IN_BRACKETS = /\([^\s()]{1,60}\)$/u;

/** To the next space, bracket or quote on both sides. */
function around(text: string, at: number, length: number): Occurrence {
  let start = at;
  let end = at + length;
  while (start > 0) {
    const bracket = text[start - 1] === ')' && IN_BRACKETS.exec(text.slice(Math.max(0, start - 62), start));
    if (bracket) start -= bracket[0].length;
    else if (STOP.test(text.charAt(start - 1))) break;
    else start -= 1;
  }
  if (length === 1) while (end < text.length && !STOP.test(text.charAt(end))) end += 1;
  return { start, end };
}

function joined(found: readonly Occurrence[]): Occurrence[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
