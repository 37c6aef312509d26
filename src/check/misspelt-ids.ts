import { nearestName } from '../diagnostics/nearest-name.js';
import type { RuleContext } from './rule.js';

/**
 * Ids in `projects` without a file, with the unlisted file that was probably meant. One slip of the pen is
 * one finding: other rules leave such a file alone.
 */
export function misspeltIds({ plan: { draft }, source }: RuleContext): ReadonlyMap<string, string> {
  const listed = (draft?.projects ?? []).filter((id) => id !== undefined);
  const unlisted = source.projectFiles.filter((id) => !listed.includes(id));
  const meant = listed
    .filter((id) => !source.projectFiles.includes(id))
    .map((id) => [id, nearestName(id, unlisted)] as const);
  return new Map(meant.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
}
