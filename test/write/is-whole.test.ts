import { expect, test } from 'vitest';
import type { DocumentModel } from '../../src/document/model.js';
import { FORMAT_NAMES, formatOf } from '../../src/write/index.js';
import { writeDocuments } from '../../src/write/write-documents.js';
import { shippedFonts } from '../helpers/fonts.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { model, paragraph, row, section, table } from '../helpers/model-parts.js';

const document = model(
  section(
    [paragraph('แผนปฏิบัติการป้องกันการทุจริต'), table([90], [row('header', 'โครงการ'), row('body', 'อบรม')])],
    // A picture is made of covers alone.
    { id: 'cover' },
  ),
);

test.each(FORMAT_NAMES)('%s: no part of a file is taken for the whole', async (format) => {
  const { load, isWhole } = formatOf(format);
  const writer = await (await load())(shippedFonts());
  const { bytes } = await writer.write(document);
  expect(isWhole(bytes)).toBe(true);
  const cuts = [0, 1, 21, 22, 64, bytes.length >> 1, bytes.length - 22, bytes.length - 2];
  for (const cut of cuts)
    expect({ cut, isWhole: isWhole(bytes.subarray(0, cut)) }).toEqual({ cut, isWhole: false });
  expect(isWhole(bytes.subarray(1))).toBe(false);

  const broken = { write: async () => ({ bytes: bytes.subarray(0, bytes.length - 30), fonts: [] }) };
  const workers = { openerOf: () => undefined, close: () => undefined };
  const setting = {
    formats: [format],
    resources: shippedFonts(),
    inFont: (same: DocumentModel) => same,
    workers,
  };
  const writing = writeDocuments(
    [{ name: 'plan', model: document }],
    { ...setting, reopen: async () => broken },
    openMemoryWorld({}),
    {},
  );
  await expect(writing).rejects.toThrow('is not a whole file');
});
