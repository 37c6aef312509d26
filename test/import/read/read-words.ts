import { readSource } from '../../../src/import/read/read-source.js';
import type { SourceBlock, SourceParagraph, SourceText } from '../../../src/import/source-text.js';
import { type WordParts, wordFile } from './word-file.js';

/** Reads a file that must be readable. */
export async function readText(name: string, bytes: Uint8Array): Promise<SourceText> {
  const { value, diagnostics } = await readSource(name, bytes);
  if (!value) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return value;
}

export const readWord = (parts: WordParts): Promise<SourceText> => readText('แผน.docx', wordFile(parts));

/** Codes and sentences of what was found, one a line. */
export async function findings(name: string, bytes: Uint8Array): Promise<string> {
  const { diagnostics } = await readSource(name, bytes);
  return diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message.en}`).join('\n');
}

const showParagraph = ({ marker, text, heading, startsPage }: SourceParagraph): string =>
  [startsPage ? '⏎' : '', heading === undefined ? '' : '#'.repeat(heading), marker?.text ?? '', text]
    .filter((part) => part !== '')
    .join(' ');

/** Blocks as a person would write them down: `#` for headings, markers before their paragraphs, `|` for cells. */
export const show = (blocks: readonly SourceBlock[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'line') return [block.text];
    if (block.kind === 'paragraph') return [showParagraph(block)];
    return block.rows.map((row) =>
      row
        .map(({ paragraphs, columns, continues }) => {
          const words = continues ? '^' : paragraphs.map(showParagraph).join(' / ');
          return columns === 1 ? words : `${words}×${columns}`;
        })
        .join(' | '),
    );
  });
