import type { Advice } from './advice.js';

const UNSPACED = /^([A-Za-z]\w*):(\S.*)/s;

/** `name:บ้านแหง` is one word to YAML. */
export const explainColon: Advice = ({ error, value }) => {
  if (error.params['type'] !== 'object' || typeof value !== 'string') return undefined;
  const match = UNSPACED.exec(value);
  return match
    ? {
        th: `เว้นวรรคหนึ่งเคาะหลัง “${match[1]}:”`,
        en: `put a space after “${match[1]}:”`,
      }
    : undefined;
};
