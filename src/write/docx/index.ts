import type { DocumentModel } from '../../document/model.js';
import type { WriterResources } from '../../document/resources.js';
import type { Artifact, Writer } from '../writer.js';
import { TextPacker } from './archive.js';
import { FontShelf } from './font-shelf.js';
import { writeDocx } from './write-docx.js';

/** A writer of Word documents; fonts are made ready once and shared by all documents of the run. */
export function openDocxWriter(resources: WriterResources): Writer {
  const shelf = new FontShelf(resources.fonts);
  const packer = new TextPacker();
  return {
    write: async (model: DocumentModel): Promise<Artifact> => writeDocx(model, resources, { shelf, packer }),
  };
}
