import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnostic } from '../../diagnostics/finding.js';
import { COLON_IN_TEXT } from '../../source/findings.js';
import { isRecord } from '../../source/is-record.js';
import type { Path, YamlSource } from '../../source/yaml-source.js';
import { titleOf } from './field-titles.js';
import { NOT_INDENTED } from './findings.js';
import { childOf } from './salvage.js';
import { toPath } from './to-path.js';

/** One slip of the pen that a schema sees as several mistakes, told once. */
interface Slips {
  readonly diagnostics: readonly Diagnostic[];
  explains(error: ErrorObject): boolean;
}

export function findSlips(source: YamlSource, errors: readonly ErrorObject[]): Slips {
  const colons = textsWithColon(errors);
  const groups = errors.filter(isEmptyGroup);
  const outside = groups.flatMap((group) => {
    const fields = errors.filter((error) => isOutside(error, group));
    return fields.length === 0 ? [] : [{ group, fields }];
  });
  const explained = new Set(outside.flatMap(({ group, fields }) => [group, ...fields]));
  return {
    diagnostics: [
      ...colons.map((path) => colonInText(source, toPath(path))),
      ...outside.flatMap(({ group, fields }) => notIndented(source, group, fields)),
    ],
    explains: (error) =>
      explained.has(error) ||
      colons.some((path) => error.instancePath === path || error.instancePath.startsWith(`${path}/`)),
  };
}

/** `- หมายเหตุ: …`: a group none of whose fields is known, where a text may stand. */
function textsWithColon(errors: readonly ErrorObject[]): string[] {
  // A group has one error for each of its fields, which may be many: it is looked at once.
  const groups = new Map(errors.map((error) => [`${error.instancePath} ${error.schemaPath}`, error]));
  const paths = [...groups.values()]
    .filter(({ keyword, data, params, parentSchema }) => {
      if (!isRecord(data)) return false;
      const names = Object.keys(data);
      if (keyword === 'type') return params['type'] === 'string' && names.length > 0;
      const known = childOf(parentSchema, 'properties');
      return (
        isRecord(known) &&
        'text' in known &&
        names.length > 0 &&
        names.every((name) => !(name in known) && !/^\w+$/.test(name))
      );
    })
    .map(({ instancePath }) => instancePath);
  return [...new Set(paths)];
}

function colonInText(source: YamlSource, path: Path): Diagnostic {
  const value: unknown = path.reduce<unknown>(childOf, source.value);
  const [name = '', below] = (isRecord(value) ? Object.entries(value) : [])[0] ?? [];
  const { file, end } = source.spanOf([...path, name], 'key');
  const colon = Math.max(end, file.text.indexOf(':', end));
  const hints = Array.isArray(below)
    ? [
        {
          th: `หากมีข้อย่อย ให้เขียน “- text: ${name}” บรรทัดต่อไปเป็น “items:” แล้วจึงเขียนข้อย่อย`,
          en: `for a sub-list write “- text: ${name}”, then a line “items:”, then the entries below it`,
        },
      ]
    : [];
  return diagnostic(COLON_IN_TEXT, {}, { file, start: colon, end: colon + 1 }, { hints });
}

const isEmptyGroup = ({ keyword, data, parentSchema }: ErrorObject): boolean =>
  keyword === 'type' && data === null && isRecord(childOf(parentSchema, 'properties'));

/** A field that stands beside the empty group it belongs to. */
const isOutside = (error: ErrorObject, group: ErrorObject): boolean =>
  error.keyword === 'additionalProperties' &&
  error.instancePath === group.instancePath.replace(/\/[^/]*$/u, '') &&
  Object.hasOwn(propertiesOf(group), String(error.params['additionalProperty']));

function notIndented(source: YamlSource, group: ErrorObject, fields: readonly ErrorObject[]): Diagnostic[] {
  const path = toPath(group.instancePath);
  const places = fields.map(({ params }) => {
    const field = String(params['additionalProperty']);
    return { field, span: source.spanOf([...path.slice(0, -1), field], 'key') };
  });
  const [first] = places.toSorted((one, other) => one.span.start - other.span.start);
  if (!first) return [];
  const title = titleOf(propertiesOf(group)[first.field]);
  const params = { field: first.field, group: String(path.at(-1)), ...(title && { title }) };
  return [diagnostic(NOT_INDENTED, params, first.span)];
}

/** The fields that the group around an error may have, each with its schema. */
export function propertiesOf({ parentSchema }: ErrorObject): Readonly<Record<string, unknown>> {
  const properties = childOf(parentSchema, 'properties');
  return isRecord(properties) ? properties : {};
}
