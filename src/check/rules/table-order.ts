import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';

/** Rows stand in the order 1, 2, 3, 4, *1, *2 … as the national system prints them. */
export const tableOrder: Rule = ({ plan: { source, draft }, projects, framework }) => {
  const known = framework?.complete?.dimensions.map(({ number }) => number);
  const rows = (draft?.projects ?? []).flatMap((id, index) => {
    const project = id === undefined ? undefined : projects.get(id)?.draft;
    if (id === undefined || project?.dimension === undefined || project.origin === undefined) return [];
    if (known && !known.includes(project.dimension)) return [];
    const isLocal = project.origin === 'local';
    const place = `${isLocal ? '*' : ''}${project.dimension}`;
    return [{ id, index, place, rank: project.dimension + (isLocal ? LOCAL_RANK : 0) }];
  });
  return rows.flatMap((row, at) => {
    const ahead = rows.slice(0, at).find((earlier) => earlier.rank > row.rank);
    if (!ahead) return [];
    const params = { id: row.id, place: row.place, before: ahead.id, beforePlace: ahead.place };
    return [diagnostic('check/table-order', params, source.spanOf(['projects', row.index], 'value'))];
  });
};

const LOCAL_RANK = 1000;
