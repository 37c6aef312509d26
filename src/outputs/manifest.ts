import { createHash } from 'node:crypto';
import { remember } from '../remember.js';
import { joinPath, type World } from '../world/world.js';

export interface ManifestEntry {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages?: number;
  readonly fonts: readonly string[];
}

/** Of which plan the files of a folder are. */
export interface OutputsOwner {
  /** The plan's folder, seen from the outputs' folder: `../../data/2569`. */
  readonly plan: string;
  readonly fiscalYear: number;
}

/** What the last build made; the only memory of which files are ours. */
export interface Manifest extends OutputsOwner {
  readonly version: typeof VERSION;
  readonly tool: {
    readonly name: string;
    readonly version: string;
    readonly node: string;
    readonly icu: string;
  };
  readonly artifacts: readonly ManifestEntry[];
}

const VERSION = 1;

export const MANIFEST_FILE = 'manifest.json';

/**
 * What a build is about to put in place. It is written first and removed last: a build that is killed in
 * between leaves files that the manifest does not know yet, and by the journal the next one knows them.
 */
export const JOURNAL_FILE = 'manifest.next.json';

/** Taken once: of all documents that a rebuild gives, most are those of before. */
export const sha256Of = remember((bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex'),
);

/** What a manifest or a journal says; a damaged one says nothing. */
export interface Reading {
  readonly bytes: Uint8Array | undefined;
  readonly entries: readonly ManifestEntry[];
  readonly plan: string | undefined;
  /** It is there, but is none that this program writes. */
  readonly isDamaged: boolean;
}

export async function readManifest(path: string, world: World): Promise<Reading> {
  const bytes = await world.readFile(path);
  const parsed = bytes && parseJson(bytes);
  const { version, plan, artifacts }: Readonly<Record<string, unknown>> = isRecord(parsed) ? parsed : {};
  const entries = Array.isArray(artifacts) ? artifacts.filter(isEntry) : [];
  const isWhole = version === VERSION && Array.isArray(artifacts) && entries.length === artifacts.length;
  return {
    bytes,
    entries,
    plan: typeof plan === 'string' ? plan : undefined,
    isDamaged: bytes !== undefined && !isWhole,
  };
}

export function isManifest(bytes: Uint8Array): boolean {
  const parsed = parseJson(bytes);
  return isRecord(parsed) && Array.isArray(parsed['artifacts']);
}

export async function formatManifest(
  { plan, fiscalYear }: OutputsOwner,
  entries: readonly ManifestEntry[],
  world: World,
): Promise<Uint8Array> {
  const artifacts = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const tool = await describeTool(world);
  const manifest: Manifest = { version: VERSION, fiscalYear, plan, tool, artifacts };
  return toJson(manifest);
}

export const formatJournal = (entries: readonly ManifestEntry[]): Uint8Array =>
  toJson({ version: VERSION, artifacts: entries });

const toJson = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);

async function describeTool(world: World): Promise<Manifest['tool']> {
  const bytes = await world.readFile(joinPath(world.packageDir, 'package.json'));
  const parsed = bytes && parseJson(bytes);
  const version = isRecord(parsed) && typeof parsed['version'] === 'string' ? parsed['version'] : '0.0.0';
  return { name: 'plan', version, node: process.versions.node, icu: process.versions['icu'] ?? '' };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A path that leads out of the folder was not written by us. */
const isEntry = (value: unknown): value is ManifestEntry =>
  isRecord(value) &&
  typeof value['path'] === 'string' &&
  !/^\/|(^|[\\/])\.\.([\\/]|$)|^[A-Za-z]:|\0/.test(value['path']) &&
  typeof value['sha256'] === 'string' &&
  typeof value['bytes'] === 'number' &&
  Array.isArray(value['fonts']);
