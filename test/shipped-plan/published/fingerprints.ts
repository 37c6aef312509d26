/** A run of this many characters, white space aside, is a sentence that may not be repeated. */
export const RUN = 41;
/** Of a text's runs one in this many is remembered: a sentence taken over has dozens. */
const KEPT = 8;

/** Names of laws and of the year's plan recur rightly. */
const NAME =
  /(?:พระราชบัญญัติ|พระราชกฤษฎีกา|หลักเกณฑ์กระทรวงการคลัง|ระเบียบกระทรวง|ระเบียบสำนักนายก|ประกาศคณะกรรมการ|รัฐธรรมนูญแห่ง)[^“”]*?(?:พ\.ศ\.|พุทธศักราช) \d{4}|พระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต|การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ|แผนปฏิบัติการป้องกันการทุจริต(?: ?ประจำปีงบประมาณ พ\.ศ\. ?\d{4})?/g;

/** Every run of a text as it is compared: no white space, Arabic digits, names, titles and laws cut out. */
export function runsOf(text: string, names: readonly string[]): string[] {
  const arabic = text.replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const unnamed = longestFirst.reduce((left, name) => left.replaceAll(name, '§'), arabic.replace(NAME, '§'));
  const bare = unnamed.replace(/\s/g, '');
  return Array.from({ length: Math.max(0, bare.length - RUN + 1) }, (_, at) =>
    bare.slice(at, at + RUN),
  ).filter((run) => !run.includes('§'));
}

/** 32 bits that tell a run by (FNV-1a). */
export function fingerprint(run: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < run.length; at += 1) hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The fingerprints of a text that are worth remembering, as base64. */
export function encodeFingerprints(runs: readonly string[]): string {
  const kept = [...new Set(runs.map(fingerprint).filter((hash) => hash % KEPT === 0))].sort((a, b) => a - b);
  return Buffer.from(Uint32Array.from(kept).buffer).toString('base64');
}

export function decodeFingerprints(text: string): ReadonlySet<number> {
  const bytes = Buffer.from(text, 'base64');
  return new Set(Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4)));
}
