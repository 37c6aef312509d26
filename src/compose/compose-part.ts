import { collectDiagnostics, type Outcome, type SourceFile } from '../diagnostics/diagnostic.js';
import type { PageGeometry } from '../document/model.js';
import type { PageDefinition, PartDefinition, Template } from '../document/template.js';
import { pointsOf } from './length.js';
import { parseMarkup } from './parse-markup.js';
import type { ComposedPart, PartShelf } from './part-shelf.js';
import type { Entry } from './series.js';
import type { TemplateData } from './template-data.js';
import type { TemplateEngine } from './template-engine.js';

export interface PartComposer {
  /** The part's markup, rendered and parsed once. `entry`: for a part with `each`. */
  compose(name: string, entry?: Entry): Outcome<ComposedPart>;
}

export function createPartComposer(
  template: Template,
  engine: TemplateEngine,
  styles: ReadonlySet<string>,
  given: TemplateData,
  shelf?: PartShelf,
): PartComposer {
  const done = new Map<string, ComposedPart | undefined>();
  const planData = shelf?.begin(template, given) ?? given;

  const composeNew = (id: string, name: string, entry: Entry | undefined): Outcome<ComposedPart> => {
    const definition = definitionOf(template, name);
    const isWide = entry?.isWide === true && definition.widePage !== undefined;
    const page = pageGeometry(pageOf(template, (isWide && definition.widePage) || definition.page));
    const entryData = shelf?.share(id, entry) ?? entry?.data;
    const data = { ...planData, ...entryData };
    const own = { id, definition, page, ...(entry && { entry: { ...entry, data: entryData ?? {} } }) };
    const known = shelf?.find(id, data, page);
    if (known) return { value: { ...known, ...own }, diagnostics: [] };
    const { keep, diagnostics } = collectDiagnostics();
    const rendered = keep(engine.render(definition.template, data));
    if (!rendered) return { diagnostics };
    const { markup, asked } = rendered;
    const draft = keep(parseMarkup({ markup, files: filesOf(template, definition) }, styles, page));
    const part = draft && { ...draft, ...own };
    // A finding is told at each build.
    if (part && diagnostics.length === 0) shelf?.keep(part, data, asked);
    return part ? { value: part, diagnostics } : { diagnostics };
  };

  return {
    compose(name, entry) {
      const id = entry ? `${name}-${entry.id}` : name;
      if (done.has(id)) return withValue(done.get(id));
      const outcome = composeNew(id, name, entry);
      done.set(id, outcome.value);
      return outcome;
    },
  };
}

/** A part met again: its findings were reported the first time. */
const withValue = (part: ComposedPart | undefined): Outcome<ComposedPart> =>
  part ? { value: part, diagnostics: [] } : { diagnostics: [] };

function definitionOf({ definition }: Template, name: string): PartDefinition {
  const part = definition.parts[name];
  if (!part) throw new Error(`checkReferences let the part ${name} pass`);
  return part;
}

function pageOf({ definition }: Template, name: string) {
  const page = definition.pages[name];
  if (!page) throw new Error(`checkReferences let the page ${name} pass`);
  return page;
}

function filesOf({ files }: Template, { template }: PartDefinition): readonly [SourceFile, ...SourceFile[]] {
  const own = files.get(template);
  if (!own) throw new Error(`checkReferences let the file ${template} pass`);
  const partials = [...files].filter(([path]) => path.startsWith('partials/')).map(([, file]) => file);
  return [own, ...partials];
}

/** Short and long side in mm. */
const SIZES = { A4: { short: 210, long: 297 } } as const;

/** Millimetres of `template.yaml` → points. */
function pageGeometry({ size, orientation, margins }: PageDefinition): PageGeometry {
  const { short, long } = SIZES[size];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    width: pointsOf(width),
    height: pointsOf(height),
    margins: {
      top: pointsOf(margins.top),
      right: pointsOf(margins.right),
      bottom: pointsOf(margins.bottom),
      left: pointsOf(margins.left),
    },
  };
}
