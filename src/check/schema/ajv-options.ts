import type { Options } from 'ajv';

/**
 * Every mistake at once, with what is needed to explain it, which is not ajv's message. Our schemas are sound (a test compiles them
 * against the meta-schema), so that a run need not load it; smaller code is not worth the time to make it.
 */
export const AJV_OPTIONS: Options = {
  allErrors: true,
  strict: true,
  verbose: true,
  messages: false,
  validateSchema: false,
  meta: false,
  code: { optimize: false },
};
