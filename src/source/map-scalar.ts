import type { Scalar } from 'yaml';
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
      const headerLength = token.props.reduce((sum, prop) => sum + sourceLength(prop), 0);
      return mapBlockScalar({
        header: header && 'source' in header ? header.source : '',
        body: token.source,
        bodyOffset: token.offset + headerLength,
        parentIndent: token.indent,
      });
    }
    default:
      return undefined;
  }
}

const sourceLength = (token: object): number =>
  'source' in token && typeof token.source === 'string' ? token.source.length : 0;
