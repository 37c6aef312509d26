import { nearestName } from '../../diagnostics/nearest-name.js';
import type { Advice } from './advice.js';

/** `budgt` → budget, `โครงกา` → โครงการ. */
export const suggestNearestName: Advice = ({ error, value, known }) => {
  const unknown: unknown = error.params['additionalProperty'];
  if (error.keyword === 'additionalProperties' && typeof unknown === 'string') {
    const name = nearestName(unknown, known);
    return name === undefined
      ? { th: `ช่องที่ใช้ได้คือ ${known.join(', ')}`, en: `known fields are ${known.join(', ')}` }
      : { th: `หมายถึง “${name}” หรือไม่`, en: `did you mean “${name}”?` };
  }
  const allowed: unknown = error.params['allowedValues'];
  if (error.keyword !== 'enum' || !Array.isArray(allowed) || typeof value !== 'string') return undefined;
  const name = nearestName(value, allowed.map(String));
  return name === undefined ? undefined : { th: `หมายถึง “${name}” หรือไม่`, en: `did you mean “${name}”?` };
};
