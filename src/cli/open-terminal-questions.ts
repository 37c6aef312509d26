import type { Questions } from './streams.js';

/** Questions on stderr, answers from stdin; Ctrl-C ends the program as everywhere. */
export async function openTerminalQuestions(): Promise<Questions> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  terminal.on('SIGINT', () => {
    terminal.close();
    process.kill(process.pid, 'SIGINT');
  });
  return { ask: (question) => terminal.question(question), close: () => terminal.close() };
}
