import { checkPlan } from '../../src/check/check-plan.js';
import { loadPlan } from '../../src/load/load-plan.js';
import type { Item, Plan, Sheet } from '../../src/plan/plan.js';
import { openNodeWorld } from '../../src/world/node-world.js';

/** The shipped plan as data: checked, its variables filled in. */
export async function loadShippedData(): Promise<Plan> {
  const { value: source } = await loadPlan('data/2569', openNodeWorld());
  const plan = source && checkPlan(source).value;
  if (!plan) throw new Error('the shipped plan has errors');
  return plan;
}

/** Every text of a sheet, one entry each. */
export const sheetTexts = (sheet: Sheet): string[] => [
  ...sheet.rationale,
  ...sheet.targets.map(({ group }) => group),
  ...[sheet.objectives, sheet.steps, sheet.outputs, sheet.outcomes].flatMap((items) =>
    items.flatMap(itemTexts),
  ),
];

const itemTexts = ({ text, items, after }: Item): string[] => [text, ...items.flatMap(itemTexts), ...after];
