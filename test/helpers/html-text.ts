import { Parser } from 'htmlparser2';

/** The text of every paragraph of the page, in its order: of the elements that bear a paragraph style. */
export function pageParagraphs(html: string): string[] {
  const found: string[] = [];
  let open: string | undefined;
  const parser = new Parser({
    onopentag(name, { class: look = '' }) {
      if (/^s\d+$/.test(look)) {
        open = name;
        found.push('');
      } else if (name === 'br' && open !== undefined) found.push(`${found.pop()}\n`);
    },
    ontext(content) {
      if (open !== undefined) found.push(found.pop() + content);
    },
    onclosetag(name) {
      if (name === open) open = undefined;
    },
  });
  parser.end(html);
  return found;
}
