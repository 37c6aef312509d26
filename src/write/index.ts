import type { DocumentModel, FontChoice } from '../document/model.js';
import type { WriterResources } from '../document/resources.js';
import { isWholeHtml, isWholeJson, isWholePdf, isWholePng, isWholeZip } from './is-whole.js';
import type { Writer } from './writer.js';
import { isTabular } from './xlsx/table-sheets.js';

/** All that the rest of the program knows of a format. */
export interface FormatDefinition {
  /** What people call it; missing for one that only programs read. */
  readonly label?: string;
  readonly extension: string;
  readonly mimeType: string;
  /** Made unless other formats are asked for. */
  readonly isDefault?: boolean;
  /** Written by a worker while other formats are written. */
  readonly hasWorker?: boolean;
  readonly font: FontChoice;
  /** Whether the document has anything for it; every document has where this is missing. */
  readonly suits?: (model: DocumentModel) => boolean;
  /** Whether the bytes are a file to its end; half a file reads as a failure of whoever was given it. */
  readonly isWhole: (bytes: Uint8Array) => boolean;
  /** Its libraries load only when it is asked for. */
  readonly load: () => Promise<OpenWriter>;
}

export type OpenWriter = (resources: WriterResources) => Writer | Promise<Writer>;

/** Every format, in the order in which a document's files are made. */
export const FORMATS = {
  pdf: {
    label: 'PDF',
    extension: 'pdf',
    mimeType: 'application/pdf',
    isDefault: true,
    font: 'family',
    isWhole: isWholePdf,
    load: async () => (await import('./pdf/index.js')).openPdfWriter,
  },
  docx: {
    label: 'Word',
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isDefault: true,
    hasWorker: true,
    font: 'word',
    isWhole: isWholeZip,
    load: async () => (await import('./docx/index.js')).openDocxWriter,
  },
  html: {
    label: 'หน้าเว็บ',
    extension: 'html',
    mimeType: 'text/html',
    font: 'family',
    isWhole: isWholeHtml,
    load: async () => (await import('./html/index.js')).openHtmlWriter,
  },
  xlsx: {
    label: 'Excel',
    extension: 'xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    font: 'word',
    suits: isTabular,
    isWhole: isWholeZip,
    load: async () => (await import('./xlsx/index.js')).openXlsxWriter,
  },
  png: {
    extension: 'png',
    mimeType: 'image/png',
    font: 'family',
    suits: ({ sections }) => sections[0]?.id === 'cover',
    isWhole: isWholePng,
    load: async () => (await import('./png/index.js')).openPngWriter,
  },
  pages: {
    extension: 'pages',
    mimeType: 'application/json',
    font: 'family',
    isWhole: isWholeJson,
    load: async () => (await import('./svg/index.js')).openPagesWriter,
  },
  json: {
    extension: 'json',
    mimeType: 'application/json',
    font: 'family',
    isWhole: isWholeJson,
    load: async () => (await import('./json/index.js')).openJsonWriter,
  },
} as const satisfies Readonly<Record<string, FormatDefinition>>;

export type Format = keyof typeof FORMATS;

/** That of the front page of a year's folder. */
export const INDEX_FORMAT: Format = 'html';

/** What is known of a format, by its name. */
export const formatOf = (format: Format): FormatDefinition => FORMATS[format];

// Safe: the table has no other keys.
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

export const DEFAULT_FORMATS: readonly Format[] = FORMAT_NAMES.filter((name) => formatOf(name).isDefault);
