import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';

const TYPES = ['โครงการ', 'กิจกรรม', 'มาตรการ', 'แนวปฏิบัติงาน'] as const;

/** A title that begins with another type's word. */
export const typeMatchesTitle: Rule = ({ projects }) =>
  [...projects.values()].flatMap(({ source, draft }) => {
    const { title, type } = draft ?? {};
    const word = TYPES.find((candidate) => title?.startsWith(candidate));
    if (type === undefined || word === undefined || word === type) return [];
    return [diagnostic('check/type-against-title', { type, word }, source.spanOf(['type'], 'value'))];
  });
