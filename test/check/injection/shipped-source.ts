import { checkPlan, checkTextsOf, validateFiles } from '../../../src/check/check-plan.js';
import { type TextPlace, walkTexts } from '../../../src/check/rule.js';
import { settleFindings } from '../../../src/check/settle-findings.js';
import { planTexts } from '../../../src/check/text/plan-texts.js';
import type { CheckedText } from '../../../src/check/text/text-rule.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { FINDINGS } from '../../../src/findings.js';
import { loadPlan } from '../../../src/load/load-plan.js';
import type { PlanSource } from '../../../src/plan/plan-source.js';
import { openNodeWorld } from '../../../src/world/node-world.js';
import { packageWordbooks } from '../../helpers/check-text.js';
import { openMemoryWorld } from '../../helpers/memory-world.js';

/** The shipped plan's YAML in memory: to be written otherwise, checked, and put back. */
export interface ShippedSource {
  /** By path inside the plan's folder: `plan.yaml`, `projects/<id>.yaml`. */
  readonly files: ReadonlyMap<string, string>;
  readonly places: readonly InjectionPlace[];
  /** What is found in the plan as it is. */
  readonly sound: readonly Diagnostic[];
  /** Loads and checks the plan with some files written otherwise; what the sound plan gives is left out. */
  check(changed: Changed): Promise<readonly Diagnostic[]>;
}

export type Changed = Readonly<Record<string, string | undefined>>;

/** A text of the plan: where it stands and how the rules see it. */
export interface InjectionPlace {
  readonly file: string;
  readonly place: TextPlace;
  readonly text: CheckedText;
}

const FOLDER = '/plans/data/2569';

export async function openShippedSource(): Promise<ShippedSource> {
  const disk = openNodeWorld();
  const wordbooks = await packageWordbooks();
  const { value: source } = await loadPlan(`${disk.packageDir}/data/2569`, disk);
  if (!source) throw new Error('the shipped plan cannot be read');
  const sources = [source.plan, ...source.projects.values()];
  const files = new Map(sources.map(({ file }) => [file.path.replace(/^.*data\/2569\//u, ''), file.text]));
  const world = openMemoryWorld(
    Object.fromEntries([...files].map(([path, text]) => [`${FOLDER}/${path}`, text])),
    { packageWorld: disk },
  );
  const checkAll = async (): Promise<readonly Diagnostic[]> => {
    const loaded = await loadPlan('data/2569', world);
    const coverage = (codePoint: number): boolean => codePoint < 0x3000;
    const checked = loaded.value ? checkPlan(loaded.value, { coverage }) : { diagnostics: [] };
    const inTexts = loaded.value ? checkTextsOf(loaded.value, wordbooks) : [];
    return settleFindings([...loaded.diagnostics, ...checked.diagnostics, ...inTexts], loaded.value, {
      ranAll: true,
      findings: FINDINGS,
    });
  };
  const sound = await checkAll();
  const known = new Set(sound.map(identityOf));
  const check = async (changed: Changed): Promise<readonly Diagnostic[]> => {
    for (const [path, text] of Object.entries(changed)) world.change(`${FOLDER}/${path}`, text);
    const found = await checkAll();
    for (const path of Object.keys(changed)) world.change(`${FOLDER}/${path}`, files.get(path));
    return found.filter((finding) => !known.has(identityOf(finding)));
  };
  return { files, places: placesOf(source).filter(({ file }) => files.has(file)), sound, check };
}

/** What is found, and at which words. */
const identityOf = ({ code, span }: Diagnostic): string =>
  `${code} ${span?.file.text.slice(span.start, span.end)}`;

function placesOf(source: PlanSource): InjectionPlace[] {
  const { context } = validateFiles(source);
  const places = new Set(walkTexts(context));
  return planTexts(context).map((text) => {
    const isIt = ({ source: { file }, text: written }: TextPlace): boolean =>
      written === text.written && file === text.span(0, 0).file;
    const place = [...places].find(isIt);
    if (!place) throw new Error(`no place of ${text.written}`);
    places.delete(place);
    return { file: place.source.file.path.replace(/^.*data\/2569\//u, ''), place, text };
  });
}
