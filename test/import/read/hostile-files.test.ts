import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { withoutStrayRejections } from '../../../src/import/read/pdf/stray-rejections.js';
import { readSource } from '../../../src/import/read/read-source.js';
import { expectSteadyGrowth } from '../../helpers/growth.js';
import { pdfFile } from './pdf-file.js';
import { abstractNum, item, num, paragraph, run, wordFile, wordParts } from './word-file.js';

const WORD = wordFile({
  body:
    paragraph('แผนปฏิบัติการ') +
    item('ก', 1) +
    item('ข', 1, 1) +
    `<w:tbl><w:tr><w:tc>${paragraph('ค')}</w:tc></w:tr></w:tbl>`,
  numbering:
    abstractNum(0, [
      { format: 'thaiNumbers', text: '%1)' },
      { format: 'bullet', text: '-' },
    ]) + num(1, 0),
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>',
});
const PDF = pdfFile([{ texts: [{ text: 'แผนปฏิบัติการ', x: 50, y: 700 }] }, { texts: [], hasPicture: true }]);

/** The file with some bytes changed. */
const damaged = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    .map((changes) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, value] of changes) copy[at] = value;
      return copy;
    });

const isAnswer = async (bytes: Uint8Array): Promise<void> => {
  const { value, diagnostics } = await readSource('ก', bytes);
  if (!value) expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1);
};

test('a Word file with damaged bytes is read or refused', () =>
  fc.assert(fc.asyncProperty(damaged(WORD), isAnswer), { numRuns: 300 }));

test('a Word file cut anywhere is read or refused', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(WORD.length), (length) => isAnswer(WORD.subarray(0, length))),
    { numRuns: 100 },
  ));

test(
  'a PDF with damaged bytes is read or refused',
  () => fc.assert(fc.asyncProperty(damaged(PDF), isAnswer), { numRuns: 100 }),
  60_000,
);

test('what pdf.js rejects and never looks at does not end the program; what else is rejected is told as ever', async () => {
  const others = process.listeners('unhandledRejection');
  const told: unknown[] = [];
  const listen = (reason: unknown): number => told.push(reason);
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', listen);
  const own = new Error('not of pdf.js');
  const reads = Promise.all(
    [Object.assign(new Error('a page ahead'), { name: 'FormatError' }), own].map((reason) =>
      withoutStrayRejections(async () => void Promise.reject(reason)),
    ),
  );
  await reads;
  expect(told).toEqual([own]);
  expect(process.listeners('unhandledRejection')).toEqual([listen]);
  process.off('unhandledRejection', listen);
  for (const other of others) process.on('unhandledRejection', other);
});

/** Trees of elements that mean something, in places where they do not belong. */
const NAMES = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:pPr',
  'w:rPr',
  'w:numPr',
  'w:numId',
  'w:ilvl',
  'w:sdt',
  'w:sdtContent',
  'w:fldChar',
  'w:instrText',
  'w:fldSimple',
  'w:del',
  'w:ins',
  'w:vMerge',
  'w:gridSpan',
  'w:tcPr',
  'w:sectPr',
  'w:br',
  'w:drawing',
  'w:txbxContent',
  'mc:AlternateContent',
  'mc:Choice',
  'w:sym',
  'w:vanish',
  'w:footnoteReference',
  'w:ind',
];
const attribute = fc.constantFrom(
  '',
  'w:val="1"',
  'w:val="-5"',
  'w:val="99999999999"',
  'w:val="restart"',
  'w:fldCharType="begin"',
  'w:fldCharType="end"',
  'w:fldCharType="separate"',
  'w:type="page"',
  'w:left="x"',
  'w:char="ZZ"',
  'w:instr="TOC"',
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    fc.constantFrom('ก', '1)', ' '),
    fc
      .tuple(fc.constantFrom(...NAMES), attribute, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, attributes, inner]) => `<${name} ${attributes}>${inner.join('')}</${name}>`),
  ),
}));

test('any tree of elements of Word is read or refused, and no text of a plain run after it is lost', () =>
  fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 8 }), async (trees) => {
      const body = `${trees.filter((each) => each.startsWith('<')).join('')}${paragraph(run('ท้ายสุด'))}`;
      const { value } = await readSource('ก.docx', wordFile({ body }));
      const { blocks = [], leftOut = [] } = value ?? {};
      expect(JSON.stringify([blocks, leftOut])).toContain('ท้ายสุด');
    }),
    { numRuns: 300 },
  ));

test('numbering that refers to nothing, to itself or beyond its levels', async () => {
  const numbering = `${abstractNum(0, [{ format: 'decimal', text: '%9.%1' }], '<w:numStyleLink w:val="Loop"/>')}${num(1, 0)}${num(2, 77)}<w:num w:numId="x"/>`;
  const styles =
    '<w:style w:type="numbering" w:styleId="Loop"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const body = item('ก', 1) + item('ข', 2) + item('ค', 3) + item('ง', 1, 8) + item('จ', -1);
  const { value } = await readSource('ก.docx', wordFile({ body, numbering, styles }));
  expect(
    value?.blocks.map((block) => block.kind === 'paragraph' && [block.marker?.text, block.text]),
  ).toEqual([
    ['.1', 'ก'],
    [undefined, 'ข'],
    [undefined, 'ค'],
    [undefined, 'ง'],
    [undefined, 'จ'],
  ]);
});

test('a document of a million elements and more is answered in time that grows with it', async () => {
  const parts = wordParts({ body: '' });
  // Varied, so that it packs no better than a true one.
  const cells = Array.from({ length: 20_000 }, (_, index) => `<w:p w:id="${index * 7919}"/>`).join('');
  const ofCells = (times: number): Uint8Array => {
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${cells.repeat(times)}</w:body></w:document>`;
    return zipSync({ ...parts, 'word/document.xml': strToU8(xml) }, { level: 1 });
  };
  await isAnswer(ofCells(60));
  const files = new Map([5, 20].map((times) => [times, ofCells(times)]));
  await expectSteadyGrowth((times) => isAnswer(files.get(times) ?? ofCells(times)), 5);
}, 120_000);
