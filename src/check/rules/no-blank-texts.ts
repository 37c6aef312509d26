import { diagnostic } from '../../diagnostics/diagnostic.js';
import { type Rule, walkTexts } from '../rule.js';
import { fieldOf } from '../schema/field-titles.js';
import { EMPTY_TEXT } from '../schema/findings.js';

/** A text of spaces alone would print as nothing; an empty one is the schema's business. */
export const noBlankTexts: Rule = {
  findings: [EMPTY_TEXT],
  check: (context) =>
    walkTexts(context).flatMap(({ source, path, text }) =>
      text === '' || text.trim() !== '' || path[0] === 'note'
        ? []
        : [diagnostic(EMPTY_TEXT, { field: fieldOf(path) }, source.spanOf(path, 'value'))],
    ),
};
