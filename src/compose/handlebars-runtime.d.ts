/** The package declares this module empty. */
declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars';

  type Compiler = 'compile' | 'precompile' | 'parse' | 'parseWithoutProcessing';
  const runtime: { create(): Omit<typeof Handlebars, Compiler> };
  export = runtime;
}
