import { ORGANIZATION_WORDS } from '../../plan/organization-words.js';
import type { Advice } from './advice.js';

/** A text that YAML took for a number, for true/false or, as it begins with a bracket, for a list or a group. */
export const explainQuotes: Advice = ({ error, path, value, source }) => {
  if (error.schemaPath.startsWith('#/definitions/date/')) return undefined;
  const wantsText = error.params['type'] === 'string' || error.keyword === 'oneOf';
  if (!wantsText || value === null || typeof value === 'string') return undefined;
  const { file, start, end } = source.spanOf(path, 'value');
  const written = file.text.slice(start, end);
  if (typeof value === 'object' && !/^[[{][^"\n]*$/u.test(written)) return undefined;
  return {
    th: `หากเป็นข้อความ ให้ครอบด้วยเครื่องหมายคำพูด: "${written}"`,
    en: `if it is a text, put it in quotes: "${written}"`,
  };
};

/** A field and its value that no space parts. */
export const UNSPACED = /^([A-Za-z]\w*):(\S.*)/s;

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

/** `องค์การบริหารส่วนตำบล`, `ทต.` → the type as it is written. */
export const explainOrganizationType: Advice = ({ error, field, value }) => {
  if (error.keyword !== 'enum' || field !== 'type' || typeof value !== 'string') return undefined;
  const written = value.replaceAll(/[\s.]/gu, '');
  const type = Object.entries(ORGANIZATION_WORDS).find(([, { fullName, shortName }]) =>
    [fullName, shortName].some((word) => written.startsWith(word.replaceAll('.', ''))),
  )?.[0];
  return type === undefined ? undefined : { th: `เขียนเป็น ${type}`, en: `write ${type}` };
};
