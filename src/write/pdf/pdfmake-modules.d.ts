/** pdfmake's files are CommonJS without types; `pdfmake-parts.ts` says what they hold. */
declare module 'pdfmake/js/*' {
  const module: { readonly default?: unknown };
  export = module;
}
