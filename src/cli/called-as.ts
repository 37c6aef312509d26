import { lastPart, type World } from '../world/world.js';

import { COMMANDS } from './commands/index.js';

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
