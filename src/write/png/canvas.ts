import { zlibSync } from 'fflate';
import type { Pixels } from '../../pictures/picture.js';

type Point = readonly [x: number, y: number];

/** By how much the cover of each point differs from that of its left neighbour, row by row. */
interface Cover {
  readonly cover: Float32Array;
  readonly stride: number;
}

/** White paper of square points; y counts downwards. What is drawn later covers what was drawn before. */
export class Canvas {
  readonly #points: Float32Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.#points = new Float32Array(width * height * 3).fill(1);
  }

  /** Fills closed shapes in a grey, 0 being black, their edges as softly as they cover points. */
  fill(shapes: readonly (readonly Point[])[], grey = 0): void {
    // Two places more than points: what an edge at the right rim changes is nobody's.
    const stride = this.width + 2;
    const cover = new Float32Array(stride * this.height);
    for (const shape of shapes) {
      shape.forEach((to, at) => {
        this.#addEdge({ cover, stride }, shape.at(at - 1) ?? to, to);
      });
    }
    for (let row = 0; row < this.height; row++) {
      let sum = 0;
      for (let column = 0; column < this.width; column++) {
        sum += cover[row * stride + column] ?? 0;
        const share = Math.min(Math.abs(sum), 1);
        if (share < SMALLEST) continue;
        const at = (row * this.width + column) * 3;
        for (let colour = at; colour < at + 3; colour++) this.#blend(colour, grey, share);
      }
    }
  }

  /** Puts a picture into a rectangle, each point the mean of what it covers of the picture. */
  drawPicture(
    { width, height, data }: Pixels,
    x: number,
    y: number,
    toWidth: number,
    toHeight: number,
  ): void {
    const last = { x: Math.min(this.width, x + toWidth), y: Math.min(this.height, y + toHeight) };
    for (let row = Math.max(0, Math.ceil(y)); row < last.y; row++) {
      for (let column = Math.max(0, Math.ceil(x)); column < last.x; column++) {
        for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
          const inX = column + (sample % SAMPLES) / SAMPLES - x;
          const inY = row + Math.floor(sample / SAMPLES) / SAMPLES - y;
          const fromX = Math.min(width - 1, Math.floor((inX / toWidth) * width));
          const fromY = Math.min(height - 1, Math.floor((inY / toHeight) * height));
          const from = (fromY * width + fromX) * 4;
          const share = (data[from + 3] ?? 0) / 255 / (SAMPLES * SAMPLES - sample);
          for (let colour = 0; colour < 3; colour++) {
            this.#blend((row * this.width + column) * 3 + colour, (data[from + colour] ?? 0) / 255, share);
          }
        }
      }
    }
  }

  /** A PNG file (ISO/IEC 15948) of eight bits a colour. The same points give the same bytes. */
  toPng(): Uint8Array {
    const line = this.width * 3 + 1;
    const raw = new Uint8Array(line * this.height);
    for (let row = 0; row < this.height; row++) {
      for (let at = 0; at < this.width * 3; at++) {
        raw[row * line + 1 + at] = Math.round((this.#points[row * this.width * 3 + at] ?? 0) * 255);
      }
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    header.set([8, 2, 0, 0, 0], 8);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', zlibSync(raw, { level: 9 })),
      chunk('IEND', new Uint8Array(0)),
    ]);
  }

  #blend(at: number, value: number, share: number): void {
    const before = this.#points[at] ?? 1;
    this.#points[at] = before + (value - before) * share;
  }

  /**
   * What an edge lets its right-hand side be covered, row by row: the sums along a row are the cover of its
   * points, as in the rasteriser of font-rs.
   */
  #addEdge({ cover, stride }: Cover, from: Point, to: Point): void {
    const direction = from[1] < to[1] ? 1 : -1;
    const [top, bottom] = direction > 0 ? [from, to] : [to, from];
    if (top[1] === bottom[1]) return;
    const slope = (bottom[0] - top[0]) / (bottom[1] - top[1]);
    const lastRow = Math.min(this.height, Math.ceil(bottom[1]));
    for (let row = Math.max(0, Math.floor(top[1])); row < lastRow; row++) {
      const [start, end] = [Math.max(row, top[1]), Math.min(row + 1, bottom[1])];
      if (end <= start) continue;
      const area = (end - start) * direction;
      const atX = (y: number): number => Math.min(this.width, Math.max(0, top[0] + (y - top[1]) * slope));
      const [one, other] = [atX(start), atX(end)];
      const [left, right] = one < other ? [one, other] : [other, one];
      const [first, after] = [Math.floor(left), Math.floor(right) + 1];
      let done = 0;
      for (let column = first; column < after; column++) {
        const share = shareLeftOf(column + 1, left, right);
        const at = row * stride + column;
        cover[at] = (cover[at] ?? 0) + area * (share - done);
        done = share;
      }
      const next = row * stride + after;
      cover[next] = (cover[next] ?? 0) + area * (1 - done);
    }
  }
}

/** Of the points of a slanting edge between `left` and `right`, how much of the unit square ending at `x` they cover. */
function shareLeftOf(x: number, left: number, right: number): number {
  const mean = (to: number): number => (to <= left ? 0 : (to - left) ** 2 / (2 * (right - left)));
  if (right - left < SMALLEST) return Math.min(1, Math.max(0, x - left));
  const whole = (to: number): number => (to >= right ? to - (left + right) / 2 : mean(to));
  return whole(x) - whole(x - 1);
}

const SMALLEST = 1e-4;
/** Samples of a picture in each direction for a point. */
const SAMPLES = 3;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** CRC-32 as PNG asks for it; `node:zlib` has it only from Node 20.15 and 22.2. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
