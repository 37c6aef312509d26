import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { LeftOutKind, LeftOutText } from '../source-text.js';
import { LEFT_OUT, LEFT_OUT_TEXT } from './findings.js';

/** Words that somebody may miss; the rest is made anew by the program. */
const MISSED: ReadonlySet<LeftOutKind> = new Set([
  'deleted',
  'hidden',
  'struck',
  'comment',
  'note',
  'embedded',
]);

const EXCERPT_LENGTH = 60;

/** One finding for each kind of text that is in no block. */
export function reportLeftOut(leftOut: readonly LeftOutText[]): readonly Diagnostic[] {
  return [...new Set(leftOut.map(({ kind }) => kind))].map((kind) => {
    const texts = leftOut.filter((each) => each.kind === kind);
    const excerpt = [...(texts[0]?.text ?? '')].slice(0, EXCERPT_LENGTH).join('').replaceAll(/\s+/gu, ' ');
    const code = MISSED.has(kind) ? LEFT_OUT_TEXT : LEFT_OUT;
    return diagnostic(code, { kind, count: texts.length, excerpt });
  });
}
