import { type Message, UsageError } from '../../diagnostics/diagnostic.js';
import { compareTable } from '../../import/compare-table.js';
import { openLedger } from '../../import/ledger.js';
import { toManuscript } from '../../import/manuscript.js';
import { findParts } from '../../import/parts/find-parts.js';
import { readOrRefuse } from '../../import/read/read-source.js';
import { readTable } from '../../import/table/read-table.js';
import { readPlan } from '../../read-plan.js';
import { defineCommand, EXIT } from '../command.js';
import { noSuchFile } from '../find-plan.js';
import { exitCodeOf, reportFindings } from '../report-findings.js';
import { COMMON_FLAGS, DIR_ARGUMENT, toCheckConfig, withSlashes } from '../report-flags.js';
import { readAll } from '../streams.js';

/** The national system's printout against the data. */
export const compare = defineCommand({
  summary: {
    th: 'เปรียบเทียบเอกสารที่พิมพ์จากระบบ E-PlanNACC กับข้อมูล',
    en: 'compares what E-PlanNACC prints with the data',
  },
  arguments: {
    '<printout>': {
      th: 'แฟ้ม .pdf .docx หรือข้อความ (- คือตารางที่วางจาก stdin)',
      en: 'a .pdf, .docx or text file (- for a table pasted on standard input)',
    },
    ...DIR_ARGUMENT,
  },
  flags: COMMON_FLAGS,
  examples: ['plan compare report.pdf', 'plan compare report.pdf data/2569'],
  async run(typed, world, streams) {
    const [written = '', dir] = typed.arguments;
    const path = withSlashes(written, world);
    const bytes = path === '-' ? await readAll(streams.stdin) : await world.readFile(path);
    if (!bytes) throw await noSuchFile(path, world);
    const config = await toCheckConfig(dir, typed, world, streams);
    const { plan, source, diagnostics } = await readPlan(config.planDir, world);
    if (!plan || !source) {
      reportFindings(diagnostics, config, streams);
      return EXIT.findings;
    }
    const manuscript = toManuscript([await readOrRefuse(path === '-' ? 'stdin' : path, bytes)]);
    const facts = { year: plan.fiscalYear, framework: plan.framework };
    const { rows } = readTable(findParts(manuscript, plan.framework).table, facts, openLedger());
    if (rows.length === 0) throw noTable(written);
    const found = compareTable(rows, plan, source);
    if (found.length === 0 && !config.quiet) {
      streams.stderr.write(`${sameText(plan.projects.length)[config.language]}\n`);
    } else reportFindings(found, config, streams);
    return exitCodeOf(found, config);
  },
});

const sameText = (count: number): Message => ({
  th: `ตรงกันทั้ง ${count} รายการ`,
  en: `All ${count} projects agree.`,
});

const noTable = (file: string): UsageError =>
  new UsageError({
    th: `ไม่พบตารางโครงการใน “${file}” ให้ใช้แฟ้มตารางสรุปที่พิมพ์จากระบบ หรือคัดลอกทั้งตารางรวมหัวตาราง`,
    en: `“${file}” has no table of projects; use the summary that the system prints, or copy the whole table with its head`,
  });
