import { diagnostic } from '../../diagnostics/catalogue.js';
import { misspeltIds } from '../misspelt-ids.js';
import type { Rule } from '../rule.js';

/** Every project file is printed somewhere. */
export const projectsAreListed: Rule = (context) => {
  const { plan, projects } = context;
  const listed = plan.draft?.projects;
  // An id that broke its schema may have meant any of the files.
  if (!listed || listed.includes(undefined)) return [];
  // An annex entry without a row is reported there.
  const told = new Set([...misspeltIds(context).values(), ...(plan.draft?.annex ?? [])]);
  return [...projects].flatMap(([id, { source }]) =>
    listed.includes(id) || told.has(id)
      ? []
      : [diagnostic('check/unlisted-project', { id }, source.spanOf([], 'key'))],
  );
};
