import { defineFault, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

const UNKNOWN_DIMENSION = defineFault({
  code: 'check/unknown-dimension',
  about: { th: 'มิติของโครงการต้องมีในกรอบแผน', en: "A project's dimension is one of the framework's" },
  example: { wrong: 'dimension: 5', right: 'dimension: 4' },
  th: (p: { dimension: number; known: readonly number[]; framework: string }) =>
    `ไม่มีมิติที่ ${p.dimension} ในกรอบแผน “${p.framework}” (มีมิติที่ ${p.known.join(', ')})`,
  en: (p) => `the framework “${p.framework}” has no dimension ${p.dimension} (it has ${p.known.join(', ')})`,
});

/** Every project's dimension is one of the framework's. */
export const knownDimension: Rule = {
  findings: [UNKNOWN_DIMENSION],
  check: ({ projects, framework }) => {
    const complete = framework?.complete;
    if (!complete) return [];
    const known = complete.dimensions.map((dimension) => dimension.number);
    return [...projects.values()].flatMap(({ source, draft }) => {
      const dimension = draft?.dimension;
      if (dimension === undefined || known.includes(dimension)) return [];
      const params = { dimension, known, framework: complete.title };
      return [diagnostic(UNKNOWN_DIMENSION, params, source.spanOf(['dimension'], 'value'))];
    });
  },
};
