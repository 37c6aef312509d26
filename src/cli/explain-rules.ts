import type { Language } from '../config.js';
import { nearestName } from '../diagnostics/nearest-name.js';
import { UsageError } from '../diagnostics/usage-error.js';
import { FINDINGS } from '../findings.js';
import { explainRule, listRules } from '../report/rules-page.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Streams } from './streams.js';

/** `plan check --explain <code>`, or `--list-rules` without a code. */
export function explainRules(code: string | undefined, language: Language, { stdout }: Streams): ExitCode {
  const text = code === undefined ? listRules(FINDINGS, language) : explainRule(FINDINGS, code, language);
  if (text === undefined) throw noSuchRule(code ?? '');
  stdout.write(text);
  return EXIT.fine;
}

function noSuchRule(code: string): UsageError {
  const near = nearestName(code, [...FINDINGS.keys()]);
  return new UsageError({
    th: `ไม่มีรหัสข้อตรวจ “${code}”${near ? ` หมายถึง ${near} หรือไม่` : ''} ดูทั้งหมดด้วย plan check --list-rules`,
    en: `there is no rule “${code}”${near ? `; did you mean ${near}?` : ''} See plan check --list-rules`,
  });
}
