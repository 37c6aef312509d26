import { Worker } from 'node:worker_threads';
import type { DocumentModel, Section } from '../document/model.js';
import type { WriterResources } from '../document/resources.js';
import { type Format, formatOf, type OpenWriter } from './index.js';
import type { Artifact } from './writer.js';

/** The first request opens the writer, each other one is a document to write. */
export interface WorkerRequest {
  readonly resources?: WriterResources;
  readonly model?: SentModel;
}

/** A document without what it has in common with the one of its title that was sent before. */
export interface SentModel extends Omit<DocumentModel, 'sections'> {
  /** Where a section did not change, its place in the document sent before: to copy all takes as long as to write. */
  readonly sections: readonly (Section | number)[];
}

/** Nothing for the first request. */
export interface WorkerReply {
  readonly artifact: Artifact | undefined;
}

/** Workers that write a format each while the others are written here. */
export interface Workers {
  /** Opens the format's writer in its worker; undefined where it has none. */
  openerOf(format: Format): OpenWriter | undefined;
  /** Ends them; formats that are opened later are written here. */
  close(): void;
}

/** A worker runs built code; sources run without. */
const ENTRY = import.meta.url.endsWith('.ts') ? undefined : new URL('./writer-worker.js', import.meta.url);

/** Starts a worker for each format that has one, unless it is the only one: then this thread would just wait. */
export function startWorkers(formats: readonly Format[]): Workers {
  const workers = new Map<Format, WriterWorker>();
  for (const format of ENTRY && formats.length > 1 ? formats : []) {
    if (ENTRY && formatOf(format).hasWorker) workers.set(format, startWorker(ENTRY, format));
  }
  return {
    openerOf: (format) => workers.get(format)?.open,
    close() {
      for (const worker of workers.values()) worker.close();
      workers.clear();
    },
  };
}

export interface WriterWorker {
  readonly open: OpenWriter;
  close(): void;
}

interface Waiting {
  resolve(reply: WorkerReply): void;
  reject(error: unknown): void;
}

/** Runs the writer of a format in a worker; what it throws is thrown here. */
export function startWorker(entry: URL, format: Format): WriterWorker {
  const worker = new Worker(entry, { workerData: { format } });
  const waiting: Waiting[] = [];
  let failure: { readonly error: unknown } | undefined;
  worker.on('message', (reply: WorkerReply) => waiting.shift()?.resolve(reply));
  worker.on('error', (error) => {
    failure = { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  const ask = (request: WorkerRequest): Promise<WorkerReply> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure.error);
      waiting.push({ resolve, reject });
      worker.postMessage(request);
    });
  return {
    async open(resources) {
      await ask({ resources });
      const sent = new Map<string, readonly Section[]>();
      return {
        async write({ sections, ...rest }) {
          const places = new Map(sent.get(rest.title)?.map((section, place) => [section, place]));
          sent.set(rest.title, sections);
          const changed = sections.map((section) => places.get(section) ?? section);
          const { artifact } = await ask({ model: { ...rest, sections: changed } });
          if (!artifact) throw new Error('the worker gave no document');
          return artifact;
        },
      };
    },
    close: () => void worker.terminate(),
  };
}
