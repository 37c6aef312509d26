import type { Template } from '../document/template.js';
import { packageTexts } from '../source/package-texts.js';
import { textAt } from '../source/yaml-source.js';

/** Whether a template is to the letter one that the program was built with. */
export const isAsBuilt = ({ source, files }: Template): boolean =>
  packageTexts().yaml.has(source.file.text) &&
  textAt(source.value, ['extends']) === undefined &&
  [...files.values()].every(({ text }) => packageTexts().templates.has(text));
