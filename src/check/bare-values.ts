import { ORGANIZATION_WORDS } from '../plan/organization-words.js';
import { PROJECT_TYPES } from '../plan/plan.js';
import type { Path } from '../source/yaml-source.js';

/** What a field is to say, with the words around it that are printed anyway taken off; undefined where none are. */
export type Bare = (written: string) => string | undefined;

export const ORGANIZATION_KINDS = Object.values(ORGANIZATION_WORDS).flatMap(({ fullName, shortName }) => [
  fullName,
  shortName,
]);

/** Longest first. No place of Thailand has a name that begins so. */
const BEFORE_PLACES = [
  ...ORGANIZATION_KINDS,
  ...[
    'อ.บ.ต.',
    'อ.บ.จ.',
    'ท.ต.',
    'ท.ม.',
    'ท.น.',
    'อบต',
    'อบจ',
    'เทศบาล',
    'สำนักงาน',
    'ที่ทำการ',
    'องค์การบริหารส่วน',
    'ตำบล',
    'ต.',
    'อำเภอ',
    'อ.',
    'จังหวัด',
    'จ.',
  ],
].toSorted((one, other) => other.length - one.length);

const AREA = /\s+(?:อำเภอ|อ\.|จังหวัด|จ\.)\s*\S.*$/u;

export const barePlace: Bare = (written) => {
  let place = inBrackets(written) ?? written.trim();
  for (let word = startOf(place); word !== undefined; word = startOf(place))
    place = place.slice(word.length).trim();
  place = place.replace(AREA, '');
  return !/[ก-ฮ]/u.test(place) || isKind(place) || place === written.trim() ? undefined : place;
};

export const isKind = (place: string): boolean => BEFORE_PLACES.includes(place);

const inBrackets = (written: string): string | undefined => /^\s*\(\s*([^()]+?)\s*\)\s*$/u.exec(written)?.[1];

const startOf = (place: string): string | undefined =>
  BEFORE_PLACES.find((word) => place.startsWith(word) && place.length > word.length);

export const POSITION =
  /(?:ตำแหน่ง\s*)?(?:รอง|รักษาการ|ปฏิบัติหน้าที่)?\s*(?:นายก\s*องค์การบริหารส่วน|นายก\s*อบ[ตจ]|นายก\s*เทศมนตรี|ปลัด\s*องค์การบริหารส่วน|ปลัด\s*อบ[ตจ]|ปลัด\s*เทศบาล)/u;
/** Behind a given name and a family name. */
const OFFICE =
  /^(\S+\s+\S+)[\s,(]+(?:ตำแหน่ง\s*)?(?:(?:รอง)?ปลัด|รองนายก|นัก(?:วิเคราะห์|จัดการ|วิชาการ|บริหาร|ทรัพยากร)|ผู้อำนวยการ|หัวหน้า|เจ้า(?:พนักงาน|หน้าที่)|นิติกร)/u;
const TITLE = /(?:นาย|นางสาว|นาง|น\.ส\.|ว่าที่|ดร\.|ร้อย|พัน|จ่า|สิบ)/u;

/** `(นายสมชาย ใจดี)`, `นายสมชาย ใจดี นายกเทศมนตรี…`, `นายก อบต.… นายสมชาย ใจดี`. */
export const barePerson: Bare = (written) => {
  let name = inBrackets(written) ?? written.trim();
  const position = POSITION.exec(name);
  if (position?.index === 0) {
    const rest = name.slice(position[0].length);
    const title = new RegExp(`\\s(?=${TITLE.source}\\S)`, 'u').exec(rest);
    if (!title) return undefined;
    name = rest.slice(title.index).trim();
  } else if (position) {
    name = name.slice(0, position.index).replace(/[\s,(]+$/u, '');
  }
  name = OFFICE.exec(name)?.[1] ?? name;
  return name === '' || name === written.trim() ? undefined : name;
};

const HEADING = /^ชื่อ(?:โครงการ|กิจกรรม|มาตรการ)\s*(?:[:：]\s*(?=\S)|(?=โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ))/u;
const NUMBER =
  /^(?:(?:ลำดับ|ข้อ|โครงการ|กิจกรรม)ที่\s*[\d๐-๙]+\s*[.)]?|\(?[\d๐-๙]{1,2}(?:[.)](?![\d๐-๙])))\s*[:.]?\s*(?=\S)/u;

/** What a report's issuer is called stands alone: a position there is part of it. */
export const bareIssuer: Bare = (written) => inBrackets(written);

/** `1. โครงการ…`, `โครงการโครงการ…`. */
export const bareTitle: Bare = (written) => {
  let title = written.trim().replace(HEADING, '').replace(NUMBER, '');
  for (const type of PROJECT_TYPES) {
    const rest = title.startsWith(type) ? title.slice(type.length).trimStart() : '';
    if (rest.startsWith(type)) title = rest;
  }
  return title === '' || title === written.trim() ? undefined : title;
};

/** A field that begins with its own heading. */
export const withoutHeading =
  (...headings: readonly string[]): Bare =>
  (written) => {
    const heading = headings.find((word) => new RegExp(`^${word}\\s*[:：]\\s*\\S`, 'u').test(written));
    return heading === undefined ? undefined : written.replace(/^[^:：]*[:：]\s*/u, '');
  };

const COUNT_BEHIND = /\s*(?:จำนวน\s*)?[\d๐-๙][\d๐-๙,.]*\s*(?:คน|ราย|แห่ง|ชุมชน|หมู่บ้าน|ครัวเรือน)\s*$/u;

/** What a target group and its unit say is followed and preceded by the count. */
export const bareGroup: Bare = (written) => without(written, COUNT_BEHIND);
export const bareUnit: Bare = (written) =>
  without(written, /^\s*(?:จำนวน\s*)?[\d๐-๙][\d๐-๙,.]*\s*(?=[ก-ฮ])/u);

function without(written: string, repeated: RegExp): string | undefined {
  const bare = written.replace(repeated, '').trim();
  return bare === '' || bare === written.trim() ? undefined : bare;
}

export const PLAN_FIELDS: readonly (readonly [Path, Bare])[] = [
  [['organization', 'name'], barePlace],
  [['organization', 'district'], barePlace],
  [['organization', 'province'], barePlace],
  [['executive', 'name'], barePerson],
  [['summary', 'issuedBy'], bareIssuer],
];
