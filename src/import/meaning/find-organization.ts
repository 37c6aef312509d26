import { describeOrganization } from '../../plan/describe-organization.js';
import { ORGANIZATION_WORDS } from '../../plan/organization-words.js';
import type { Organization, OrganizationType } from '../../plan/plan.js';

const TYPES = Object.keys(ORGANIZATION_WORDS).filter((name): name is OrganizationType =>
  Object.hasOwn(ORGANIZATION_WORDS, name),
);

/** Words that follow a name without a space; no name goes on beyond them. */
const NAME_ENDS =
  /(?:ได้|จึง|มี|ให้|ถือ|เป็น|เพื่อ|และ|ว่า|ที่|ในการ|ด้วย|ลด|ทุก|เห็น|บริหาร|ดำเนิน|สู่|ต่อ|มอบ|แสดง|ปฏิบัติ|สำหรับ|เล็งเห็น|พ\.ศ|ประจำ|อำเภอ|จังหวัด|เรื่อง|หมู่|ตำบล|เลขที่).*$/u;

/** The organization whose name the text has most often; the type that is written out goes before its short form. */
export function findOrganization(text: string): Organization | undefined {
  const guesses = TYPES.flatMap((type) => {
    const { fullName, shortName } = ORGANIZATION_WORDS[type];
    return [fullName, shortName].flatMap((leader) => {
      const place = bestPlace(text, leader);
      if (place === undefined) return [];
      const weight = leader === fullName ? 3 : 1;
      return [{ type, place, count: countOf(text, leader + place) * weight }];
    });
  });
  const best = guesses.sort((a, b) => b.count - a.count)[0];
  return best && describeOrganization({ type: best.type, name: best.place });
}

/** Where a name stands alone its end is sure; the most frequent such name wins. */
function bestPlace(text: string, leader: string): string | undefined {
  const escaped = leader.replaceAll('.', String.raw`\.`);
  const found = text.matchAll(new RegExp(String.raw`${escaped} ?([ก-๎]{2,40})(?=[\s)”"’,/*]|$)`, 'gmu'));
  const counts = new Map<string, number>();
  for (const { 1: written = '' } of found) {
    const place = written.replace(NAME_ENDS, '');
    if (place.length >= 2) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, many], [b, few]) => few - many || a.length - b.length);
  return ranked[0]?.[0];
}

const countOf = (text: string, part: string): number => text.split(part).length - 1;
