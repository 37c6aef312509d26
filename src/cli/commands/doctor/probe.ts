import type { Message } from '../../../diagnostics/diagnostic.js';
import type { World } from '../../../world/world.js';

/** One thing looked at. */
export interface Examined {
  readonly state: 'fine' | 'wrong';
  readonly what: Message;
  /** How to mend it. */
  readonly wayOut?: Message;
}

/** Looks at one part of the installation or of the plans here. */
export type Probe = (world: World) => Promise<readonly Examined[]>;

export const fine = (th: string, en: string): Examined => ({ state: 'fine', what: { th, en } });

export const wrong = (th: string, en: string, wayOut: Message): Examined => ({
  state: 'wrong',
  what: { th, en },
  wayOut,
});

/** Of a broken installation there is one way out. */
export const REINSTALL: Message = {
  th: 'ติดตั้งโปรแกรมใหม่ (npm install)',
  en: 'install the program again (npm install)',
};
