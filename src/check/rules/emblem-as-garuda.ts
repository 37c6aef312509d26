import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';

/** The seal of an organization stands at the Garuda's place until its picture is named too. */
export const emblemAsGaruda: Rule = ({ plan: { source, draft } }) => {
  const { emblem, garuda } = draft?.organization ?? {};
  if (emblem === undefined || garuda !== undefined) return [];
  return [
    diagnostic('check/emblem-as-garuda', { emblem }, source.spanOf(['organization', 'emblem'], 'value')),
  ];
};
