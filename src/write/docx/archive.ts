import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, compressed. */
export interface ArchiveEntry {
  readonly path: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

export function deflated(path: string, content: Uint8Array | string): ArchiveEntry {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { path, packed: deflateRawSync(bytes, { level: 6 }), size: bytes.length, checksum: crc32(bytes) };
}

/** First day that ZIP can say, 1 January 1980: the same whatever the clock. */
const DATE = 0x0021;
const VERSION = 20;
const DEFLATE = 8;
/** File names are UTF-8. */
const FLAGS = 0x0800;

/**
 * A ZIP archive with its entries in the order given and no times. Written here because entries that were
 * compressed before (the fonts) go into every document of a run as they are.
 */
export function zipArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path, 'utf8');
    const fields = commonFields(entry, name.length);
    const local = Buffer.concat([signature(0x04034b50), fields, name, entry.packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature(0x02014b50), uint16(VERSION), fields, place, name]));
    files.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...files, listing, signature(0x06054b50), end]));
}

/** What the local header and the directory say alike. */
function commonFields({ packed, size, checksum }: ArchiveEntry, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(FLAGS, 2);
  fields.writeUInt16LE(DEFLATE, 4);
  fields.writeUInt16LE(0, 6);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
