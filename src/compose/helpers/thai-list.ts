/** `ก`, `ก และ ข`, `ก ข และ ค`: how an enumeration reads in formal Thai. */
export function thaiList(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(' ')} และ${separator(items)}${items.at(-1)}`;
}

/** และ stands off from a digit or a sign, but not from a Thai word. */
const separator = (items: readonly (string | number)[]): string =>
  /^[\u0E00-\u0E4E]/u.test(String(items.at(-1))) ? '' : ' ';
