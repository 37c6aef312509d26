import { strFromU8, strToU8, zipSync } from 'fflate';
import { encode } from 'jpeg-js';
import { expect, test } from 'vitest';
import { readText, readWord, show } from './read-words.js';
import { paragraph, run, wordParts } from './word-file.js';

const textOf = async (body: string): Promise<string[]> => show((await readWord({ body })).blocks);

test('runs of a paragraph are one text, tabs and line breaks in their places', async () => {
  const body = paragraph(
    `${run('งบประมาณ')}<w:r><w:tab/></w:r>${run('๑๐,๐๐๐ บาท')}<w:r><w:br/></w:r>${run('ปี')}`,
  );
  expect(await textOf(body)).toEqual(['งบประมาณ\t๑๐,๐๐๐ บาท\nปี']);
});

test('spaces that the file keeps are kept', async () => {
  expect(await textOf(paragraph(run('ก  ข ') + run(' ค')))).toEqual(['ก  ข  ค']);
});

test('hyphens that may or may not break are a hyphen or nothing', async () => {
  const body = paragraph(
    `${run('E')}<w:r><w:noBreakHyphen/></w:r>${run('Service')}<w:r><w:softHyphen/></w:r>`,
  );
  expect(await textOf(body)).toEqual(['E-Service']);
});

test('a page break parts its paragraph, and what follows begins a page', async () => {
  const body = paragraph(`${run('หน้าแรก')}<w:r><w:br w:type="page"/></w:r>${run('หน้าสอง')}`);
  expect(await textOf(body)).toEqual(['หน้าแรก', '⏎ หน้าสอง']);
});

test('a page break alone, a break before and a new section all begin a page', async () => {
  const section = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>';
  const body =
    paragraph('ก') +
    paragraph('<w:r><w:br w:type="page"/></w:r>') +
    paragraph('ข') +
    paragraph('ค', '<w:pageBreakBefore/>') +
    paragraph('ง', section) +
    paragraph('จ', section) +
    paragraph('ฉ') +
    '<w:sectPr><w:type w:val="continuous"/></w:sectPr>';
  expect(await textOf(body)).toEqual(['ก', '⏎ ข', '⏎ ค', 'ง', '⏎ จ', 'ฉ']);
});

test('tracked changes read as accepted, and what was deleted is named', async () => {
  const body = paragraph(
    `${run('งบประมาณ ')}<w:del w:id="1"><w:r><w:delText>๕,๐๐๐</w:delText></w:r></w:del><w:ins w:id="2">${run('๑๐,๐๐๐')}</w:ins>${run(' บาท')}`,
  );
  const { blocks, leftOut, diagnostics } = await readWord({ body });
  expect(show(blocks)).toEqual(['งบประมาณ ๑๐,๐๐๐ บาท']);
  expect(leftOut).toEqual([{ kind: 'deleted', text: '๕,๐๐๐', line: 1 }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['import/left-out-text']);
});

test('a paragraph whose end was deleted goes on in the next', async () => {
  const body = paragraph('ต้น', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('ปลาย');
  expect(await textOf(body)).toEqual(['ต้นปลาย']);
});

test('text that was moved is read where it went', async () => {
  const body =
    paragraph(`<w:moveFrom w:id="1">${run('ย้าย')}</w:moveFrom>${run('ก')}`) +
    paragraph(`<w:moveTo w:id="1">${run('ย้าย')}</w:moveTo>`);
  expect(await textOf(body)).toEqual(['ก', 'ย้าย']);
});

test('hidden text is left out, by its own word, its style or its paragraph', async () => {
  const styles =
    '<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>';
  const body =
    paragraph(run('เห็น') + run('ซ่อน', '<w:vanish/>') + run('ซ่อน', '<w:rStyle w:val="Ghost"/>')) +
    paragraph(run('ซ่อนทั้งย่อหน้า') + run('เห็นอีก', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Note"/>');
  const { blocks, leftOut } = await readWord({ body, styles });
  expect(show(blocks)).toEqual(['เห็น', 'เห็นอีก']);
  expect(leftOut?.map(({ text }) => text)).toEqual(['ซ่อนซ่อน', 'ซ่อนทั้งย่อหน้า']);
});

test.each(['w:strike', 'w:dstrike'])(
  'text that is struck through is left out and named: %s',
  async (mark) => {
    const body = paragraph(
      run('งบประมาณ ') + run('๑๐,๐๐๐', `<${mark}/>`) + run('๑๒,๐๐๐', `<${mark} w:val="0"/>`) + run(' บาท'),
    );
    const { blocks, leftOut, diagnostics } = await readWord({ body });
    expect(show(blocks)).toEqual(['งบประมาณ ๑๒,๐๐๐ บาท']);
    expect(leftOut).toMatchObject([{ kind: 'struck', text: '๑๐,๐๐๐' }]);
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      'text that is struck through left out in 1 place “๑๐,๐๐๐”',
    ]);
  },
);

test('another file inside, and an object of another program, are named', async () => {
  const object =
    '<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed"/></w:object></w:r>';
  const { leftOut, diagnostics } = await readWord({
    body: `${paragraph('ก')}<w:altChunk r:id="rId9"/>${paragraph(object)}`,
  });
  expect(leftOut?.map(({ kind }) => kind)).toEqual(['embedded', 'embedded']);
  expect(diagnostics.map(({ message }) => message.th)).toEqual(['ไม่ได้นำวัตถุที่ฝังไว้มาเป็นเนื้อหา 2 แห่ง “\uFFFC”']);
});

test.each([
  ['with what a camera wrote', 'Exif\0\0MM\0*\0\0\0\b\0\0', ['import/photographs']],
  ['without', 'http://ns.adobe.com/xap/1.0/\0', []],
])('a photograph %s: import/photographs', async (_, written, codes) => {
  const jpeg = encode({ width: 8, height: 8, data: Buffer.alloc(8 * 8 * 4) }, 90).data;
  const segment = Buffer.from(written, 'latin1');
  const photograph = Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xe1, 0, segment.length + 2]),
    segment,
    jpeg.subarray(2),
  ]);
  const parts = wordParts({ body: paragraph('ก') });
  const rels = 'word/_rels/document.xml.rels';
  const image = `<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.jpeg"/>`;
  const file = zipSync({
    ...parts,
    [rels]: strToU8(
      strFromU8(parts[rels] ?? new Uint8Array()).replace('</Relationships>', `${image}</Relationships>`),
    ),
    'word/media/image1.jpeg': photograph,
  });
  const { diagnostics } = await readText('แผน.docx', file);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

test('a field reads as its result', async () => {
  const body = paragraph(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF ปี </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('๒๕๖๙')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr=" DOCPROPERTY x ">${run(' อบต.')}</w:fldSimple>`,
  );
  expect(await textOf(body)).toEqual(['๒๕๖๙ อบต.']);
});

test('a table of contents over several paragraphs is left out and named', async () => {
  const body =
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('บทที่ ๑ … ๑')}`,
    ) +
    paragraph('บทที่ ๒ … ๕') +
    paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
    paragraph('เนื้อหา');
  const { blocks, leftOut } = await readWord({ body });
  expect(show(blocks).filter((text) => text !== '')).toEqual(['เนื้อหา']);
  expect(leftOut?.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'contents: บทที่ ๑ … ๑',
    'contents: บทที่ ๒ … ๕',
  ]);
});

test('a field without an end swallows nothing', async () => {
  const body =
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('ก')}`,
    ) + paragraph('ข');
  expect(await textOf(body)).toEqual(['ก', 'ข']);
});

test('check boxes and Wingdings are the signs that they draw', async () => {
  const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
  const box = (state: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const body =
    paragraph(
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>',
    ) +
    paragraph(run('ü', wingdings)) +
    paragraph(box('<w:checked/>') + box('<w:default w:val="0"/>'));
  expect(await textOf(body)).toEqual(['✓☑', '✓', '☑☐']);
});

test('a symbol of a font of letters is its letter', async () => {
  expect(await textOf(paragraph('<w:r><w:sym w:font="TH SarabunPSK" w:char="0E01"/></w:r>'))).toEqual(['ก']);
});

test('a symbol that nobody knows is marked and reported', async () => {
  const body = paragraph('<w:r><w:sym w:font="Wingdings 3" w:char="F0A1"/></w:r>');
  const { blocks, diagnostics } = await readWord({ body });
  expect(show(blocks)).toEqual(['�']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['import/unknown-symbol']);
});

test('a text box told twice is read once, after its paragraph', async () => {
  const box = `<w:txbxContent>${paragraph('ในกรอบ')}</w:txbxContent>`;
  const body = paragraph(
    `${run('นอกกรอบ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );
  expect(await textOf(body)).toEqual(['นอกกรอบ', 'ในกรอบ']);
});

test('content controls, links, smart tags and formulas give their text', async () => {
  const body =
    `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('ก')}</w:sdtContent></w:sdt>` +
    paragraph(
      `<w:hyperlink>${run('ข')}</w:hyperlink><w:smartTag>${run('ค')}</w:smartTag><w:sdt><w:sdtContent>${run('ง')}</w:sdtContent></w:sdt><m:oMath><m:r><m:t>จ</m:t></m:r></m:oMath>`,
    );
  expect(await textOf(body)).toEqual(['ก', 'ขคงจ']);
});

test('notes, comments, headers, footers and pictures are named, not mixed into the text', async () => {
  const { blocks, leftOut, diagnostics } = await readWord({
    body: paragraph(
      `${run('เนื้อหา')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r><w:r><w:drawing><a:blip/></w:drawing></w:r>`,
    ),
    footnotes: `<w:footnote w:id="2">${paragraph('เชิงอรรถ')}</w:footnote>`,
    comments: `<w:comment w:id="0">${paragraph('ขอให้แก้')}</w:comment>`,
    header: paragraph(`${run('แผนปี ๒๕๖๙')}`),
    footer: paragraph(`${run('- ')}<w:fldSimple w:instr="PAGE">${run('๒')}</w:fldSimple>${run(' -')}`),
  });
  expect(show(blocks)).toEqual(['เนื้อหา']);
  expect(leftOut?.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'note: เชิงอรรถ',
    'comment: ขอให้แก้',
    'picture: ',
    'header: แผนปี ๒๕๖๙',
    'page-number: - ๒ -',
  ]);
  expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'warning import/left-out-text',
    'warning import/left-out-text',
    'info import/left-out',
    'info import/left-out',
    'info import/left-out',
  ]);
});

test('a gloss above words is named, the words stay', async () => {
  const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('คำอ่าน')}</w:rt><w:rubyBase>${run('คำ')}</w:rubyBase></w:ruby></w:r>`;
  const { blocks, leftOut } = await readWord({ body: paragraph(ruby) });
  expect(show(blocks)).toEqual(['คำ']);
  expect(leftOut).toEqual([{ kind: 'note', text: 'คำอ่าน', line: 1 }]);
});

test('a text box inside a text box is read once', async () => {
  const box = (inner: string): string =>
    `<w:r><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></w:r>`;
  const body = paragraph(run('นอก') + box(paragraph(run('กลาง') + box(paragraph('ใน')))));
  expect(await textOf(body)).toEqual(['นอก', 'กลาง', 'ใน']);
});

test('outline levels come from styles, from what they are based on, and from the paragraph', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="หัวข้อ"/><w:basedOn w:val="H"/></w:style>';
  const body =
    paragraph('ก', '<w:pStyle w:val="Mine"/>') +
    paragraph('ข', '<w:outlineLvl w:val="0"/>') +
    paragraph('ค', '<w:pStyle w:val="H"/><w:outlineLvl w:val="9"/>');
  expect(show((await readWord({ body, styles })).blocks)).toEqual(['## ก', '# ข', 'ค']);
});

test('styles based on each other come to an end', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
  const body = paragraph('ก', '<w:pStyle w:val="A"/>');
  expect(show((await readWord({ body, styles })).blocks)).toEqual(['ก']);
});

test('prefixes may be called as they like', async () => {
  const { 'word/document.xml': _, ...rest } = (await import('./word-file.js')).wordParts({ body: '' });
  const { strToU8, zipSync } = await import('fflate');
  const xml =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="1"/></x:pPr><x:r><x:t>ก &amp; ข</x:t></x:r></x:p></x:body></x:document>';
  const { readText } = await import('./read-words.js');
  const { blocks } = await readText('strict.docx', zipSync({ ...rest, 'word/document.xml': strToU8(xml) }));
  expect(show(blocks)).toEqual(['## ก & ข']);
});
