export interface Planted {
  readonly kind: string;
  /** Place among the texts. */
  readonly line: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
export function plantSpelling(texts: readonly string[], seed: number): Planted[];
