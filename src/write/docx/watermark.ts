import type { ParagraphChild } from 'docx';
import { DRAFT_MARK, DRAFT_STYLE } from '../../document/draft-mark.js';
import type { DocumentModel } from '../../document/model.js';
import { DrawnRun, WordElement } from './word-elements.js';

const GREY = `#${Math.round(DRAFT_MARK.grey * 255)
  .toString(16)
  .repeat(3)}`;

/** Word's own form of a watermark: lettering in the header, behind the text, in the middle of the page. */
export function draftMark({ draft, font }: DocumentModel): ParagraphChild[] {
  if (!draft) return [];
  const { size } = DRAFT_STYLE;
  const style = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    `width:${size * 1.6}pt`,
    `height:${size}pt`,
    `rotation:${360 - DRAFT_MARK.degrees}`,
    'z-index:-251658752',
    ...['horizontal', 'vertical'].flatMap((axis) => [
      `mso-position-${axis}:center`,
      `mso-position-${axis}-relative:page`,
    ]),
  ];
  const lettering = new WordElement('v:textpath', {
    style: `font-family:"${font}";font-size:1pt`,
    string: DRAFT_MARK.text,
  });
  const shape = new WordElement(
    'v:shape',
    {
      // By this name Word knows what its command “Remove Watermark” is about.
      id: 'PowerPlusWaterMarkObject1',
      'o:spid': '_x0000_s2049',
      type: '#_x0000_t136',
      style: style.join(';'),
      fillcolor: GREY,
      stroked: 'f',
    },
    [lettering],
  );
  return [new DrawnRun([SHAPE_TYPE, shape])];
}

/** The outline along which the lettering runs, straight here; written as Word itself writes it. */
const FORMULAS = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
];

const SHAPE_TYPE = new WordElement(
  'v:shapetype',
  {
    id: '_x0000_t136',
    coordsize: '21600,21600',
    'o:spt': 136,
    adj: 10800,
    path: 'm@7,l@8,m@5,21600l@6,21600e',
  },
  [
    new WordElement(
      'v:formulas',
      {},
      FORMULAS.map((eqn) => new WordElement('v:f', { eqn })),
    ),
    new WordElement('v:path', { textpathok: 't' }),
    new WordElement('v:textpath', { on: 't', fitshape: 't' }),
  ],
);
