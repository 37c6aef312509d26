import type { DocumentModel } from '../../document/model.js';
import type { DocumentUses } from './style-uses.js';

/** Ids and names of the styles that every document has besides those of the model. */
export const NORMAL = 'Normal';
/** A line that takes no room: after a table at the end of a section, between two tables. */
export const SPACER = 'PlanSpacer';
export const PICTURE = 'PlanPicture';
export const TABLE_RULED = 'PlanTableRuled';
export const TABLE_PLAIN = 'PlanTablePlain';
export const TABLE_FLUSH = 'PlanTableFlush';

const RESERVED = new Set(
  [NORMAL, SPACER, PICTURE, TABLE_RULED, TABLE_PLAIN, TABLE_FLUSH].map((id) => id.toLowerCase()),
);

/** Word's id of a style of the model; ids are compared without case and share one name space. */
export function wordStyleId(id: string): string {
  const isTaken = RESERVED.has(id.toLowerCase()) || /^toc\d$/i.test(id);
  return isTaken ? `${id}Text` : id;
}

/**
 * Names of the styles in Word's style pane, by id, all different. A comma would end a name: Word reads
 * what follows it as an alias.
 */
export function wordStyleNames(model: DocumentModel, uses: DocumentUses): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of uses.styles.keys()) {
    const plain = model.styles[id]?.title.replaceAll(',', ' ').trim() || id;
    const name = taken.has(plain.toLowerCase()) ? `${plain} (${id})` : plain;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
