import { type Diagnostic, diagnostic, fail, type Outcome, succeed } from '../../../diagnostics/diagnostic.js';
import type { LeftOutKind, LeftOutText, SourceBlock, SourceText } from '../../source-text.js';
import { EMPTY_FILE, PHOTOGRAPHS, UNKNOWN_NUMBER_FORMAT, UNKNOWN_SYMBOL } from '../findings.js';
import { reportLeftOut } from '../left-out.js';
import { isKnownFormat } from './format-number.js';
import { openPackage, type WordPackage } from './open-package.js';
import { readBlocks } from './read-blocks.js';
import { beginReading, type Reading, readNote } from './reading.js';
import { child, descendants, type XmlElement } from './xml-tree.js';

/**
 * Text of a Word file (ECMA-376, WordprocessingML) as it is printed: automatic numbers are counted, tracked
 * changes accepted; running heads, contents, notes and hidden text are left out and named.
 */
export function readDocx(name: string, bytes: Uint8Array): Outcome<SourceText> {
  const opened = openPackage(name, bytes);
  const found = opened.value;
  if (!found) return fail(opened.diagnostics);
  const { reading, blocks } = readBody(found);
  const leftOut = [...reading.leftOut, ...runningTexts(found)];
  const hasText = blocks.some(
    (block) => block.kind !== 'paragraph' || block.text.trim() !== '' || block.marker,
  );
  if (!hasText) return fail([diagnostic(EMPTY_FILE, { file: name }), ...reportLeftOut(leftOut)]);
  const photographs = found.withExif === 0 ? [] : [diagnostic(PHOTOGRAPHS, { count: found.withExif })];
  const diagnostics = [
    ...reportLeftOut(leftOut),
    ...photographs,
    ...reportSymbols(reading),
    ...reportFormats(reading),
  ];
  return succeed({ name, blocks, leftOut, diagnostics }, diagnostics);
}

function readBody(
  found: WordPackage,
  ignoresFields = false,
): { reading: Reading; blocks: readonly SourceBlock[] } {
  const reading = beginReading(found, ignoresFields);
  const body = child(found.document, 'w:body');
  const blocks = body ? readBlocks(body, reading) : [];
  if (reading.fields.length > 0) return readBody(found, true);
  if (reading.carried.trim() === '') return { reading, blocks };
  return { reading, blocks: [...blocks, { kind: 'paragraph', text: reading.carried, line: reading.line }] };
}

/** Headers and footers, each text once: every section may have its own copy. */
function runningTexts({ parts }: WordPackage): readonly LeftOutText[] {
  const kinds = (['header', 'footer'] as const).flatMap((kind) =>
    (parts.get(kind) ?? []).map((part) => ({ kind: kindOf(kind, part), text: readNote(part), line: 0 })),
  );
  const distinct = new Map(kinds.map((each) => [`${each.kind}/${each.text}`, each]));
  return [...distinct.values()].filter(({ text }) => text !== '');
}

function kindOf(kind: 'header' | 'footer', part: XmlElement): LeftOutKind {
  const fields = [
    ...descendants(part, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
    ...descendants(part, 'w:instrText').map(({ text }) => text),
  ];
  const isNumber = fields.some((field) => /^\s*PAGE\b/iu.test(field)) && !/\p{L}/u.test(readNote(part));
  return isNumber ? 'page-number' : kind;
}

const reportSymbols = ({ unknownSymbols }: Reading): readonly Diagnostic[] =>
  [...unknownSymbols].map(([key, count]) => {
    const [font = '', code = ''] = key.split('/');
    return diagnostic(UNKNOWN_SYMBOL, { font, code, count });
  });

const reportFormats = ({ numbering }: Reading): readonly Diagnostic[] => {
  const formats = [...numbering.values()].flatMap(({ levels }) =>
    [...levels.values()].map(({ format }) => format),
  );
  return [...new Set(formats)]
    .filter((format) => format !== 'bullet' && !isKnownFormat(format))
    .map((format) => diagnostic(UNKNOWN_NUMBER_FORMAT, { format }));
};
