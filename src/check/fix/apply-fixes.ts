import type { Diagnostic, Fix, SourceFile } from '../../diagnostics/diagnostic.js';
import { parseYaml } from '../../source/yaml-source.js';
import { LEGACY_MARKS } from '../../thai/legacy-marks.js';
import { faultyFixes, type Reread } from './keeps-data.js';

export interface MendedFile {
  readonly file: SourceFile;
  /** The whole text, mended. */
  readonly text: string;
  /** The edits that went in, in order. */
  readonly fixes: readonly Fix[];
}

export interface Mended {
  readonly files: readonly MendedFile[];
  /** Fixes that would change something else than they declare. */
  readonly leftOut: readonly Fix[];
}

/** Puts the edits of the findings into their files; of edits that overlap the first. */
export function applyFixes(diagnostics: readonly Diagnostic[], reread: Reread = parseYaml): Mended {
  const byFile = new Map<SourceFile, Fix[]>();
  for (const { fix } of diagnostics) {
    if (fix) byFile.set(fix.span.file, [...(byFile.get(fix.span.file) ?? []), fix]);
  }
  const leftOut: Fix[] = [];
  const files = [...byFile].flatMap(([file, fixes]) => {
    const chosen = withoutOverlaps(fixes);
    const good = withoutFaults(file, chosen, reread);
    leftOut.push(...chosen.filter((fix) => !good.includes(fix)));
    const text = edit(file.text, good);
    return text === file.text ? [] : [{ file, text, fixes: good }];
  });
  return { files, leftOut };
}

function withoutOverlaps(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  let end = -1;
  for (const fix of fixes.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    // Edits that touch could each bring the same space.
    if (fix.span.start <= end) continue;
    chosen.push(fix);
    end = fix.span.end;
  }
  return chosen;
}

/** Those that do what they declare: each by itself, and all of them together. */
function withoutFaults(file: SourceFile, fixes: readonly Fix[], reread: Reread): readonly Fix[] {
  const declared = fixes.filter(keepsDeclaration);
  const isSound = (some: readonly Fix[]): boolean =>
    faultyFixes(file, edit(file.text, some), some, reread).length === 0;
  if (isSound(declared)) return declared;
  const sound = declared.filter((fix) => isSound([fix]));
  return isSound(sound) ? sound : [];
}

function keepsDeclaration({ changes, before, after }: Fix): boolean {
  if (changes === 'spaces') return spaceless(before) === spaceless(after);
  if (changes === 'marks') return bare(before) === bare(after);
  return changes.from === before && changes.to === after;
}

const spaceless = (text: string): string => text.replaceAll(/\s/gu, '');

/** Without marks and invisible characters, each letter in its usual code points. */
const bare = (text: string): string =>
  text
    .replaceAll(/[\uE000-\uF8FF]/gu, (character) => LEGACY_MARKS.get(character) ?? character)
    .replaceAll(/[\p{Zs}\t]/gu, ' ')
    .replaceAll(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\p{Cf}\p{Cc}]/gu, '')
    .replaceAll(/[\u0E33\u0E45]/gu, '\u0E32')
    .replaceAll('\u0E41', '\u0E40\u0E40');

function edit(text: string, fixes: readonly Fix[]): string {
  let mended = '';
  let at = 0;
  for (const { span, replacement } of fixes) {
    mended += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return mended + text.slice(at);
}
