import type { ErrorObject } from 'ajv';

/**
 * Where a value may be one of several kinds (a text, or a group with sub-items), ajv reports every kind
 * it is not. What is wrong inside the kind that was meant says all; where nothing is, the choice itself does.
 */
export function settleChoices(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = new Set(
    errors.filter((error) => error.keyword === 'oneOf').map((error) => error.instancePath),
  );
  if (choices.size === 0) return [...errors];
  const hasInner = new Set<string>();
  for (const error of errors) {
    if (!choices.has(error.instancePath) || !isAboutKind(error)) hasInner.add(error.instancePath);
    for (const parent of parentsOf(error.instancePath)) hasInner.add(parent);
  }
  return errors.filter((error) => {
    if (!choices.has(error.instancePath) || !isAboutKind(error)) return true;
    return error.keyword === 'oneOf' && !hasInner.has(error.instancePath);
  });
}

const isAboutKind = (error: ErrorObject): boolean => error.keyword === 'oneOf' || error.keyword === 'type';

function parentsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
