import type { Fix, Message } from '../../diagnostics/diagnostic.js';
import { defineFinding, diagnostic } from '../../diagnostics/finding.js';
import { isOpenText } from '../../plan/open-mark.js';
import { ORGANIZATION_WORDS } from '../../plan/organization-words.js';
import { PROJECT_TYPES } from '../../plan/plan.js';
import type { Path, YamlSource } from '../../source/yaml-source.js';
import type { Rule, RuleContext } from '../rule.js';
import { childOf } from '../schema/salvage.js';

const PRINTED_TWICE = defineFinding({
  code: 'check/printed-twice',
  severity: 'warning',
  about: {
    th: 'ค่าต้องไม่มีคำที่ระบบพิมพ์ให้อยู่แล้ว เช่น อบต. หน้าชื่อหน่วยงาน ตำแหน่งหลังชื่อ หรือเลขลำดับหน้าชื่อโครงการ',
    en: 'Values do not repeat what is printed anyway: the kind of organization, a position, a number',
  },
  example: { wrong: 'title: โครงการโครงการอบรม', right: 'title: โครงการอบรม' },
  th: (p: { repeated: string; right: string }) => `“${p.repeated}” จะพิมพ์ซ้ำ เพราะระบบพิมพ์ให้อยู่แล้ว`,
  en: (p) => `“${p.repeated}” is printed anyway and would stand there twice`,
  hints: (p) => [{ th: `เขียนเพียง ${p.right}`, en: `write ${p.right} alone` }],
});

const UNUSUAL_NAME = defineFinding({
  code: 'check/unusual-name',
  severity: 'info',
  about: {
    th: 'ชื่อคนและชื่อสถานที่มักเป็นอักษรไทยล้วน ชื่อคนมักมีคำนำหน้า',
    en: 'Names are usually in Thai letters, those of people with a title',
  },
  th: (p: { name: string; question: Message }) => `“${p.name}” ${p.question.th}`,
  en: (p) => `“${p.name}”: ${p.question.en}`,
});

/** What a field is to say, with the words around it that are printed anyway taken off; undefined where none are. */
type Bare = (written: string) => string | undefined;

const ORGANIZATION_KINDS = Object.values(ORGANIZATION_WORDS).flatMap(({ fullName, shortName }) => [
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
    'ตำบล',
    'ต.',
    'อำเภอ',
    'อ.',
    'จังหวัด',
    'จ.',
  ],
].toSorted((one, other) => other.length - one.length);

const AREA = /\s+(?:อำเภอ|อ\.|จังหวัด|จ\.)\s*\S.*$/u;

const barePlace: Bare = (written) => {
  let place = written.trim();
  for (let word = startOf(place); word !== undefined; word = startOf(place))
    place = place.slice(word.length).trim();
  place = place.replace(AREA, '');
  return place === '' || place === written.trim() ? undefined : place;
};

const startOf = (place: string): string | undefined =>
  BEFORE_PLACES.find((word) => place.startsWith(word) && place.length > word.length);

const POSITION =
  /(?:ตำแหน่ง\s*)?(?:รอง|รักษาการ|ปฏิบัติหน้าที่)?\s*(?:นายก\s*องค์การบริหารส่วน|นายก\s*อบ[ตจ]|นายก\s*เทศมนตรี|ปลัด\s*องค์การบริหารส่วน|ปลัด\s*อบ[ตจ]|ปลัด\s*เทศบาล)/u;
const TITLE = /(?:นาย|นางสาว|นาง|น\.ส\.|ว่าที่|ดร\.|ร้อย|พัน|จ่า|สิบ)/u;

/** `(นายสมชาย ใจดี)`, `นายสมชาย ใจดี นายกเทศมนตรี…`, `นายก อบต.… นายสมชาย ใจดี`. */
const barePerson: Bare = (written) => {
  let name = written.trim();
  const inBrackets = /^\(\s*([^()]+?)\s*\)$/u.exec(name)?.[1];
  if (inBrackets !== undefined) name = inBrackets;
  const position = POSITION.exec(name);
  if (position?.index === 0) {
    const rest = name.slice(position[0].length);
    const title = new RegExp(`\\s(?=${TITLE.source}\\S)`, 'u').exec(rest);
    if (!title) return undefined;
    name = rest.slice(title.index).trim();
  } else if (position) {
    name = name.slice(0, position.index).replace(/[\s,(]+$/u, '');
  }
  return name === '' || name === written.trim() ? undefined : name;
};

const NUMBER =
  /^(?:(?:ลำดับ|ข้อ|โครงการ|กิจกรรม)ที่\s*[\d๐-๙]+\s*[.)]?|\(?[\d๐-๙]{1,2}(?:[.)](?![\d๐-๙])))\s*[:.]?\s*(?=\S)/u;

/** `1. โครงการ…`, `โครงการโครงการ…`. */
const bareTitle: Bare = (written) => {
  let title = written.trim().replace(NUMBER, '');
  for (const type of PROJECT_TYPES) {
    const rest = title.startsWith(type) ? title.slice(type.length).trimStart() : '';
    if (rest.startsWith(type)) title = rest;
  }
  return title === '' || title === written.trim() ? undefined : title;
};

/** A field that begins with its own heading. */
const withoutHeading =
  (...headings: readonly string[]): Bare =>
  (written) => {
    const heading = headings.find((word) => new RegExp(`^${word}\\s*[:：]\\s*\\S`, 'u').test(written));
    return heading === undefined ? undefined : written.replace(/^[^:：]*[:：]\s*/u, '');
  };

const PLAN_FIELDS: readonly (readonly [Path, Bare])[] = [
  [['organization', 'name'], barePlace],
  [['organization', 'district'], barePlace],
  [['organization', 'province'], barePlace],
  [['executive', 'name'], barePerson],
  [['summary', 'issuedBy'], barePerson],
];

const PROJECT_FIELDS: readonly (readonly [Path, Bare])[] = [
  [['title'], bareTitle],
  [['note'], withoutHeading('หมายเหตุ')],
  [['sheet', 'period'], withoutHeading('ระยะเวลาดำเนินการ', 'ระยะเวลา')],
  [['sheet', 'responsible'], withoutHeading('ผู้รับผิดชอบโครงการ', 'ผู้รับผิดชอบ')],
];

/** Values that repeat what the documents print around them, and names that look like none. */
export const printedTwice: Rule = {
  findings: [PRINTED_TWICE, UNUSUAL_NAME],
  check: (context) => [
    ...fieldsOf(context).flatMap(({ source, draft, path, bare }) => {
      const written = textAt(draft, path);
      const right = written === undefined || isOpenText(written) ? undefined : bare(written);
      return written === undefined || right === undefined ? [] : [repeated(source, path, written, right)];
    }),
    ...questions(context),
  ],
};

const fieldsOf = ({ plan, projects }: RuleContext) => [
  ...PLAN_FIELDS.map(([path, bare]) => ({ ...plan, path, bare })),
  ...[...projects.values()].flatMap((file) =>
    PROJECT_FIELDS.map(([path, bare]) => ({ ...file, path, bare })),
  ),
];

function textAt(draft: unknown, path: Path): string | undefined {
  const value = path.reduce<unknown>(childOf, draft);
  return typeof value === 'string' ? value : undefined;
}

function repeated(source: YamlSource, path: Path, written: string, right: string) {
  const at = written.indexOf(right);
  const [before, after] = [written.slice(0, at), written.slice(at + right.length)];
  const [from, to] = before === '' ? [right.length, written.length] : [0, after === '' ? at : written.length];
  const params = {
    repeated: [before, after]
      .map((part) => part.trim())
      .filter(Boolean)
      .join('…'),
    right,
  };
  return diagnostic(PRINTED_TWICE, params, source.spanInside(path, from, to), {
    fix: fixOf(source, path, written, [at, at + right.length]),
  });
}

/** What is left stands in the value already, so it needs no other quotes. */
function fixOf(source: YamlSource, path: Path, written: string, [from, to]: readonly [number, number]): Fix {
  const kept = source.spanInside(path, from, to);
  const right = written.slice(from, to);
  return {
    span: source.spanInside(path, 0, written.length),
    replacement: kept.file.text.slice(kept.start, kept.end),
    changes: { from: written, to: right },
    at: 0,
    before: written,
    after: right,
  };
}

const PERSON_TITLE =
  /^(?:นาย|นาง|น\.ส\.|ว่าที่|หม่อม|พระ|ร้อย|พัน|พล|จ่า|สิบ|นาวา|เรือ|อาสา|ศาสตรา|รองศาสตรา|ผู้ช่วยศาสตรา|แพทย์|[ก-ฮ]{1,3}\.)/u;

const WITHOUT_TITLE: Message = {
  th: 'ไม่มีคำนำหน้าชื่อ (นาย นาง นางสาว หรือยศ) ถูกต้องหรือไม่',
  en: 'a name without a title (นาย นาง นางสาว, a rank); is that right?',
};
const UNTHAI: Message = {
  th: 'มีตัวเลขหรืออักษรอังกฤษอยู่ในชื่อ ถูกต้องหรือไม่',
  en: 'a name with digits or Latin letters; is that right?',
};

/** Asked, never more: a name may be what no list has. */
function questions({ plan: { source, draft } }: RuleContext) {
  return PLAN_FIELDS.flatMap(([path, bare]) => {
    const name = textAt(draft, path);
    if (name === undefined || name.trim() === '' || isOpenText(name) || bare(name) !== undefined) return [];
    const ask = (question: Message) => [
      diagnostic(UNUSUAL_NAME, { name, question }, source.spanOf(path, 'value')),
    ];
    if (/[\d๐-๙A-Za-z]/u.test(name) && !name.includes('${')) return ask(UNTHAI);
    return bare === barePerson && !PERSON_TITLE.test(name.trim()) ? ask(WITHOUT_TITLE) : [];
  });
}
