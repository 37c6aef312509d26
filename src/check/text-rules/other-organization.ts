import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import type { Organization, OrganizationType } from '../../plan/plan.js';
import { matchesOf, reportAt, type TextContext, type TextRule } from '../text/text-rule.js';

type Kind = 'อบต.' | 'เทศบาล' | 'อบจ.' | 'ข้อบัญญัติ';

const OTHER_ORGANIZATION = defineFinding({
  code: 'check/other-organization',
  severity: 'warning',
  about: { th: 'ไม่ใช้คำของหน่วยงานประเภทอื่น', en: 'No words of another kind of organization' },
  example: { wrong: 'ประชาชนในเขตเทศบาล', right: 'ประชาชนในเขตตำบล' },
  th: (p: { word: string; own: string; type: string }) =>
    `“${p.word}” เป็นคำของหน่วยงานประเภทอื่น แต่แผนนี้เป็นของ ${p.type}`,
  en: (p) => `“${p.word}” belongs to another kind of organization; this plan is of an ${p.type}`,
  hints: (p) => ({ th: `แก้เป็น “${p.own}”`, en: `write “${p.own}”` }),
});

/** What an office does: no place's name begins like this. */
const ACTS =
  'เป็น|มอบ|ลงนาม|อนุมัติ|พิจารณา|เห็นชอบ|แสดง|กล่าว|สั่ง|แต่งตั้ง|กำหนด|ประกาศ|ทุก|และ|หรือ|ได้|ต้อง|จึง|ให้|ใน|มี|เข้าร่วม';

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
  { kind: 'เทศบาล', word: 'ปลัดเทศบาล', pattern: /ปลัดเทศบาล(?!ตำบล|เมือง|นคร)/gu },
  {
    kind: 'อบต.',
    word: 'องค์การบริหารส่วนตำบล',
    pattern:
      /(?<!พระราชบัญญัติสภาตำบลและ)องค์การบริหารส่วนตำบล(?=[\s,)”]|จึง|ได้|มี|ต้อง|ให้|ใน|และ|เป็น|ซึ่ง|เพื่อ|โดย|กำหนด|ประกาศ|$)/gu,
  },
  { kind: 'อบต.', word: 'พนักงานส่วนตำบล', pattern: /พนักงานส่วนตำบล/gu },
  {
    kind: 'อบต.',
    word: 'นายกองค์การบริหารส่วนตำบล',
    pattern: new RegExp(String.raw`(?:นายก|ปลัด|สภา)องค์การบริหารส่วนตำบล(?=${ACTS}|\s(?:${ACTS}))`, 'gu'),
  },
  {
    kind: 'อบต.',
    word: 'สมาชิก อบต.',
    pattern: /(?:สมาชิก(?:สภา)?|นายก|ปลัด|พนักงาน)\s?อบต\.(?=\s|$|[),])/gu,
  },
  {
    kind: 'ข้อบัญญัติ',
    word: 'ข้อบัญญัติ',
    pattern: /(?<![/,]\s?)ข้อบัญญัติ(?=งบประมาณ|ของเทศบาล|\s?เรื่อง)/gu,
  },
  {
    kind: 'อบจ.',
    word: 'องค์การบริหารส่วนจังหวัด',
    pattern: /(?<!บัญญัติ)องค์การบริหารส่วนจังหวัด(?=[\s,)”]|จึง|ได้|มี|ต้อง|ให้|ใน|และ|เป็น|ซึ่ง|เพื่อ|โดย|กำหนด|ประกาศ|$)/gu,
  },
];

const ANY_KIND = /เทศบาล|เทศบัญญัติ|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบต\.|อบจ\.|ข้อบัญญัติ|เมืองพัทยา|กรุงเทพมหานคร/gu;
/** So near another kind's word it is an enumeration of kinds. */
const NEIGHBOURHOOD = 40;

const MAY_NAME = /เทศ(?:บาล|มนตรี|บัญญัติ)|ส่วน(?:ตำบล|จังหวัด)|อบต\.|ข้อบัญญัติ/u;

/** A plan speaks of its own kind of organization; other kinds are only named in enumerations and in names. */
export const otherOrganization: TextRule = {
  findings: [OTHER_ORGANIZATION],
  check: (text, { organization }: TextContext) => {
    if (!organization || !MAY_NAME.test(text.text)) return [];
    const own = kindOf(organization.type);
    return WORDS.flatMap(({ kind, word, pattern }) => {
      if (
        kind === own ||
        (own === 'อบจ.' && !OFFICES.test(word)) ||
        (kind === 'ข้อบัญญัติ' && own !== 'เทศบาล')
      ) {
        return [];
      }
      return matchesOf(pattern, text.text).flatMap(({ index, 0: written }): Diagnostic[] => {
        const end = index + written.length;
        if (kind !== 'ข้อบัญญัติ' && isEnumerated(text.text, index, end)) return [];
        if (word.startsWith('องค์การ') && isOfLaw(text.text, index)) return [];
        const params = { word, own: ownWord(word, organization), type: organization.type };
        return [reportAt(OTHER_ORGANIZATION, params, text, [index, end])];
      });
    });
  },
};

/** A province's plan speaks of the municipalities and subdistricts in it, not of their offices as its own. */
const OFFICES = /^(?:พนักงาน|ปลัด|นายกองค์การ|เทศบัญญัติ)/u;

const kindOf = (type: OrganizationType): Kind => (type === 'อบต.' || type === 'อบจ.' ? type : 'เทศบาล');

/** Where the law or the history of local government is told, other kinds are meant. */
const OF_LAW = /พระราชบัญญัติ|พ\.ร\.บ\.|จัดตั้ง|ยกฐานะ|รูปแบบ|ประเภท/u;
const HISTORY = 140;
const isOfLaw = (text: string, at: number): boolean => OF_LAW.test(text.slice(Math.max(0, at - HISTORY), at));

function isEnumerated(text: string, from: number, to: number): boolean {
  const around = `${text.slice(Math.max(0, from - NEIGHBOURHOOD), from)}|${text.slice(to, to + NEIGHBOURHOOD)}`;
  return around.match(ANY_KIND) !== null;
}

/** The word that belongs into this plan. */
function ownWord(word: string, { name, executive, staff, council, bylaw }: Organization): string {
  if (word.startsWith('นายก')) return executive;
  if (word.startsWith('พนักงาน')) return staff;
  if (word.startsWith('สภา') || word.startsWith('สมาชิก')) return council;
  return word.endsWith('บัญญัติ') ? bylaw : name;
}
