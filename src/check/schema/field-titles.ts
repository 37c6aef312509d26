import { childOf, type Path } from '../../source/yaml-source.js';

/** The titles of a group's fields by name, and one level of the schema below each. */
export type Properties = Readonly<Record<string, unknown>>;

/** What editors call the field at `path`, without what stands in brackets: งบประมาณ (บาท) is งบประมาณ. */
export function fieldTitle(schema: object, path: Path): { readonly title?: string } {
  let title: string | undefined;
  let at: unknown = schema;
  for (const part of path) {
    at = stepInto(schema, at, part);
    if (typeof part === 'string') title = titleOf(at);
  }
  return title === undefined ? {} : { title };
}

/** Whether the group around the field must have it. */
export function isRequired(schema: object, path: Path): boolean {
  const group = path.slice(0, -1).reduce<unknown>((at, part) => stepInto(schema, at, part), schema);
  return alternativesOf(schema, group).some((each) => {
    const required = childOf(each, 'required');
    return Array.isArray(required) && required.includes(path.at(-1));
  });
}

export function titleOf(schema: unknown): string | undefined {
  const title = childOf(schema, 'title');
  return typeof title === 'string' ? title.replace(/\s*\(.*\)$/u, '') : undefined;
}

/** The fields that a schema lets a group have; none where it asks for no group. */
export const fieldsOf = (root: object, schema: unknown): Properties =>
  Object.assign({}, ...alternativesOf(root, schema).map((each) => childOf(each, 'properties'))) as Properties;

function stepInto(root: object, schema: unknown, part: string | number): unknown {
  const alternatives = alternativesOf(root, schema);
  for (const alternative of alternatives) {
    const next =
      typeof part === 'number'
        ? childOf(alternative, 'items')
        : childOf(childOf(alternative, 'properties'), part);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** A schema with what it refers to, and each of what it may be. */
function alternativesOf(root: object, schema: unknown): unknown[] {
  const reference = childOf(schema, '$ref');
  if (typeof reference === 'string')
    return alternativesOf(root, childOf(childOf(root, 'definitions'), reference.replace(/^.*\//u, '')));
  const choices = childOf(schema, 'oneOf');
  return Array.isArray(choices) ? choices.flatMap((choice) => alternativesOf(root, choice)) : [schema];
}

/** A JSON pointer as a path; what looks like a number is the index of a list entry. */
export function toPath(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** What to call a place in a message: the nearest field name. */
export const fieldOf = (path: Path): string => path.findLast((part) => typeof part === 'string') ?? '';
