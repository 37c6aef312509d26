import { defineFinding, type Span } from '../../diagnostics/diagnostic.js';
import { matchesOf, reportAt, type TextRule } from '../text/text-rule.js';
import { otherHeads } from './other-heads.js';
import { type Odd, otherOffices } from './other-offices.js';
import { otherOrganization } from './other-organization.js';
import { othersInFormulas } from './own-formulas.js';
import { othersPlaces } from './own-places.js';

const OTHER_NAME = defineFinding({
  code: 'check/other-name',
  severity: 'warning',
  about: { th: 'ไม่มีชื่อหน่วยงานอื่นค้างจากเอกสารต้นแบบ', en: 'No other organization is left from an older paper' },
  example: {
    wrong: 'เทศบาลตำบลนาทราย แจ้งประชาชนในเขตเทศบาลตำบลเขาดิน ชำระภาษีที่เทศบาลตำบลนาทราย',
    right: 'เทศบาลตำบลนาทราย แจ้งประชาชนในเขตเทศบาลตำบลนาทราย ชำระภาษีที่เทศบาลตำบลนาทราย',
  },
  th: (p: { written: string; usual: string }) => `“${p.written}” ต่างจาก “${p.usual}” ที่กล่าวถึงในข้อความเดียวกัน`,
  en: (p) => `“${p.written}” is another than “${p.usual}” in the same text`,
  hints: { th: 'ตรวจว่าหมายถึงหน่วยงานใด', en: 'see which of them is meant' },
});

const LEADER =
  /(?:เทศบาล(?:ตำบล|เมือง|นคร)|นายกเทศมนตรี(?:ตำบล|เมือง|นคร)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\.\s?|โรงเรียน(?:บ้าน|วัด)?)(?=[ก-ฮเ-ไ][ก-๎]{2})/gu;
/** No place's name begins like this. */
const NO_NAME =
  /^(?:เป็น|มอบ|ลงนาม|อนุมัติ|พิจารณา|เห็นชอบ|แสดง|กล่าว|สั่ง|แต่งตั้ง|กำหนด|ประกาศ|ทุก|และ|หรือ|ได้|ต้อง|จึง|ให้|ใน|มี|เข้าร่วม|ขอ|ที่|ซึ่ง|โดย|จะ|ไม่|ของ|เพื่อ|อื่น|นี้|ดังกล่าว|สามารถ|ผู้|พ\.)/u;
/** Where several are named, several are meant. */
const SEVERAL =
  /ร่วมกับ|ระหว่าง|และ|กับ|หรือ|เขต(?:ติดต่อ)|ติด(?:ต่อ|กับ)|ทิศ|ข้างเคียง|ใกล้เคียง|ย้าย|โอน|เทียบ|เดิม|ยกฐานะ|แข่งขัน|พบ|เยี่ยม|ศึกษาดูงาน|ช่วยเหลือ|สนับสนุน|ส่งต่อ|ถึง|(?<!รอง|ชอบ|อำนาจ|อนุมัติ|หมาย)จาก|(?<!ขอ)เชิญ(?!ชวน)|อดีต|\//u;
const ONE_MORE = /(?:และ|หรือ|กับ)\s?(?:เทศบาล|นายกเทศ|องค์การ|โรงเรียน|อบ[ตจ]\.|หน่วยงาน|จังหวัด)/u;
/** Who does this does it with another. */
const ACTS_ON = /หนังสือถึง|ดูงาน|ประสาน|ขอยืม|ช่วย(?:เหลือ|งาน)|ส่งต่อ|ขอใช้/u;
const AROUND = 30;
/** A place of which there are two, or that was the other once. */
const TWO_PLACES = /และ|กับ|หรือ|ยกฐานะ|เดิม|โอน|ย้าย|เปลี่ยน|แยก|ระหว่าง|ติด|ทั้ง|\//u;
const NEAR = 120;
/** So many letters tell one name from another. */
const TELLING = 4;

const kindOf = (leader: string): string =>
  leader
    .replace(/^นายกเทศมนตรี/u, 'เทศบาล')
    .replace(/^อบต\.\s?/u, 'องค์การบริหารส่วนตำบล')
    .replace(/^อบจ\.\s?/u, 'องค์การบริหารส่วนจังหวัด');

interface Mention {
  readonly index: number;
  readonly kind: string;
  readonly leader: string;
  readonly name: string;
}

/** One name stands amid several mentions of another of the same kind; a place is a municipality and a subdistrict. */
export const otherName: TextRule = {
  findings: [OTHER_NAME],
  check: (text, context) => {
    const mentions = matchesOf(LEADER, text.text).flatMap(({ index, 0: leader }): Mention[] => {
      const name = text.text.slice(index + leader.length).match(/^[ก-๎]{3,24}/u)?.[0] ?? '';
      return NO_NAME.test(name) ? [] : [{ index, kind: kindOf(leader), leader, name }];
    });
    const odd = mentions.flatMap((each) => {
      const usual = usualOf(each, mentions);
      if (usual !== undefined) return [{ from: each.index, written: each.leader + each.name, usual }];
      return [];
    });
    const twoKinds = mentions.flatMap((each, at): Odd[] => {
      const other = samePlaceOf(each, mentions.slice(0, at));
      if (!other) return [];
      const name = shortest(other.name, each.name);
      const written = text.text.slice(other.index, each.index) + each.leader + name;
      return written.length > NEAR
        ? [{ from: each.index, written: each.leader + name, usual: other.leader + name }]
        : [{ from: other.index, written, usual: other.leader + name }];
    });
    const names = odd.filter(({ from, written }) => {
      const before = text.text.slice(Math.max(0, from - AROUND), from);
      const behind = text.text.slice(from, from + written.length + AROUND);
      const isActing = from === mentions[0]?.index && ACTS_ON.test(behind);
      return !SEVERAL.test(before) && !ONE_MORE.test(behind) && !isActing;
    });
    const changed = twoKinds.filter(({ written }) => !TWO_PLACES.test(written));
    const offices = otherOffices(text.text);
    const told = offices.length > 0 ? otherOrganization.check(text, context) : [];
    return firstOf([
      () => [...names, ...changed, ...offices],
      () => [...othersInFormulas(text.text), ...othersPlaces(text.text)],
      () => otherHeads(text.text),
    ])
      .map(({ from, written, usual }) =>
        reportAt(OTHER_NAME, { written, usual }, text, [from, from + written.length]),
      )
      .filter(({ span }) => !told.some((each) => overlaps(each.span, span)));
  },
};

/** What is plainer hides what may be the same. */
const firstOf = (looks: readonly (() => Odd[])[]): Odd[] => {
  for (const look of looks) {
    const found = look();
    if (found.length > 0) return found;
  }
  return [];
};

const overlaps = (one: Span | undefined, other: Span | undefined): boolean =>
  one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;

/** The name that all others of its kind have. */
function usualOf(odd: Mention, mentions: readonly Mention[]): string | undefined {
  const others = mentions.filter((each) => each !== odd && each.kind === odd.kind);
  const [usual, second] = others;
  if (!usual || !second || others.some(({ name }) => alike(name, odd.name) >= TELLING)) return undefined;
  return others.every(({ name }) => alike(name, usual.name) >= TELLING)
    ? usual.leader + shortest(usual.name, second.name)
    : undefined;
}

/** A mention before, of the same place as another kind; a province has municipalities of its name. */
const samePlaceOf = (odd: Mention, before: readonly Mention[]): Mention | undefined =>
  before.find(
    ({ kind, name }) =>
      kind !== odd.kind &&
      !OF_SEVERAL_KINDS.test(kind) &&
      !OF_SEVERAL_KINDS.test(odd.kind) &&
      (alike(name, odd.name) === Math.min(name.length, odd.name.length) || areOnePlace(name, odd.name)),
  );
/** Long names, behind which each says what it does. */
const areOnePlace = (one: string, other: string): boolean => {
  const length = alike(one, other);
  return length > TELLING && ACTS.test(one.slice(length)) && ACTS.test(other.slice(length));
};
const ACTS = /^(?:ขอ|จะ|ได้|แจ้ง|ประกาศ|จัด|ปิด|เปิด|รับ|กำหนด)/u;
const OF_SEVERAL_KINDS = /จังหวัด$|^โรงเรียน/u;

const alike = (one: string, other: string): number => shortest(one, other).length;

/** What two mentions have in common: a name may go on into the next word. */
const shortest = (one: string, other: string): string => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.slice(0, at);
};
