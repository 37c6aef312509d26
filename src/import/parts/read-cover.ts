import type { Ledger } from '../ledger.js';
import type { Line } from '../manuscript.js';
import { type Passage, slicePassage, textOf } from '../passage.js';

export interface DraftPlace {
  readonly district: Passage;
  readonly province: Passage;
}

/** What a cover says beside the names that are printed by themselves. */
export function readCover(lines: readonly Line[], organizationName: string, ledger: Ledger): DraftPlace {
  let place: DraftPlace = { district: [], province: [] };
  for (const { passage } of lines) {
    const text = textOf(passage);
    const rest = organizationName === '' ? text : text.replace(organizationName, '');
    const found = placeIn(passage, text);
    if (found) {
      place = {
        district: found.district.length > 0 ? found.district : place.district,
        province: found.province.length > 0 ? found.province : place.province,
      };
      ledger.print('cover', passage);
    } else if (isCoverText(rest)) ledger.print('cover', passage);
    else ledger.leaveOut('unknown-part', passage);
  }
  return place;
}

const PLACE = /^(?:(?:ตำบล|ต\.)\s*[ก-๎]+\s*)?(?:(?:อำเภอ|อ\.)\s*([ก-๎]+))?\s*(?:(?:จังหวัด|จ\.)\s*([ก-๎]+))?$/u;

function placeIn(passage: Passage, text: string): DraftPlace | undefined {
  const match = PLACE.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const part = (name: string | undefined): Passage => {
    if (name === undefined) return [];
    const at = text.lastIndexOf(name);
    return slicePassage(passage, at, at + name.length);
  };
  const districtAt =
    match[1] === undefined
      ? -1
      : text.search(/(?:อำเภอ|อ\.)/u) + (/(?:อำเภอ|อ\.)\s*/u.exec(text)?.[0].length ?? 0);
  return {
    district: match[1] === undefined ? [] : slicePassage(passage, districtAt, districtAt + match[1].length),
    province: part(match[2]),
  };
}

const isCoverText = (text: string): boolean =>
  /^[\s*#()]*(?:แผนปฏิบัติการ(?:ป้องกัน(?:และปราบปราม)?)?(?:การ)?ทุจริต)?\s*(?:เพื่อยกระดับคุณธรรมและความโปร่งใส)?\s*(?:(?:ประจำ)?ปี(?:งบประมาณ)?)?\s*(?:พ\.?\s*ศ\.?)?\s*(?:[๐-๙0-9]{4})?\s*(?:ของ|โดย)?[\s*#()]*$/u.test(
    text,
  );
