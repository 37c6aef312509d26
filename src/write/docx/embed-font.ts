import type { FontFace } from '../../document/resources.js';
import { mayEmbed } from '../../fonts/true-type.js';
import { type PackedContent, packContent } from './archive.js';

export interface EmbeddedFont {
  readonly face: FontFace;
  /** `{GUID}` that the first bytes are masked with, made from the face's own hash. */
  readonly key: string;
  /** Masked and compressed once for all documents of a run. */
  readonly content: PackedContent;
}

/** Embeds a face as the standard asks (ECMA-376 part 4 §2.8.1); `undefined` where its licence forbids it. */
export function embedFont(face: FontFace): EmbeddedFont | undefined {
  if (!mayEmbed(face.bytes)) return undefined;
  const hex = face.sha256.slice(0, 32).toUpperCase();
  const key = `{${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`;
  return { face, key, content: packContent(obfuscate(face.bytes, hex)) };
}

const MASKED_BYTES = 32;

/** Masks the first 32 bytes with the key, last byte first. */
function obfuscate(bytes: Uint8Array, hexKey: string): Uint8Array {
  const key = Buffer.from(hexKey, 'hex').reverse();
  // Not `slice`: on a Buffer it would share the memory of the face that others read.
  const masked = Uint8Array.from(bytes);
  for (let index = 0; index < Math.min(MASKED_BYTES, masked.length); index++) {
    masked[index] = (masked[index] ?? 0) ^ (key[index % key.length] ?? 0);
  }
  return masked;
}
