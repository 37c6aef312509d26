import type { DocumentModel, FontChoice } from '../document/model.js';
import type { WriterResources } from '../document/resources.js';
import { lastPart, type World } from '../world/world.js';
import { FORMAT_NAMES, type Format, formatOf, INDEX_FORMAT, type OpenWriter } from './index.js';
import type { Workers } from './workers.js';
import type { Artifact, FileBeside, ListedDocument, Writer } from './writer.js';

export interface CompiledArtifact extends Artifact {
  /** Relative to the year's folder: `plan.pdf`, `annex/01-internal-control.docx`. */
  readonly path: string;
  /** Missing for one that was written while others were. */
  readonly milliseconds?: number;
}

export interface WriteEvents {
  /** May wait, so that others get a turn, and may throw to give the build up. */
  artifactStarted?(path: string, index: number, total: number): unknown;
  artifactFinished?(artifact: CompiledArtifact, index: number, total: number): void;
}

export interface FinishedDocument {
  /** The artifact's path without its ending. */
  readonly name: string;
  readonly model: DocumentModel;
  /** Written last, with ways to all others. */
  readonly isIndex?: boolean;
}

interface FormatWriter {
  readonly format: Format;
  readonly writer: Writer;
  /** Writes while the others do. */
  readonly isWorker: boolean;
}

/** More documents than these are written one after the other: two writers at once take the memory of both. */
const MOST_IN_WORKERS = 100;

export interface WriteSetting {
  readonly formats: readonly Format[];
  readonly resources: WriterResources;
  /** Sets a document in the font of a format. */
  readonly inFont: (model: DocumentModel, font: FontChoice) => DocumentModel;
  readonly workers: Workers;
  /** How a program that keeps running opens a writer only where it has none yet. */
  readonly reopen?:
    | ((format: Format, resources: WriterResources, open: OpenWriter) => Promise<Writer>)
    | undefined;
  /** Asked once, when all that workers write is handed over to them: whether nothing is to be written after all. */
  readonly isRefused?: () => boolean;
}

function openWriters({ formats, resources, workers, reopen }: WriteSetting): Promise<FormatWriter[]> {
  return Promise.all(
    formats.map(async (format) => {
      const inWorker = workers.openerOf(format);
      const open: OpenWriter = inWorker ?? (async (needed) => (await formatOf(format).load())(needed));
      const writer = await (reopen ? reopen(format, resources, open) : open(resources));
      return { format, writer, isWorker: inWorker !== undefined };
    }),
  );
}

/** The same document in the formats that everybody can open, as far as they are made along with it. */
const filesBeside = (name: string, formats: readonly Format[], own: Format): FileBeside[] =>
  formats
    .filter((format) => format !== own && formatOf(format).isDefault)
    .map(formatOf)
    .map(({ label = '', extension }) => ({ label, file: `${lastPart(name)}.${extension}` }));

/** What was written of each document, in the formats that people read. */
function listDocuments(
  documents: readonly FinishedDocument[],
  artifacts: readonly CompiledArtifact[],
): ListedDocument[] {
  return documents.flatMap(({ name, model }) => {
    const files = FORMAT_NAMES.map(formatOf).flatMap(({ label, extension }) => {
      const artifact = artifacts.find(({ path }) => path === `${name}.${extension}`);
      if (!artifact || label === undefined) return [];
      const { path, bytes, pages } = artifact;
      return [{ label, file: path, bytes: bytes.length, ...(pages !== undefined && { pages }) }];
    });
    const folder = name.slice(0, -lastPart(name).length - 1);
    return files.length > 0 ? [{ title: model.title, ...(folder !== '' && { folder }), files }] : [];
  });
}

/** Each document in each format that suits it, set in the font of the format; nothing where it is refused. */
export async function writeDocuments(
  documents: readonly FinishedDocument[],
  setting: WriteSetting,
  world: World,
  events: WriteEvents,
): Promise<CompiledArtifact[] | undefined> {
  if (documents.length > MOST_IN_WORKERS) setting.workers.close();
  const writers = await openWriters(setting);
  const artifacts: CompiledArtifact[] = [];
  const others = documents.filter(({ isIndex }) => !isIndex);
  const indexes = documents.filter(({ isIndex }) => isIndex);
  const jobs = [...others, ...indexes].flatMap(({ name, model, isIndex }) =>
    writers.flatMap(({ format, writer, isWorker }) => {
      const { extension, font, suits, isWhole } = formatOf(format);
      if (isIndex ? format !== INDEX_FORMAT : suits && !suits(model)) return [];
      const write = () =>
        writer.write(
          setting.inFont(model, font),
          isIndex
            ? { beside: [], listed: listDocuments(others, artifacts) }
            : { beside: filesBeside(name, setting.formats, format) },
        );
      // A worker gets all documents at once, for this thread is too busy to hand them over.
      const begun = isWorker ? write() : undefined;
      // One that fails is met below, unless another failed before.
      begun?.catch(() => undefined);
      return [{ path: `${name}.${extension}`, begun, finish: () => begun ?? write(), isWhole }];
    }),
  );
  if (setting.isRefused?.()) return undefined;
  for (const [index, { path, begun, finish, isWhole }] of jobs.entries()) {
    await events.artifactStarted?.(path, index, jobs.length);
    const started = world.now().getTime();
    const written = await finish();
    if (!isWhole(written.bytes)) throw new Error(`what was written of ${path} is not a whole file`);
    const milliseconds = world.now().getTime() - started;
    const artifact = { path, ...written, ...(!begun && { milliseconds }) };
    artifacts.push(artifact);
    events.artifactFinished?.(artifact, index, jobs.length);
  }
  return artifacts;
}
