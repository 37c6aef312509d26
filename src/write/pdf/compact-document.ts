import { deflateSync } from 'node:zlib';
import { embedPicture, type PdfPicture } from './pdf-picture.js';
import { reference } from './pdf-text.js';
import { type EmbeddedPicture, PdfKitDocument, type PdfKitOptions } from './pdfmake-parts.js';

/** Small enough for readers to fetch one cheaply, large enough to compress well. */
const OBJECTS_PER_STREAM = 500;

/** So many pages are deflated while others are drawn: those that wait take the room of all that is drawn on them. */
const PAGES_APART = 16;

interface HeldObject {
  readonly id: number;
  readonly text: string;
}

/**
 * pdfkit's document, written compactly: objects without a stream go into compressed object streams and
 * the cross-reference table becomes a stream (ISO 32000-1 §7.5.7–8), which keeps a tagged document of
 * thousands of small objects small. Metadata (XMP) is escaped, which pdfkit's is not.
 */
export class CompactDocument extends PdfKitDocument {
  // pdfkit writes from its constructor, before field initialisers of a subclass have run.
  declare private chunks: Buffer[] | undefined;
  declare private held: HeldObject[] | undefined;
  declare private packing: Promise<void>[] | undefined;
  declare private open: { readonly id: number; readonly lines: string[] } | undefined;

  constructor(
    private readonly pictures: ReadonlyMap<string, PdfPicture>,
    options: PdfKitOptions,
  ) {
    super({}, {}, {}, {}, options);
  }

  /** What every page begins with. */
  get pageHead(): Uint8Array {
    return Buffer.concat(this.page.content.buffer);
  }

  /** Gives the page its content, deflated, its head with it. */
  async fillPage(packed: Promise<Uint8Array>): Promise<void> {
    const { content } = this.page;
    const fill = async (): Promise<void> => {
      content.buffer = [await packed];
      content.compress = false;
    };
    this.packing ??= [];
    if (this.packing.push(fill()) >= PAGES_APART) await Promise.all(this.packing.splice(0));
  }

  /** Ends the document and gives its bytes. */
  async finish(): Promise<Uint8Array> {
    await Promise.all(this.packing ?? []);
    this.end();
    return new Uint8Array(Buffer.concat(this.chunks ?? []));
  }

  /** Number of an object that is given as text. */
  takeNumber(): number {
    return this._offsets.push(null);
  }

  hold(id: number, text: string): void {
    this.held ??= [];
    this.held.push({ id, text });
  }

  /** In place of pdfkit, which decodes some pictures only after the document has ended. */
  override provideImage(name: string): EmbeddedPicture {
    const picture = this.pictures.get(name);
    if (!picture) throw new Error(`picture “${name}” was not loaded`);
    const registry = this._imageRegistry;
    registry[name] ??= embedPicture(this, picture, `I${Object.keys(registry).length + 1}`);
    return registry[name];
  }

  override push(chunk: Buffer | null): boolean {
    this.chunks ??= [];
    if (chunk !== null) this.chunks.push(chunk);
    return true;
  }

  override _write(data: string | Buffer): void {
    const begins = typeof data === 'string' ? /^(\d+) 0 obj$/.exec(data) : null;
    if (begins) {
      this.open = { id: Number(begins[1]), lines: [] };
    } else if (!this.open || typeof data !== 'string') {
      super._write(data);
    } else if (data === 'stream') {
      const { id, lines } = this.open;
      this.open = undefined;
      for (const line of [`${id} 0 obj`, ...lines, data]) super._write(line);
    } else if (data === 'endobj') {
      this.hold(this.open.id, this.open.lines.join('\n'));
      this.open = undefined;
    } else {
      this.open.lines.push(data);
    }
  }

  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    // Left uncompressed so that archives and search tools can read it without a PDF parser.
    Object.assign(metadata, { compress: false });
    metadata.end(Buffer.from(xmpPacket(this.info), 'utf8'));
    this._root.data['Metadata'] = metadata;
  }

  override _finalize(): void {
    const held = this.held ?? [];
    const entries = this._offsets.map((offset) => xrefEntry(1, offset ?? 0, 0));
    let nextId = this._offsets.length + 1;
    for (let from = 0; from < held.length; from += OBJECTS_PER_STREAM) {
      const objects = held.slice(from, from + OBJECTS_PER_STREAM);
      objects.forEach(({ id }, index) => {
        entries[id - 1] = xrefEntry(2, nextId, index);
      });
      entries[nextId - 1] = xrefEntry(1, this._offset, 0);
      this.writeStream(nextId++, objectStream(objects));
    }
    const start = this._offset;
    entries[nextId - 1] = xrefEntry(1, start, 0);
    const table = Buffer.concat([xrefEntry(0, 0, 65535), ...entries]);
    const identifier = `<${Buffer.from(String(this._id)).toString('hex')}>`;
    this.writeStream(nextId, {
      dictionary: `/Type /XRef /Size ${nextId + 1} /W [1 4 2] /Root ${reference(this._root)} /Info ${reference(this._info)} /ID [${identifier} ${identifier}]`,
      content: table,
    });
    super._write('startxref');
    super._write(`${start}`);
    super._write('%%EOF');
    this.push(null);
  }

  private writeStream(id: number, { dictionary, content }: { dictionary: string; content: Buffer }): void {
    const packed = deflateSync(content);
    super._write(`${id} 0 obj`);
    super._write(`<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>`);
    super._write('stream');
    super._write(packed);
    super._write('\nendstream');
    super._write('endobj');
  }
}

function xrefEntry(kind: 0 | 1 | 2, second: number, third: number): Buffer {
  const entry = Buffer.alloc(7);
  entry.writeUInt8(kind, 0);
  entry.writeUInt32BE(second, 1);
  entry.writeUInt16BE(third, 5);
  return entry;
}

function objectStream(objects: readonly HeldObject[]): { dictionary: string; content: Buffer } {
  let offset = 0;
  const index: string[] = [];
  const bodies = objects.map(({ id, text }) => {
    const body = Buffer.from(`${text}\n`, 'binary');
    index.push(`${id} ${offset}`);
    offset += body.length;
    return body;
  });
  const head = Buffer.from(`${index.join(' ')}\n`, 'binary');
  return {
    dictionary: `/Type /ObjStm /N ${objects.length} /First ${head.length}`,
    content: Buffer.concat([head, ...bodies]),
  };
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** XMP metadata (ISO 16684-1) for a PDF's information dictionary. */
function xmpPacket(info: Readonly<Record<string, string | Date>>): string {
  const text = (key: string): string => escapeXml(String(info[key] ?? ''));
  const date = info['CreationDate'];
  const stamp = date instanceof Date ? date.toISOString().replace(/\.\d+Z$/, 'Z') : '';
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${text('Title')}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${text('Author')}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text('Subject')}</rdf:li></rdf:Alt></dc:description>
<xmp:CreateDate>${stamp}</xmp:CreateDate>
<xmp:CreatorTool>${text('Creator')}</xmp:CreatorTool>
<pdf:Producer>${text('Producer')}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
