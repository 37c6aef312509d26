import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Organization, OrganizationType } from '../../plan/plan.js';
import { reportAt } from '../text/report-at.js';
import type { TextContext, TextRule } from '../text/text-rule.js';

type Kind = 'อบต.' | 'เทศบาล' | 'อบจ.';

const WORDS: readonly { readonly kind: Kind; readonly word: string; readonly pattern: RegExp }[] = [
  // A named municipality is another one; a bare “เทศบาล” is meant for one's own.
  {
    kind: 'เทศบาล',
    word: 'เทศบาล',
    pattern: /(?<!พนักงาน|นายก|สภา|บัญญัติ|พ\.ร\.บ\.\s?|พรบ\.?\s?)เทศบาล(?!ตำบล|เมือง|นคร)/gu,
  },
  { kind: 'เทศบาล', word: 'นายกเทศมนตรี', pattern: /นายกเทศมนตรี(?!ตำบล|เมือง|นคร)/gu },
  { kind: 'เทศบาล', word: 'พนักงานเทศบาล', pattern: /พนักงานเทศบาล/gu },
  { kind: 'เทศบาล', word: 'สภาเทศบาล', pattern: /สภาเทศบาล(?!ตำบล|เมือง|นคร)/gu },
  { kind: 'เทศบาล', word: 'เทศบัญญัติ', pattern: /เทศบัญญัติ/gu },
  {
    kind: 'อบต.',
    word: 'องค์การบริหารส่วนตำบล',
    pattern: /(?<!พระราชบัญญัติสภาตำบลและ)องค์การบริหารส่วนตำบล(?=[\s,)”]|จึง|ได้|มี|ต้อง|ให้|ใน|และ|$)/gu,
  },
  { kind: 'อบต.', word: 'พนักงานส่วนตำบล', pattern: /พนักงานส่วนตำบล/gu },
  {
    kind: 'อบจ.',
    word: 'องค์การบริหารส่วนจังหวัด',
    pattern: /(?<!บัญญัติ)องค์การบริหารส่วนจังหวัด(?=[\s,)”]|จึง|ได้|มี|ต้อง|ให้|ใน|และ|$)/gu,
  },
];

const ANY_KIND = /เทศบาล|เทศบัญญัติ|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบต\.|อบจ\.|ข้อบัญญัติ|เมืองพัทยา|กรุงเทพมหานคร/gu;
/** So near another kind's word it is an enumeration of kinds. */
const NEIGHBOURHOOD = 40;

/** A plan speaks of its own kind of organization; other kinds are only named in enumerations and in names. */
export const otherOrganization: TextRule = (text, { organization }: TextContext) => {
  if (!organization) return [];
  const own = kindOf(organization.type);
  return WORDS.flatMap(({ kind, word, pattern }) => {
    if (kind === own || (own === 'อบจ.' && !word.includes('พนักงาน') && word !== 'เทศบัญญัติ')) return [];
    return [...text.text.matchAll(pattern)].flatMap(({ index, 0: written }): Diagnostic[] => {
      const end = index + written.length;
      if (isEnumerated(text.text, index, end)) return [];
      const params = { word, own: ownWord(word, organization), type: organization.type };
      return [reportAt('check/other-organization', params, text, [index, end])];
    });
  });
};

const kindOf = (type: OrganizationType): Kind => (type === 'อบต.' || type === 'อบจ.' ? type : 'เทศบาล');

function isEnumerated(text: string, from: number, to: number): boolean {
  const around = `${text.slice(Math.max(0, from - NEIGHBOURHOOD), from)}|${text.slice(to, to + NEIGHBOURHOOD)}`;
  return around.match(ANY_KIND) !== null;
}

/** The word that belongs into this plan. */
function ownWord(word: string, { name, executive, staff, council, bylaw }: Organization): string {
  if (word.startsWith('นายก')) return executive;
  if (word.startsWith('พนักงาน')) return staff;
  if (word.startsWith('สภา')) return council;
  return word.endsWith('บัญญัติ') ? bylaw : name;
}
