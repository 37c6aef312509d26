import { projectIdFor } from '../../edit/project-id.js';
import { compactText } from '../passage.js';

/** Ids of projects that many organizations have, by title. */
export type KnownIds = ReadonlyMap<string, string>;

export const knownIds = (projects: Iterable<readonly [id: string, title: string]>): KnownIds =>
  new Map([...projects].map(([id, title]) => [compactText(title), id]));

/** A project of the national template is called as in the plan that comes with the program, others by their titles. */
export function nameProject(title: string, known: KnownIds, taken: readonly string[]): string {
  const id = known.get(compactText(title));
  return id === undefined || taken.includes(id) ? projectIdFor(title, taken) : id;
}
