import { remember } from '../remember.js';
import type { World } from './world.js';

interface Reading {
  readonly bytes: Uint8Array;
  readonly value: unknown;
}

const shelfOf = remember((_world: World) => new Map<string, Reading>());

/**
 * What `read` makes of a file's bytes, made anew only when they differ from the last time. `name` tells
 * readings of one World apart; the same name must always mean the same `read`. So a program that keeps
 * running (`plan build --watch`) parses only what was changed, and what is unchanged keeps its identity.
 */
export function readOnce<Value>(world: World, name: string, bytes: Uint8Array, read: () => Value): Value {
  const shelf = shelfOf(world);
  const known = shelf.get(name);
  // Safe: a name belongs to one `read`, whose results have one type.
  if (known && isSame(known.bytes, bytes)) return known.value as Value;
  const value = read();
  shelf.set(name, { bytes, value });
  return value;
}

/** For a program that ends: trees of a thousand files are a third of the heap while the documents are written. */
export const forgetReadings = (world: World): void => shelfOf(world).clear();

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one === other || Buffer.from(one.buffer, one.byteOffset, one.byteLength).equals(other);
