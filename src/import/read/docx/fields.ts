import { type Channel, type InlineText, write } from './inline-text.js';
import type { OpenField } from './reading.js';
import { at, child, childrenOf, isOn, numberOf, valOf, type XmlElement } from './xml-tree.js';

/** Begin, middle or end of a field; an old form field prints its own state. */
export function readFieldMark(found: InlineText, mark: XmlElement, channel: Channel): void {
  const { fields, ignoresFields } = found.reading;
  const type = mark.attributes['w:fldCharType'];
  if (type === 'begin') {
    write(found, stateOfForm(child(mark, 'w:ffData')), channel);
    if (!ignoresFields) fields.push({ instruction: '', isResult: false });
  } else if (type === 'end') fields.pop();
  else {
    const field = fields.at(-1);
    if (field) field.isResult = true;
  }
}

export function readInstruction(found: InlineText, text: string): void {
  const field = found.reading.fields.at(-1);
  if (field && !field.isResult) field.instruction += text;
}

/** The code of a field ends in the paragraph where it began; a damaged one must not swallow the rest. */
export function closeBrokenFields(fields: OpenField[]): void {
  while (fields.some(({ isResult }) => !isResult)) fields.pop();
}

function stateOfForm(form: XmlElement | undefined): string {
  const box = child(form, 'w:checkBox');
  if (box) return (isOn(child(box, 'w:checked')) ?? isOn(child(box, 'w:default')) ?? false) ? '☑' : '☐';
  const list = child(form, 'w:ddList');
  const chosen = numberOf(child(list, 'w:result')) ?? numberOf(at(list, 'w:default')) ?? 0;
  return valOf(childrenOf(list, 'w:listEntry')[chosen]) ?? '';
}
