import { createHash } from 'node:crypto';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import type { CompiledArtifact } from '../write/write-documents.js';

export interface ManifestEntry {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages?: number;
  readonly fonts: readonly string[];
}

/** What the last build made; the only memory of which files are ours. */
export interface Manifest {
  readonly version: 1;
  readonly fiscalYear: number;
  readonly tool: {
    readonly name: string;
    readonly version: string;
    readonly node: string;
    readonly icu: string;
  };
  readonly artifacts: readonly ManifestEntry[];
}

export const MANIFEST_FILE = 'manifest.json';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const toEntry = ({ path, bytes, pages, fonts }: CompiledArtifact): ManifestEntry => ({
  path,
  sha256: sha256Of(bytes),
  bytes: bytes.length,
  ...(pages !== undefined && { pages }),
  fonts,
});

/** Entries of the last build by path; none where there was none or its manifest is damaged. */
export async function readManifest(
  folder: string,
  world: World,
): Promise<ReadonlyMap<string, ManifestEntry>> {
  const entries = await readEntries(joinPath(folder, MANIFEST_FILE), world);
  return new Map(entries.map((entry) => [entry.path, entry]));
}

/** Entries of a manifest or journal; none where there is none or it is damaged. */
export async function readEntries(path: string, world: World): Promise<readonly ManifestEntry[]> {
  const bytes = await world.readFile(path);
  const parsed = bytes && parseJson(new TextDecoder().decode(bytes));
  return isRecord(parsed) && Array.isArray(parsed['artifacts']) ? parsed['artifacts'].filter(isEntry) : [];
}

export async function formatManifest(
  fiscalYear: number,
  entries: readonly ManifestEntry[],
  world: World,
): Promise<Uint8Array> {
  const artifacts = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const manifest: Manifest = { version: 1, fiscalYear, tool: await describeTool(world), artifacts };
  return new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`);
}

async function describeTool(world: World): Promise<Manifest['tool']> {
  const bytes = await world.readFile(joinPath(world.packageDir, 'package.json'));
  const parsed = bytes && parseJson(new TextDecoder().decode(bytes));
  const version = isRecord(parsed) && typeof parsed['version'] === 'string' ? parsed['version'] : '0.0.0';
  return { name: 'plan', version, node: process.versions.node, icu: process.versions['icu'] ?? '' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
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
  !/^\/|(^|[\\/])\.\.([\\/]|$)|^[A-Za-z]:/.test(value['path']) &&
  typeof value['sha256'] === 'string' &&
  typeof value['bytes'] === 'number' &&
  Array.isArray(value['fonts']);
