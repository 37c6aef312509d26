import { diagnostic } from '../../diagnostics/catalogue.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import { findVariables, VARIABLE_NAMES } from '../../plan/expand-variables.js';
import type { Rule } from '../rule.js';
import { walkTexts } from '../walk-texts.js';

const KNOWN: readonly string[] = VARIABLE_NAMES;

/** `${…}` names something. The organization's own fields are what the names stand for: none may be used there. */
export const knownVariables: Rule = (context) =>
  walkTexts(context).flatMap(({ source, path, text }) => {
    const names = source === context.plan.source && path[0] === 'organization' ? [] : KNOWN;
    return findVariables(text).flatMap(({ name, start, end, closed }) => {
      const span = source.spanInside(path, start, end);
      if (!closed) return [diagnostic('check/unclosed-variable', {}, span)];
      return names.includes(name)
        ? []
        : [diagnostic('check/unknown-variable', { name }, span, { hints: [wayOut(name, names)] })];
    });
  });

function wayOut(name: string, names: readonly string[]) {
  const trimmed = name.trim();
  const near = nearestName(trimmed, names) ?? names.find((known) => known.endsWith(`.${trimmed}`));
  if (near) return { th: `หมายถึง \${${near}} หรือไม่`, en: `did you mean \${${near}}?` };
  return names.length > 0
    ? { th: `ตัวแปรที่ใช้ได้คือ ${names.join(', ')}`, en: `known variables are ${names.join(', ')}` }
    : { th: 'เขียนชื่อลงไปตรง ๆ', en: 'write the name itself' };
}
