import type { Language } from '../config.js';
import { type Message, UsageError } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/nearest-name.js';
import type { World } from '../world/world.js';
import type { Streams } from './streams.js';

export const EXIT = {
  fine: 0,
  /** The plan, a template or the data has errors. */
  findings: 1,
  /** The program could not run: bad flag, unreadable folder, unwritable place. */
  usage: 2,
  /** A bug of ours. */
  bug: 70,
  /** Ended from outside, as shells say it: Ctrl-C, a closed terminal, a system that shuts down. */
  SIGINT: 130,
  SIGHUP: 129,
  SIGTERM: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Everything about one command: what help says, its flags, what it does. */
export interface Command<Flags extends FlagTable = FlagTable> {
  readonly summary: Message;
  /** As help shows them: `<id>`, `[dir]`, `<file...>`. */
  readonly arguments: Readonly<Record<string, Message>>;
  /** By name: `fixDryRun` is typed `--fix-dry-run`. */
  readonly flags: Flags;
  readonly examples: readonly string[];
  /** What help says below the flags of things that only files know. */
  readonly details?: (world: World) => Promise<Message>;
  run(typed: Typed<Flags>, world: World, streams: Streams): Promise<ExitCode>;
}

/** What was typed behind the command. */
export interface Typed<Flags extends FlagTable = FlagTable> {
  readonly arguments: readonly string[];
  readonly flags: FlagValues<Flags>;
  readonly language: Language;
  /** Every command there is, by its name. */
  readonly commands: Readonly<Record<string, () => Promise<Command>>>;
}

export interface Flag<Value> {
  readonly help: Message;
  /** As help shows it: `<file>`; a flag without one is given or not. */
  readonly value?: string;
  /** Of what was typed. Throws `UsageError` where it is not allowed. */
  readonly read: (written: string, flag: string) => Value;
}

export type FlagTable = Readonly<Record<string, Flag<unknown>>>;

export type FlagValues<Flags extends FlagTable> = {
  readonly [Name in keyof Flags]?: Flags[Name] extends Flag<infer Value> ? Value : never;
};

/** Infers the flags of a command from its table. */
export const defineCommand = <const Flags extends FlagTable>(command: Command<Flags>): Command<Flags> =>
  command;

export const onFlag = (th: string, en: string): Flag<boolean> => ({ help: { th, en }, read: () => true });

export const textFlag = (value: string, th: string, en: string): Flag<string> => ({
  help: { th, en },
  value,
  read: (written) => written,
});

/** One of the names that there are. */
export const choiceFlag = <const Name extends string>(
  value: string,
  names: readonly Name[],
  th: string,
  en: string,
): Flag<Name> => ({ help: { th, en }, value, read: (written, flag) => pick(written, names, flag) });

/** Several of them: `pdf,docx`. */
export const listFlag = <const Name extends string>(
  value: string,
  names: readonly Name[],
  th: string,
  en: string,
): Flag<readonly Name[]> => ({
  help: { th, en },
  value,
  read: (written, flag) => splitList(written).map((part) => pick(part, names, flag)),
});

/** Several names that the command itself compares with those there are. */
export const namesFlag = (value: string, th: string, en: string): Flag<readonly string[]> => ({
  help: { th, en },
  value,
  read: splitList,
});

const splitList = (written: string): readonly string[] => written.split(',').map((part) => part.trim());

function pick<Name extends string>(written: string, names: readonly Name[], flag: string): Name {
  const name = names.find((candidate) => candidate === written);
  if (name !== undefined) return name;
  const near = nearestName(written, names);
  const list = names.join(', ');
  throw new UsageError({
    th: `${flag} ไม่มีค่า “${written}”${near === undefined ? '' : ` หมายถึง ${near} หรือไม่`} ใช้ได้เฉพาะ ${list}`,
    en: `${flag} knows no “${written}”${near === undefined ? '' : ` (did you mean ${near}?)`}; allowed are ${list}`,
  });
}
