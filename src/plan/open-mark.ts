/**
 * The one word for what waits for the officer: `(รอกำหนด) …` begins a text that is still to be written,
 * `# รอกำหนด: …` stands above a value that was taken over from elsewhere. In parentheses, because YAML takes
 * such a text as it stands.
 */
const OPEN_WORD = 'รอกำหนด';
export const OPEN_TEXT = `(${OPEN_WORD})`;

/** Files of earlier versions have the others; programmers write TODO. */
const THAI_WORDS = `(?:${OPEN_WORD}|รอเขียน|รอทบทวน)`;
const TEXT = new RegExp(`^\\s*(?:\\(\\s*${THAI_WORDS}\\s*\\)|TODO\\b)`, 'u');
const COMMENT = new RegExp(`^(?:${THAI_WORDS}(?=[\\s:]|$)|\\(\\s*${THAI_WORDS}\\s*\\)|TODO\\b)[\\s:]*`, 'u');

export const isOpenText = (text: string): boolean => TEXT.test(text);

/** What a comment, given without its `#`, asks to decide; nothing where it asks for none. */
export const openComment = (comment: string): string | undefined =>
  COMMENT.test(comment) ? comment.replace(COMMENT, '') : undefined;

/** A comment that asks to decide something. */
export const openNote = (what: string): string => `${OPEN_WORD}: ${what}`;

export const asksFor = (text: string, what: string): boolean =>
  new RegExp(`# ${THAI_WORDS}: ${what.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(text);
