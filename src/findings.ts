import { EXTRACTED_TEXT } from './check/check-free-text.js';
import { RULES } from './check/rules/index.js';
import * as SCHEMA from './check/schema/findings.js';
import { SETTLING } from './check/settle-findings.js';
import { TEXT_RULES, TEXTS_RULES } from './check/text-rules/index.js';
import * as COMPOSE from './compose/findings.js';
import type { Finding, Findings } from './diagnostics/diagnostic.js';
import * as IMPORT from './import/findings.js';
import * as PRINTOUT from './import/printout-findings.js';
import * as IMPORT_READ from './import/read/findings.js';
import * as LOAD from './load/findings.js';
import * as OUTPUT from './outputs/output-findings.js';
import * as SOURCE from './source/findings.js';
import * as MARKDOWN from './source/markdown/markdown-findings.js';
import { MISSING_GLYPH } from './typeset/typeset-document.js';

const ALL: readonly Finding[] = [
  ...Object.values(SCHEMA),
  ...[...RULES, ...TEXT_RULES, ...TEXTS_RULES].flatMap(({ findings }) => findings),
  ...SETTLING,
  EXTRACTED_TEXT,
  ...[SOURCE, MARKDOWN, LOAD, COMPOSE, OUTPUT, IMPORT, PRINTOUT, IMPORT_READ].flatMap(
    (stage): readonly Finding[] => Object.values(stage),
  ),
  MISSING_GLYPH,
];

/** Every kind of finding, by its code: what can be silenced, explained, listed. Rules first. */
export const FINDINGS: Findings = new Map(ALL.map((finding) => [finding.code, finding]));
