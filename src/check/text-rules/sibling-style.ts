import { type Diagnostic, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { toBareText } from '../text/bare-text.js';
import { type CheckedText, matchesOf, reportAt, type TextRule, type TextsRule } from '../text/text-rule.js';

const OBJECTIVE_STYLE = defineFinding({
  code: 'check/objective-style',
  severity: 'warning',
  about: { th: 'วัตถุประสงค์ขึ้นต้นเหมือนกันทุกข้อ', en: 'Objectives begin alike' },
  example: {
    wrong: 'objectives: [เพื่อลดขั้นตอน, เพื่อลดเวลา, เพิ่มช่องทาง]',
    right: 'objectives: [เพื่อลดขั้นตอน, เพื่อลดเวลา, เพื่อเพิ่มช่องทาง]',
  },
  th: 'วัตถุประสงค์ข้อนี้ไม่ได้ขึ้นต้นด้วย “เพื่อ” เหมือนข้ออื่น',
  en: 'this objective does not begin with “เพื่อ” as the others do',
  hints: { th: 'เขียนทุกข้อให้ขึ้นต้นเหมือนกัน', en: 'let all begin alike' },
});

const LEAD = 'เพื่อ';
const MARKER = /^\s*(?:[-–•●*]\s+|\(?[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*[.)]\s*(?=\S)(?![\d๐-๙]))/u;

/** Objectives begin alike: where the first and most of them begin with “เพื่อ”, all do. */
export const objectiveStyle: TextsRule = {
  findings: [OBJECTIVE_STYLE],
  check: (texts) => {
    const byList = new Map<string, CheckedText[]>();
    for (const text of texts) {
      if (text.kind !== 'objective') continue;
      const list = `${text.project ?? ''} ${text.list ?? ''}`;
      const siblings = byList.get(list);
      if (siblings) siblings.push(text);
      else byList.set(list, [text]);
    }
    return [...byList.values()].flatMap((siblings) => {
      const others = siblings.filter(({ text }) => !isLedIn(text));
      const isLed = siblings[0] !== undefined && isLedIn(siblings[0].text);
      if (!isLed || others.length * 2 > siblings.length) return [];
      return others.map((text): Diagnostic => {
        const body = bodyOf(text.text);
        const start = text.text.length - body.length;
        const word = /^[^\s]{1,20}/u.exec(body)?.[0] ?? '';
        return reportAt(OBJECTIVE_STYLE, {}, text, [start, start + word.length]);
      });
    });
  },
};

const isLedIn = (text: string): boolean => toBareText(bodyOf(text).slice(0, 20)).text.startsWith(LEAD);

const bodyOf = (text: string): string => text.replace(MARKER, '').trimStart();

const TYPED_NUMBER = defineFinding({
  code: 'check/typed-number',
  severity: 'warning',
  about: { th: 'ไม่พิมพ์เลขข้อเอง', en: 'Markers are made, not typed' },
  example: { wrong: 'steps: [1) ประชุม, รายงานผล]', right: 'steps: [ประชุม, รายงานผล]' },
  th: (p: { marker: string }) => `พิมพ์เครื่องหมายข้อ “${p.marker}” เอง จะพิมพ์ซ้ำกับที่โปรแกรมใส่ให้`,
  en: (p) => `the marker “${p.marker}” is typed and would be printed beside the one that is made`,
  hints: { th: 'ลบเครื่องหมายข้อออก', en: 'remove it' },
});

/** Numbers and bullets of lists are made when the plan is printed, never typed. */
export const typedNumbers: TextRule = {
  findings: [TYPED_NUMBER],
  check: (text, { isFreeText }) => {
    if (isFreeText || !LISTED.has(text.kind)) return [];
    const marker = MARKER.exec(text.text)?.[0];
    if (marker === undefined) return [];
    return [reportAt(TYPED_NUMBER, { marker: marker.trim() }, text, [0, marker.trimEnd().length])];
  },
};

const LIST_MARKERS = defineFinding({
  code: 'check/list-markers',
  severity: 'warning',
  about: {
    th: 'เครื่องหมายข้อของรายการใช้แบบเดียวกัน (เฉพาะ --text)',
    en: 'Markers of a list have one form (--text only)',
  },
  example: {
    wrong: '๕. วิธีดำเนินการ\n๑) ประชุม\n๒) รายงานผล\n- ๓) สรุป',
    right: '๕. วิธีดำเนินการ\n๑) ประชุม\n๒) รายงานผล\n๓) สรุป',
  },
  th: (p: { marker: string; before: string }) => `เครื่องหมายข้อ “${p.marker}” ต่างแบบจากข้อก่อนหน้า “${p.before}”`,
  en: (p) => `the marker “${p.marker}” has another form than “${p.before}” before it`,
  hints: { th: 'ใช้เครื่องหมายข้อแบบเดียวกันทั้งรายการ', en: 'use one form throughout the list' },
});

const LISTED = new Set(['rationale', 'objective', 'step', 'output', 'outcome', 'group']);

/** Numbers of a plain text's list have one form on each level; told where the form changes, not where it changes back. */
export const listMarkers: TextsRule = {
  findings: [LIST_MARKERS],
  check: (texts) => {
    const last = new Map<string, string>();
    const usual = new Map<string, string>();
    return texts.flatMap(({ marker, list }): Diagnostic[] => {
      if (!marker || list === undefined || !/[\d๐-๙]/u.test(marker.written)) return [];
      const level = `${list} ${marker.written.match(/[\d๐-๙]+/gu)?.length ?? 0}`;
      const before = last.get(level);
      last.set(level, marker.written);
      const form = formOf(marker.written);
      if (before === undefined || form === formOf(before)) return [];
      if (usual.get(level) === form) return [];
      usual.set(level, formOf(before));
      return [diagnostic(LIST_MARKERS, { marker: marker.written, before }, marker.span)];
    });
  },
};

/** ๑) and ๑๐) have one form, - ๑) and (๑) have others. */
const formOf = (marker: string): string => marker.replaceAll(/\s/gu, '').replaceAll(/[\d๐-๙]+/gu, 'n');

const MARKER_STYLE = defineFinding({
  code: 'check/marker-style',
  severity: 'warning',
  about: { th: 'เลขข้อที่พิมพ์ในข้อความใช้แบบเดียวกัน', en: 'Numbers typed into a text have one form' },
  example: { wrong: 'ดังนี้ ๓.๑) ประชุม ๓.๒) สรุป (๓.๓) รายงาน', right: 'ดังนี้ ๓.๑) ประชุม ๓.๒) สรุป ๓.๓) รายงาน' },
  th: (p: { marker: string }) => `เลขข้อ “${p.marker}” เขียนต่างจากข้ออื่นในลำดับเดียวกัน`,
  en: (p) => `the number “${p.marker}” is written otherwise than its siblings`,
  hints: { th: 'ใช้เลขข้อแบบเดียวกัน', en: 'write all in one way' },
});

const SUB_MARKER = /(?<=^|\s)(\(?)([\d๐-๙]{1,2}\.[\d๐-๙]{1,2})\)(?=\s)/gu;

/** Numbers typed into one text keep one form: not ๓.๑) and (๓.๒). */
export const markerStyle: TextRule = {
  findings: [MARKER_STYLE],
  check: (text) => {
    const markers = matchesOf(SUB_MARKER, text.text);
    const bare = markers.filter(([, open]) => open === '');
    const bracketed = markers.filter(([, open]) => open !== '');
    if (bare.length === 0 || bracketed.length === 0) return [];
    const odd = bracketed.length <= bare.length ? bracketed : bare;
    return odd.map(({ index, 0: marker }) =>
      reportAt(MARKER_STYLE, { marker }, text, [index, index + marker.length]),
    );
  },
};
