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

/** A line per document with the time it took, where nothing else was made meanwhile; on a terminal a bar below them shows what is being made. */
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
        clear();
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
