import type { Plugin } from 'rolldown';
import { type ESTree, parseSync, Visitor } from 'rolldown/utils';

/**
 * Makes each part of the program a function that is called with what its module needs, in ASCII: `\u0e01` for `ก`. V8
 * keeps a text without other letters in half the memory; with Thai ones in it `check` takes a twelfth longer to run, and
 * 15 MB more.
 */
export const writeParts: Plugin = {
  name: 'write-parts',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || chunk.isEntry) continue;
      chunk.code = `(function (${NEEDS.join(', ')}) {${inAscii(chunk.code)}\n})`;
    }
  },
};

/** V8 forgets, in what it keeps of a part, where `import()` has to look: the part is given its own. */
const IMPORT = 'importModule';
const NEEDS = ['exports', 'require', 'module', '__filename', '__dirname', IMPORT];

interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The same program without a letter beyond ASCII. */
export function inAscii(code: string): string {
  return changed(code, changesIn(code)).replaceAll(
    /(\\*)([^\0-\x7f])/g,
    (_, backslashes: string, unit: string) => {
      // `\ก` says no more than `ก`.
      const others = backslashes.length % 2 === 1 ? backslashes.slice(1) : backslashes;
      return `${others}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}

function changesIn(code: string): Change[] {
  if (!code.includes('import(') && !code.includes(RAW)) return [];
  const changes: Change[] = [];
  const visitor = new Visitor({
    ImportExpression: ({ start }) => changes.push({ start, end: start + 'import'.length, by: IMPORT }),
    TaggedTemplateExpression({ start, end, tag, quasi }) {
      // An escape within a raw text would be that text.
      if (code.slice(tag.start, tag.end) === RAW && NOT_ASCII.test(code.slice(start, end)))
        changes.push({ start, end, by: withoutTag(code, quasi) });
    },
  });
  visitor.visit(parseSync('part.js', code).program);
  return changes;
}

const RAW = 'String.raw';
const NOT_ASCII = /[^\0-\x7f]/;

function changed(code: string, changes: readonly Change[]): string {
  let written = '';
  let at = 0;
  for (const { start, end, by } of changes.toSorted((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`a change within another: ${code.slice(start, end)}`);
    written += code.slice(at, start) + by;
    at = end;
  }
  return written + code.slice(at);
}

/** The template that says what a raw one does: each `\` is one of its text. */
const withoutTag = (code: string, { start, end, quasis }: ESTree.TemplateLiteral): string =>
  changed(
    code.slice(start, end),
    quasis.map((part) => ({
      start: part.start - start,
      end: part.end - start,
      by: part.value.raw.replaceAll('\\', '\\\\').replaceAll(/`|\$\{/g, '\\$&'),
    })),
  );
