import { isErrno } from './explain-file-error.js';

/** A reader that has seen enough and is gone, as in `plan build | head`, is no failure: the work goes on unseen. */
export function outliveReaders(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error) => {
      if (!isErrno(error, 'EPIPE')) throw error;
    });
  }
}
