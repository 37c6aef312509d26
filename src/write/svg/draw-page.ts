import { DRAFT_MARK } from '../../document/draft-mark.js';
import type {
  FaceId,
  Leader,
  LinePart,
  Page,
  PageItem,
  PlacedLine,
  PlacedPicture,
  Rule,
  Run,
} from '../../layout/pages.js';
import type { Picture } from '../../pictures/picture.js';

export interface SvgResources {
  readonly unitsPerEm: (face: FaceId) => number;
  /** An outline as SVG says it, in font units, y upwards. */
  readonly outline: (face: FaceId, glyph: number) => string;
  readonly pictures: ReadonlyMap<string, Picture>;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A page as an SVG file that needs nothing else: what the PDF draws, at the same places. Units are pt. */
export function drawPage({ width, height, items }: Page, resources: SvgResources): string {
  const outlines = new Map<string, string>();
  const nameOf = (face: FaceId, glyph: number): string => {
    const key = `${face} ${glyph}`;
    const known = outlines.get(key);
    if (known !== undefined) return known;
    const name = `g${outlines.size}`;
    outlines.set(key, name);
    definitions.push(`<path id="${name}" d="${resources.outline(face, glyph)}"/>`);
    return name;
  };
  const definitions: string[] = [];
  const text = { nameOf, unitsPerEm: resources.unitsPerEm };
  const draw = (item: PageItem): string => {
    switch (item.kind) {
      case 'line': {
        const line = drawLine(item, text);
        return item.owner === 'draft-mark' ? acrossMiddle(line, width, height) : line;
      }
      case 'picture':
        return drawPicture(item, resources.pictures);
      case 'leader':
        return drawLeader(item);
      case 'rule':
        return drawRule(item);
      case 'link':
        return '';
    }
  };
  const drawn = items.map(draw);
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
    `<defs>${definitions.join('')}</defs>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...drawn.filter((element) => element !== ''),
    '</svg>\n',
  ].join('\n');
}

const acrossMiddle = (drawn: string, width: number, height: number): string =>
  `<g fill="${grey(DRAFT_MARK.grey)}" transform="translate(${round(width / 2)} ${round(height / 2)}) rotate(-${DRAFT_MARK.degrees})">${drawn}</g>`;

const grey = (share: number): string =>
  `#${Math.round(share * 255)
    .toString(16)
    .repeat(3)}`;

interface TextSetting {
  readonly nameOf: (face: FaceId, glyph: number) => string;
  readonly unitsPerEm: (face: FaceId) => number;
}

const drawLine = ({ x, y, line }: PlacedLine, setting: TextSetting): string =>
  line.parts.map((part) => drawPart(part, x + part.x, y + line.baseline, setting)).join('');

function drawPart({ runs, stretch }: LinePart, x: number, y: number, setting: TextSetting): string {
  let left = x;
  return runs
    .map((run) => {
      const scale = run.size / setting.unitsPerEm(run.face);
      const { uses, width } = drawRun(run, stretch, scale, setting);
      const placed = `<g transform="matrix(${scale.toPrecision(6)} 0 0 -${scale.toPrecision(6)} ${round(left)} ${round(y)})">${uses}</g>`;
      left += width * scale;
      return placed;
    })
    .join('');
}

/** Lengths in font units. */
function drawRun(
  { face, clusters }: Run,
  stretch: LinePart['stretch'],
  scale: number,
  { nameOf }: TextSetting,
): { readonly uses: string; readonly width: number } {
  const uses: string[] = [];
  let pen = 0;
  for (const { isSpace, glyphs, width } of clusters) {
    for (const glyph of glyphs) {
      for (const { id, x, y } of glyph.parts) {
        const up = y === 0 ? '' : ` y="${round(y)}"`;
        if (!isSpace) uses.push(`<use href="#${nameOf(face, id)}" x="${round(pen + glyph.x + x)}"${up}/>`);
      }
    }
    pen += width + (stretch.perCluster + (isSpace ? stretch.perSpace : 0)) / scale;
  }
  return { uses: uses.join(''), width: pen };
}

function drawPicture(
  { source, x, y, width, height }: PlacedPicture,
  pictures: SvgResources['pictures'],
): string {
  const picture = pictures.get(source);
  if (!picture) throw new Error(`picture “${source}” was not loaded`);
  const data = `data:image/${picture.kind};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  return `<image href="${data}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" preserveAspectRatio="none"/>`;
}

/** Round dots, as the PDF has them. */
const drawLeader = ({ from, to, y, step }: Leader): string =>
  `<path d="M${round(from)} ${round(y)}H${round(to)}" stroke="#000" stroke-linecap="round" stroke-dasharray="0 ${step}"/>`;

const drawRule = ({ from, to, width }: Rule): string =>
  `<path d="M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}" stroke="#000" stroke-width="${width}"/>`;
