export interface PictureSize {
  /** pixels */
  readonly width: number;
  readonly height: number;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const isPng = (bytes: Uint8Array): boolean =>
  bytes.length > 24 && viewOf(bytes).getUint32(0) === 0x89504e47;

const isJpeg = (bytes: Uint8Array): boolean => bytes.length > 4 && viewOf(bytes).getUint16(0) === 0xffd8;

/** Size of a PNG or JPEG picture, from its head. */
export function pictureSize(bytes: Uint8Array, name: string): PictureSize {
  const size = isPng(bytes) ? pngSize(bytes) : isJpeg(bytes) ? jpegSize(bytes) : undefined;
  if (!size || size.width === 0 || size.height === 0) {
    throw new Error(`picture “${name}” is neither a PNG nor a JPEG file that can be read`);
  }
  return size;
}

function pngSize(bytes: Uint8Array): PictureSize {
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments to the frame header (SOF0–SOF15 without the three tables among them). */
function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
