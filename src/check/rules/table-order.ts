import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

const TABLE_ORDER = defineFinding({
  code: 'check/table-order',
  severity: 'warning',
  about: { th: 'โครงการในตารางเรียงตามมิติ', en: 'Rows are in the order of dimensions' },
  th: (p: { id: string; place: string; before: string; beforePlace: string }) =>
    `“${p.id}” (มิติ ${p.place}) ต้องมาก่อน “${p.before}” (มิติ ${p.beforePlace}) ในตาราง`,
  en: (p) => `“${p.id}” (dimension ${p.place}) belongs before “${p.before}” (${p.beforePlace})`,
  hints: {
    th: 'เรียง projects (รายการโครงการ) ตามมิติ 1, 2, 3, 4 แล้วตามด้วยโครงการของหน่วยงานเอง *1, *2, *3, *4',
    en: 'order projects by dimension 1, 2, 3, 4, then the local ones *1, *2, *3, *4',
  },
});

/** Rows stand in the order 1, 2, 3, 4, *1, *2 … as the national system prints them. */
export const tableOrder: Rule = {
  findings: [TABLE_ORDER],
  check: ({ plan: { source, draft }, projects, framework }) => {
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
      return [diagnostic(TABLE_ORDER, params, source.spanOf(['projects', row.index], 'value'))];
    });
  },
};

const LOCAL_RANK = 1000;
