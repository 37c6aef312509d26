import { type DataKind, dataPath } from '../plan/data-files.js';
import { isAbsolutePath } from '../world/world.js';

const MODELINE = /^# yaml-language-server: \$schema=(\S+)/m;

/** The comment by which an editor finds the schema of a file. */
export const modeline = (schema: string): string => `# yaml-language-server: $schema=${schema}`;

/** The modeline of a plan's other files, after that of its `plan.yaml`; none where that has none. */
export function modelineOf(kind: DataKind, planText: string): string | undefined {
  const schema = MODELINE.exec(planText)?.[1];
  if (schema === undefined) return undefined;
  const own = schema.replace(/plan\.schema\.json$/, `${kind}.schema.json`);
  const isFixed = isAbsolutePath(own) || /^[a-z]+:/.test(own);
  const up = '../'.repeat(dataPath(kind).split('/').length - 1);
  return modeline(isFixed ? own : up + own);
}

/** `text` with another schema in its modeline; put first where it has none. */
export function withModeline(text: string, line: string): string {
  return MODELINE.test(text) ? text.replace(MODELINE, () => line) : `${line}\n${text}`;
}
