import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { DocumentModel } from '../../document/model.js';
import type { Writer } from '../writer.js';
import { tableSheets } from './table-sheets.js';
import { worksheet } from './worksheet.js';

/** A workbook with a sheet for each ruled table: its numbers are numbers, its totals formulas. */
export function openXlsxWriter(): Writer {
  return {
    async write(model) {
      const { title, subject, author, font } = model;
      const date = new Date(model.date);
      const sheets = tableSheets(model).map((sheet): WriteSheet => worksheet(sheet, model));
      const bytes = await writeXlsx({
        sheets,
        defaultFont: { name: font, size: baseSize(model) },
        properties: { title, subject, creator: author, created: date, modified: date },
      });
      return { bytes, fonts: [] };
    },
  };
}

/** That of the tables, pt; Excel measures its columns in characters of it. */
const baseSize = ({ styles }: DocumentModel): number => styles['table-text']?.size ?? 11;
