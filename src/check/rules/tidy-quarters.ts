import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';

/** Quarters stand once each and in order. */
export const tidyQuarters: Rule = ({ projects }) =>
  [...projects.values()].flatMap(({ source, draft }) => {
    const quarters = (draft?.quarters ?? []).flatMap((quarter, index) =>
      quarter === undefined ? [] : [{ quarter, index }],
    );
    const repeated = quarters.filter(
      ({ quarter }, at) => quarters.findIndex((q) => q.quarter === quarter) < at,
    );
    const numbers = [...new Set(quarters.map(({ quarter }) => quarter))];
    const sorted = numbers.toSorted((a, b) => a - b);
    const found = repeated.map(({ quarter, index }) =>
      diagnostic('check/repeated-quarter', { quarter }, source.spanOf(['quarters', index], 'value')),
    );
    return numbers.join() === sorted.join()
      ? found
      : [...found, diagnostic('check/unsorted-quarters', { sorted }, source.spanOf(['quarters'], 'value'))];
  });
