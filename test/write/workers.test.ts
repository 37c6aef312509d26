import { expect, test } from 'vitest';
import type { DocumentModel } from '../../src/document/model.js';
import type { WriterResources } from '../../src/document/resources.js';
import { startWorker, type WriterWorker } from '../../src/write/workers.js';
import { model, section } from '../helpers/model-parts.js';

const RESOURCES: WriterResources = { fonts: new Map(), images: new Map() };

/** A worker that answers each message by `answer`, an expression of `request`. */
const workerOf = (answer: string): WriterWorker =>
  startWorker(
    new URL(
      `data:text/javascript,${encodeURIComponent(
        `import { parentPort } from 'node:worker_threads';
         parentPort.on('message', (request) => { parentPort.postMessage({ artifact: ${answer} }); });`,
      )}`,
    ),
    'docx',
  );

const titled = (title: string): DocumentModel => ({ ...model(section([])), title });

test('documents come back in the order in which they were given', async () => {
  const worker = workerOf(`request.model && { bytes: new Uint8Array(1), fonts: [request.model.title] }`);
  const writer = await worker.open(RESOURCES);
  const written = await Promise.all(['one', 'two', 'three'].map((title) => writer.write(titled(title))));
  worker.close();
  expect(written.map(({ fonts }) => fonts)).toEqual([['one'], ['two'], ['three']]);
});

test('what the worker throws is thrown here, for every document that waits and every later one', async () => {
  const worker = workerOf(`request.model && (() => { throw new Error('no such font'); })()`);
  const writer = await worker.open(RESOURCES);
  const writing = [writer.write(titled('one')), writer.write(titled('two'))];
  for (const one of writing) await expect(one).rejects.toThrow('no such font');
  await expect(writer.write(titled('three'))).rejects.toThrow('no such font');
  worker.close();
});

test('a worker that cannot start says so when it is opened', async () => {
  const worker = startWorker(new URL('data:text/javascript,throw new Error("out of order")'), 'docx');
  await expect(worker.open(RESOURCES)).rejects.toThrow('out of order');
  worker.close();
});
