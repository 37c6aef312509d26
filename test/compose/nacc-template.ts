import { validateSource } from '../../src/check/schema/validate-file.js';
import type { Template } from '../../src/document/template.js';
import { loadTemplate } from '../../src/load/load-template.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { findings } from './parse-part.js';

/** The template of the package. */
export async function loadNaccTemplate(): Promise<Template> {
  const { value, diagnostics } = await loadTemplate('nacc', 'data/2569', openNodeWorld(), validateSource);
  if (!value) throw new Error(findings(diagnostics).join('\n'));
  return value;
}
