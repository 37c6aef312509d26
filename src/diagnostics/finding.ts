import type { Diagnostic, Message, Severity } from './diagnostic.js';
import type { Span } from './source-file.js';

/** One kind of finding: its name, how grave it is, all that is said about it. It stands beside the code that raises it. */
export interface Finding<Params = never> {
  /** `stage/what`, never renumbered. */
  readonly code: string;
  readonly severity: Severity;
  /** Without this mended there is no plan to print: it cannot be silenced. */
  readonly blocking?: boolean;
  /** What is asked for, in one sentence: for rules, which can be looked up, and where the sentences need what they name. */
  readonly about?: Message;
  /** A text of a plan, or fields of its files, with and without the fault. */
  readonly example?: { readonly wrong: string; readonly right: string };
  readonly th: Said<Params, string>;
  readonly en: Said<Params, string>;
  /** Ways out that always hold; a diagnostic may bring more of its own. */
  readonly hints?: Said<Params, Message | readonly Message[]>;
}

/** What is said always, or of these parameters. */
type Said<Params, What> = What | ((params: Params) => What);

const say = <Params, What>(said: Said<Params, What>, params: Params): What =>
  said instanceof Function ? said(params) : said;

/** Kinds of findings by their codes. */
export type Findings = ReadonlyMap<string, Finding>;

/** Lets the compiler take the parameters from the annotated sentences. */
export const defineFinding = <Params>(finding: Finding<Params>): Finding<Params> => finding;

/** A finding of the given kind at the given place. */
export function diagnostic<Params>(
  finding: Finding<Params>,
  params: NoInfer<Params>,
  span?: Span,
  more: Partial<Pick<Diagnostic, 'hints' | 'related' | 'isListed'>> & {
    readonly fix?: Diagnostic['fix'] | undefined;
  } = {},
): Diagnostic {
  const { code, severity, blocking, th, en, hints } = finding;
  return {
    code,
    severity,
    message: { th: say(th, params), en: say(en, params) },
    ...(blocking && { blocking }),
    ...(span && { span }),
    ...(more.related && { related: more.related }),
    ...(more.fix && { fix: more.fix }),
    ...(more.isListed && { isListed: true }),
    hints: [...(more.hints ?? []), ...[say(hints ?? [], params)].flat()],
  };
}
