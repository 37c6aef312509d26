import { isAbsolutePath } from '../world/paths.js';

const MODELINE = /^# yaml-language-server: \$schema=(\S+)/m;

/** The comment by which an editor finds the schema of a file. */
export const modeline = (schema: string): string => `# yaml-language-server: $schema=${schema}`;

/** The modeline of project files, after that of their `plan.yaml`; none where that has none. */
export function projectModeline(planText: string): string | undefined {
  const schema = MODELINE.exec(planText)?.[1];
  if (schema === undefined) return undefined;
  const own = schema.replace(/plan\.schema\.json$/, 'project.schema.json');
  const isFixed = isAbsolutePath(own) || /^[a-z]+:/.test(own);
  return modeline(isFixed ? own : `../${own}`);
}

/** `text` with another schema in its modeline; put first where it has none. */
export function withModeline(text: string, line: string): string {
  return MODELINE.test(text) ? text.replace(MODELINE, () => line) : `${line}\n${text}`;
}
