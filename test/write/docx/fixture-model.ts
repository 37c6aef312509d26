import { readMarker } from '../../../src/document/marker.js';
import type {
  Block,
  Contents,
  ContentsEntry,
  DocumentModel,
  ParagraphStyle,
} from '../../../src/document/model.js';
import { toThaiDigits } from '../../../src/thai/digits.js';
import {
  cell,
  heading,
  landscape,
  list,
  model,
  paragraph,
  row,
  STYLES,
  section,
  table,
  text,
} from '../../helpers/model-parts.js';

const look = (id: string, title: string, from: string, more: Partial<ParagraphStyle>): ParagraphStyle => {
  const base = STYLES[from];
  if (!base) throw new Error(`no style ${from}`);
  return { ...base, id, title, ...more };
};

/** Looks of a whole plan, as `template.yaml` gives them. */
const PLAN_STYLES: Readonly<Record<string, ParagraphStyle>> = Object.fromEntries(
  [
    ...Object.values(STYLES),
    look('body', 'เนื้อความ', 'body', { spaceBefore: 6 }),
    look('coverTitle', 'ชื่อแผนบนปก', 'title', { size: 20, lineHeight: 34, spaceBefore: 180 }),
    look('part', 'หัวเรื่องส่วน', 'title', {}),
    look('sheet', 'ลำดับที่ในภาคผนวก', 'title', { pageBreakBefore: true }),
    look('section', 'หัวข้อในโครงการ', 'section', {}),
    look('sub', 'หัวข้อย่อย', 'plain', { bold: true, keepWithNext: true, indentLeft: 20 }),
    look('contents1', 'สารบัญ ส่วน', 'contents', { markerWidth: 0 }),
    look('contents2', 'สารบัญ โครงการ', 'contents', { indentLeft: 20, markerWidth: 56 }),
    look('date', 'วันที่ประกาศ', 'plain', { indentLeft: 170, spaceBefore: 12 }),
    look('signature', 'ลงนาม', 'plain', { align: 'center', indentLeft: 170 }),
    look('cellCenter', 'ช่องตารางกลาง', 'cell', { align: 'center' }),
    look('cellRight', 'ช่องตารางขวา', 'cell', { align: 'right' }),
    look('cellHead', 'หัวตาราง', 'cell', { align: 'center', bold: true }),
  ].map((style) => [style.id, style]),
);

const LONG =
  'ด้วยองค์การบริหารส่วนตำบลตัวอย่าง ได้จัดทำแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ.\u00A0๒๕๖๙ เพื่อนำไปใช้ปฏิบัติ' +
  'ให้เกิดเป็นรูปธรรม สร้างองค์กรให้มีความโปร่งใส คุณธรรม จริยธรรม ปฏิบัติราชการด้วยความซื่อสัตย์ สุจริต เป็นธรรม และเสมอภาค ' +
  'เปิดโอกาสให้ประชาชนมีส่วนร่วมในการป้องกันการทุจริตและประพฤติมิชอบ';

const TITLES = ['มาตรการ NO Gift Policy', 'โครงการจัดเวทีประชาคม', 'กิจกรรมติดตามประเมินผลการควบคุมภายใน'];
const SECTIONS = [
  'ชื่อโครงการ',
  'หลักการและเหตุผล',
  'วัตถุประสงค์',
  'กลุ่มเป้าหมาย',
  'วิธีดำเนินการ',
  'ระยะเวลาดำเนินการ',
  'งบประมาณที่ใช้ในการดำเนินการ',
  'ผู้รับผิดชอบ',
  'ผลผลิต/ผลลัพธ์',
];

export function sheetBlocks(number: number, title: string): Block[] {
  const id = `sheet-${number}`;
  const label = `ลำดับที่\u00A0${toThaiDigits(String(number))}`;
  return [
    heading(id, label, { level: 2, style: 'sheet', bookmark: `${label} ${title}` }),
    ...SECTIONS.flatMap((name, index): Block[] => [
      heading(`${id}-${index + 1}`, name, {
        level: 3,
        style: 'section',
        marker: { before: '', numbers: [index + 1], after: '.', digits: 'thai' },
      }),
      ...sectionContent(index, title),
    ]),
  ];
}

function sectionContent(index: number, title: string): Block[] {
  switch (index) {
    case 0:
      return [paragraph(title, 'plain')];
    case 1:
      return [paragraph(LONG), paragraph(LONG)];
    case 4:
      return [
        list([
          {
            text: LONG,
            items: ['แต่งตั้งคณะทำงาน', { text: 'ประชุม', items: ['ครั้งแรก', 'ครั้งที่สอง'] }],
            after: 'ข้อความต่อท้าย',
          },
          { text: 'เผยแพร่ทาง', markers: 'parenthesis', items: ['เว็บไซต์', LONG] },
          { text: 'รายงานผล', markers: 'dash', items: ['รอบ ๖ เดือน', 'รอบ ๑๒ เดือน'] },
        ]),
      ];
    case 8:
      return [
        heading(`${title}-outputs`, 'ผลผลิต', { level: 4, style: 'sub' }),
        list(['มีประกาศเจตนารมณ์', 'มีช่องทางร้องเรียน ๒ ช่องทาง']),
        heading(`${title}-outcomes`, 'ผลลัพธ์', { level: 4, style: 'sub' }),
        list(['ประชาชนเชื่อมั่น', LONG]),
      ];
    default:
      return [paragraph([text('ดำเนินการ'), text('โดยไม่ใช้', { bold: true }), text('งบประมาณ')])];
  }
}

const tick = cell([text('✓', { font: 'Noto Sans Symbols 2', breaks: [] })], { verticalAlign: 'middle' });
const head = (content: string, more = {}) =>
  cell(content, { verticalAlign: 'middle', blocks: [paragraph(content, 'cellHead')], ...more });

export const summaryTable = (rows = 40) =>
  table(
    [36, 300, 40, 80, 36, 36, 36, 36, 128],
    [
      row(
        'header',
        head('ลำดับ', { rowSpan: 2 }),
        head('รายการโครงการ (ตั้งต้น)', { rowSpan: 2 }),
        head('มิติ', { rowSpan: 2 }),
        head('งบประมาณ (บาท)', { rowSpan: 2 }),
        head('ดำเนินการไตรมาส', { columnSpan: 4 }),
        head('หมายเหตุ', { rowSpan: 2 }),
      ),
      row('header', head('1'), head('2'), head('3'), head('4')),
      ...Array.from({ length: rows }, (_, index) =>
        row(
          'body',
          String(index + 1),
          `${TITLES[index % 3]} ขององค์การบริหารส่วนตำบลตัวอย่าง`,
          '2',
          cell('0.00', { blocks: [paragraph('10,000.00', 'cellRight')] }),
          '',
          tick,
          tick,
          '',
          'ภาคผนวก 1',
        ),
      ),
      row('total', cell('รวมทั้งสิ้น', { columnSpan: 3 }), '15,000.00', '4', '30', '28', '4', ''),
    ],
    2,
  );

const entry = (target: string, content: string, marker?: string): ContentsEntry => ({
  target,
  style: marker === undefined ? 'contents1' : 'contents2',
  ...(marker !== undefined && { marker: readMarker(marker) }),
  inlines: [text(content)],
});

const contents = (): Contents => ({
  kind: 'contents',
  entries: [
    entry('announcement', 'ประกาศองค์การบริหารส่วนตำบลตัวอย่าง'),
    entry('summary', 'แผนปฏิบัติการป้องกันการทุจริต'),
    entry('annex', 'ภาคผนวก'),
    ...TITLES.map((title, index) =>
      entry(`sheet-${index + 1}`, title, `ลำดับที่\u00A0${toThaiDigits(String(index + 1))}`),
    ),
  ],
});

/** A whole plan in small: cover, announcement, contents, landscape table, divider, three sheets. */
export function planFixture(): DocumentModel {
  const numbered = { show: 'all', style: 'pageNumber' } as const;
  return {
    ...model(
      section(
        [paragraph('แผนปฏิบัติการป้องกันการทุจริต', 'coverTitle'), paragraph('องค์การบริหารส่วนตำบลตัวอย่าง', 'title')],
        {
          id: 'cover',
          pageNumber: { show: 'none', style: 'pageNumber' },
        },
      ),
      section(
        [
          { kind: 'image', alt: 'ตราครุฑ', height: 85, align: 'center' },
          heading('announcement', 'ประกาศองค์การบริหารส่วนตำบลตัวอย่าง', { style: 'part' }),
          paragraph('เรื่อง ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต', 'title'),
          paragraph(LONG),
          paragraph(LONG),
          paragraph('ประกาศ ณ วันที่ ๒๗ กุมภาพันธ์ พ.ศ. ๒๕๖๙', 'date'),
          {
            kind: 'signature',
            space: 54,
            lines: [
              paragraph('(นายประสิทธิ์ เมืองงาว)', 'signature'),
              paragraph('นายกองค์การบริหารส่วนตำบลตัวอย่าง', 'signature'),
            ],
          },
        ],
        { id: 'announcement', pageNumber: { show: 'after-first', start: 1, style: 'pageNumber' } },
      ),
      section([paragraph('สารบัญ', 'title'), contents()], { id: 'contents', pageNumber: numbered }),
      landscape([heading('summary', 'แผนปฏิบัติการป้องกันการทุจริต', { style: 'part' }), summaryTable()]),
      section([heading('annex', 'ภาคผนวก', { style: 'part' })], {
        id: 'divider',
        pageNumber: { ...numbered, show: 'none' },
      }),
      section(
        TITLES.flatMap((title, index) => sheetBlocks(index + 1, title)),
        { id: 'sheets', pageNumber: numbered },
      ),
    ),
    styles: PLAN_STYLES,
  };
}

export const sheetFixture = (): DocumentModel => ({
  ...model(section(sheetBlocks(1, TITLES[0] ?? ''))),
  styles: PLAN_STYLES,
});
