import { validateFiles } from '../../check/check-plan.js';
import { validateSource } from '../../check/schema/validate-file.js';
import type { Message } from '../../diagnostics/diagnostic.js';
import { modelineOf } from '../../edit/modeline.js';
import { type KnownOffice, papersText } from '../../edit/papers-text.js';
import { loadShipped } from '../../load/load-checked.js';
import { dataPath } from '../../plan/data-files.js';
import type { Office, PlanFile } from '../../plan/schema-types.js';
import { commitAll, plannedWrites } from '../../world/commit-all.js';
import { joinPath, type World } from '../../world/world.js';
import { defineCommand, EXIT } from '../command.js';
import { openPlanSource } from '../open-plan-source.js';
import { reportFindings } from '../report-findings.js';
import { COMMON_FLAGS, DIR_ARGUMENT, toCheckConfig } from '../report-flags.js';
import { schemaFiles } from '../schema-files.js';

/** The file of the official papers; one that is there already stays as it is. */
export const papers = defineCommand({
  summary: {
    th: 'เริ่มหนังสือราชการประกอบแผน (คำสั่ง บันทึกข้อความ หนังสือนำส่ง)',
    en: 'starts the official papers of a plan: order, memos, letter, form',
  },
  arguments: DIR_ARGUMENT,
  flags: COMMON_FLAGS,
  examples: ['plan papers', 'plan papers data/2569'],
  async run(typed, world, streams) {
    const config = await toCheckConfig(typed.arguments[0], typed, world, streams);
    const { planDir, language, quiet } = config;
    const path = joinPath(planDir, dataPath('papers'));
    const isThere = (await world.readFile(path)) !== undefined;
    if (!isThere) {
      const source = await openPlanSource(config, world, streams);
      if (!source) return EXIT.findings;
      const { context, diagnostics } = validateFiles(source);
      const plan = context.plan.complete;
      if (!plan) {
        reportFindings(diagnostics, config, streams);
        return EXIT.findings;
      }
      const text = papersText(await knownOffice(plan, world), modelineOf('papers', source.plan.file.text));
      const { files } = await schemaFiles(planDir, world);
      await commitAll(await plannedWrites([...files, { path, text }], world), world);
    }
    if (!quiet) streams.stderr.write(`${(isThere ? leftAsItIs(path) : begun(path))[language]}\n`);
    return EXIT.fine;
  },
});

const begun = (path: string): Message => ({
  th: [
    `สร้าง ${path} แล้ว`,
    'แก้ทุกแห่งที่มีเครื่องหมาย “รอกำหนด” แล้วสั่ง plan check และ plan build',
    'เลขที่และวันที่ของหนังสือใส่ในช่อง issued (เลขที่และวันที่) เมื่อออกเลขแล้ว',
  ].join('\n'),
  en: [
    `${path} is there.`,
    'Decide what is marked “รอกำหนด”, then plan check and plan build.',
    'Numbers and days of the papers go into issued once they are given.',
  ].join('\n'),
});

const leftAsItIs = (path: string): Message => ({
  th: `มี ${path} อยู่แล้ว จึงไม่แก้ไข`,
  en: `${path} is there already and stays as it is.`,
});

async function knownOffice({ organization, fiscalYear }: PlanFile, world: World): Promise<KnownOffice> {
  const { value } = await loadShipped('offices', world, validateSource);
  const office = value?.offices.find(({ types }) => types.includes(organization.type));
  if (!office) throw new Error(`no offices for ${organization.type} in the package`);
  const { power, unit, members, clerk, head, officer } = office;
  const { district, province } = organization;
  const place = [
    ...(district === undefined ? [] : [`อำเภอ${district}`]),
    ...(province === undefined ? [] : [`จังหวัด${province}`]),
  ].join(' ');
  return {
    power,
    unit,
    members,
    positions: { officer, head, clerk, webmaster: officer },
    recipient: supervisorOf(office, organization),
    address: place === '' ? [] : [place],
    fiscalYear,
  };
}

function supervisorOf(
  { supervisor }: Office,
  { district, province }: PlanFile['organization'],
): string | undefined {
  const [title, place] = supervisor === 'district' ? ['นายอำเภอ', district] : ['ผู้ว่าราชการจังหวัด', province];
  return place === undefined ? undefined : title + place;
}
