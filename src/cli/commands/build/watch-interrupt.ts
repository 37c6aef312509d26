import { setImmediate } from 'node:timers/promises';
import type { World } from '../../../world/world.js';

/** Ctrl-C while a build runs. */
export class InterruptedError extends Error {}

export interface InterruptWatch {
  readonly isRaised: () => boolean;
  /** Gives signals a turn, then throws `InterruptedError` if one came. */
  passOrThrow(): Promise<void>;
  close(): void;
}

/** Keeps Ctrl-C from cutting a write in two: it is obeyed between documents, a second one at once. */
export function watchInterrupt(world: World): InterruptWatch {
  let raised = false;
  const close = world.onInterrupt(() => {
    raised = true;
    close();
  });
  return {
    isRaised: () => raised,
    close,
    async passOrThrow() {
      await setImmediate();
      if (raised) throw new InterruptedError();
    },
  };
}
