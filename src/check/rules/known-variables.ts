import { defineFault, diagnostic } from '../../diagnostics/diagnostic.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import { findVariables, VARIABLE_NAMES } from '../../plan/expand-variables.js';
import { type Rule, walkTexts } from '../rule.js';

const UNCLOSED_VARIABLE = defineFault({
  code: 'check/unclosed-variable',
  about: { th: 'ตัวแปร ${ ต้องปิดด้วย }', en: 'Variables are closed' },
  example: { wrong: 'title: โครงการของ${org.name', right: 'title: โครงการของ${org.name}' },
  th: 'ตัวแปรที่ขึ้นต้นด้วย ${ ไม่มี } ปิดท้าย',
  en: 'a variable starts with ${ and has no closing }',
  hints: { th: 'เติม } ต่อท้ายชื่อตัวแปร เช่น ${org.name}', en: 'add } after the name, as in ${org.name}' },
});

const UNKNOWN_VARIABLE = defineFault({
  code: 'check/unknown-variable',
  about: { th: 'ตัวแปร ${…} ต้องเป็นชื่อที่รู้จัก', en: 'Variables are known ones' },
  example: { wrong: 'title: โครงการของ${org.nam}', right: 'title: โครงการของ${org.name}' },
  th: (p: { name: string }) => `ไม่รู้จักตัวแปร \${${p.name}}`,
  en: (p) => `the variable \${${p.name}} is unknown`,
});

const KNOWN: readonly string[] = VARIABLE_NAMES;

/** `${…}` names something. The organization's own fields are what the names stand for: none may be used there. */
export const knownVariables: Rule = {
  findings: [UNCLOSED_VARIABLE, UNKNOWN_VARIABLE],
  check: (context) =>
    walkTexts(context).flatMap(({ source, path, text }) => {
      const names = source === context.plan.source && path[0] === 'organization' ? [] : KNOWN;
      return findVariables(text).flatMap(({ name, start, end, closed }) => {
        if (closed && names.includes(name)) return [];
        const span = source.spanInside(path, start, end);
        return closed
          ? [diagnostic(UNKNOWN_VARIABLE, { name }, span, { hints: [wayOut(name, names)] })]
          : [diagnostic(UNCLOSED_VARIABLE, {}, span)];
      });
    }),
};

function wayOut(name: string, names: readonly string[]) {
  const trimmed = name.trim();
  const near = nearestName(trimmed, names) ?? names.find((known) => known.endsWith(`.${trimmed}`));
  if (near) return { th: `หมายถึง \${${near}} หรือไม่`, en: `did you mean \${${near}}?` };
  return names.length > 0
    ? { th: `ตัวแปรที่ใช้ได้คือ ${names.join(', ')}`, en: `known variables are ${names.join(', ')}` }
    : { th: 'เขียนชื่อลงไปตรง ๆ', en: 'write the name itself' };
}
