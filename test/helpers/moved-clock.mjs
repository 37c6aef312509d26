// Preloaded into a spawned `plan`: its clock goes CLOCK_AHEAD milliseconds ahead, its random numbers differ.
const ahead = Number(process.env.CLOCK_AHEAD ?? 0);
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [RealDate.now() + ahead] : args));
  }
  static now() {
    return RealDate.now() + ahead;
  }
};
Math.random = () => (ahead % 997) / 997;
