import type { DocumentModel, FontChoice } from '../document/model.js';
import type { Template } from '../document/template.js';
import type { Plan } from '../plan/plan.js';
import { resolveStyles } from './resolve-styles.js';

/** The families of official forms are the measure in which templates give sizes. */
const OFFICIAL_SIZE = 1;

/** Sets documents in another of the plan's fonts, where it names one. */
export function createRestyler(
  template: Template,
  { wordFontFamily: family }: Plan,
): (model: DocumentModel, font: FontChoice) => DocumentModel {
  if (family === undefined) return (model) => model;
  const { value: styles = {} } = resolveStyles(template, OFFICIAL_SIZE);
  return (model, font) => (font === 'word' ? { ...model, font: family, styles } : model);
}
