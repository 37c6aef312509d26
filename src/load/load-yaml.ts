import {
  type Diagnostic,
  diagnostic,
  fail,
  type Outcome,
  type SourceFile,
  type Span,
  succeed,
} from '../diagnostics/diagnostic.js';
import { decodeText } from '../source/decode-text.js';
import { parseYaml, type YamlSource } from '../source/yaml-source.js';
import { isInside, joinPath, lastPart, readOnce, type World } from '../world/world.js';
import { FOREIGN_FILE, type ForeignKind, NOT_UTF8, OUTSIDE_FOLDER, TOO_LARGE } from './findings.js';

const MEGABYTE = 1024 * 1024;
const MAX_MEGABYTES = 1;

/** A YAML file of the folder `home`; undefined where there is no such file. */
export const loadYaml = (
  world: World,
  home: string,
  path: string,
): Promise<Outcome<YamlSource> | undefined> => loadParsed(world, home, path, parseYaml);

/** A file of the folder `home`, read once while it stays as it is; undefined where there is none. */
export async function loadParsed<Source extends YamlSource>(
  world: World,
  home: string,
  path: string,
  parse: (file: SourceFile) => Parsed<Source>,
): Promise<Outcome<Source> | undefined> {
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
  const { source, diagnostics } = readOnce(world, `parsed ${path}`, bytes, () =>
    parse({ path: shown, text }),
  );
  return succeed(source, diagnostics);
}

interface Parsed<Source> {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
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

const SIGNS: readonly [string, ForeignKind][] = [
  ['PK\x03\x04', 'word'],
  ['\xD0\xCF\x11\xE0', 'old-office'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\xFF\xFE', 'wide'],
  ['\xFE\xFF', 'wide'],
];

const WEB = /^\s*<(?:!doctype html|html|\?xml|head|body)\b/iu;
/** Enough to see the first tag behind a comment or white space. */
const HEAD = 400;

/** What a file is that is no text with lines of our kind; undefined for one that may be data. */
function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const start = head.startsWith('\xEF\xBB\xBF') ? head.slice(3) : head;
  const sign = SIGNS.find(([bytesOfKind]) => start.startsWith(bytesOfKind));
  if (sign) return sign[1];
  if (WEB.test(start)) return 'web';
  if (bytes.includes(0)) return isWide(bytes) ? 'wide' : 'bytes';
  return bytes.includes(0x0d) && !bytes.includes(0x0a) ? 'old-mac' : undefined;
}

/** UTF-16 without its mark: every second byte of Thai is 0E, of Latin letters 00. */
function isWide(bytes: Uint8Array): boolean {
  const isHigh = (byte: number | undefined): boolean => byte === 0 || byte === 0x0e;
  const share = (parity: 0 | 1): number =>
    bytes.filter((byte, at) => at % 2 === parity && isHigh(byte)).length;
  return 2 * Math.max(share(0), share(1)) > 0.8 * bytes.length;
}
