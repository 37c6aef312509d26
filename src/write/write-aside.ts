import { Worker } from 'node:worker_threads';
import type { DocumentModel } from '../document/model.js';
import type { WriterResources } from '../document/resources.js';
import type { Artifact, Writer } from './writer.js';

/** The first request opens the writer, each other one is a document to write. */
export interface AsideRequest {
  readonly resources?: WriterResources;
  readonly model?: DocumentModel;
}

/** Nothing for the first request. */
export interface AsideReply {
  readonly artifact: Artifact | undefined;
}

/** A thread that loads its writer while this one does other work. */
export interface Aside {
  open(resources: WriterResources): Promise<Writer>;
  close(): void;
}

interface Waiting {
  resolve(reply: AsideReply): void;
  reject(error: unknown): void;
}

/** Runs the writer of `entry` in a thread of its own; what it throws is thrown here. */
export function startAside(entry: URL): Aside {
  const worker = new Worker(entry);
  const waiting: Waiting[] = [];
  let failure: { readonly error: unknown } | undefined;
  worker.on('message', (reply: AsideReply) => waiting.shift()?.resolve(reply));
  worker.on('error', (error) => {
    failure = { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  const ask = (request: AsideRequest): Promise<AsideReply> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure.error);
      waiting.push({ resolve, reject });
      worker.postMessage(request);
    });
  return {
    async open(resources) {
      await ask({ resources });
      return {
        async write(model) {
          const { artifact } = await ask({ model });
          if (!artifact) throw new Error('the thread gave no document');
          return artifact;
        },
      };
    },
    close: () => void worker.terminate(),
  };
}
