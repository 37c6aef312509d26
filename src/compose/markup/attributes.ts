import { diagnostic } from '../../diagnostics/diagnostic.js';
import { didYouMean } from '../../diagnostics/nearest-name.js';
import { joinLines } from '../../thai/join-lines.js';
import { BAD_ATTRIBUTE, MISSING_ATTRIBUTE, UNKNOWN_ATTRIBUTE, UNKNOWN_STYLE } from '../findings.js';
import { parseLength } from '../length.js';
import { type MarkupContext, placeOf } from './markup-context.js';
import type { MarkupElement } from './markup-tree.js';

/** Reads the attributes of one element; what is wrong is reported and a default taken. */
export interface AttributeReader {
  text(name: string): string | undefined;
  /** An attribute that must be there. */
  required(name: string): string;
  /** The paragraph style named by `class`. */
  style(otherwise: string): string;
  choice<Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice;
  /** A whole number from 1. */
  count(name: string, otherwise: number): number;
  /** A number as YAML writes it: `10000`, `10000.5`. */
  number(name: string): number | undefined;
  /** From 0 to 1. */
  share(name: string): number | undefined;
  /** `18mm` or `12pt`, in pt. */
  length(name: string, otherwise: number): number;
}

/** `allowed` lists every attribute that the element may have. */
export function readAttributes(
  element: MarkupElement,
  allowed: readonly string[],
  context: MarkupContext,
): AttributeReader {
  for (const attribute of Object.keys(element.attributes)) {
    if (allowed.includes(attribute)) continue;
    context.report(placeOf(element, attribute), ({ span, ...finding }) =>
      diagnostic(UNKNOWN_ATTRIBUTE, { ...finding, attribute }, span, {
        hints: [
          ...didYouMean(attribute, allowed),
          { th: `ใช้ได้: ${allowed.join(', ')}`, en: `it may have: ${allowed.join(', ')}` },
        ],
      }),
    );
  }
  const text = (name: string): string | undefined => {
    const value = element.attributes[name];
    return value === undefined ? undefined : joinLines(value);
  };

  const parsed = <Value>(
    name: string,
    otherwise: Value,
    wanted: string,
    parse: (value: string) => Value | undefined,
  ): Value => {
    const value = text(name);
    if (value === undefined) return otherwise;
    const result = parse(value);
    if (result === undefined) reportBadAttribute(element, name, wanted, context);
    return result ?? otherwise;
  };

  return {
    text,
    required(name) {
      const value = text(name);
      if (value !== undefined && value !== '') return value;
      context.report(placeOf(element), ({ span, ...finding }) =>
        diagnostic(MISSING_ATTRIBUTE, { ...finding, attribute: name }, span),
      );
      return '';
    },
    style: (otherwise) => knownStyle(text('class') ?? otherwise, element, context),
    choice: (name, choices, otherwise) =>
      parsed(name, otherwise, choices.join(' | '), (value) => choices.find((choice) => choice === value)),
    count: (name, otherwise) =>
      parsed(name, otherwise, '1, 2, 3 …', (value) =>
        /^[1-9]\d*$/u.test(value) ? Number(value) : undefined,
      ),
    number: (name) =>
      parsed<number | undefined>(name, undefined, '10000 | 10000.50', (value) =>
        /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : undefined,
      ),
    share: (name) =>
      parsed<number | undefined>(name, undefined, '0 – 1', (value) =>
        /^\d/u.test(value) && Number(value) <= 1 ? Number(value) : undefined,
      ),
    length: (name, otherwise) => parsed(name, otherwise, '18mm | 12pt', parseLength),
  };
}

export function reportBadAttribute(
  element: MarkupElement,
  attribute: string,
  wanted: string,
  context: MarkupContext,
): void {
  const value = element.attributes[attribute] ?? '';
  context.report(placeOf(element, attribute), ({ span, ...finding }) =>
    diagnostic(BAD_ATTRIBUTE, { ...finding, attribute, value, wanted }, span),
  );
}

/** `style` itself; reports it where `template.yaml` does not define it. */
export function knownStyle(style: string, element: MarkupElement, context: MarkupContext): string {
  if (!context.styles.has(style)) {
    context.report(placeOf(element, 'class'), ({ span, ...finding }) =>
      diagnostic(UNKNOWN_STYLE, { ...finding, style }, span, {
        hints: [
          {
            th: `ใช้ได้: ${[...context.styles].join(', ')}`,
            en: `defined are: ${[...context.styles].join(', ')}`,
          },
        ],
      }),
    );
  }
  return style;
}
