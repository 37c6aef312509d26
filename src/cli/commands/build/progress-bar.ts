import type { WriteEvents } from '../../../write/write-documents.js';
import type { TextStream } from '../../streams.js';
import type { BuildConfig } from './build-once.js';

export interface Progress {
  readonly events: Pick<WriteEvents, 'artifactStarted' | 'artifactFinished'>;
  /** Takes the bar off the terminal. */
  clear(): void;
}

const BAR_WIDTH = 20;
const CLEAR_LINE = '\r\u001B[2K';

/** On a terminal a bar; elsewhere, in a log, a line per document with the time it took, where nothing else was made meanwhile. */
export function openProgress({ quiet }: Pick<BuildConfig, 'quiet'>, stream: TextStream): Progress {
  if (quiet) return { events: {}, clear: () => undefined };
  const hasBar = stream.isTTY === true;
  const clear = (): void => {
    if (hasBar) stream.write(CLEAR_LINE);
  };
  return {
    clear,
    events: {
      artifactStarted(path, index, total) {
        if (hasBar) stream.write(`${CLEAR_LINE}${drawBar(index, total)} ${path}`);
      },
      artifactFinished({ path, milliseconds }, index, total) {
        if (hasBar) return;
        const number = String(index + 1).padStart(String(total).length);
        const time =
          milliseconds === undefined
            ? ''
            : `${' '.repeat(Math.max(0, 46 - path.length))} ${Math.round(milliseconds).toString().padStart(5)} ms`;
        stream.write(`${number}/${total}  ${path}${time}\n`);
      },
    },
  };
}

function drawBar(done: number, total: number): string {
  const filled = total === 0 ? 0 : Math.round((done / total) * BAR_WIDTH);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ${done + 1}/${total}`;
}
