/** Data in which any part may be missing, because it broke its schema and was taken out. */
export type Draft<Value> = Value extends readonly (infer Entry)[]
  ? readonly (Draft<Entry> | undefined)[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Draft<Value[Key]> | undefined }
    : Value;
