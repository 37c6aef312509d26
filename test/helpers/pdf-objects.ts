import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askJudge, inTemporaryFolder } from './judges.js';

export type PdfValue =
  | string
  | number
  | boolean
  | null
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue };
export type PdfDictionary = { readonly [key: string]: PdfValue };

/** A PDF taken apart by qpdf: values with names as `/Name`, strings as `u:text` or `b:hex`, references as `7 0 R`. */
export interface PdfObjects {
  readonly root: PdfDictionary;
  readonly pages: readonly PdfDictionary[];
  readonly all: readonly PdfDictionary[];
  /** Follows a reference; other values come back as they are. */
  follow(value: PdfValue | undefined): PdfValue | undefined;
  dictionary(value: PdfValue | undefined): PdfDictionary;
  list(value: PdfValue | undefined): readonly PdfValue[];
  stream(reference: PdfValue | undefined): Buffer;
}

interface QpdfObject {
  readonly value?: PdfValue;
  readonly stream?: { readonly dict: PdfDictionary; readonly data: string };
}

export function readPdfObjects(bytes: Uint8Array): PdfObjects {
  const objects = inTemporaryFolder((folder) => {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, bytes);
    const json = askJudge('qpdf', [
      '--json=2',
      '--json-stream-data=inline',
      '--decode-level=generalized',
      path,
    ]);
    const parsed: { readonly qpdf: readonly [unknown, Readonly<Record<string, QpdfObject>>] } =
      JSON.parse(json);
    return parsed.qpdf[1];
  });
  const follow = (value: PdfValue | undefined): PdfValue | undefined => {
    if (typeof value !== 'string' || !/^\d+ 0 R$/.test(value)) return value;
    const object = objects[`obj:${value}`];
    return object?.value ?? object?.stream?.dict;
  };
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const found = follow(value);
    return isDictionary(found) ? found : {};
  };
  const list = (value: PdfValue | undefined): readonly PdfValue[] => {
    const found = follow(value);
    return Array.isArray(found) ? found : [];
  };
  const root = dictionary(dictionary(objects['trailer']?.value)['/Root']);
  return {
    root,
    pages: list(dictionary(root['/Pages'])['/Kids']).map(dictionary),
    all: Object.values(objects).flatMap(({ value, stream }) => [value, stream?.dict].filter(isDictionary)),
    follow,
    dictionary,
    list,
    stream: (reference) => {
      const data = typeof reference === 'string' ? objects[`obj:${reference}`]?.stream?.data : undefined;
      if (data === undefined) throw new Error(`${String(reference)} is no stream`);
      return Buffer.from(data, 'base64');
    },
  };
}

const isDictionary = (value: PdfValue | undefined): value is PdfDictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
