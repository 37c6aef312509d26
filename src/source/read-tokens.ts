import { CST, Lexer, Parser } from 'yaml';
import { type Diagnostic, diagnostic, type Message, type SourceFile } from '../diagnostics/diagnostic.js';
import { toArabicDigits } from '../thai/digits.js';
import { HASH_IN_BRACKETS, SPECIAL_START, TEXT_TOO_LONG, TOO_DEEP } from './findings.js';
import { positionAt } from './line-column.js';

const MAX_DEPTH = 64;
/** About four printed pages: the longest paragraph of a real plan has a tenth of it. */
const MAX_TEXT = 10_000;

export interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** What no plan needs and hostile files are made of; nothing is built of tokens that have it. */
  readonly refused: readonly Diagnostic[];
}

/**
 * The tokens of a file. What would let time and memory grow with what the file stands for, and not with the file, is
 * met here, before anything is built.
 */
export function readTokens(file: SourceFile): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const signs = new Map<number, Diagnostic>();
  const cutAt = watchBrackets();
  let previous = '';
  let counted: Diagnostic | undefined;
  for (const lexeme of new Lexer().lex(file.text)) {
    const { offset } = parser;
    const span = { file, start: offset, end: offset + Math.min(lexeme.length, 1) };
    if (lexeme.length > MAX_TEXT) {
      return { tokens, refused: [diagnostic(TEXT_TOO_LONG, { most: MAX_TEXT }, span)] };
    }
    const sign = previous === CST.SCALAR ? mergeSign(lexeme) : signOf(lexeme, previous);
    const line = sign === undefined ? 0 : positionAt(file, offset).line;
    if (sign !== undefined && !signs.has(line)) {
      const hints = explainStar(lexeme);
      signs.set(line, diagnostic(SPECIAL_START, { character: sign }, span, { hints }));
    }
    // `- >5`: a sign that counts blanks, with nothing below it, is a text about a number.
    if (previous === CST.SCALAR && counted && lexeme.trim() === '') signs.set(line, counted);
    if (previous === CST.SCALAR) counted = undefined;
    else if (/^[|>][-+]?[1-9]/.test(lexeme))
      counted = diagnostic(SPECIAL_START, { character: lexeme.charAt(0) }, span);
    const cut = previous === CST.SCALAR ? undefined : cutAt({ lexeme, offset });
    if (cut) {
      const place = { file, start: cut.offset, end: cut.offset + cut.lexeme.trimEnd().length };
      const lost = cut.lexeme.trimEnd();
      signs.set(positionAt(file, cut.offset).line, diagnostic(HASH_IN_BRACKETS, { lost }, place));
    }
    tokens.push(...parser.next(lexeme));
    // On the stack are also the document and the key or value that is being read.
    if (parser.stack.length > MAX_DEPTH + 2) {
      return { tokens, refused: [diagnostic(TOO_DEEP, { levels: MAX_DEPTH }, span)] };
    }
    if (previous === CST.SCALAR || lexeme.trim() !== '') previous = lexeme;
  }
  tokens.push(...parser.end());
  return { tokens, refused: [...signs.values()] };
}

interface Lexeme {
  readonly lexeme: string;
  readonly offset: number;
}

/**
 * Given every lexeme in turn: the `# …` that swallowed the comma or the bracket which is missing there. A comment that
 * only speaks of brackets is none: what it swallowed stands behind it.
 */
function watchBrackets(): (next: Lexeme) => Lexeme | undefined {
  let depth = 0;
  let closing: Lexeme | undefined;
  let comma: Lexeme | undefined;
  let isBehindEntry = false;
  return (next) => {
    const { lexeme } = next;
    const cutComma = comma;
    switch (CST.tokenType(lexeme)) {
      case 'flow-seq-start':
      case 'flow-map-start':
        depth += 1;
        isBehindEntry = false;
        break;
      case 'flow-seq-end':
      case 'flow-map-end':
        depth = Math.max(0, depth - 1);
        if (depth === 0) closing = undefined;
        comma = undefined;
        isBehindEntry = true;
        return undefined;
      case 'flow-error-end': {
        const cut = closing;
        depth = 0;
        [closing, comma] = [undefined, undefined];
        return cut;
      }
      case 'comma':
        comma = undefined;
        isBehindEntry = false;
        return undefined;
      case 'comment':
        if (depth === 0) return undefined;
        if (/[\]}]/.test(lexeme)) closing ??= next;
        if (isBehindEntry && lexeme.includes(',')) comma ??= next;
        return undefined;
      case 'space':
      case 'newline':
        return undefined;
      default:
        isBehindEntry = true;
    }
    comma = undefined;
    return depth > 0 ? cutComma : undefined;
  };
}

/** Signs that give data another name, another kind or another place; in a plan they begin a text. */
function signOf(lexeme: string, previous: string): string | undefined {
  switch (CST.tokenType(lexeme)) {
    case 'anchor':
    case 'alias':
    case 'tag':
    case 'directive-line':
    case 'explicit-key-ind':
      return lexeme.charAt(0);
    case 'comma':
      return /^[,[{]$/.test(previous) ? lexeme : undefined;
    case 'block-scalar-header':
      return /^[|>](?:[-+][1-9]?|[1-9][-+]?)?$/.test(lexeme) ? undefined : lexeme.charAt(0);
    default:
      return undefined;
  }
}

const mergeSign = (lexeme: string): string | undefined => (lexeme === '<<' ? lexeme : undefined);

/** `*3` is how the table prints a project that the organization added itself. */
function explainStar(lexeme: string): Message[] {
  const number = /^\*([0-9๐-๙])$/.exec(lexeme)?.[1];
  if (number === undefined) return [];
  const dimension = toArabicDigits(number);
  return [
    {
      th: `หากเป็นโครงการที่หน่วยงานเพิ่มเองในมิติ ${dimension} ให้เขียน dimension: ${dimension} และ origin: local แล้วระบบจะพิมพ์ *${dimension} ให้เอง`,
      en: `for a project that your organization adds to dimension ${dimension} write dimension: ${dimension} and origin: local; *${dimension} is printed by itself`,
    },
  ];
}
