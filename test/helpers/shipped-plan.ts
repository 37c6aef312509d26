import { compile } from '../../src/compile.js';
import type { DocumentModel } from '../../src/document/model.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import type { World } from '../../src/world/world.js';
import type { CompiledArtifact } from '../../src/write/write-documents.js';

export interface ShippedDocument {
  readonly name: string;
  readonly model: DocumentModel;
  readonly pdf: CompiledArtifact;
  readonly docx: CompiledArtifact;
  /** Where it was asked for. */
  readonly html?: CompiledArtifact;
}

/** The plan of fiscal year 2569 as it ships, compiled once for all tests of a file. */
export const compileShippedPlan = (): Promise<ShippedDocument[]> => compileDocuments(openNodeWorld());

/** All documents of the plan in `data/2569`. */
export async function compileDocuments(
  world: World,
  more: readonly 'html'[] = [],
): Promise<ShippedDocument[]> {
  const { value, diagnostics } = await compile(
    { planDir: 'data/2569', formats: ['json', 'pdf', 'docx', ...more] },
    world,
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
      const html = byPath.get(`${name}.html`);
      return { name, model, pdf, docx, ...(html && { html }) };
    });
}
