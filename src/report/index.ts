import type { ReportKind } from '../config.js';
import { reportGithub } from './github.js';
import { reportHuman } from './human.js';
import { reportJson } from './json.js';
import type { Reporter } from './report.js';
import { reportSarif } from './sarif.js';

/** A new report is one file and one line here. */
export const REPORTERS: Readonly<Record<ReportKind, Reporter>> = {
  human: reportHuman,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
};
