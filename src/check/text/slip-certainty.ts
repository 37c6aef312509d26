import type { NameSigns } from './names.js';
import type { Slip, SlipKind, SlipSigns } from './slip-signs.js';
import { SLIP_WEIGHTS } from './slip-weights.js';

/** How a slip suits what is spoken of around: cosines from -1 to 1, see `src/thai/word-vectors.ts`. */
export interface FitSigns {
  /** … the word that is meant; the mean of all where nothing is known of it. */
  readonly fit: number;
  readonly hasNoFit: number;
  /** … the words that stand there. */
  readonly ownFit: number;
  readonly hasNoOwnFit: number;
}

/** How well it suits the place between the words around, in nats: see `src/thai/word-order.ts`. */
export interface OrderSigns {
  /** … the word that is meant; 0 where nothing is known of it. */
  readonly expected: number;
  readonly isUnexpected: number;
  /** … the one that suits least of the words that stand there. */
  readonly ownExpected: number;
  readonly isOwnUnexpected: number;
}

/** What the text around says of a slip. */
export type PlaceSigns = FitSigns &
  OrderSigns &
  NameSigns & {
    /** A district or province is meant where its name has to stand. */
    readonly namesDistrict: number;
  };

/** What each sign counts, in nats, and what speaks for a slip of the kind without any. */
export type SlipWeights = Readonly<
  Record<SlipKind, Readonly<Record<keyof (SlipSigns & PlaceSigns), number>> & { readonly base: number }>
>;

/** How sure it is, in nats, that a slip is to be told: above 0 it is. The weights are fitted to texts by test/generate/slip-weights.ts. */
export function certaintyOf({ kind, signs }: Slip, place: PlaceSigns): number {
  const weights = SLIP_WEIGHTS[kind];
  const all = { ...signs, ...place };
  let sum = weights.base;
  for (const sign of SIGNS) sum += weights[sign] * all[sign];
  return sum;
}
export const SIGNS = [
  'gain',
  'logGain',
  'saved',
  'cost',
  'isShort',
  'isLone',
  'rarest',
  'surprise',
  'moreSurprise',
  'besidePiece',
  'isStray',
  'isCut',
  'endsSilent',
  'goesOn',
  'loan',
  'fit',
  'hasNoFit',
  'ownFit',
  'hasNoOwnFit',
  'expected',
  'isUnexpected',
  'ownExpected',
  'isOwnUnexpected',
  'inPlace',
  'behindPosition',
  'nearName',
  'namesDistrict',
] as const satisfies readonly (keyof (SlipSigns & PlaceSigns))[];

/** Whether it can be sure in any place. */
export const mayBeCertain = (slip: Slip): boolean => certaintyOf(slip, BEST_PLACE) >= 0;
const BEST_PLACE: PlaceSigns = {
  fit: 0.9,
  hasNoFit: 0,
  ownFit: -0.2,
  hasNoOwnFit: 0,
  expected: 6,
  isUnexpected: 0,
  ownExpected: -6,
  isOwnUnexpected: 0,
  inPlace: 0,
  behindPosition: 0,
  nearName: 0,
  namesDistrict: 0,
};
