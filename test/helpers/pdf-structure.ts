import type { PdfDictionary, PdfObjects, PdfValue } from './pdf-objects.js';

/** The structure tree as nested text: `Document > H1, P`; content counts as `·`. */
export function structureOutline(pdf: PdfObjects): string[] {
  const lines: string[] = [];
  const walk = (value: PdfValue, depth: number): void => {
    const node = pdf.dictionary(value);
    const type = String(node['/S'] ?? '').slice(1);
    if (type) lines.push(`${'  '.repeat(depth)}${type}`);
    for (const kid of kidsOf(node)) walk(kid, depth + 1);
  };
  for (const kid of pdf.list(pdf.dictionary(pdf.root['/StructTreeRoot'])['/K'])) walk(kid, 0);
  return lines;
}

const kidsOf = (node: PdfDictionary): readonly PdfValue[] => {
  const kids = node['/K'];
  return Array.isArray(kids) ? kids : kids === undefined ? [] : [kids];
};

/** What of the pages is neither in the structure tree nor an artifact. */
export function untagged(pdf: PdfObjects): string[] {
  const claimed = claimedContent(pdf);
  const pages = pdf.list(pdf.dictionary(pdf.root['/Pages'])['/Kids']);
  return pages.flatMap((page) => {
    const content = pdf.stream(pdf.dictionary(page)['/Contents']).toString('latin1');
    const marked = [...content.matchAll(/\/MCID (\d+)/g)].map(([, id]) => Number(id));
    const told = claimed.get(String(page)) ?? new Set();
    return [
      ...unmarkedOperators(content),
      ...marked.filter((id) => !told.has(id)).map((id) => `${page}: ${id} is in no structure`),
      ...(told.size > marked.length ? [`${page}: structure without content`] : []),
    ];
  });
}

/** Marked-content ids that the structure tree claims, by page object. */
export function claimedContent(pdf: PdfObjects): Map<string, Set<number>> {
  const claimed = new Map<string, Set<number>>();
  const claim = (page: PdfValue | undefined, mcid: PdfValue | undefined): void => {
    const ids = claimed.get(String(page)) ?? new Set<number>();
    claimed.set(String(page), ids.add(Number(mcid)));
  };
  const walk = (value: PdfValue): void => {
    const node = pdf.dictionary(value);
    for (const kid of kidsOf(node)) {
      if (typeof kid === 'number') claim(node['/Pg'], kid);
      else if (pdf.dictionary(kid)['/Type'] === '/MCR')
        claim(pdf.dictionary(kid)['/Pg'], pdf.dictionary(kid)['/MCID']);
      else walk(kid);
    }
  };
  for (const kid of pdf.list(pdf.dictionary(pdf.root['/StructTreeRoot'])['/K'])) walk(kid);
  return claimed;
}

/** Operators that show something outside any marked content of a page's content stream. */
export function unmarkedOperators(content: string): string[] {
  let depth = 0;
  const unmarked: string[] = [];
  for (const line of content.split('\n')) {
    if (/ BDC$| BMC$/.test(line)) depth++;
    else if (line === 'EMC') depth--;
    else if (depth === 0 && /(?:TJ|Tj|\bS|\bf|\bB|Do)$/.test(line)) unmarked.push(line);
  }
  return unmarked;
}
