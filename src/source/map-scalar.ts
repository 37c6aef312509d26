import type { CST, Scalar } from 'yaml';
import { mapBlockScalar } from './map-block-scalar.js';
import { mapDoubleQuoted } from './map-double-quoted.js';
import { mapPlainScalar, mapSingleQuoted } from './map-flow-scalar.js';
import type { MappedText } from './mapped-text.js';

/** Where each character of a string stands in the file; undefined for numbers and the like. */
export function mapScalar(scalar: Scalar): MappedText | undefined {
  const mapped = mapByStyle(scalar);
  // Better no exact place than a wrong one.
  return mapped?.text === scalar.value ? mapped : undefined;
}

function mapByStyle(scalar: Scalar): MappedText | undefined {
  const token = scalar.srcToken;
  switch (token?.type) {
    case 'scalar':
      return mapPlainScalar(token.source, token.offset);
    case 'single-quoted-scalar':
      return mapSingleQuoted(token.source, token.offset);
    case 'double-quoted-scalar':
      return mapDoubleQuoted(token.source, token.offset);
    case 'block-scalar': {
      const [header] = token.props;
      return mapBlockScalar({
        header: header && 'source' in header ? header.source : '',
        body: token.source,
        bodyOffset: bodyOffset(token),
        parentIndent: token.indent,
      });
    }
    default:
      return undefined;
  }
}

/** Where the text of a `|` or `>` scalar begins, behind the line of its header. */
export const bodyOffset = (token: CST.BlockScalar): number =>
  token.props.reduce((sum, prop) => sum + sourceLength(prop), token.offset);

const sourceLength = (token: object): number =>
  'source' in token && typeof token.source === 'string' ? token.source.length : 0;
