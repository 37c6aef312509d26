import { matchesOf } from '../text/text-rule.js';

/** What stands where, and what it should agree with. */
export interface Odd {
  readonly from: number;
  readonly written: string;
  readonly usual: string;
}

type Kind = 'subdistrict' | 'province' | 'municipality' | 'local';

/** An organization, one of its offices, or its by-law. */
interface Mention {
  readonly from: number;
  readonly end: number;
  readonly kind: Kind;
  /** Of a municipality, where it is told. */
  readonly size?: string | undefined;
  /** An office, staff, a by-law: not the organization itself. */
  readonly isPart: boolean;
  /** Another organization's is named with its place. */
  readonly isNamed: boolean;
}

const OFFICE =
  '(?:รอง)?นายก|(?:รอง)?ปลัด|หัวหน้าสำนักปลัด|(?:รอง)?ประธานสภา|สมาชิก(?:สภา)?|สภา|พนักงาน|ข้าราชการ|สำนักงาน|(?:ประชาชน|ราษฎร|ประชากร|พื้นที่|ผู้สูงอายุ)(?:ใน)?เขต|(?:ข้อ|เทศ)บัญญัติ|(?:ผลงาน|งบประมาณ|บุคลากร|ผู้บริหาร|เว็บไซต์|รายได้|ภารกิจ|นโยบาย|หน้าที่|ที่ทำการ)(?:ของ)?|ชาว(?=\\s?(?:อบ|องค์การ|เทศบาล))';
/** A word of ข้อ… alone is any local by-law; behind these it is one's own. */
const OWN_BYLAW = String.raw`ข้อบัญญัติ(?=งบประมาณ|ของเทศบาล|\s?เรื่อง|ฉบับ|นี้|ดังกล่าว|ตำบล(?!ต่าง)|\s|$)`;
const MENTION = new RegExp(
  String.raw`(?<!โรงเรียน|ถนน|ตลาด|สวน|สันนิบาต|นักบริหารงาน)(?<office>${OFFICE})?\s?(?:(?<subdistrict>องค์การบริหารส่วนตำบล|อบต\.)|(?<province>องค์การบริหารส่วนจังหวัด|อบจ\.)|(?<municipality>เทศบาล|(?<=นายก)เทศมนตรี)(?<size>ตำบล|เมือง|นคร)?)|(?<staff>พนักงานส่วนตำบล)|(?<bylaw>เทศบัญญัติ)|(?<local>${OWN_BYLAW})`,
  'gu',
);
/** No place's name begins like this. */
const NO_NAME =
  /^(?:เทศบาล|องค์การ|อบ[ตจ]\.|เป็น|มอบ|ลงนาม|อนุมัติ|พิจารณา|เห็น|แสดง|กล่าว|สั่ง|แต่งตั้ง|กำหนด|ประกาศ|ทุก|และ|หรือ|ได้|ต้อง|จึง|ให้|ใน(?!เมือง)|มี|มา(?!บ)|เข้า|ขอ|ที่|ซึ่ง|โดย|จะ|ไม่|ของ|เพื่อ|อื่น|นี้|ดังกล่าว|สามารถ|ผู้|พ\.|ว่าด้วย|งบประมาณ|แจ้ง|เสนอ|ประชุม|ชี้แจง|ร่วม|เปิด|รับ|ครบ|เรียก|ตาม|ต่อ|ตั้ง|จัด|ลง|ออก|ไป|ยืน|ใช้|ปฏิบัติ|รายงาน|ตรวจ|นำ|เดิน|เรื่อง|ราย|ท่าน|คน|ทั้ง|ถือ|สมัย)/u;
/** Where several are named, several are meant. */
const SEVERAL =
  /ร่วม(?:กับ|กัน)|ระหว่าง|กับ|หรือ|ข้างเคียง|ใกล้เคียง|ย้าย|โอน|เทียบ|เดิม|ยกฐานะ|เปลี่ยน|แข่งขัน|พบ(?!ว่า)|เยี่ยม|ดูงาน|ช่วยเหลือ|สนับสนุน|ส่งต่อ|ถึง|(?<!รอง|ชอบ|อำนาจ|อนุมัติ|หมาย)จาก|(?<!ขอ)เชิญ(?!ชวน)|อดีต|เคย|\/|มอบ(?!หมาย|อำนาจ)|พระราชบัญญัติ|พ\.ร\.บ\.|กฎหมาย|ระเบียบ|รูปแบบ|ประเภท|องค์กรปกครอง|เครือข่าย|สมาคม|ชมรม|แทนที่|ทั้งสอง|แยก|รวมกัน|ผนวก/u;
const ONE_MORE =
  /^(?:[ก-๎]{0,16}\s?)?(?:และ|หรือ|กับ)\s?(?:เทศบาล|นายก|องค์การ|ปลัด|อบ[ตจ]|หน่วยงาน|พนักงาน|สภา|จังหวัด|อำเภอ|ข้าราชการ)|^[ก-๎ ]{0,16}(?:ใกล้เคียง|ข้างเคียง|อื่น|หลายแห่ง|ทุกแห่ง|ต่าง|แห่งอื่น|เพื่อนบ้าน)/u;
const AROUND = 30;
/** So near, neither is told to be the wrong one. */
const NEAR = 60;

const MAY_NAME = /เทศ(?:บาล|มนตรี|บัญญัติ)|ส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\.|ข้อบัญญัติ/u;

/** A by-law that its own organization cannot make. */
const CROSSED = /(?<=ตรา(?:เป็น)?)เทศบัญญัติ\s?(องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\.)/gu;

/** Offices, staff and by-laws of another kind of organization than the one whose text it is. */
export function otherOffices(text: string): Odd[] {
  if (!MAY_NAME.test(text)) return [];
  const crossed = matchesOf(CROSSED, text).map(({ index, 0: written, 1: usual = '' }) => ({
    from: index,
    written: written.slice(0, -usual.length).trim(),
    usual,
  }));
  if (crossed.length > 0) return crossed;
  const mentions = matchesOf(MENTION, text).map((match) => toMention(text, match));
  const [first] = mentions;
  if (!first || mentions.every((each) => agree(each, first))) return [];
  if (new Set(mentions.map(({ kind }) => kind).filter((kind) => kind !== 'local')).size > 2) return [];
  const owner = mentions.find(({ isNamed }) => isNamed) ?? mentions.find(({ isPart }) => !isPart) ?? first;
  const others = mentions.filter((each) => !agree(each, owner));
  const ruled = others.filter((each) => owner.from < each.from && rules(text, each));
  if (ruled.length > 0) return ruled.map((odd) => toOdd(text, odd.from, odd.end, owner));
  const linked = others.filter((each) => isOfOwner(text, each, owner, mentions));
  if (linked.length > 0) return linked.map((odd) => toOdd(text, odd.from, odd.end, owner));
  if (others.some(({ isPart, isNamed }) => isNamed || !isPart)) return [];
  return others.flatMap((odd): Odd[] => {
    const [start, end] = [Math.min(owner.from, odd.from), Math.max(owner.end, odd.end)];
    const between = text.slice(Math.min(owner.end, odd.end), Math.max(owner.from, odd.from));
    const before = text.slice(Math.max(0, odd.from - AROUND), odd.from);
    if (SEVERAL.test(between) || SEVERAL.test(before) || ONE_MORE.test(text.slice(odd.end, odd.end + AROUND)))
      return [];
    const isUndecided = !owner.isNamed && owner.isPart;
    // Offices far from each other may be of two pieces of news.
    if (isUndecided && end - start >= NEAR) return [];
    const [from, to] = isUndecided ? [start, end] : [odd.from, odd.end];
    return [toOdd(text, from, to, owner)];
  });
}

/** It is said to be an office, staff or by-law of the owner's: พนักงานส่วนตำบล[ในสังกัด]เทศบาล. */
const isOfOwner = (text: string, odd: Mention, owner: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some((own) => {
    if (!agree(own, owner) || agree(own, odd)) return false;
    if (own.end <= odd.from) return isBylaw(text, odd) && ENACTS.test(text.slice(own.end, odd.from));
    const between = text.slice(odd.end, own.from);
    const isOwnBylaw = isBylaw(text, odd) && !own.isPart && /^\s?(?:ของ)?\s?$/u.test(between);
    return own.from - odd.end < NEAR && !SEVERAL.test(between) && (isOwnBylaw || BELONGS.test(between));
  }) ||
  (odd.isPart &&
    owner.from < odd.from &&
    owner.isNamed &&
    text.slice(owner.end, owner.end + SAME_PLACE) === text.slice(odd.end, odd.end + SAME_PLACE) &&
    /(?:เสนอ|ขออนุมัติ)[ก-๎ ]{0,40}(?:ต่อ|จาก)\s?$/u.test(text.slice(0, odd.from)) &&
    /^[ก-๎]{0,20}?\s?เพื่อ(?:พิจารณา)?(?:อนุมัติ|ลงนาม|สั่งการ)/u.test(text.slice(odd.end, odd.end + NEAR)));
const SAME_PLACE = 4;
const isBylaw = (text: string, { from, end }: Mention): boolean => /บัญญัติ/u.test(text.slice(from, end));
const ENACTS = /^(?:[ก-๎]{0,20}\s)?[ก-๎]{0,16}(?:จึง|ได้|ขอ)?(?:ตรา|ประกาศใช้)(?:เป็น)?$/u;
const BELONGS =
  /^[ก-๎ ]{0,20}(?:(?:ซึ่งเป็น|ผู้เป็น|ในฐานะ)(?:หัวหน้า|ผู้บริหาร|ผู้บังคับบัญชา|ส่วนราชการ)[ก-๎]{0,12}(?:ของ)?|ในฐานะ|ลงนามใน(?:ร่าง)?|(?<=^[ก-๎]{0,8})(?:ใน)?สังกัด)\s?$/u;

const toOdd = (text: string, from: number, to: number, owner: Mention): Odd => ({
  from,
  written: text.slice(from, to),
  usual: text.slice(owner.from, owner.end),
});

/** Who appoints, approves and decides is one's own, and so is the office where something is posted. */
const rules = (text: string, { from, end, isPart }: Mention): boolean => {
  const before = text.slice(Math.max(0, from - NEAR), from);
  const written = text.slice(from, end);
  return (
    (isPart && OWN_HEAD.test(before)) ||
    (/^(?:สภา|ประธานสภา)/u.test(written) && OWN_COUNCIL.test(before)) ||
    (/^สำนักงาน/u.test(written) && OWN_PLACE.test(before))
  );
};
const OWN_HEAD = /(?:แต่งตั้ง|อนุมัติ|ลงนาม|เห็นชอบ|สั่งการ|มอบหมาย|มอบอำนาจ)(?:โดย|จาก)\s?$/u;
const OWN_COUNCIL = /(?:เสนอ|ส่ง|ขอความเห็นชอบ|แถลง|รายงาน)[ก-๎ ]{0,30}(?:ต่อ|ให้|จาก)\s?$/u;
const OWN_PLACE = /(?:ปิดประกาศ|ยื่น|ติดต่อ|ชำระ|ขอรับ|สอบถาม)[ก-๎ ]{0,30}(?:ณ|ที่)\s?$/u;

function toMention(text: string, { index: from, 0: written, groups = {} }: RegExpExecArray): Mention {
  const { office, province, municipality, size, bylaw, local } = groups;
  const end = from + written.length;
  const isMunicipality = municipality !== undefined || bylaw !== undefined;
  const behind = text.slice(end, end + AROUND);
  return {
    from,
    end,
    kind: isMunicipality
      ? 'municipality'
      : local === undefined
        ? province === undefined
          ? 'subdistrict'
          : 'province'
        : 'local',
    size,
    isPart:
      office !== undefined ||
      (municipality === undefined && province === undefined && groups['subdistrict'] === undefined),
    isNamed: (size !== undefined || !isMunicipality) && /^[ก-ฮเ-ไ]/u.test(behind) && !NO_NAME.test(behind),
  };
}

/** Subdistricts and provinces have by-laws of one name. */
const agree = (one: Mention, other: Mention): boolean =>
  (one.kind === other.kind || (isLocal(one, other) && !isMunicipal(one) && !isMunicipal(other))) &&
  (one.size === undefined || other.size === undefined || one.size === other.size);
const isLocal = (one: Mention, other: Mention): boolean => one.kind === 'local' || other.kind === 'local';
const isMunicipal = ({ kind }: Mention): boolean => kind === 'municipality';
