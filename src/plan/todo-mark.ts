/** Begins a text that is still to be written. In parentheses, because YAML takes such a text as it stands. */
export const TODO_MARK = '(รอเขียน)';

/** Begins a comment above a field whose value was taken over and waits for a decision. */
export const REVIEW_MARK = 'รอทบทวน';

const TODO_TEXT = /^\s*(?:\(\s*รอเขียน\s*\)|TODO\b)/u;

/** `(รอเขียน) …`, or `TODO …` as programmers write. */
export const isTodoText = (text: string): boolean => TODO_TEXT.test(text);

/** A comment, without its `#`, that asks for a decision: `รอทบทวน: …` or `TODO: …`. */
export const isTodoComment = (comment: string): boolean =>
  comment.startsWith(REVIEW_MARK) || /^TODO\b/.test(comment) || isTodoText(comment);
