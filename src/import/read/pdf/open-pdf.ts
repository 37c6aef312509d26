import { diagnostic, fail, type Outcome, succeed } from '../../../diagnostics/diagnostic.js';
import { DAMAGED_FILE, ENCRYPTED_FILE } from '../findings.js';
import { tagActualText } from './actual-text.js';
import type { DrawingCodes } from './page-drawing.js';
import { loadPdfLibrary, type PdfDocument } from './pdf-library.js';

export interface OpenPdf {
  readonly document: PdfDocument;
  /** Codes of drawing operators by name. */
  readonly codes: DrawingCodes;
}

/** Opens a PDF by pdf.js, loaded only now; nothing of the file is run, and nothing outside it is asked for. */
export async function openPdf(file: string, bytes: Uint8Array): Promise<Outcome<OpenPdf>> {
  const { getDocument, OPS } = await loadPdfLibrary();
  // A copy: pdf.js takes the bytes that it is given for its own.
  const task = getDocument({
    data: Uint8Array.from(tagActualText(bytes)),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    // A font that is not in the file is not looked for: only its widths would be of use.
    useSystemFonts: true,
    disableFontFace: true,
  });
  try {
    return succeed({ document: await task.promise, codes: OPS });
  } catch (error) {
    await task.destroy();
    const detail = error instanceof Error ? error.name : 'PDF';
    if (detail === 'PasswordException') return fail([diagnostic(ENCRYPTED_FILE, { file })]);
    return fail([diagnostic(DAMAGED_FILE, { file, detail })]);
  }
}
