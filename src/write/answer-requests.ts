import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentModel } from '../document/model.js';
import { shareEqual } from '../document/share-equal.js';
import { type Format, formatOf } from './index.js';
import type { SentModel, WorkerReply, WorkerRequest } from './workers.js';
import type { Writer } from './writer.js';

/** What a worker runs: the writer of the one format that it was started for. */
const { format }: { readonly format: Format } = workerData;
const loading = formatOf(format).load();
let writer: Writer | undefined;

/** Replies come in the order of the requests. */
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: WorkerRequest) => {
  last = last.then(() => answer(request));
});

async function answer({ resources, model }: WorkerRequest): Promise<void> {
  if (resources) writer = await (await loading)(resources);
  const artifact = model && (await writer?.write(withKnownParts(model)));
  const reply: WorkerReply = { artifact };
  parentPort?.postMessage(reply);
}

const models = new Map<string, DocumentModel>();

/** A message is a copy: with the parts of the one before, what is remembered of them is found again. */
function withKnownParts({ sections, ...rest }: SentModel): DocumentModel {
  const before = models.get(rest.title);
  const model = {
    ...shareEqual(before, rest),
    sections: sections.map((section, place) => {
      const own = typeof section === 'number' ? before?.sections[section] : section;
      if (!own) throw new Error(`a section was not sent: ${section}`);
      return shareEqual(before?.sections[place], own);
    }),
  };
  models.set(rest.title, model);
  return model;
}
