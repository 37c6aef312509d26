/** A line end in a text or a template, with its indentation, is printed as one space; a double space stays. */
export const joinLines = (text: string): string =>
  /[\r\n]/u.test(text) ? text.replace(/[ \t]*[\r\n]\s*/gu, ' ') : text;
