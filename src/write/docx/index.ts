import type { DocumentModel } from '../../document/model.js';
import type { Artifact, Writer, WriterResources } from '../writer.js';
import { FontShelf } from './font-shelf.js';
import { writeDocx } from './write-docx.js';

/** A writer of Word documents; fonts are made ready once and shared by all documents of the run. */
export function openDocxWriter(resources: WriterResources): Writer {
  const shelf = new FontShelf(resources.fonts);
  return { write: (model: DocumentModel): Promise<Artifact> => writeDocx(model, resources, shelf) };
}
