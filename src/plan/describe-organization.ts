import { ORGANIZATION_WORDS } from './organization-words.js';
import type { Organization } from './plan.js';
import type { PlanFile } from './schema-types.js';

/** Full and short names and the words of its type, from type and place. */
export function describeOrganization(written: PlanFile['organization']): Organization {
  const words = ORGANIZATION_WORDS[written.type];
  return {
    type: written.type,
    place: written.name,
    name: words.fullName + written.name,
    shortName: words.shortName + written.name,
    executive: words.executive,
    council: words.council,
    staff: words.staff,
    bylaw: words.bylaw,
    ...(written.district !== undefined && { district: written.district }),
    ...(written.province !== undefined && { province: written.province }),
    ...(written.emblem !== undefined && { emblem: written.emblem }),
    ...(written.garuda !== undefined && { garuda: written.garuda }),
  };
}

export const defaultPosition = (organization: Organization): string =>
  ORGANIZATION_WORDS[organization.type].position + organization.place;
