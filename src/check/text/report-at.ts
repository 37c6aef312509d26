import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnostic, type Finding } from '../../diagnostics/finding.js';
import type { CheckedText } from './checked-text.js';

interface More {
  /** What `--fix` puts in the place; given only where it is beyond doubt. */
  readonly replacement?: string | undefined;
  readonly related?: Diagnostic['related'];
}

/** A finding at a part of a text. */
export function reportAt<Params>(
  finding: Finding<Params>,
  params: NoInfer<Params>,
  text: CheckedText,
  [from, to]: readonly [number, number],
  { replacement, related }: More = {},
): Diagnostic {
  const fix = replacement === undefined ? undefined : text.edit(from, to, replacement);
  return diagnostic(finding, params, text.span(from, to), { fix, ...(related && { related }) });
}

/** A finding per match of a pattern. */
export function reportMatches<Params>(
  text: CheckedText,
  pattern: RegExp,
  toFinding: (match: RegExpExecArray) =>
    | {
        readonly finding: Finding<Params>;
        readonly params: NoInfer<Params>;
        readonly replacement?: string | undefined;
        /** Offsets inside the match; the whole of it by default. */
        readonly part?: readonly [number, number];
      }
    | undefined,
  source: string = text.text,
): Diagnostic[] {
  return matchesOf(pattern, source).flatMap((match) => {
    const found = toFinding(match);
    if (!found) return [];
    const [from, to] = found.part ?? [0, match[0].length];
    return [
      reportAt(found.finding, found.params, text, [match.index + from, match.index + to], {
        replacement: found.replacement,
      }),
    ];
  });
}

/** All matches of a global pattern. `matchAll` copies the pattern first, which takes longer than most texts do. */
export function matchesOf(pattern: RegExp, source: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
