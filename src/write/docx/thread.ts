import { parentPort } from 'node:worker_threads';
import type { AsideReply, AsideRequest } from '../write-aside.js';
import type { Writer } from '../writer.js';
import { openDocxWriter } from './index.js';

/** What runs in a thread of its own: the writer that the first message opens. */
let writer: Writer | undefined;

parentPort?.on('message', async ({ resources, model }: AsideRequest) => {
  if (resources) writer = openDocxWriter(resources);
  const artifact = model && (await writer?.write(model));
  const reply: AsideReply = { artifact };
  parentPort?.postMessage(reply);
});
