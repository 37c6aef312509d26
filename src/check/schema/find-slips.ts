import type { ErrorObject } from 'ajv';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { COLON_IN_TEXT } from '../../source/findings.js';
import { childOf, isRecord, type Path, valueAt, type YamlSource } from '../../source/yaml-source.js';
import { meantField } from '../advice/suggest-nearest-name.js';
import { fieldsOf, titleOf, toPath } from './field-titles.js';
import { MISSING_GROUP, NOT_INDENTED } from './findings.js';

/** One slip of the pen that a schema sees as several mistakes, told once. */
interface Slips {
  readonly diagnostics: readonly Diagnostic[];
  explains(error: ErrorObject): boolean;
}

export function findSlips(source: YamlSource, errors: readonly ErrorObject[], schema: object): Slips {
  const colons = textsWithColon(errors);
  const groups = errors.filter(isEmptyGroup);
  const outside = groups.flatMap((group) => {
    const fields = errors.filter((error) => isOutside(error, group));
    return fields.length === 0 ? [] : [{ group, fields }];
  });
  const unnamed = groupsWithoutName(errors, schema);
  const explained = new Set([
    ...outside.flatMap(({ group, fields }) => [group, ...fields]),
    ...unnamed.flatMap(({ fields, required }) => [...fields, ...required]),
  ]);
  return {
    diagnostics: [
      ...colons.map((path) => colonInText(source, toPath(path))),
      ...outside.flatMap(({ group, fields }) => notIndented(source, group, fields)),
      ...unnamed.flatMap((each) => missingGroup(source, each)),
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
        names.every(
          (name) => !(name in known) && !(/^\w+$/.test(name) && meantField(name, known) !== undefined),
        )
      );
    })
    .map(({ instancePath }) => instancePath);
  return [...new Set(paths)];
}

function colonInText(source: YamlSource, path: Path): Diagnostic {
  const value: unknown = valueAt(source.value, path);
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
  const first = firstPlace(source, path.slice(0, -1), fields.map(unknownField));
  if (!first) return [];
  const title = titleOf(propertiesOf(group)[first.field]);
  const [around] = fields;
  const groupTitle = around && titleOf(propertiesOf(around)[String(path.at(-1))]);
  const params = {
    field: first.field,
    group: String(path.at(-1)),
    ...(title && { title }),
    ...(groupTitle && { groupTitle }),
  };
  return [diagnostic(NOT_INDENTED, params, first.span)];
}

/** The fields of a group that stand where its name should, and where its absence is complained of. */
interface UnnamedGroup {
  readonly path: Path;
  readonly name: string;
  readonly title: string | undefined;
  readonly known: Readonly<Record<string, unknown>>;
  readonly fields: readonly ErrorObject[];
  readonly required: readonly ErrorObject[];
}

/** Groups that are not there and have some of the fields that are unknown. */
function groupsWithoutName(errors: readonly ErrorObject[], schema: object): UnnamedGroup[] {
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  const around = new Map(unknown.map((error) => [error.instancePath, error]));
  return [...around].flatMap(([instancePath, first]) => {
    const found = unknown.filter((error) => error.instancePath === instancePath);
    const groups = Object.entries(propertiesOf(first)).flatMap(([name, property]) => {
      if (childOf(first.data, name) !== undefined) return [];
      const known = fieldsOf(schema, property);
      const fields = found.filter((error) => Object.hasOwn(known, unknownField(error)));
      return fields.length > 0 ? [{ name, title: titleOf(property), known, fields }] : [];
    });
    // A field that several of them know belongs to the one that has most of the others.
    const owners = groups.filter((group) =>
      groups.every(
        (other) =>
          other === group ||
          other.fields.length < group.fields.length ||
          !other.fields.some((field) => group.fields.includes(field)),
      ),
    );
    return owners.map((group) => {
      const required = errors.filter(
        (error) =>
          error.keyword === 'required' &&
          error.instancePath === instancePath &&
          error.params['missingProperty'] === group.name,
      );
      return { path: toPath(instancePath), ...group, required };
    });
  });
}

function missingGroup(source: YamlSource, { path, name, title, known, fields }: UnnamedGroup): Diagnostic[] {
  const first = firstPlace(source, path, fields.map(unknownField));
  if (!first) return [];
  const fieldTitle = titleOf(known[first.field]);
  const params = {
    field: first.field,
    group: name,
    ...(fieldTitle && { title: fieldTitle }),
    ...(title && { groupTitle: title }),
  };
  return [diagnostic(MISSING_GROUP, params, first.span)];
}

const unknownField = ({ params }: ErrorObject): string => String(params['additionalProperty']);

/** The field of a group that stands first in the file. */
function firstPlace(source: YamlSource, path: Path, fields: readonly string[]) {
  const places = fields.map((field) => ({ field, span: source.spanOf([...path, field], 'key') }));
  return places.toSorted((one, other) => one.span.start - other.span.start)[0];
}

/** The fields that the group around an error may have, each with its schema. */
export function propertiesOf({ parentSchema }: ErrorObject): Readonly<Record<string, unknown>> {
  const properties = childOf(parentSchema, 'properties');
  return isRecord(properties) ? properties : {};
}
