import { setImmediate } from 'node:timers/promises';

let readers = 0;
let others: readonly NodeJS.UnhandledRejectionListener[] = [];

/** pdf.js fetches pages ahead and does not look at what becomes of it: `Catalog.getPageDict`. */
const listen: NodeJS.UnhandledRejectionListener = (reason, promise) => {
  if (isOfPdf(reason)) return;
  if (others.length === 0) throw reason;
  for (const other of others) other(reason, promise);
};

/** What its readers throw is told by its name. */
const isOfPdf = (reason: unknown): boolean =>
  reason instanceof Error && /^(?:FormatError|\w+Exception)$/u.test(reason.name);

/** Does `work`; what pdf.js rejects meanwhile and nobody waits for does not end the program. */
export async function withoutStrayRejections<Value>(work: () => Promise<Value>): Promise<Value> {
  if (readers === 0) {
    others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', listen);
  }
  readers += 1;
  try {
    return await work();
  } finally {
    // Told only when all that could be done at once is done.
    await setImmediate();
    readers -= 1;
    if (readers === 0) {
      process.off('unhandledRejection', listen);
      for (const other of others) process.on('unhandledRejection', other);
    }
  }
}
