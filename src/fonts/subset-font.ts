import { readModuleFile } from '../world/package-files.js';

/** What is called of HarfBuzz's subsetter (hb-subset.h), as its WebAssembly module exports it. */
interface SubsetApi {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** Node has it; the type libraries without the browser's DOM do not. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<{ readonly exports: object }>;
};

const NO_HINTING = 0x1; // keeps the file small
const DROP_TABLES = 3; // HB_SUBSET_SETS_DROP_TABLE_TAG
const MEMORY_WRITABLE = 2; // HB_MEMORY_MODE_WRITABLE
// RETAIN_GIDS keeps glyph ids, so that CIDToGIDMap can name them; NO_LAYOUT_CLOSURE, because the glyphs
// asked for are already the shaped ones.
const GLYPH_FLAGS = NO_HINTING | 0x2 | 0x200;
/** A PDF viewer maps codes to glyphs by CIDToGIDMap: tables for shaping and naming are dead weight in it. */
const UNUSED_TABLES = ['GSUB', 'GPOS', 'GDEF', 'cmap', 'name', 'post', 'OS/2', 'DSIG', 'gasp', 'kern'];

/** What is kept of a face: shaped glyphs to draw by number, or characters, with all that shapes them. */
export type Subset = { readonly glyphs: Iterable<number> } | { readonly characters: Iterable<number> };

export type SubsetFont = (bytes: Uint8Array, subset: Subset) => Uint8Array;

/** Loads HarfBuzz's subsetter. The function it returns reduces a TrueType face. */
export async function openSubsetter(): Promise<SubsetFont> {
  const module = await WebAssembly.compile(
    Buffer.from(readModuleFile('harfbuzzjs/dist/harfbuzz-subset.wasm')),
  );
  const { exports } = await WebAssembly.instantiate(module, {});
  if (!isSubsetApi(exports)) throw new Error('harfbuzz-subset.wasm exports other functions than expected');
  const api = exports;
  const faces = new Map<Uint8Array, number>();

  return (bytes, kept) => {
    const face = faces.get(bytes) ?? loadFace(api, bytes);
    faces.set(bytes, face);
    const input = api.hb_subset_input_create_or_fail();
    if ('glyphs' in kept) {
      const glyphs = api.hb_subset_input_glyph_set(input);
      for (const id of kept.glyphs) api.hb_set_add(glyphs, id);
      const dropped = api.hb_subset_input_set(input, DROP_TABLES);
      for (const name of UNUSED_TABLES) api.hb_set_add(dropped, tableTag(name));
      api.hb_subset_input_set_flags(input, GLYPH_FLAGS);
    } else {
      const characters = api.hb_subset_input_unicode_set(input);
      for (const codePoint of kept.characters) api.hb_set_add(characters, codePoint);
      api.hb_subset_input_set_flags(input, NO_HINTING);
    }
    const subset = api.hb_subset_or_fail(face, input);
    if (subset === 0) throw new Error('HarfBuzz could not reduce a font');
    const blob = api.hb_face_reference_blob(subset);
    const offset = api.hb_blob_get_data(blob, 0);
    const result = new Uint8Array(api.memory.buffer).slice(offset, offset + api.hb_blob_get_length(blob));
    api.hb_blob_destroy(blob);
    api.hb_face_destroy(subset);
    api.hb_subset_input_destroy(input);
    return result;
  };
}

const isSubsetApi = (exports: object): exports is SubsetApi =>
  'hb_subset_or_fail' in exports && 'memory' in exports;

function loadFace(api: SubsetApi, bytes: Uint8Array): number {
  const pointer = api.malloc(bytes.length);
  new Uint8Array(api.memory.buffer).set(bytes, pointer);
  return api.hb_face_create(api.hb_blob_create(pointer, bytes.length, MEMORY_WRITABLE, 0, 0), 0);
}

const tableTag = (name: string): number => Buffer.from(name.padEnd(4)).readUInt32BE(0);
