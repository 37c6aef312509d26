import { UsageError } from '../diagnostics/diagnostic.js';
import { isErrno } from '../world/explain-file-error.js';

/** Where a run prints. A program reads `stdout`, people read `stderr`. */
export interface Streams {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  /** A text for people, in which the commands are named as the caller types them; `stderr` does it by itself. */
  readonly asCalled?: (text: string) => string;
  /** What is piped in. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** Where somebody can answer: both ends are a terminal. */
  readonly openQuestions?: () => Promise<Questions>;
}

/** Questions on the terminal, one after another. */
export interface Questions {
  ask(question: string): Promise<string>;
  close(): void;
}

export interface TextStream {
  write(text: string): unknown;
  /** A terminal, where a line can be drawn over. */
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const NO_ANSWER = new UsageError({
  th: 'จบการถามแล้ว สิ่งที่ยังไม่ได้ยืนยันไม่ถูกเขียน',
  en: 'No more answers; what was not confirmed is not written.',
});

/** Questions on stderr, answers from stdin; Ctrl-C ends the program as everywhere. */
export async function openTerminalQuestions(): Promise<Questions> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<never>((_, reject) => terminal.once('close', () => reject(NO_ANSWER)));
  ended.catch(() => undefined);
  terminal.on('SIGINT', () => {
    terminal.close();
    process.kill(process.pid, 'SIGINT');
  });
  return {
    ask: (question) => Promise.race([terminal.question(question), ended]),
    close: () => terminal.close(),
  };
}

/** All that comes on standard input. */
export async function readAll(input: Streams['stdin']): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for await (const chunk of input ?? []) {
    chunks.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
  }
  return Buffer.concat(chunks);
}

/** A reader that has seen enough and is gone, as in `plan build | head`, is no failure: the work goes on unseen. */
export function outliveReaders(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error) => {
      if (!isErrno(error, 'EPIPE')) throw error;
    });
  }
}
