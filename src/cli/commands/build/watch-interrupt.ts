import { setImmediate } from 'node:timers/promises';
import type { Interrupt, World } from '../../../world/world.js';

/** Ctrl-C while a build runs. */
export class InterruptedError extends Error {
  readonly interrupt: Interrupt;

  constructor(interrupt: Interrupt) {
    super(interrupt);
    this.name = 'InterruptedError';
    this.interrupt = interrupt;
  }
}

export interface InterruptWatch {
  readonly raised: () => Interrupt | undefined;
  /** Gives signals a turn, then throws `InterruptedError` if one came. */
  passOrThrow(): Promise<void>;
  close(): void;
}

/** Keeps Ctrl-C from cutting a write in two: it is obeyed between documents, a second one at once. */
export function watchInterrupt(world: World): InterruptWatch {
  let raised: Interrupt | undefined;
  const close = world.onInterrupt((interrupt) => {
    raised = interrupt;
    close();
  });
  return {
    raised: () => raised,
    close,
    async passOrThrow() {
      await setImmediate();
      if (raised) throw new InterruptedError(raised);
    },
  };
}
