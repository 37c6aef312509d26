import { unzlibSync } from 'fflate';

/** Marks a stretch of which the file says what it reads as; the rest of the tag is that text in UTF-16, as hex. */
const TAG = 'ActualText-';

/** What a tag of marked content says its stretch reads as. */
export function actualTextOf(tag: string): string | undefined {
  if (!tag.startsWith(TAG)) return undefined;
  return Buffer.from(tag.slice(TAG.length), 'hex')
    .swap16()
    .toString('utf16le')
    .replace(/^\uFEFF/u, '');
}

interface NewStream {
  /** `12 0`, the number of the object and its generation. */
  readonly id: string;
  readonly content: string;
}

/**
 * The file with each ActualText (ISO 32000-1, 14.9.4) as the tag of its stretch. LibreOffice, Word and browsers write it
 * wherever the letters of a font do not tell the text, which for Thai is at every ำ, and pdf.js hands on tags only. The
 * changed pages are appended as an update of the file (7.5.6); a file without any comes back as it is.
 */
export function tagActualText(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  const root = [...text.matchAll(/\/Root\s+(\d+\s+\d+\s+R)/gu)].at(-1)?.[1];
  const previous = [...text.matchAll(/startxref\s+(\d+)/gu)].at(-1)?.[1];
  if (root === undefined || previous === undefined || /\/Encrypt\b/u.test(text)) return bytes;
  const streams = taggedStreams(file, text);
  return streams.length === 0 ? bytes : appendUpdate(file, streams, { root, previous, size: sizeOf(text) });
}

const sizeOf = (text: string): number =>
  [...text.matchAll(/\/Size\s+(\d+)/gu)].reduce((most, { 1: size }) => Math.max(most, Number(size)), 1);

/** Streams that hold no page: pictures, fonts, tables of the file. */
const NO_PAGE = /\/(?:Subtype\s*\/Image|Length1|Type\s*\/(?:XRef|ObjStm|Metadata)|FunctionType|N\s+[134]\b)/u;

function taggedStreams(file: Buffer, text: string): NewStream[] {
  const found: NewStream[] = [];
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 1)) {
    const begins = /^stream\r?\n/u.exec(text.slice(at, at + 8))?.[0].length;
    const end = begins === undefined ? -1 : text.indexOf('endstream', at);
    if (begins === undefined || end < 0 || text.startsWith('end', at - 3)) continue;
    const object = text.lastIndexOf(' obj', at);
    const id = /(\d+\s+\d+)$/u.exec(text.slice(Math.max(0, object - 20), object))?.[1];
    const dictionary = text.slice(object, at);
    if (id !== undefined && !NO_PAGE.test(dictionary)) {
      const content = contentOf(file.subarray(at + begins, end), dictionary);
      const tagged = content?.includes('/ActualText') ? tagContent(content) : content;
      if (tagged !== undefined && tagged !== content)
        found.push({ id: id.replace(/\s+/u, ' '), content: tagged });
    }
    at = end;
  }
  return found;
}

function contentOf(stream: Uint8Array, dictionary: string): string | undefined {
  if (!/\/Filter/u.test(dictionary)) return Buffer.from(stream).toString('latin1');
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/u.test(dictionary) || /\/DecodeParms/u.test(dictionary))
    return undefined;
  try {
    return Buffer.from(unzlibSync(stream)).toString('latin1');
  } catch {
    // A stream that does not unfold is left to pdf.js, which says what is wrong with the file.
    return undefined;
  }
}

const MARKED =
  /\/\w+\s*<<(?:(?!>>|\/ActualText)[\s\S])*\/ActualText\s*(?:<([0-9A-Fa-f\s]*)>|\(((?:\\[\s\S]|[^\\)])*)\))(?:(?!>>)[\s\S])*>>\s*BDC/gu;

const tagContent = (content: string): string =>
  content.replaceAll(MARKED, (written: string, hex: string | undefined, literal: string | undefined) => {
    const utf16 = hex?.replaceAll(/\s/gu, '') ?? hexOf(literal ?? '');
    return /^feff(?:[0-9a-f]{4})*$/iu.test(utf16) ? `/${TAG}${utf16} BMC` : written;
  });

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Bytes of a string in parentheses (7.3.4.2). */
const hexOf = (literal: string): string =>
  Buffer.from(
    literal.replaceAll(/\\([0-7]{1,3}|\r?\n|[\s\S])/gu, (_, sign: string) =>
      /^[0-7]/u.test(sign)
        ? String.fromCharCode(Number.parseInt(sign, 8) & 0xff)
        : /^[\r\n]/u.test(sign)
          ? ''
          : (ESCAPED[sign] ?? sign),
    ),
    'latin1',
  ).toString('hex');

function appendUpdate(
  file: Buffer,
  streams: readonly NewStream[],
  { root, previous, size }: { readonly root: string; readonly previous: string; readonly size: number },
): Uint8Array {
  const parts: Buffer[] = [file, Buffer.from('\n')];
  const table: string[] = [];
  let at = file.length + 1;
  for (const { id, content } of streams) {
    const [number = '', generation = ''] = id.split(' ');
    const part = Buffer.from(
      `${id} obj\n<</Length ${content.length}>>\nstream\n${content}\nendstream\nendobj\n`,
      'latin1',
    );
    table.push(`${number} 1\n${String(at).padStart(10, '0')} ${generation.padStart(5, '0')} n \n`);
    parts.push(part);
    at += part.length;
  }
  const trailer = `xref\n${table.join('')}trailer\n<</Size ${size}/Root ${root}/Prev ${previous}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(trailer, 'latin1')]);
}
