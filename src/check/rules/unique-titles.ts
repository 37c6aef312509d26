import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';

/** Two projects do not share a title. */
export const uniqueTitles: Rule = ({ projects }) => {
  const first = new Map<string, string>();
  return [...projects].flatMap(([id, { source, draft }]) => {
    const title = draft?.title?.replace(/\s+/g, ' ').trim();
    if (title === undefined || title === '') return [];
    const other = first.get(title);
    if (other !== undefined)
      return [diagnostic('check/duplicate-title', { other }, source.spanOf(['title'], 'value'))];
    first.set(title, id);
    return [];
  });
};
