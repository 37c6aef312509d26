import { defineFault, diagnostic, type Message } from '../../diagnostics/diagnostic.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import type { Rule } from '../rule.js';

const UNKNOWN_FRAMEWORK = defineFault({
  code: 'check/unknown-framework',
  about: { th: 'กรอบแผนต้องมีอยู่', en: 'The framework exists' },
  example: { wrong: 'framework: nacc-2566', right: 'framework: nacc-2566-2570' },
  th: (p: { id: string }) => `ไม่พบกรอบแผน “${p.id}”`,
  en: (p) => `there is no framework “${p.id}”`,
});

const UNKNOWN_TEMPLATE = defineFault({
  code: 'check/unknown-template',
  about: { th: 'แม่แบบต้องมีอยู่', en: 'The template exists' },
  example: { wrong: 'template: ncac', right: 'template: nacc' },
  th: (p: { id: string }) => `ไม่พบแม่แบบเอกสาร “${p.id}”`,
  en: (p) => `there is no template “${p.id}”`,
});

const MISSING_FONT = defineFault({
  code: 'check/missing-font',
  about: { th: 'แบบอักษรต้องมีแฟ้ม', en: 'The font has its files' },
  example: { wrong: 'fonts: { family: TH Sarabum }', right: 'fonts: { family: Sarabun }' },
  th: (p: { family: string }) => `ไม่พบแฟ้มแบบอักษร (.ttf) ของ “${p.family}”`,
  en: (p) => `no font file (.ttf) of “${p.family}” was found`,
  hints: (p) => ({
    th: `วางแฟ้ม .ttf ไว้ในโฟลเดอร์ fonts/${p.family}/ ภายในโฟลเดอร์ของแผน`,
    en: `put its .ttf files into fonts/${p.family}/ inside the plan folder`,
  }),
});

/** The framework, the template and the font that the plan names are there. */
export const knownResources: Rule = {
  findings: [UNKNOWN_FRAMEWORK, UNKNOWN_TEMPLATE, MISSING_FONT],
  check: ({ plan: { source, draft }, source: { available } }) => {
    const found = [];
    const framework = draft?.framework;
    if (framework !== undefined && !available.frameworks.includes(framework)) {
      const hints = suggest(framework, available.frameworks);
      found.push(
        diagnostic(UNKNOWN_FRAMEWORK, { id: framework }, source.spanOf(['framework'], 'value'), {
          hints,
        }),
      );
    }
    const template = draft?.template;
    if (template !== undefined && !available.templates.includes(template)) {
      const hints = suggest(template, available.templates);
      found.push(
        diagnostic(UNKNOWN_TEMPLATE, { id: template }, source.spanOf(['template'], 'value'), { hints }),
      );
    }
    const family = draft?.fonts?.family;
    if (family !== undefined && !available.fonts.includes(family)) {
      const near = nearestName(family, available.fonts);
      const hints = near === undefined ? [] : suggest(family, available.fonts);
      found.push(
        diagnostic(MISSING_FONT, { family }, source.spanOf(['fonts', 'family'], 'value'), { hints }),
      );
    }
    return found;
  },
};

function suggest(written: string, names: readonly string[]): Message[] {
  const near = nearestName(written, names);
  if (near !== undefined) return [{ th: `หมายถึง “${near}” หรือไม่`, en: `did you mean “${near}”?` }];
  return names.length === 0
    ? []
    : [{ th: `ที่มีอยู่คือ ${names.join(', ')}`, en: `there are ${names.join(', ')}` }];
}
