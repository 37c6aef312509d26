import type { LayoutRules } from '../document/model.js';
import type { LayoutDefinition } from '../document/template.js';

/** What a template says of pages and tables; what it leaves out is as in official letters. */
export function resolveLayout({
  orphans = 2,
  widows = 2,
  savesPages = false,
  pageNumber,
  contents,
  table,
}: LayoutDefinition = {}): LayoutRules {
  const { top = 35.4, form = '- # -' } = pageNumber ?? {};
  const [before = '', after = ''] = form.split('#');
  return {
    orphans,
    widows,
    ...(savesPages && { savesPages }),
    pageNumber: { top, before, after },
    contents: { numberRoom: contents?.numberRoom ?? 34 },
    table: {
      padding: { top: 2, right: 4, bottom: 2.5, left: 4, ...table?.padding },
      rule: table?.rule ?? 0.5,
    },
  };
}
