import {
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  StyleForParagraph,
  TableProperties,
  type XmlComponent,
} from 'docx';
import type { DocumentModel, Sides } from '../../document/model.js';
import { NORMAL, PICTURE, SPACER, TABLE_FLUSH, TABLE_PLAIN, TABLE_RULED } from './style-names.js';
import { halfPoints, twips } from './units.js';
import { CustomStyle, valued, WordElement } from './word-elements.js';
import { LANGUAGES, runLook } from './word-look.js';

/** Styles that every document has besides those of the model. */
export function fixedStyles({ font, layout, sections }: DocumentModel): XmlComponent[] {
  const hasFlush = sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'table' && block.flush),
  );
  const cellMargin = mapSides(layout.table.padding);
  // Word counts the width of rules in eighths of a point.
  const rule = {
    style: BorderStyle.SINGLE,
    size: Math.round(layout.table.rule * 8),
    space: 0,
    color: 'auto',
  };
  const borders = {
    top: rule,
    left: rule,
    bottom: rule,
    right: rule,
    insideHorizontal: rule,
    insideVertical: rule,
  };
  return [
    new StyleForParagraph({
      id: NORMAL,
      name: 'Normal',
      quickFormat: true,
      run: { ...runLook({ font }), ...LANGUAGES },
    }),
    defaultStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font', 1),
    defaultStyle('table', TABLE_NORMAL, 'Normal Table', 99, new TableProperties({ cellMargin })),
    defaultStyle('numbering', 'NoList', 'No List', 99),
    helperStyle(
      SPACER,
      'บรรทัดคั่น',
      { before: 0, after: 0, line: twips(1), lineRule: LineRuleType.EXACT },
      halfPoints(1),
    ),
    helperStyle(PICTURE, 'ตราและภาพ', { before: 0, after: 0 }),
    tableStyle(TABLE_RULED, 'ตารางมีเส้น', new TableProperties({ borders, cellMargin })),
    tableStyle(TABLE_PLAIN, 'ตารางไม่มีเส้น', new TableProperties({ cellMargin })),
    ...(hasFlush ? [tableStyle(TABLE_FLUSH, 'ตารางชิดขอบ', noMargins())] : []),
  ];
}

const TABLE_NORMAL = 'TableNormal';

/** `docx` leaves out margins of nothing. */
const noMargins = (): XmlComponent =>
  new WordElement('w:tblPr', {}, [
    new WordElement(
      'w:tblCellMar',
      {},
      ['w:top', 'w:left', 'w:bottom', 'w:right'].map(
        (side) => new WordElement(side, { 'w:w': 0, 'w:type': 'dxa' }),
      ),
    ),
  ]);

const mapSides = ({ top, left, bottom, right }: Sides) => ({
  top: twips(top),
  left: twips(left),
  bottom: twips(bottom),
  right: twips(right),
});

/** The style of what has no style of its own. */
const defaultStyle = (
  type: string,
  id: string,
  name: string,
  priority: number,
  ...look: XmlComponent[]
): XmlComponent =>
  new WordElement('w:style', { 'w:type': type, 'w:default': 1, 'w:styleId': id }, [
    valued('w:name', name),
    valued('w:uiPriority', priority),
    new WordElement('w:semiHidden', {}),
    new WordElement('w:unhideWhenUsed', {}),
    ...look,
  ]);

const helperStyle = (
  id: string,
  name: string,
  spacing: NonNullable<IParagraphOptions['spacing']>,
  size?: number,
): XmlComponent =>
  new CustomStyle({
    id,
    name,
    basedOn: NORMAL,
    paragraph: { spacing },
    ...(size !== undefined && { run: { size } }),
  });

const tableStyle = (id: string, name: string, look: XmlComponent): XmlComponent =>
  new WordElement('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id }, [
    valued('w:name', name),
    valued('w:basedOn', TABLE_NORMAL),
    new WordElement('w:qFormat', {}),
    look,
  ]);
