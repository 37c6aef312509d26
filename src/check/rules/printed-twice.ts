import type { Fix, Message } from '../../diagnostics/diagnostic.js';
import { defineFinding, diagnostic } from '../../diagnostics/finding.js';
import { isOpenText } from '../../plan/open-mark.js';
import { ORGANIZATION_WORDS } from '../../plan/organization-words.js';
import { PROJECT_TYPES } from '../../plan/plan.js';
import type { Path, YamlSource } from '../../source/yaml-source.js';
import type { Rule, RuleContext } from '../rule.js';
import { childOf } from '../schema/salvage.js';
import type { CheckedFile } from '../schema/validate-file.js';
import { type TextPlace, walkTexts } from '../walk-texts.js';

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

/** What stands there may be what is meant: it is not taken off without asking. */
const OTHER_THAN_PRINTED = defineFinding({
  code: 'check/other-than-printed',
  severity: 'warning',
  about: {
    th: 'ประเภทหน่วยงานและตำแหน่งที่เขียนไว้ในชื่อตรงกับที่ระบบพิมพ์ให้',
    en: 'A kind of organization or a position within a name is the one that is printed',
  },
  example: {
    wrong: 'executive: { name: นายสมชาย ใจดี ปลัด อบต. }',
    right: 'executive: { name: นายสมชาย ใจดี }',
  },
  th: (p: { written: string; right: string; wayOut: Message }) => `“${p.written}” ในชื่อไม่ตรงกับที่ระบบพิมพ์ให้เอง`,
  en: (p) => `“${p.written}” within the name is not what is printed beside it`,
  hints: (p) => [p.wayOut, { th: `หากไม่ใช่ ให้เขียนเพียง ${p.right}`, en: `otherwise write ${p.right} alone` }],
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

const barePlace: Bare = (written) => {
  let place = inBrackets(written) ?? written.trim();
  for (let word = startOf(place); word !== undefined; word = startOf(place))
    place = place.slice(word.length).trim();
  place = place.replace(AREA, '');
  return !/[ก-ฮ]/u.test(place) || isKind(place) || place === written.trim() ? undefined : place;
};

const isKind = (place: string): boolean => BEFORE_PLACES.includes(place);

const inBrackets = (written: string): string | undefined => /^\s*\(\s*([^()]+?)\s*\)\s*$/u.exec(written)?.[1];

const startOf = (place: string): string | undefined =>
  BEFORE_PLACES.find((word) => place.startsWith(word) && place.length > word.length);

const POSITION =
  /(?:ตำแหน่ง\s*)?(?:รอง|รักษาการ|ปฏิบัติหน้าที่)?\s*(?:นายก\s*องค์การบริหารส่วน|นายก\s*อบ[ตจ]|นายก\s*เทศมนตรี|ปลัด\s*องค์การบริหารส่วน|ปลัด\s*อบ[ตจ]|ปลัด\s*เทศบาล)/u;
/** Behind a given name and a family name. */
const OFFICE =
  /^(\S+\s+\S+)[\s,(]+(?:ตำแหน่ง\s*)?(?:(?:รอง)?ปลัด|รองนายก|นัก(?:วิเคราะห์|จัดการ|วิชาการ|บริหาร|ทรัพยากร)|ผู้อำนวยการ|หัวหน้า|เจ้า(?:พนักงาน|หน้าที่)|นิติกร)/u;
const TITLE = /(?:นาย|นางสาว|นาง|น\.ส\.|ว่าที่|ดร\.|ร้อย|พัน|จ่า|สิบ)/u;

/** `(นายสมชาย ใจดี)`, `นายสมชาย ใจดี นายกเทศมนตรี…`, `นายก อบต.… นายสมชาย ใจดี`. */
const barePerson: Bare = (written) => {
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
const bareIssuer: Bare = (written) => inBrackets(written);

/** `1. โครงการ…`, `โครงการโครงการ…`. */
const bareTitle: Bare = (written) => {
  let title = written.trim().replace(HEADING, '').replace(NUMBER, '');
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

const COUNT_BEHIND = /\s*(?:จำนวน\s*)?[\d๐-๙][\d๐-๙,.]*\s*(?:คน|ราย|แห่ง|ชุมชน|หมู่บ้าน|ครัวเรือน)\s*$/u;

/** What a target group and its unit say is followed and preceded by the count. */
const bareGroup: Bare = (written) => without(written, COUNT_BEHIND);
const bareUnit: Bare = (written) => without(written, /^\s*(?:จำนวน\s*)?[\d๐-๙][\d๐-๙,.]*\s*(?=[ก-ฮ])/u);

function without(written: string, repeated: RegExp): string | undefined {
  const bare = written.replace(repeated, '').trim();
  return bare === '' || bare === written.trim() ? undefined : bare;
}

const PLAN_FIELDS: readonly (readonly [Path, Bare])[] = [
  [['organization', 'name'], barePlace],
  [['organization', 'district'], barePlace],
  [['organization', 'province'], barePlace],
  [['executive', 'name'], barePerson],
  [['summary', 'issuedBy'], bareIssuer],
];

const PROJECT_FIELDS: readonly (readonly [Path, Bare])[] = [
  [['title'], bareTitle],
  [['note'], withoutHeading('หมายเหตุ')],
  [['sheet', 'period'], withoutHeading('ระยะเวลาดำเนินการ', 'ระยะเวลา')],
  [['sheet', 'responsible'], withoutHeading('ผู้รับผิดชอบโครงการ', 'ผู้รับผิดชอบ')],
];

/** Values that repeat what the documents print around them, and names that look like none. */
export const printedTwice: Rule = {
  findings: [PRINTED_TWICE, OTHER_THAN_PRINTED, UNUSUAL_NAME],
  check: (context) => [
    ...fieldsOf(context).flatMap(({ source, draft, path, bare }) => {
      const written = textAt(draft, path);
      const right = written === undefined || isOpenText(written) ? undefined : bare(written);
      return written === undefined || right === undefined
        ? []
        : [repeated({ source, draft }, path, written, right)];
    }),
    ...walkTexts(context).flatMap(besideVariables),
    ...questions(context),
  ],
};

const fieldsOf = ({ plan, projects }: RuleContext) => [
  ...PLAN_FIELDS.map(([path, bare]) => ({ ...plan, path, bare })),
  ...[...projects.values()].flatMap((file) =>
    [...PROJECT_FIELDS, ...targetFields(file.draft)].map(([path, bare]) => ({ ...file, path, bare })),
  ),
];

const targetFields = (draft: unknown): readonly (readonly [Path, Bare])[] => {
  const targets = ['sheet', 'targets'].reduce<unknown>(childOf, draft);
  if (!Array.isArray(targets)) return [];
  return targets.flatMap((_, index) => [
    [['sheet', 'targets', index, 'group'], bareGroup] as const,
    [['sheet', 'targets', index, 'unit'], bareUnit] as const,
  ]);
};

const KIND = [...ORGANIZATION_KINDS, 'อบต', 'อบจ', 'ตำบล', 'ต.', 'เทศบาล', 'จังหวัด']
  .toSorted((one, other) => other.length - one.length)
  .map((word) => word.replaceAll('.', '\\.'))
  .join('|');
/** Words that the variable behind them, or the same word behind them, says again. */
const SAID_AGAIN = new RegExp(
  [
    `(?:${KIND})\\s*(?=(\\$\\{org\\.(?:name|shortName)\\}))`,
    'นายก\\s*(?=(\\$\\{org\\.executive\\}))',
    'สภา\\s*(?=(\\$\\{org\\.council\\}))',
    '(?:พ\\.ศ\\.|พุทธศักราช)\\s*(?=(พ\\.ศ\\.))',
    'บาท\\s*(?=(บาท)(?![ก-๎]))',
  ].join('|'),
  'gu',
);

const besideVariables = ({ source, path, text }: TextPlace) =>
  [...text.matchAll(SAID_AGAIN)].map((match) => {
    const right = match.slice(1).find((group) => group !== undefined) ?? '';
    const end = match.index + match[0].length;
    return diagnostic(
      PRINTED_TWICE,
      { repeated: match[0].trim(), right },
      source.spanInside(path, match.index, end),
    );
  });

function textAt(draft: unknown, path: Path): string | undefined {
  const value = path.reduce<unknown>(childOf, draft);
  return typeof value === 'string' ? value : undefined;
}

function repeated(
  { source, draft }: Pick<CheckedFile<unknown>, 'source' | 'draft'>,
  path: Path,
  written: string,
  right: string,
) {
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
  const wayOut = otherThanPrinted(draft, path, params.repeated);
  if (wayOut) {
    const told = { written: params.repeated, right, wayOut };
    return diagnostic(OTHER_THAN_PRINTED, told, source.spanInside(path, from, to));
  }
  return diagnostic(PRINTED_TWICE, params, source.spanInside(path, from, to), {
    fix: fixOf(source, path, written, [at, at + right.length]),
  });
}

/** Of another kind of organization, or of another position than the one that follows from the kind. */
function otherThanPrinted(draft: unknown, path: Path, taken: string): Message | undefined {
  if (path.join('.') === 'organization.name') {
    const own = textAt(draft, ['organization', 'type']);
    const meant = Object.entries(ORGANIZATION_WORDS).find(
      ([type, { fullName, shortName }]) =>
        type !== own && [fullName, shortName].some((word) => taken.replace(/^สำนักงาน/u, '').startsWith(word)),
    )?.[0];
    return meant === undefined
      ? undefined
      : {
          th: `หากหน่วยงานเป็น${meant} ให้แก้ type (ประเภทหน่วยงาน) เป็น ${meant} และเขียนเพียงชื่อใน name (ชื่อหน่วยงาน)`,
          en: `if that is what the organization is, write type: ${meant} and the place alone as its name`,
        };
  }
  const isOther = path[0] === 'executive' && /รอง|รักษา|ปฏิบัติหน้าที่|ปลัด|นัก|ผู้อำนวยการ|หัวหน้า|เจ้า|นิติกร/u.test(taken);
  return isOther
    ? {
        th: 'หากลงนามในตำแหน่งนี้ ให้เขียนตำแหน่งในช่อง position (ตำแหน่ง) ของ executive (ผู้บริหารท้องถิ่น)',
        en: 'if that is the position that signs, write it as position below executive',
      }
    : undefined;
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
const KIND_ALONE: Message = {
  th: 'เป็นประเภทของหน่วยงาน ยังไม่มีชื่อ',
  en: 'only a kind of organization; which one is it?',
};
const WITH_POSITION: Message = {
  th: 'มีตำแหน่งอยู่ในชื่อ ตำแหน่งพิมพ์ให้เองใต้ชื่อ ให้เขียนเพียงคำนำหน้า ชื่อ และนามสกุล',
  en: 'a position within a name; it is printed anyway, write title, name and family name alone',
};
const TITLE_TWICE = /^(นาย|นางสาว|นาง|น\.ส\.)\s*\1/u;
const TWO_TITLES: Message = {
  th: 'มีคำนำหน้าชื่อสองครั้ง ถูกต้องหรือไม่',
  en: 'the title stands twice; is that right?',
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
    if (bare === barePlace && isKind(name.trim())) return ask(KIND_ALONE);
    if (bare === barePerson && POSITION.test(name)) return ask(WITH_POSITION);
    const isPerson = bare === barePerson || bare === bareIssuer;
    if (isPerson && TITLE_TWICE.test(name)) return ask(TWO_TITLES);
    if (/[\d๐-๙A-Za-z]/u.test(name) && !name.includes('${')) return ask(UNTHAI);
    return isPerson && !PERSON_TITLE.test(name.trim()) ? ask(WITHOUT_TITLE) : [];
  });
}
