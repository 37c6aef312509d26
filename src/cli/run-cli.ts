import { CommanderError } from 'commander';
import type { Language } from '../config.js';
import { UsageError } from '../diagnostics/diagnostic.js';
import { lastPart, type World } from '../world/world.js';
import { EXIT, type ExitCode } from './command.js';
import { COMMANDS } from './commands/index.js';
import { createProgram, explainCommanderError } from './create-program.js';
import { runMenu } from './menu.js';
import type { Streams, TextStream } from './streams.js';

/** Runs the program in this process; `argv` without node and script. Never throws, never exits. */
export async function runCli(argv: readonly string[], world: World, given: Streams): Promise<ExitCode> {
  const language = languageOf(argv);
  const called = calledAs(world);
  const asCalled = (text: string): string => sayAsCalled(text, called);
  const streams: Streams = {
    stdout: given.stdout,
    stderr: inCallersWords(given.stderr, asCalled),
    asCalled,
    get stdin() {
      return given.stdin;
    },
    ...(given.openQuestions && { openQuestions: given.openQuestions }),
  };
  let exitCode: ExitCode = EXIT.fine;
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    if (argv.length === 0 && streams.openQuestions)
      return await runMenu(language, given, (args) => runCli(args, world, given));
    const program = await createProgram(argv, language, world, streams, finish);
    await program.parseAsync([...argv], { from: 'user' }).catch((error: unknown) => {
      const isComplaint = error instanceof CommanderError && error.code !== 'commander.help';
      if (!isComplaint || error.exitCode === 0) throw error;
      throw new UsageError(explainCommanderError(error, program));
    });
    return exitCode;
  } catch (error) {
    if (error instanceof UsageError) await reportRefusal(error, argv, language, streams);
    return explainFailure(error, language, streams);
  }
}

/** What people read names the program as they called it. */
const inCallersWords = (stream: TextStream, asCalled: (text: string) => string): TextStream => ({
  write: (text) => stream.write(asCalled(text)),
  ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
  ...(stream.columns !== undefined && { columns: stream.columns }),
});

const PROGRAM_REPORTS = ['json', 'sarif', 'github'] as const;

/** A program that asked for a report gets one in its own form, the sentence for people beside it. */
async function reportRefusal(
  { sentence }: UsageError,
  argv: readonly string[],
  language: Language,
  streams: Streams,
): Promise<void> {
  const written = typedAfter('--report', argv);
  const report = PROGRAM_REPORTS.find((kind) => kind === written);
  if (!report) return;
  const { reportFindings } = await import('./report-findings.js');
  const refusal = { code: 'cli/refused', severity: 'error', message: sentence, hints: [] } as const;
  const config = {
    language,
    report,
    strict: false,
    quiet: false,
    showInfo: false,
    showAll: false,
    color: false,
  };
  reportFindings([refusal], config, streams);
}

/** Needed before the flags are parsed: help and complaints about flags are in it too. */
function languageOf(argv: readonly string[]): Language {
  return typedAfter('--lang', argv) === 'en' ? 'en' : 'th';
}

/** `--flag value` or `--flag=value`. */
function typedAfter(flag: string, argv: readonly string[]): string | undefined {
  const at = argv.findIndex((arg) => arg === flag || arg.startsWith(`${flag}=`));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
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

/** How the program was started, for messages to say it in the same way: `plan`, `./plan`, `npx plan`. */
export function calledAs(world: World): string {
  const launcher = world.env('PLAN_CALLED_AS')?.replaceAll('\\', '/');
  if (!launcher) {
    const isNpx = world.env('npm_lifecycle_event') === 'npx' && isPlan(world.env('npm_lifecycle_script'));
    return isNpx ? 'npx plan' : 'plan';
  }
  const name = lastPart(launcher);
  const folder = launcher.slice(0, -name.length).replace(/\/$/, '');
  const isOnPath = (world.env('PATH') ?? '').split(':').includes(folder);
  if (isOnPath) return name;
  return /[^\w./~-]/.test(launcher) ? `"${launcher}"` : launcher;
}

const isPlan = (script = ''): boolean => /^"?plan\b/.test(script);

/** Messages are written with `plan check`; the reader gets what she can type. */
export function sayAsCalled(text: string, called: string): string {
  return called === 'plan' ? text : text.replaceAll(TYPED, () => `${called} `);
}

const TYPED = new RegExp(
  `(?<![\\w./-]|npx )plan (?=(?:${[...Object.keys(COMMANDS), 'help', '\\[options\\]', '--version'].join('|')})(?![\\w-]))`,
  'g',
);
