import type { Advice } from './advice.js';

/** A text that YAML took for a number or for true/false. */
export const explainQuotes: Advice = ({ error, path, value, source }) => {
  if (error.schemaPath.startsWith('#/definitions/date/')) return undefined;
  const wantsText = error.params['type'] === 'string' || error.keyword === 'oneOf';
  if (!wantsText || (typeof value !== 'number' && typeof value !== 'boolean')) return undefined;
  const { file, start, end } = source.spanOf(path, 'value');
  const written = file.text.slice(start, end);
  return {
    th: `หากเป็นข้อความ ให้ครอบด้วยเครื่องหมายคำพูด: "${written}"`,
    en: `if it is a text, put it in quotes: "${written}"`,
  };
};
