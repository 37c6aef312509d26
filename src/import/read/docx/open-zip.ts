import { inflateRawSync } from 'node:zlib';

/** Why a part cannot be had. */
export type ZipTrouble = 'damaged' | 'encrypted' | 'bomb';

/** A ZIP archive whose parts are unpacked one by one, when asked for. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** Undefined where there is no part of that name. */
  read(name: string): Uint8Array | ZipTrouble | undefined;
}

interface ZipEntry {
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

const MOST_ENTRIES = 10_000;
/** A plan of 100 sheets is a `document.xml` of 3 MB. */
const LARGEST_PART = 64 << 20;
/** XML of Word packs to a tenth or a thirtieth; only a part made for it packs to less than a 400th. */
const GREATEST_RATIO = 400;
const SMALLEST_SUSPECT = 1 << 20;

/**
 * Reads the directory of an archive (APPNOTE 4.3.12) without unpacking anything. What the directory says of
 * sizes is judged before a part is unpacked and is the most that unpacking may give, so a lie costs nothing.
 */
export function openZip(bytes: Uint8Array): ZipArchive | ZipTrouble {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return 'damaged';
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return 'bomb';
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return 'damaged';
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/'), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      return entry && unpack(bytes, view, entry);
    },
  };
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function unpack(bytes: Uint8Array, view: DataView, entry: ZipEntry): Uint8Array | ZipTrouble {
  const { flags, method, packedSize, size, offset } = entry;
  if (flags & 1) return 'encrypted';
  if (size > LARGEST_PART || (size > SMALLEST_SUSPECT && size > packedSize * GREATEST_RATIO)) return 'bomb';
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return 'damaged';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) return 'damaged';
  if (method === 0) return packed;
  if (method !== 8) return 'damaged';
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return content.length === size ? content : 'damaged';
  } catch (error) {
    // More came out than the directory had promised: somebody wrote a false size on purpose.
    return error instanceof RangeError ? 'bomb' : 'damaged';
  }
}
