import { type AssessedItem, type AssessedYear, assess } from '../../../check/assess.js';
import { validateSource } from '../../../check/schema/validate-file.js';
import type { CheckConfig, Language } from '../../../config.js';
import { loadOit } from '../../../load/load-oit.js';
import { readPlan } from '../../../read-plan.js';
import { joinPath, type World } from '../../../world/world.js';
import { EXIT, type ExitCode } from '../../command.js';
import { reportFindings } from '../../report-findings.js';
import type { Streams } from '../../streams.js';

/** Lists what the assessment of the plan's year asks for: where it is, or what is to be written. */
export async function assessPlan(config: CheckConfig, world: World, streams: Streams): Promise<ExitCode> {
  const { planDir, language } = config;
  const { plan, diagnostics } = await readPlan(planDir, world);
  if (!plan) {
    reportFindings(diagnostics, config, streams);
    return EXIT.findings;
  }
  const year = plan.fiscalYear;
  const { list, isOfYear } = await loadOit(year, world, validateSource);
  const items = assess(list, {
    year: { year, dir: planDir, isThere: true, plan },
    yearBefore: await readYear(year - 1, joinPath(planDir, '..', String(year - 1)), world),
  });
  const known = isOfYear ? undefined : list.lastYear;
  streams.stdout.write(
    `${[...headLines(year, known, language), ...items.flatMap(itemLines(language))].join('\n')}\n`,
  );
  const isComplete = items.every(({ elements }) => elements.every(({ isPresent }) => isPresent));
  return isComplete ? EXIT.fine : EXIT.findings;
}

async function readYear(year: number, dir: string, world: World): Promise<AssessedYear> {
  const isThere = (await world.readFile(joinPath(dir, 'plan.yaml'))) !== undefined;
  return { year, dir, isThere, plan: isThere ? (await readPlan(dir, world)).plan : undefined };
}

const headLines = (year: number, known: number | undefined, language: Language): string[] =>
  language === 'th'
    ? [
        `แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. ${year}`,
        ...(known === undefined ? [] : [`ยังไม่ทราบข้อของปี ${year} จึงใช้ของปี ${known} ให้ตรวจเลขข้อกับแบบตรวจจริง`]),
        'เผยแพร่บนเว็บไซต์ของหน่วยงานเองพร้อมลิงก์ แล้วจึงนับว่ามี',
      ]
    : [
        `OIT assessment of ${year}`,
        ...(known === undefined
          ? []
          : [
              `the items of ${year} are not known; these are of ${known}: compare the numbers with the real list`,
            ]),
        'Each counts once it is published on the organization’s own site with a link.',
      ];

const itemLines =
  (language: Language) =>
  ({ number, name, year, elements }: AssessedItem): string[] => [
    '',
    `${number} ${name} ${language === 'th' ? `ปี ${year}` : `(${year})`}`,
    ...elements.map(
      (element) => `  ${element.isPresent ? '✓' : '✗'} ${element.name}: ${element.says[language]}`,
    ),
  ];
