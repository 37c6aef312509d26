import type Handlebars from 'handlebars';
import type { HelperDelegate } from 'handlebars';
import { type Diagnostic, fail, type Outcome, type SourceFile, succeed } from '../diagnostics/diagnostic.js';
import type { Template } from '../document/template.js';
import { HELPERS } from './helpers/index.js';
import { type OpenedHandlebars, openHandlebars } from './open-handlebars.js';
import { strictData, strictRoot } from './strict-data.js';
import { explainFailure, HelperMisuseError } from './template-failure.js';

/** Renders the Handlebars files of one template. */
export interface TemplateEngine {
  /** Markup that the file emits for `data`, with the names in them that it asked for; text is escaped. */
  render(path: string, data: object): Outcome<{ markup: string; asked: ReadonlySet<string | symbol> }>;
  /** A short text of `template.yaml`, not markup. */
  renderText(file: SourceFile, text: string, data: object): Outcome<string>;
}

const RUNTIME = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;

/** Reads every file at once, so that all syntax errors are found before anything is rendered. */
export function createTemplateEngine({ files, definition }: Template): Outcome<TemplateEngine> {
  const markups = [...files.values()].map(({ text }) => text);
  const titles = Object.values(definition.documents).map(({ title }) => title);
  const handlebars = openHandlebars(markups, titles);
  const diagnostics: Diagnostic[] = [];
  const trail: SourceFile[] = [];
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  for (const [path, file] of files) {
    try {
      templates.set(path, remember(handlebars.compileMarkup(file.text), file, trail));
    } catch (failure) {
      diagnostics.push(explainFailure(failure, file, [file]));
    }
  }
  return diagnostics.length > 0
    ? fail(diagnostics)
    : succeed(openEngine(handlebars, files, templates, trail));
}

function openEngine(
  { engine, compilePlainText }: OpenedHandlebars,
  files: ReadonlyMap<string, SourceFile>,
  templates: ReadonlyMap<string, Handlebars.TemplateDelegate>,
  trail: SourceFile[],
): TemplateEngine {
  // `log` would write to the terminal.
  engine.unregisterHelper('log');
  for (const [name, helper] of Object.entries(HELPERS)) engine.registerHelper(name, guard(name, helper));
  for (const [name, count] of Object.entries(BUILT_IN)) {
    const helper = engine.helpers[name];
    if (helper) engine.registerHelper(name, guardBuiltIn(name, count, helper));
  }
  for (const [path, template] of templates) {
    const partial = /^partials\/(.+)\.hbs$/u.exec(path)?.[1];
    if (partial !== undefined) engine.registerPartial(partial, template);
  }
  const plainTexts = new Map<string, Handlebars.TemplateDelegate>();

  const run = (template: () => string, file: SourceFile): Outcome<string> => {
    trail.length = 0;
    try {
      return succeed(template());
    } catch (failure) {
      return fail([explainFailure(failure, trail[0] ?? file, [file, ...files.values()])]);
    }
  };

  return {
    render(path, data) {
      const template = templates.get(path);
      const file = files.get(path);
      if (!file || !template) throw new Error(`checkReferences let a missing template pass: ${path}`);
      const asked = new Set<string | symbol>();
      const { value: markup, diagnostics } = run(
        () =>
          template(
            strictRoot(data, (name) => asked.add(name)),
            RUNTIME,
          ),
        file,
      );
      return markup === undefined ? { diagnostics } : { value: { markup, asked }, diagnostics };
    },
    renderText(file, text, data) {
      const template = plainTexts.get(text) ?? compilePlainText(text);
      plainTexts.set(text, template);
      return run(() => template(strictData(data), RUNTIME), file);
    },
  };
}

/**
 * A helper that a template calls wrongly is the template's mistake, not a bug of ours. What Handlebars adds
 * to a call stays out: a helper sees what the template wrote, as data, and gives data back.
 */
const guard =
  (name: string, helper: (...values: never[]) => unknown) =>
  (...values: unknown[]): unknown => {
    const written = values.slice(0, -1);
    if (written.length !== helper.length) throw new HelperMisuseError(name);
    try {
      return strictData(Reflect.apply(helper, undefined, written.map(toArgument)));
    } catch (failure) {
      throw new HelperMisuseError(name, failure);
    }
  };

function toArgument(value: unknown): unknown {
  const data = strictData(value);
  return Array.isArray(data) ? Array.from(data) : data;
}

/** Handlebars' own helpers by the number of their values. */
const BUILT_IN = { if: 1, unless: 1, each: 1, with: 1, lookup: 2 } as const;

/** They would call a value that is a function, and fail as a bug does where a value is missing. */
const guardBuiltIn = (name: string, count: number, helper: HelperDelegate): HelperDelegate =>
  function (this: unknown, ...values) {
    const written = values.slice(0, -1);
    const isBlock = typeof values.at(-1)?.fn === 'function';
    const isCalledRight = written.length === count && isBlock === (name !== 'lookup');
    if (!isCalledRight || written.some((value) => typeof value === 'function')) {
      throw new HelperMisuseError(name);
    }
    return Reflect.apply(helper, this, values);
  };

/** Notes the file in which a failure arose: Handlebars tells the line but not the partial. */
function remember(
  template: Handlebars.TemplateDelegate,
  file: SourceFile,
  trail: SourceFile[],
): Handlebars.TemplateDelegate {
  return (context, options) => {
    try {
      return template(context, options);
    } catch (failure) {
      trail.push(file);
      throw failure;
    }
  };
}
