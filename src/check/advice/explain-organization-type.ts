import { ORGANIZATION_WORDS } from '../../plan/organization-words.js';
import type { Advice } from './advice.js';

/** `องค์การบริหารส่วนตำบล`, `ทต.` → the type as it is written. */
export const explainOrganizationType: Advice = ({ error, field, value }) => {
  if (error.keyword !== 'enum' || field !== 'type' || typeof value !== 'string') return undefined;
  const written = value.replaceAll(/[\s.]/gu, '');
  const type = Object.entries(ORGANIZATION_WORDS).find(([, { fullName, shortName }]) =>
    [fullName, shortName].some((word) => written.startsWith(word.replaceAll('.', ''))),
  )?.[0];
  return type === undefined ? undefined : { th: `เขียนเป็น ${type}`, en: `write ${type}` };
};
