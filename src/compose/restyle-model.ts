import type { DocumentModel } from '../document/model.js';
import type { Template } from '../document/template.js';
import { resolveStyles } from './resolve-styles.js';

/** The same documents in another family, whose printed sizes are `sizeFactor` times those of `template.yaml`. */
export function createRestyler(
  template: Template,
  family: string,
  sizeFactor: number,
): (model: DocumentModel) => DocumentModel {
  const { value: styles = {} } = resolveStyles(template, sizeFactor);
  return (model) => ({ ...model, font: family, styles });
}
