import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';
import Runtime from 'handlebars/runtime.js';
import { MARKUP, PLAIN_TEXT } from './handlebars-options.js';
import { PRECOMPILED_TEMPLATES } from './precompiled-templates.js';

const require = createRequire(import.meta.url);

type Compile = (text: string) => Handlebars.TemplateDelegate;

export interface OpenedHandlebars {
  /** Private: neither helpers nor partials reach another one. */
  readonly engine: ReturnType<typeof Runtime.create>;
  /** Throws where the text is no template. */
  readonly compileMarkup: Compile;
  /** Throws where the text is no template, when it is rendered. */
  readonly compilePlainText: Compile;
}

/**
 * The package's templates are compiled when the program is built, so that a run need not load Handlebars'
 * compiler. Where one was changed since, all are compiled here.
 */
export function openHandlebars(markups: readonly string[], plainTexts: readonly string[]): OpenedHandlebars {
  const { markup, plainText } = PRECOMPILED_TEMPLATES;
  const isReady =
    markups.every((text) => markup.has(text)) && plainTexts.every((text) => plainText.has(text));
  return isReady ? openRuntime() : openCompiler();
}

function openRuntime(): OpenedHandlebars {
  const engine = Runtime.create();
  const takeFrom =
    (specifications: ReadonlyMap<string, TemplateSpecification>): Compile =>
    (text) => {
      const specification = specifications.get(text);
      if (!specification) throw new Error(`no compiled template: ${text}`);
      return engine.template(specification);
    };
  const { markup, plainText } = PRECOMPILED_TEMPLATES;
  return { engine, compileMarkup: takeFrom(markup), compilePlainText: takeFrom(plainText) };
}

function openCompiler(): OpenedHandlebars {
  const engine = (require('handlebars') as typeof Handlebars).create();
  return {
    engine,
    compileMarkup: (text) => engine.compile(engine.parseWithoutProcessing(text), MARKUP),
    compilePlainText: (text) => engine.compile(text, PLAIN_TEXT),
  };
}
