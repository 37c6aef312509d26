export const EXIT = {
  fine: 0,
  /** The plan, a template or the data has errors. */
  findings: 1,
  /** The program could not run: bad flag, unreadable folder, unwritable place. */
  usage: 2,
  /** A bug of ours. */
  bug: 70,
  /** Ended by Ctrl-C, as shells say it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
