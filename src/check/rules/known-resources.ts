import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Message } from '../../diagnostics/diagnostic.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import type { Rule } from '../rule.js';

/** The framework, the template and the font that the plan names are there. */
export const knownResources: Rule = ({ plan: { source, draft }, source: { available } }) => {
  const found = [];
  const framework = draft?.framework;
  if (framework !== undefined && !available.frameworks.includes(framework)) {
    const hints = suggest(framework, available.frameworks);
    found.push(
      diagnostic('check/unknown-framework', { id: framework }, source.spanOf(['framework'], 'value'), {
        hints,
      }),
    );
  }
  const template = draft?.template;
  if (template !== undefined && !available.templates.includes(template)) {
    const hints = suggest(template, available.templates);
    found.push(
      diagnostic('check/unknown-template', { id: template }, source.spanOf(['template'], 'value'), { hints }),
    );
  }
  const family = draft?.fonts?.family;
  if (family !== undefined && !available.fonts.includes(family)) {
    const near = nearestName(family, available.fonts);
    const hints = near === undefined ? [] : suggest(family, available.fonts);
    found.push(
      diagnostic('check/missing-font', { family }, source.spanOf(['fonts', 'family'], 'value'), { hints }),
    );
  }
  return found;
};

function suggest(written: string, names: readonly string[]): Message[] {
  const near = nearestName(written, names);
  if (near !== undefined) return [{ th: `หมายถึง “${near}” หรือไม่`, en: `did you mean “${near}”?` }];
  return names.length === 0
    ? []
    : [{ th: `ที่มีอยู่คือ ${names.join(', ')}`, en: `there are ${names.join(', ')}` }];
}
