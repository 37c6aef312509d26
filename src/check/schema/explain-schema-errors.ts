import type { ErrorObject } from 'ajv';
import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Diagnostic, Message } from '../../diagnostics/diagnostic.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import type { Span } from '../../source/source-file.js';
import type { Path, YamlSource } from '../../source/yaml-source.js';
import { advise } from '../advice/index.js';
import { describeKind, describeValue } from './describe-value.js';
import { childOf } from './salvage.js';
import { fieldOf, toPath } from './to-path.js';

/** What ajv found, in an officer's words and at the right place. */
export function explainSchemaErrors(source: YamlSource, errors: readonly ErrorObject[]): Diagnostic[] {
  const meant = misspeltFields(errors);
  return errors
    .filter((error) => error.keyword !== 'required' || !meant.has(pathOfMissing(error)))
    .map((error) => explain(source, error));
}

/** A field that is missing only because its name is misspelt is one mistake, not two. */
function misspeltFields(errors: readonly ErrorObject[]): Set<string> {
  const unknown = errors.filter((error) => error.keyword === 'additionalProperties');
  return new Set(
    unknown.flatMap((error) => {
      const name = nearestName(textParam(error, 'additionalProperty'), knownFields(error));
      return name === undefined ? [] : [`${error.instancePath}/${name}`];
    }),
  );
}

const pathOfMissing = (error: ErrorObject): string =>
  `${error.instancePath}/${textParam(error, 'missingProperty')}`;

function explain(source: YamlSource, error: ErrorObject): Diagnostic {
  const path = toPath(error.instancePath);
  const field = fieldOf(path);
  const found: unknown = error.data;
  const value = describeValue(found);
  const span = source.spanOf(path, 'value');
  const hints = advise({ error, path, field, value: found, known: knownFields(error), source });
  if (path.length === 0 && error.keyword === 'type') {
    return diagnostic('check/no-fields', { found: value.kind }, source.spanOf([], 'key'));
  }
  if (found === null && error.keyword !== 'required') return emptyValue(source, error);
  switch (error.keyword) {
    case 'required': {
      const missing = textParam(error, 'missingProperty');
      const title = titleOf(childOf(childOf(error.parentSchema, 'properties'), missing));
      return diagnostic('check/missing-field', { field: missing, ...title }, source.spanOf(path, 'key'), {
        hints,
      });
    }
    case 'additionalProperties': {
      const unknown = textParam(error, 'additionalProperty');
      return diagnostic('check/unknown-field', { field: unknown }, source.spanOf([...path, unknown], 'key'), {
        hints,
      });
    }
    case 'type': {
      const wanted = describeKind(textParam(error, 'type'));
      return diagnostic('check/wrong-type', { field, wanted, found: value.kind }, span, { hints });
    }
    case 'oneOf':
      return diagnostic('check/wrong-type', { field, wanted: choiceOf(path), found: value.kind }, span, {
        hints,
      });
    case 'enum': {
      const allowed: unknown = error.params['allowedValues'];
      const names = Array.isArray(allowed) ? allowed.map(String) : [];
      return diagnostic('check/not-allowed-value', { field, value: value.text, allowed: names }, span, {
        hints,
      });
    }
    case 'minLength':
      return diagnostic('check/empty-text', { field }, span);
    case 'pattern':
      return brokenPattern(error.schemaPath, { field, value: value.text }, span, hints);
    case 'minimum':
    case 'maximum': {
      const side = error.keyword === 'minimum' ? 'least' : 'most';
      const params = { field, value: Number(found), limit: numberParam(error, 'limit'), side } as const;
      return diagnostic('check/out-of-range', params, span, { hints });
    }
    case 'minItems':
    case 'maxItems':
      return wrongLength(source, error);
    default:
      return diagnostic('check/other-schema', { field, keyword: error.keyword }, span);
  }
}

/** The two places of the schemas where a value may be one of two kinds. */
const choiceOf = (path: Path): Message =>
  path.at(-1) === 'after'
    ? { th: 'ข้อความ หรือรายการข้อความ', en: 'a text, or a list of texts' }
    : { th: 'ข้อความ หรือกลุ่มที่มี text และ items', en: 'a text, or a group with text and items' };

/** `name:` with nothing after it points at the name; `-` with nothing after it at the list's line. */
function emptyValue(source: YamlSource, error: ErrorObject): Diagnostic {
  const path = toPath(error.instancePath);
  if (typeof path.at(-1) === 'number')
    return diagnostic('check/empty-item', {}, source.spanOf(path, 'value'));
  const params = { field: fieldOf(path), ...titleOf(error.parentSchema) };
  return diagnostic('check/empty-value', params, source.spanOf(path, 'key'));
}

/** Which pattern it was is told by the definition that holds it. */
function brokenPattern(
  schemaPath: string,
  params: { readonly field: string; readonly value: string },
  span: Span,
  hints: readonly Message[],
): Diagnostic {
  switch (schemaPath) {
    case '#/definitions/date/pattern':
      return diagnostic('check/bad-date', params, span, { hints });
    case '#/definitions/id/pattern':
      return diagnostic('check/bad-id', params, span, { hints });
    default:
      return diagnostic('check/bad-format', params, span, { hints });
  }
}

function wrongLength(source: YamlSource, error: ErrorObject): Diagnostic {
  const path = toPath(error.instancePath);
  const field = fieldOf(path);
  const least = childOf(error.parentSchema, 'minItems');
  const limit = numberParam(error, 'limit');
  const span = source.spanOf(path, 'value');
  return least === childOf(error.parentSchema, 'maxItems')
    ? diagnostic('check/list-length', { field, wanted: limit }, span)
    : diagnostic('check/empty-list', { field, least: limit }, span);
}

const knownFields = (error: ErrorObject): string[] =>
  Object.keys(childOf(error.parentSchema, 'properties') ?? {});

function titleOf(schema: unknown): { readonly title?: string } {
  const title = childOf(schema, 'title');
  return typeof title === 'string' ? { title } : {};
}

const textParam = (error: ErrorObject, name: string): string => String(error.params[name] ?? '');
const numberParam = (error: ErrorObject, name: string): number => Number(error.params[name] ?? 0);
