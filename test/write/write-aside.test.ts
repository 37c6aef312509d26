import { expect, test } from 'vitest';
import type { DocumentModel } from '../../src/document/model.js';
import type { WriterResources } from '../../src/document/resources.js';
import { type Aside, startAside } from '../../src/write/write-aside.js';
import { model, section } from '../helpers/model-parts.js';

const RESOURCES: WriterResources = { fonts: new Map(), images: new Map() };

/** A thread that answers each message by `answer`, an expression of `request`. */
const threadOf = (answer: string): Aside =>
  startAside(
    new URL(
      `data:text/javascript,${encodeURIComponent(
        `import { parentPort } from 'node:worker_threads';
         parentPort.on('message', (request) => { parentPort.postMessage({ artifact: ${answer} }); });`,
      )}`,
    ),
  );

const titled = (title: string): DocumentModel => ({ ...model(section([])), title });

test('documents come back in the order in which they were given', async () => {
  const aside = threadOf(`request.model && { bytes: new Uint8Array(1), fonts: [request.model.title] }`);
  const writer = await aside.open(RESOURCES);
  const written = await Promise.all(['one', 'two', 'three'].map((title) => writer.write(titled(title))));
  aside.close();
  expect(written.map(({ fonts }) => fonts)).toEqual([['one'], ['two'], ['three']]);
});

test('what the thread throws is thrown here, for every document that waits and every later one', async () => {
  const aside = threadOf(`request.model && (() => { throw new Error('no such font'); })()`);
  const writer = await aside.open(RESOURCES);
  const writing = [writer.write(titled('one')), writer.write(titled('two'))];
  for (const one of writing) await expect(one).rejects.toThrow('no such font');
  await expect(writer.write(titled('three'))).rejects.toThrow('no such font');
  aside.close();
});

test('a thread that cannot start says so when it is opened', async () => {
  const aside = startAside(new URL('data:text/javascript,throw new Error("out of order")'));
  await expect(aside.open(RESOURCES)).rejects.toThrow('out of order');
  aside.close();
});
