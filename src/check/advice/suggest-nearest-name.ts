import { nearestName } from '../../diagnostics/nearest-name.js';
import { titleOf } from '../schema/field-titles.js';
import type { Advice } from './advice.js';

/** `budgt` → budget, `งบประมาณ` → budget, `โครงกา` → โครงการ. */
export const suggestNearestName: Advice = ({ error, value, known }) => {
  const unknown: unknown = error.params['additionalProperty'];
  if (error.keyword === 'additionalProperties' && typeof unknown === 'string') {
    const name = meantField(unknown, known);
    if (name !== undefined) return didYouMean(name, titleOf(known[name]));
    const names = Object.keys(known);
    const titled = names.map((each) => [each, titleOf(known[each])].filter(Boolean).join(' = '));
    return { th: `ช่องที่ใช้ได้คือ ${titled.join(', ')}`, en: `known fields are ${names.join(', ')}` };
  }
  const allowed: unknown = error.params['allowedValues'];
  if (error.keyword !== 'enum' || !Array.isArray(allowed) || typeof value !== 'string') return undefined;
  const names = allowed.filter((each) => typeof each === 'string');
  const name = nearestName(value, names);
  return name === undefined ? undefined : didYouMean(name);
};

const didYouMean = (name: string, title?: string) => ({
  th: `หมายถึง “${name}”${title ? ` (${title})` : ''} หรือไม่`,
  en: `did you mean “${name}”?`,
});

/** The field that was meant: its name misspelt, or its Thai title in place of the name. */
export function meantField(written: string, known: Readonly<Record<string, unknown>>): string | undefined {
  const clean = written.replace(/[\p{Cf}“”"'\s]/gu, '');
  const names = Object.keys(known);
  const near = nearestName(clean, names);
  if (near !== undefined || !/[ก-๎]/u.test(clean)) return near;
  const bare = clean.replace(/\(.*\)$/u, '');
  const titles = names.map((name) => [name, titleOf(known[name])?.replaceAll(/\s/gu, '') ?? ''] as const);
  const meant =
    titles.find(([, title]) => title === bare) ??
    titles.find(([, title]) => title !== '' && (title.startsWith(bare) || bare.startsWith(title)));
  const title = nearestName(
    bare,
    titles.map(([, each]) => each),
  );
  return meant?.[0] ?? titles.find(([, each]) => each !== '' && each === title)?.[0];
}
