import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/nearest-name.js';
import type { DocumentModel, FontChoice, ParagraphStyle } from '../document/model.js';
import { PLAIN_STYLE, type StyleDefinition, type Template } from '../document/template.js';
import type { Plan } from '../plan/plan.js';
import { STYLE_CYCLE, UNKNOWN_REFERENCE } from './findings.js';
import { pointsOf } from './length.js';

export type Styles = Readonly<Record<string, ParagraphStyle>>;

/** The styles of `template.yaml` with everything inherited, in pt; sizes become the family's. */
export function resolveStyles({ definition, source }: Template, sizeFactor: number): Outcome<Styles> {
  const diagnostics: Diagnostic[] = [];
  const styles = Object.keys(definition.styles).map((id) => {
    const inherited = inherit(id, definition.styles, (base, problem) => {
      const span = source.spanOf(['styles', id, 'extends'], 'value');
      diagnostics.push(
        problem === 'cycle'
          ? diagnostic(STYLE_CYCLE, { style: id }, span)
          : diagnostic(UNKNOWN_REFERENCE, { name: base, group: 'styles' }, span, {
              hints: didYouMean(base, Object.keys(definition.styles)),
            }),
      );
    });
    return toPoints(id, inherited, sizeFactor);
  });
  return { value: Object.fromEntries(styles.map((style) => [style.id, style])), diagnostics };
}

function inherit(
  id: string,
  definitions: Readonly<Record<string, StyleDefinition>>,
  report: (base: string, problem: 'cycle' | 'unknown') => void,
): Omit<StyleDefinition, 'extends'> {
  const chain: StyleDefinition[] = [];
  const seen = new Set<string>();
  for (let name: string | undefined = id; name !== undefined; ) {
    const definition: StyleDefinition | undefined = definitions[name];
    if (!definition || seen.has(name)) {
      report(name, definition ? 'cycle' : 'unknown');
      break;
    }
    seen.add(name);
    chain.unshift(definition);
    name = definition.extends;
  }
  return chain.reduce((inherited, definition) => Object.assign(inherited, definition), { title: id });
}

function toPoints(
  id: string,
  definition: Omit<StyleDefinition, 'extends'>,
  sizeFactor: number,
): ParagraphStyle {
  const style: typeof definition &
    Required<Omit<StyleDefinition, 'extends' | 'leader' | 'keepWithPrevious'>> = {
    ...PLAIN_STYLE,
    ...definition,
  };
  return {
    id,
    title: style.title,
    size: Math.round(style.size * sizeFactor * 2) / 2,
    bold: style.bold,
    italic: style.italic,
    align: style.align,
    indentLeft: pointsOf(style.indentLeft),
    indentRight: pointsOf(style.indentRight),
    indentFirst: pointsOf(style.indentFirst),
    markerWidth: pointsOf(style.markerWidth),
    spaceBefore: style.spaceBefore,
    spaceAfter: style.spaceAfter,
    lineHeight: style.lineHeight,
    keepWithNext: style.keepWithNext,
    ...(style.keepWithPrevious && { keepWithPrevious: true as const }),
    pageBreakBefore: style.pageBreakBefore,
    ...(style.balance && { balance: true }),
    ...(style.leader && { leader: true as const }),
  };
}

/** The families of official forms are the measure in which templates give sizes. */
const OFFICIAL_SIZE = 1;

/** Sets documents in another of the plan's fonts, where it names one. */
export function createRestyler(
  template: Template,
  { wordFontFamily: family }: Plan,
): (model: DocumentModel, font: FontChoice) => DocumentModel {
  if (family === undefined) return (model) => model;
  const { value: styles = {} } = resolveStyles(template, OFFICIAL_SIZE);
  return (model, font) => (font === 'word' ? { ...model, font: family, styles } : model);
}
