import { isRecord } from '../../source/value-at.js';

/** The value with every field that its schema knows: one that was not written is null, for templates to ask about. */
export function withNulls(value: unknown, schema: unknown, root: unknown = schema): unknown {
  const node = resolved(schema, root);
  if (Array.isArray(value)) return value.map((item) => withNulls(item, node['items'], root));
  if (!isRecord(value)) return value;
  const properties = isRecord(node['properties']) ? node['properties'] : {};
  const names = [...new Set([...Object.keys(properties), ...Object.keys(value)])];
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.hasOwn(value, name)
        ? withNulls(value[name], properties[name] ?? node['additionalProperties'], root)
        : null,
    ]),
  );
}

function resolved(schema: unknown, root: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(schema)) return {};
  const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
  const definitions = isRecord(root) ? root['definitions'] : undefined;
  return name !== undefined && isRecord(definitions) ? resolved(definitions[name], root) : schema;
}
