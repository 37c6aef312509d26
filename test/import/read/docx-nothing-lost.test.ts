import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourceBlock, SourceParagraph } from '../../../src/import/source-text.js';
import { readWord } from './read-words.js';
import { paragraph, run } from './word-file.js';

/** Marks a word in XML before each gets a number of its own. */
const WORD = '\u0001';

const wrapped =
  (name: string, before = '') =>
  (inner: string) =>
    `<${name}>${before}${inner}</${name}>`;
const deleted = `<w:del><w:r><w:delText>${WORD}</w:delText></w:r></w:del>`;
const field = (code: string, inner: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const cellWith = (properties: string) => (inner: string) =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const emptyParagraph = paragraph('');

const { block } = fc.letrec<{ inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      run(WORD),
      run(WORD, '<w:vanish/>'),
      run(WORD, '<w:strike/>'),
      run(WORD, '<w:b/>'),
      deleted,
      `<w:r><w:t>${WORD}</w:t><w:br/><w:t>${WORD}</w:t><w:br w:type="page"/><w:t>${WORD}</w:t></w:r>`,
    ),
    fc
      .tuple(
        fc.constantFrom(
          wrapped('w:ins'),
          wrapped('w:moveFrom'),
          wrapped('w:moveTo'),
          wrapped('w:hyperlink'),
          wrapped('w:smartTag'),
          wrapped('w:bdo'),
          (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
          (inner: string) => `<w:fldSimple w:instr="REF x">${inner}</w:fldSimple>`,
          (inner: string) => field('TOC', inner),
          (inner: string) => field('PAGE', inner),
          (inner: string) => field('REF x', inner),
        ),
        fc.array(tie('inline'), { minLength: 1, maxLength: 3 }),
      )
      .map(([wrap, inner]) => wrap(inner.join(''))),
    tie('block').map(
      (inner) =>
        `<w:r><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></w:r>`,
    ),
  ),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .tuple(
        fc.constantFrom('', '<w:rPr><w:del/></w:rPr>', '<w:pageBreakBefore/>', '<w:sectPr/>'),
        fc.array(tie('inline'), { maxLength: 3 }),
      )
      .map(([properties, inner]) => paragraph(inner.join(''), properties)),
    fc
      .tuple(
        fc.constantFrom('', '<w:trPr><w:del/></w:trPr>', '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'),
        fc.array(
          fc.tuple(
            fc.constantFrom('', '<w:vMerge/>', '<w:hMerge/>', '<w:gridSpan w:val="2"/>'),
            tie('block'),
          ),
          { minLength: 1, maxLength: 3 },
        ),
      )
      .map(
        ([row, cells]) =>
          `<w:tbl><w:tr>${row}${cells.map(([properties, inner]) => cellWith(properties)(inner + emptyParagraph)).join('')}</w:tr></w:tbl>`,
      ),
    tie('block').map((inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
    tie('block').map(wrapped('w:customXml')),
  ),
}));

const paragraphsOf = (source: SourceBlock): readonly SourceParagraph[] => {
  if (source.kind === 'paragraph') return [source];
  return source.kind === 'table' ? source.rows.flat().flatMap(({ paragraphs }) => paragraphs) : [];
};

test('every word of a document is in one block, or once in what is left out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (blocks) => {
      let count = 0;
      const body = blocks.join('').replaceAll(WORD, () => `«${++count}»`);
      const read = await readWord({ body: body + paragraph('ท้าย') });
      const texts = [...read.blocks.flatMap(paragraphsOf), ...(read.leftOut ?? [])]
        .map(({ text }) => text)
        .join(' ');
      const found = [...texts.matchAll(/«(\d+)»/gu)].map(([, number]) => Number(number));
      expect(found.sort((one, other) => one - other)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      );
    }),
    { numRuns: 500 },
  );
});
