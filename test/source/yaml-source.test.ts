import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Document, isScalar, parseDocument, type Scalar, stringify } from 'yaml';
import { mapScalar } from '../../src/source/map-scalar.js';
import { parseYaml } from '../../src/source/yaml-source.js';

const open = (text: string) => parseYaml({ path: 'plan.yaml', text }).source;
const at = (span: { file: { text: string }; start: number; end: number }) =>
  span.file.text.slice(span.start, span.end);

describe('spanOf', () => {
  const source = open(
    'fiscalYear: 2569\norganization:\n  type: อบต.\n  name:\nprojects:\n  - ethics\n  - id: x\n    b: 1\n',
  );

  test('a value and a key', () => {
    expect(at(source.spanOf(['organization', 'type'], 'value'))).toBe('อบต.');
    expect(at(source.spanOf(['organization', 'type'], 'key'))).toBe('type');
  });

  test('an empty value is its key', () => {
    expect(at(source.spanOf(['organization', 'name'], 'value'))).toBe('name');
  });

  test('a missing field is the key of the group around it, at the top the first key', () => {
    expect(at(source.spanOf(['organization', 'province'], 'key'))).toBe('organization');
    expect(at(source.spanOf(['template'], 'key'))).toBe('fiscalYear');
  });

  test('entries of a list', () => {
    expect(at(source.spanOf(['projects', 0], 'value'))).toBe('ethics');
    expect(at(source.spanOf(['projects', 1, 'nothing'], 'key'))).toBe('id: x');
  });

  test('an empty file has a place too', () => {
    expect(open('').spanOf(['title'], 'key')).toMatchObject({ start: 0, end: 0 });
  });
});

describe('spanInside is exact in', () => {
  const cases: Record<string, string> = {
    plain: 'note: พบ ${org.nam} ที่นี่',
    'plain over lines': 'note: พบ\n  ข้อความ\n\n  แล้ว ${org.nam} จบ',
    'single quotes': "note: 'it''s ${org.nam} ''x'''",
    'single quotes over lines': "note: 'it''s\n\n  a  \n   ${org.nam} ''x'''",
    'double quotes': 'note: "\\u0e01\\t\\U0001F600 ${org.nam}\\n"',
    'double quotes over lines': 'note: "a \\\n   b\n\n\n  c ${org.nam}"',
    literal: 'note: |\n  first\n    more ${org.nam}\n',
    folded: 'note: >-\n  first\n  second\n\n  third ${org.nam}\n  end\n',
    'folded with deeper lines': 'note: >\n\n  first\n    deeper\n   \n  third ${org.nam}\n\n\n',
    'kept line ends': 'note: >+\n  first ${org.nam}\n\n\n',
    'explicit indent': 'note: |2\n    two ${org.nam}\n  zero\n',
  };
  for (const [style, text] of Object.entries(cases)) {
    for (const [ends, written] of [
      ['LF', text],
      ['CRLF', text.replaceAll('\n', '\r\n')],
      ['CRLF after a BOM', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ] as const) {
      test(`${style}, ${ends}`, () => {
        const source = open(written);
        const { note } = source.value as { note: string };
        const from = note.indexOf('${');
        expect(from).toBeGreaterThan(0);
        expect(at(source.spanInside(['note'], from, from + 10))).toBe('${org.nam}');
      });
    }
  }
});

describe('each decoded character knows its source', () => {
  const letter = fc.constantFrom(
    'a',
    'ก',
    'ำ',
    'ี้',
    '"',
    "'",
    '\\',
    '#',
    ':',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\u2028',
    '😀',
    '{',
    '>',
    '- ',
  );
  const text = fc.array(letter, { maxLength: 24 }).map((parts) => parts.join(''));
  const style = fc.constantFrom(
    'PLAIN',
    'QUOTE_SINGLE',
    'QUOTE_DOUBLE',
    'BLOCK_LITERAL',
    'BLOCK_FOLDED',
  ) as fc.Arbitrary<Scalar.Type>;

  test('whatever the style, the line ends and the width', () => {
    fc.assert(
      fc.property(
        text,
        style,
        fc.integer({ min: 20, max: 60 }),
        fc.boolean(),
        (value, type, lineWidth, crlf) => {
          const lf = stringify(
            { a: { b: value }, c: 1 },
            { defaultStringType: type, defaultKeyType: 'PLAIN', lineWidth },
          );
          const written = crlf ? lf.replaceAll('\n', '\r\n') : lf;
          const document = parseDocument(written, {
            keepSourceTokens: true,
            prettyErrors: false,
          }) as Document;
          fc.pre(document.errors.length === 0);
          const scalar = document.getIn(['a', 'b'], true);
          if (!isScalar(scalar) || typeof scalar.value !== 'string') throw new Error('no text');
          const mapped = mapScalar(scalar);
          expect(mapped?.text).toBe(scalar.value);
          for (const [index, char] of [...(mapped?.text ?? '')].entries()) {
            if (/[\s"'\\]/.test(char) || char.length > 1) continue;
            const unit = [...(mapped?.text ?? '')].slice(0, index).join('').length;
            const start = mapped?.starts[unit] ?? -1;
            const source = written.slice(start, mapped?.ends[unit]);
            if (!source.startsWith('\\')) expect(source).toBe(char);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
