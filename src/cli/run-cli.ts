import { CommanderError } from 'commander';
import type { Language } from '../config.js';
import { UsageError } from '../diagnostics/usage-error.js';
import type { World } from '../world/world.js';
import { EXIT, type ExitCode } from './command.js';
import { createProgram, explainCommanderError } from './create-program.js';
import type { Streams } from './streams.js';

/** Runs the program in this process; `argv` without node and script. Never throws, never exits. */
export async function runCli(argv: readonly string[], world: World, streams: Streams): Promise<ExitCode> {
  const language = languageOf(argv);
  let exitCode: ExitCode = EXIT.fine;
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    const program = await createProgram(argv, language, world, streams, finish);
    await program.parseAsync([...argv], { from: 'user' }).catch((error: unknown) => {
      const isComplaint = error instanceof CommanderError && error.code !== 'commander.help';
      if (!isComplaint || error.exitCode === 0) throw error;
      throw new UsageError(explainCommanderError(error, program));
    });
    return exitCode;
  } catch (error) {
    return explainFailure(error, language, streams);
  }
}

/** Needed before the flags are parsed: help and complaints about flags are in it too. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const written = argv[at]?.split('=')[1] ?? argv[at + 1];
  return at >= 0 && written === 'en' ? 'en' : 'th';
}

/** Three kinds of failure: help that was shown, a sentence for the officer, a bug. */
function explainFailure(error: unknown, language: Language, { stderr }: Streams): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (error instanceof UsageError) {
    stderr.write(`${error.sentence[language]}\n`);
    return EXIT.usage;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const sentence =
    language === 'th'
      ? 'โปรแกรมขัดข้อง นี่เป็นความผิดพลาดของโปรแกรม ไม่ใช่ของข้อมูล โปรดแจ้งผู้ดูแลพร้อมข้อความข้างล่างนี้'
      : 'The program failed. This is a bug of ours, not of your data; please report it with the text below.';
  stderr.write(`${sentence}\n${detail}\n`);
  return EXIT.bug;
}
