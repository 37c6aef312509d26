import { compile } from '../../src/compile.js';
import type { DocumentModel } from '../../src/document/model.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import type { CompiledArtifact } from '../../src/write/write-documents.js';

export interface ShippedDocument {
  readonly name: string;
  readonly model: DocumentModel;
  readonly pdf: CompiledArtifact;
  readonly docx: CompiledArtifact;
}

/** The plan of fiscal year 2569 as it ships, compiled once for all tests of a file. */
export async function compileShippedPlan(): Promise<ShippedDocument[]> {
  const { value, diagnostics } = await compile(
    { planDir: 'data/2569', formats: ['json', 'pdf', 'docx'] },
    openNodeWorld(),
  );
  if (!value) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  const byPath = new Map(value.artifacts.map((artifact) => [artifact.path, artifact]));
  return value.artifacts
    .filter(({ path }) => path.endsWith('.json'))
    .map(({ path, bytes }) => {
      const name = path.replace(/\.json$/, '');
      const [pdf, docx] = [byPath.get(`${name}.pdf`), byPath.get(`${name}.docx`)];
      if (!pdf || !docx) throw new Error(`${name} was not written in both formats`);
      const model: DocumentModel = JSON.parse(new TextDecoder().decode(bytes));
      return { name, model, pdf, docx };
    });
}
