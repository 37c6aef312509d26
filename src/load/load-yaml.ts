import type { Outcome } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/finding.js';
import { fail, succeed } from '../diagnostics/outcome.js';
import type { Span } from '../diagnostics/source-file.js';
import { decodeText } from '../source/decode-text.js';
import { parseYaml, type YamlSource } from '../source/yaml-source.js';
import { isInside, joinPath, lastPart } from '../world/paths.js';
import { readOnce } from '../world/read-once.js';
import type { World } from '../world/world.js';
import { FOREIGN_FILE, NOT_UTF8, OUTSIDE_FOLDER, TOO_LARGE } from './findings.js';
import { foreignKind } from './foreign-kind.js';

const MEGABYTE = 1024 * 1024;
const MAX_MEGABYTES = 1;

/** A YAML file of the folder `home`; undefined where there is no such file. */
export async function loadYaml(
  world: World,
  home: string,
  path: string,
): Promise<Outcome<YamlSource> | undefined> {
  const shown = showPath(world, path);
  const file = lastPart(path);
  if (!(await staysInside(world, home, path))) {
    return fail([diagnostic(OUTSIDE_FOLDER, { path: shown }, topOf(shown))]);
  }
  const bytes = await world.readFile(path);
  if (!bytes) return undefined;
  if (bytes.length > MAX_MEGABYTES * MEGABYTE) {
    return fail([diagnostic(TOO_LARGE, { file, megabytes: MAX_MEGABYTES }, topOf(shown))]);
  }
  const kind = foreignKind(bytes);
  if (kind) return fail([diagnostic(FOREIGN_FILE, { file, kind }, topOf(shown))]);
  const text = decodeText(bytes);
  if (text === undefined) return fail([diagnostic(NOT_UTF8, { file }, topOf(shown))]);
  const { source, diagnostics } = readOnce(world, `yaml ${path}`, bytes, () =>
    parseYaml({ path: shown, text }),
  );
  return succeed(source, diagnostics);
}

/** A link may not lead out of the folder it lies in. */
export async function staysInside(world: World, home: string, path: string): Promise<boolean> {
  const [folder, target] = await Promise.all([world.realPath(home), world.realPath(path)]);
  return folder === undefined || target === undefined || isInside(folder, target);
}

/** The place of a file that cannot be shown. */
export const topOf = (path: string): Span => ({ file: { path, text: '' }, start: 0, end: 0 });

const showPath = (world: World, path: string): string =>
  path.startsWith(`${world.cwd}/`) ? joinPath(path.slice(world.cwd.length + 1)) : path;
