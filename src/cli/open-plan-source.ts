import type { CheckConfig } from '../config.js';
import type { Message } from '../diagnostics/diagnostic.js';
import { loadPlan } from '../load/load-plan.js';
import type { PlanSource } from '../plan/plan-source.js';
import { isRecord } from '../source/yaml-source.js';
import type { World } from '../world/world.js';
import { reportFindings } from './report-findings.js';
import type { Streams } from './streams.js';

/** The files of a plan that is to be edited; nothing, and the findings told, where its YAML is broken. */
export async function openPlanSource(
  config: CheckConfig,
  world: World,
  streams: Streams,
): Promise<PlanSource | undefined> {
  const { value, diagnostics } = await loadPlan(config.planDir, world);
  const isWhole = value && !value.plan.broken && isRecord(value.plan.value);
  if (isWhole) return value;
  reportFindings(diagnostics, config, streams);
  return undefined;
}

/** The ids of a list of `plan.yaml`, as far as there is one. */
export function listedIds({ plan }: PlanSource, list: 'projects' | 'annex'): readonly string[] {
  const written = isRecord(plan.value) ? plan.value[list] : undefined;
  return Array.isArray(written) ? written.map(String) : [];
}

/** Unchecked fields of a project, an empty record where there is none. */
export function projectFields({ projects }: PlanSource, id: string): Readonly<Record<string, unknown>> {
  const value = projects.get(id)?.value;
  return isRecord(value) ? value : {};
}

/** What is to be said where the list of projects changed. */
export const controlNotes = ({ plan }: PlanSource): readonly Message[] =>
  isRecord(plan.value) && plan.value['control'] !== undefined ? [CONTROL_NOTE] : [];

const CONTROL_NOTE: Message = {
  th: 'plan.yaml มี control (ยอดรวมสำหรับตรวจสอบ) ให้แก้ยอดให้ตรงกับรายการใหม่ หรือลบส่วนนั้นออก',
  en: 'plan.yaml has control totals; let them agree with the new list, or remove the part “control”',
};
