import type { LeftOutKind } from '../../diagnostics/catalogue/import-read.js';
import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LeftOutText } from '../source-text.js';

/** Words that somebody may miss; the rest is made anew by the program. */
const MISSED: ReadonlySet<LeftOutKind> = new Set(['deleted', 'hidden', 'comment', 'note', 'embedded']);

const EXCERPT_LENGTH = 60;

/** One finding for each kind of text that is in no block. */
export function reportLeftOut(leftOut: readonly LeftOutText[]): readonly Diagnostic[] {
  const byKind = new Map<LeftOutKind, LeftOutText[]>();
  for (const each of leftOut) byKind.set(each.kind, [...(byKind.get(each.kind) ?? []), each]);
  return [...byKind].map(([kind, texts]) => {
    const excerpt = [...(texts[0]?.text ?? '')].slice(0, EXCERPT_LENGTH).join('').replaceAll(/\s+/gu, ' ');
    const code = MISSED.has(kind) ? 'import/left-out-text' : 'import/left-out';
    return diagnostic(code, { kind, count: texts.length, excerpt });
  });
}
