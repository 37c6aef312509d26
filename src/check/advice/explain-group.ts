import { childOf, isRecord } from '../../source/yaml-source.js';
import type { Advice } from './advice.js';
import { UNSPACED } from './explain-plain-value.js';

const MOST_FIELDS = 4;

/** Anything else where a group of fields is wanted. */
export const explainGroup: Advice = ({ error, value, path }) => {
  if (error.params['type'] !== 'object' || path.length === 0 || isRecord(value)) return undefined;
  if (typeof value === 'string' && UNSPACED.test(value)) return undefined;
  const properties = childOf(error.parentSchema, 'properties');
  const required = childOf(error.parentSchema, 'required');
  const fields: unknown[] = Array.isArray(required)
    ? required
    : Object.keys(isRecord(properties) ? properties : {});
  if (fields.length === 0) return undefined;
  const [written, more] = [fields.slice(0, MOST_FIELDS), fields.length > MOST_FIELDS];
  const group = `{ ${written.map((field) => `${String(field)}: …`).join(', ')}${more ? ', …' : ''} }`;
  return { th: `เขียนเป็นกลุ่ม เช่น ${group}`, en: `write a group, as in ${group}` };
};
