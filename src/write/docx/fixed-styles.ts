import {
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  StyleForParagraph,
  TableProperties,
  type XmlComponent,
} from 'docx';
import type { DocumentModel } from '../../document/model.js';
import { CELL_PADDING } from './pages/table-heights.js';
import { NORMAL, PICTURE, SPACER, TABLE_PLAIN, TABLE_RULED } from './style-names.js';
import { halfPoints, twips } from './units.js';
import { CustomStyle, valued, WordElement } from './word-elements.js';
import { LANGUAGES, runLook } from './word-look.js';

/** Styles that every document has besides those of the model. */
export const fixedStyles = ({ font }: DocumentModel): XmlComponent[] => [
  new StyleForParagraph({
    id: NORMAL,
    name: 'Normal',
    quickFormat: true,
    run: { ...runLook({ font }), ...LANGUAGES },
  }),
  defaultStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font', 1),
  defaultStyle('table', TABLE_NORMAL, 'Normal Table', 99, new TableProperties({ cellMargin: CELL_MARGINS })),
  defaultStyle('numbering', 'NoList', 'No List', 99),
  helperStyle(
    SPACER,
    'บรรทัดคั่น',
    { before: 0, after: 0, line: twips(1), lineRule: LineRuleType.EXACT },
    halfPoints(1),
  ),
  helperStyle(PICTURE, 'ตราและภาพ', { before: 0, after: 0 }),
  tableStyle(TABLE_RULED, 'ตารางมีเส้น', new TableProperties({ borders: RULES, cellMargin: CELL_MARGINS })),
  tableStyle(TABLE_PLAIN, 'ตารางไม่มีเส้น', new TableProperties({ cellMargin: CELL_MARGINS })),
];

const TABLE_NORMAL = 'TableNormal';

/** Width of the room at each side of a cell's text, in twips. */
const CELL_MARGINS = {
  top: twips(CELL_PADDING.top),
  left: twips(CELL_PADDING.left),
  bottom: twips(CELL_PADDING.bottom),
  right: twips(CELL_PADDING.right),
};

/** Half-point rules, in eighths of a point. */
const RULE = { style: BorderStyle.SINGLE, size: 4, space: 0, color: 'auto' };
const RULES = {
  top: RULE,
  left: RULE,
  bottom: RULE,
  right: RULE,
  insideHorizontal: RULE,
  insideVertical: RULE,
};

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

const tableStyle = (id: string, name: string, look: TableProperties): XmlComponent =>
  new WordElement('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id }, [
    valued('w:name', name),
    valued('w:basedOn', TABLE_NORMAL),
    new WordElement('w:qFormat', {}),
    look,
  ]);
