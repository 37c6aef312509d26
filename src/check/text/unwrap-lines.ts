/** A text whose wrapped lines are joined; `offsets` lead back, one more at the end. */
export interface UnwrappedText {
  readonly text: string;
  readonly offsets?: readonly number[];
}

/** A shorter line ends where its author wanted it to. */
const FULL_LINE = 45;
const LINE_END = /[ \t]*\r?\n[ \t]*/gu;

/**
 * Lines that were cut at the page's width amid Thai words are joined as the words are: without a space.
 * A line break at a blank, a digit, a bracket or behind a short line stays.
 */
export function unwrapLines(written: string): UnwrappedText {
  if (!written.includes('\n')) return { text: written };
  const cuts = [...written.matchAll(LINE_END)].filter(({ index, 0: { length } }) =>
    isAmidWords(written, index, index + length),
  );
  if (cuts.length === 0) return { text: written };
  const offsets: number[] = [];
  let text = '';
  let from = 0;
  const take = (to: number): void => {
    text += written.slice(from, to);
    for (let at = from; at < to; at += 1) offsets.push(at);
  };
  for (const { index, 0: cut } of cuts) {
    take(index);
    from = index + cut.length;
  }
  take(written.length);
  return { text, offsets: [...offsets, written.length] };
}

const isAmidWords = (text: string, from: number, to: number): boolean =>
  /[ก-ฮะ-ฺเ-ๅ็-๎]/u.test(text.charAt(from - 1)) &&
  /[ก-ฮเ-ไ]/u.test(text.charAt(to)) &&
  from - (text.lastIndexOf('\n', from - 1) + 1) >= FULL_LINE;
