import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { toBareText } from '../text/bare-text.js';
import type { CheckedText } from '../text/checked-text.js';
import { matchesOf, reportAt } from '../text/report-at.js';
import type { TextRule, TextsRule } from '../text/text-rule.js';

const LEAD = 'เพื่อ';
const TYPED_NUMBER = /^\s*(?:[-–•●*]\s+|\(?[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*[.)]\s*(?=\S)(?![\d๐-๙]))/u;

/** Objectives begin alike: where the first and most of them begin with “เพื่อ”, all do. */
export const objectiveStyle: TextsRule = (texts) => {
  const byList = new Map<string, CheckedText[]>();
  for (const text of texts) {
    if (text.kind !== 'objective') continue;
    const list = `${text.project ?? ''} ${text.list ?? ''}`;
    byList.set(list, [...(byList.get(list) ?? []), text]);
  }
  return [...byList.values()].flatMap((siblings) => {
    const others = siblings.filter(({ text }) => !isLedIn(text));
    const isLed = siblings[0] !== undefined && isLedIn(siblings[0].text);
    if (!isLed || others.length * 2 > siblings.length) return [];
    return others.map((text): Diagnostic => {
      const body = bodyOf(text.text);
      const start = text.text.length - body.length;
      const word = /^[^\s]{1,20}/u.exec(body)?.[0] ?? '';
      return reportAt('check/objective-style', {}, text, [start, start + word.length]);
    });
  });
};

const isLedIn = (text: string): boolean => toBareText(bodyOf(text).slice(0, 20)).text.startsWith(LEAD);

const bodyOf = (text: string): string => text.replace(TYPED_NUMBER, '').trimStart();

/** Numbers and bullets of lists are made when the plan is printed, never typed. */
export const typedNumbers: TextRule = (text, { isFreeText }) => {
  if (isFreeText || !LISTED.has(text.kind)) return [];
  const marker = TYPED_NUMBER.exec(text.text)?.[0];
  if (marker === undefined) return [];
  return [reportAt('check/typed-number', { marker: marker.trim() }, text, [0, marker.trimEnd().length])];
};

const LISTED = new Set(['rationale', 'objective', 'step', 'output', 'outcome', 'group']);

/** Numbers of a plain text's list have one form on each level; told where the form changes, not where it changes back. */
export const listMarkers: TextsRule = (texts) => {
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
    return [diagnostic('check/list-markers', { marker: marker.written, before }, marker.span)];
  });
};

/** ๑) and ๑๐) have one form, - ๑) and (๑) have others. */
const formOf = (marker: string): string => marker.replaceAll(/\s/gu, '').replaceAll(/[\d๐-๙]+/gu, 'n');

const SUB_MARKER = /(?<=^|\s)(\(?)([\d๐-๙]{1,2}\.[\d๐-๙]{1,2})\)(?=\s)/gu;

/** Numbers typed into one text keep one form: not ๓.๑) and (๓.๒). */
export const markerStyle: TextRule = (text) => {
  const markers = matchesOf(SUB_MARKER, text.text);
  const bare = markers.filter(([, open]) => open === '');
  const bracketed = markers.filter(([, open]) => open !== '');
  if (bare.length === 0 || bracketed.length === 0) return [];
  const odd = bracketed.length <= bare.length ? bracketed : bare;
  return odd.map(({ index, 0: marker }) =>
    reportAt('check/marker-style', { marker }, text, [index, index + marker.length]),
  );
};
