import type { DocumentModel } from '../../document/model.js';
import { CELL_PADDING } from './pages/table-heights.js';
import { paragraphProperties } from './paragraph-properties.js';
import { LANGUAGES, runProperties } from './run-properties.js';
import { NORMAL, PICTURE, SPACER, TABLE_PLAIN, TABLE_RULED } from './style-names.js';
import { twips } from './units.js';
import { element, valued } from './xml.js';

/** Styles that every document has besides those of the model. */
export function fixedStyles(model: DocumentModel): string[] {
  return [
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': NORMAL },
      valued('w:name', 'Normal'),
      '<w:qFormat/>',
      element('w:rPr', {}, runProperties({ font: model.font }) + LANGUAGES),
    ),
    element(
      'w:style',
      { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
      valued('w:name', 'Default Paragraph Font'),
      valued('w:uiPriority', 1),
      '<w:semiHidden/><w:unhideWhenUsed/>',
    ),
    tableNormal(),
    element(
      'w:style',
      { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
      valued('w:name', 'No List'),
      valued('w:uiPriority', 99),
      '<w:semiHidden/><w:unhideWhenUsed/>',
    ),
    helperStyle(SPACER, 'บรรทัดคั่น', { spacing: { before: 0, after: 0, line: 1, rule: 'exact' } }, 1),
    helperStyle(PICTURE, 'ตราและภาพ', { spacing: { before: 0, after: 0 } }),
    tableStyle(TABLE_RULED, 'ตารางมีเส้น', tableRules()),
    tableStyle(TABLE_PLAIN, 'ตารางไม่มีเส้น', ''),
  ];
}

const helperStyle = (
  id: string,
  name: string,
  look: Parameters<typeof paragraphProperties>[0],
  size?: number,
): string =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id },
    valued('w:name', name),
    valued('w:basedOn', NORMAL),
    element('w:pPr', {}, paragraphProperties(look)),
    size === undefined ? '' : element('w:rPr', {}, runProperties({ size })),
  );

const TABLE_NORMAL = 'TableNormal';

const tableNormal = (): string =>
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': TABLE_NORMAL },
    valued('w:name', 'Normal Table'),
    valued('w:uiPriority', 99),
    '<w:semiHidden/><w:unhideWhenUsed/>',
    element('w:tblPr', {}, cellMargins()),
  );

const tableStyle = (id: string, name: string, rules: string): string =>
  element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
    valued('w:name', name),
    valued('w:basedOn', TABLE_NORMAL),
    '<w:qFormat/>',
    element('w:tblPr', {}, rules, cellMargins()),
  );

const cellMargins = (): string =>
  element(
    'w:tblCellMar',
    {},
    ...Object.entries(CELL_PADDING).map(([side, width]) =>
      element(`w:${side}`, { 'w:w': twips(width), 'w:type': 'dxa' }),
    ),
  );

/** Half-point rules, in eighths of a point. */
const tableRules = (): string =>
  element(
    'w:tblBorders',
    {},
    ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
      element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }),
    ),
  );
