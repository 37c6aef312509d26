import type { Template } from '../document/template.js';
import { PREPARSED } from '../source/preparsed.js';
import { textAt } from '../source/yaml-source.js';
import { SHIPPED_TEMPLATES } from './shipped-templates.js';

/** Whether a template is to the letter one that the program was built with. */
export const isAsBuilt = ({ source, files }: Template): boolean =>
  PREPARSED.has(source.file.text) &&
  textAt(source.value, ['extends']) === undefined &&
  [...files.values()].every(({ text }) => SHIPPED_TEMPLATES.has(text));
