import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';

/** Every project's dimension is one of the framework's. */
export const knownDimension: Rule = ({ projects, framework }) => {
  const complete = framework?.complete;
  if (!complete) return [];
  const known = complete.dimensions.map((dimension) => dimension.number);
  return [...projects.values()].flatMap(({ source, draft }) => {
    const dimension = draft?.dimension;
    if (dimension === undefined || known.includes(dimension)) return [];
    const params = { dimension, known, framework: complete.title };
    return [diagnostic('check/unknown-dimension', params, source.spanOf(['dimension'], 'value'))];
  });
};
