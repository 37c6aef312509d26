import type { ErrorObject } from 'ajv';
import { type Diagnostic, diagnostic, type Message } from '../../diagnostics/diagnostic.js';
import { childOf, type Path, type YamlSource } from '../../source/yaml-source.js';
import { advise } from '../advice/index.js';
import { meantField } from '../advice/suggest-nearest-name.js';
import { fieldOf, fieldTitle, isRequired, titleOf, toPath } from './field-titles.js';
import { findSlips, propertiesOf } from './find-slips.js';
import {
  BAD_DATE,
  BAD_FORMAT,
  BAD_ID,
  EMPTY_ITEM,
  EMPTY_LIST,
  EMPTY_TEXT,
  EMPTY_VALUE,
  type FieldName,
  LIST_LENGTH,
  MISSING_FIELD,
  NO_FIELDS,
  NOT_ALLOWED_VALUE,
  OTHER_SCHEMA,
  OUT_OF_RANGE,
  UNKNOWN_FIELD,
  WRONG_TYPE,
} from './findings.js';

/** What ajv found, in an officer's words and at the right place. */
export function explainSchemaErrors(
  source: YamlSource,
  errors: readonly ErrorObject[],
  schema: object,
  frameworks: readonly YamlSource[],
): Diagnostic[] {
  const meant = misspeltFields(errors);
  const slips = findSlips(source, errors, schema);
  const explained = errors
    .filter((error) => !slips.explains(error))
    .filter((error) => error.keyword !== 'required' || !meant.has(pathOfMissing(error)))
    .map((error) => explain(source, error, schema, frameworks));
  return [...slips.diagnostics, ...explained];
}

/** A field that is missing only because its name is misspelt is one mistake, not two. */
function misspeltFields(errors: readonly ErrorObject[]): Set<string> {
  const unknown = errors.filter((error) => error.keyword === 'additionalProperties');
  return new Set(
    unknown.flatMap((error) => {
      const name = meantField(textParam(error, 'additionalProperty'), propertiesOf(error));
      return name === undefined ? [] : [`${error.instancePath}/${name}`];
    }),
  );
}

const pathOfMissing = (error: ErrorObject): string =>
  `${error.instancePath}/${textParam(error, 'missingProperty')}`;

function explain(
  source: YamlSource,
  error: ErrorObject,
  schema: object,
  frameworks: readonly YamlSource[],
): Diagnostic {
  const path = toPath(error.instancePath);
  const field = fieldOf(path);
  const name = { field, ...fieldTitle(schema, path) };
  const found: unknown = error.data;
  const span = source.spanOf(path, 'value');
  // `.inf` and `.nan` are words to who typed them.
  const isWord = typeof found === 'number' && !Number.isFinite(found);
  const value = describeValue(isWord ? source.file.text.slice(span.start, span.end) : found);
  const known = propertiesOf(error);
  const more = { hints: advise({ error, path, field, value: found, known, source, frameworks }) };
  if (path.length === 0 && error.keyword === 'type') {
    return diagnostic(NO_FIELDS, { found: value.kind }, source.spanOf([], 'key'));
  }
  if (found === null && error.keyword !== 'required') return emptyValue(source, path, name, schema);
  switch (error.keyword) {
    case 'required': {
      const missing = textParam(error, 'missingProperty');
      const title = titleOf(known[missing]) ?? fieldTitle(schema, [...path, missing]).title;
      const params = { field: missing, ...(title && { title }) };
      return diagnostic(MISSING_FIELD, params, source.spanOf(path, 'key'), more);
    }
    case 'additionalProperties': {
      const unknown = textParam(error, 'additionalProperty');
      return diagnostic(UNKNOWN_FIELD, { field: unknown }, source.spanOf([...path, unknown], 'key'), more);
    }
    case 'type':
    case 'oneOf': {
      const wanted = error.keyword === 'type' ? describeKind(textParam(error, 'type')) : choiceOf(path);
      return diagnostic(WRONG_TYPE, { ...name, wanted, found: value.kind }, span, more);
    }
    case 'enum': {
      const allowed: unknown = error.params['allowedValues'];
      const names = Array.isArray(allowed) ? allowed.map(String) : [];
      return diagnostic(NOT_ALLOWED_VALUE, { ...name, value: value.text, allowed: names }, span, more);
    }
    case 'minLength':
      return diagnostic(EMPTY_TEXT, name, span);
    case 'pattern': {
      const broken = BROKEN_PATTERNS[error.schemaPath] ?? BAD_FORMAT;
      return diagnostic(broken, { ...name, value: value.text }, span, more);
    }
    case 'minimum':
    case 'maximum': {
      const side = error.keyword === 'minimum' ? 'least' : 'most';
      const params = { ...name, value: Number(found), limit: numberParam(error, 'limit'), side } as const;
      return diagnostic(OUT_OF_RANGE, params, span, more);
    }
    case 'minItems':
    case 'maxItems':
      return wrongLength(source, error, name);
    default:
      return diagnostic(OTHER_SCHEMA, { field, keyword: error.keyword }, span);
  }
}

/** Which pattern it was is told by the definition that holds it. */
const BROKEN_PATTERNS: Readonly<Record<string, typeof BAD_FORMAT | typeof BAD_ID>> = {
  '#/definitions/date/pattern': BAD_DATE,
  '#/definitions/id/pattern': BAD_ID,
};

/** The places of the schemas where a value may be one of two kinds. */
const CHOICES: Readonly<Record<string, Message>> = {
  after: { th: 'ข้อความ หรือรายการข้อความ', en: 'a text, or a list of texts' },
  category: { th: 'จำนวนเต็ม หรือรายการจำนวนเต็ม', en: 'a whole number, or a list of whole numbers' },
};
const ITEM: Message = {
  th: 'ข้อความ หรือกลุ่มที่มี text (ข้อความนำ) และ items (รายการย่อย)',
  en: 'a text, or a group with text and items',
};

const choiceOf = (path: Path): Message => CHOICES[String(path.at(-1))] ?? ITEM;

/** `name:` with nothing after it points at the name; `-` with nothing after it at the list's line. */
function emptyValue(source: YamlSource, path: Path, name: FieldName, schema: object): Diagnostic {
  if (typeof path.at(-1) === 'number') return diagnostic(EMPTY_ITEM, {}, source.spanOf(path, 'value'));
  return diagnostic(
    EMPTY_VALUE,
    { ...name, isRequired: isRequired(schema, path) },
    source.spanOf(path, 'key'),
  );
}

function wrongLength(source: YamlSource, error: ErrorObject, name: FieldName): Diagnostic {
  const least = childOf(error.parentSchema, 'minItems');
  const limit = numberParam(error, 'limit');
  const span = source.spanOf(toPath(error.instancePath), 'value');
  return least === childOf(error.parentSchema, 'maxItems')
    ? diagnostic(LIST_LENGTH, { ...name, wanted: limit }, span)
    : diagnostic(EMPTY_LIST, { ...name, least: limit }, span);
}

const textParam = (error: ErrorObject, name: string): string => String(error.params[name] ?? '');
const numberParam = (error: ErrorObject, name: string): number => Number(error.params[name] ?? 0);

const KINDS: Readonly<Record<string, Message>> = {
  string: { th: 'ข้อความ', en: 'a text' },
  number: { th: 'ตัวเลข', en: 'a number' },
  integer: { th: 'จำนวนเต็ม', en: 'a whole number' },
  boolean: { th: 'ค่าจริงเท็จ (true/false)', en: 'true or false' },
  array: { th: 'รายการ (ขึ้นต้นบรรทัดด้วย - หรืออยู่ใน [ ])', en: 'a list' },
  object: { th: 'กลุ่มของช่องข้อมูล', en: 'a group of fields' },
  null: { th: 'ค่าว่าง', en: 'nothing' },
};

const describeKind = (kind: string): Message => KINDS[kind] ?? { th: kind, en: kind };

/** A value as it is named and shown in messages. */
function describeValue(value: unknown): { readonly kind: Message; readonly text: string } {
  if (value === null || value === undefined) return { kind: describeKind('null'), text: '' };
  if (Array.isArray(value)) return { kind: { th: 'รายการ', en: 'a list' }, text: '[…]' };
  if (typeof value === 'object') return { kind: describeKind('object'), text: '{…}' };
  const text = String(value);
  if (typeof value === 'string') return { kind: { th: `ข้อความ “${text}”`, en: `the text “${text}”` }, text };
  if (typeof value === 'number') return { kind: { th: `ตัวเลข ${text}`, en: `the number ${text}` }, text };
  return { kind: { th: `ค่า ${text}`, en: `the value ${text}` }, text };
}
