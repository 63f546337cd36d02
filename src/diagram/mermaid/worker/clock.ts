/** The day of every drawing: the same source gives the same drawing on any day. */
const TODAY = Date.UTC(2000, 0, 1);
const PARTS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];

/** What Node passes over, also where nothing closes it. */
const BRACKETS = /\((?:[^()]+|\([^()]*\))*\)?/g;
/** A zone by its name, behind a number. */
const NAME = /^\D*\d.*(?<![a-z])(?:Z|UTC?|GMT|[ECMP][SD]T)(?![a-z])/i;
/** A zone by its sign, behind the first time; a dash right behind the number or the month of a date only joins them. */
const SIGN = /^(?:(?!\d:\d).)*\d:\d(?:[\d:.]*-|.*(?:[^\da-z]|[ap]m)-|.*\+)\d/i;
/** What Node reads as of UTC, although no zone is written. */
const ISO_DAY = /^(?:[-+]\d{2})?\d{4}(?:-\d{2}){0,2}$/;

/** Whether a day is the same one on every machine, as Node reads it. */
export function isZoned(day: string): boolean {
  const bare = day.replace(BRACKETS, ' ');
  return NAME.test(bare) || SIGN.test(bare) || ISO_DAY.test(day);
}

/** Stops this thread's clock, and puts it in one time zone. */
export function stopClock(): void {
  const Real = Date;
  const offset = Real.prototype.getTimezoneOffset;
  /** What is written without a zone, Node reads as of the machine's zone. */
  const parse = (text: string): number => {
    const time = Real.parse(text);
    return Number.isNaN(time) || isZoned(text) ? time : time - offset.call(new Real(time)) * 60_000;
  };
  const timeOf = (args: readonly unknown[]): number => {
    const [first, ...rest] = args;
    if (args.length === 0) return TODAY;
    if (rest.length > 0) return Real.UTC(...(args.map(Number) as [number, number]));
    return typeof first === 'string' ? parse(first) : new Real(first as number | Date).getTime();
  };
  const Stopped = new Proxy(Real, {
    construct: (_, args: readonly unknown[], target) => Reflect.construct(Real, [timeOf(args)], target) as Date,
    apply: () => new Real(TODAY).toUTCString(),
    get: (target, name) => (name === 'now' ? () => TODAY : name === 'parse' ? parse : (Reflect.get(target, name) as unknown)),
  });
  const prototype = Real.prototype as unknown as Record<string, unknown>;
  for (const part of PARTS) {
    prototype[`get${part}`] = prototype[`getUTC${part}`];
    if (part !== 'Day') prototype[`set${part}`] = prototype[`setUTC${part}`];
  }
  prototype['getTimezoneOffset'] = () => 0;
  prototype['toString'] = Real.prototype.toUTCString;
  globalThis.Date = Stopped;
}

/** Starts this thread's chance anew: the same numbers for every drawing. */
export function resetChance(): void {
  let state = 42;
  Math.random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
