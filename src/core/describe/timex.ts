/** A TIMEX3 value taken apart, as far as cards have words for it. Missing numbers were written as `X`. */
export type Timex =
  | {
      readonly form: 'day';
      readonly year?: number;
      readonly month?: number;
      readonly day: number;
      readonly time?: string;
    }
  | { readonly form: 'month'; readonly year?: number; readonly month: number }
  | { readonly form: 'year'; readonly year: number }
  | { readonly form: 'decade' | 'century'; readonly number: number }
  | { readonly form: 'quarter' | 'half'; readonly year?: number; readonly number: number }
  | { readonly form: 'season'; readonly year?: number; readonly season: Season }
  | { readonly form: 'week'; readonly year?: number; readonly week?: number }
  | { readonly form: 'weekday'; readonly weekday: number; readonly time?: string }
  | { readonly form: 'weekend'; readonly year?: number; readonly week?: number }
  | { readonly form: 'time'; readonly time: string }
  | { readonly form: 'duration'; readonly parts: readonly DurationPart[] }
  | { readonly form: 'vague-duration'; readonly unit: string }
  | { readonly form: 'reference'; readonly to: Reference };

export type Reference = 'PRESENT' | 'PAST' | 'FUTURE';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export type DurationUnit =
  | 'century'
  | 'decade'
  | 'year'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second';

export interface DurationPart {
  /** A decimal string. */
  readonly count: string;
  readonly unit: DurationUnit;
}

type Groups = readonly string[];

/** Each form of a day or of a part of a day, without and with the time of day in it. */
const DAYS: readonly (readonly [RegExp, (groups: Groups, time: { time?: string }) => Timex | undefined])[] = [
  [/^(?:X{4}-X{2}-X{2})?$/, (_, { time }) => (time === undefined ? undefined : { form: 'time', time })],
  [
    /^(\d{4}|XXXX)-(\d{2}|XX)-(\d{2})$/,
    ([, y, m, d], time) => ({ form: 'day', ...year(y), ...known('month', m), day: Number(d), ...time }),
  ],
  [/^(?:\d{4}|XXXX)-W(?:\d{2}|XX)-(\d)$/, ([, day], time) => ({ form: 'weekday', weekday: Number(day), ...time })],
];

const PERIODS: readonly (readonly [RegExp, (groups: Groups) => Timex | undefined])[] = [
  [/^(\d{4}|XXXX)-(\d{2})$/, ([, y, month]) => ({ form: 'month', ...year(y), month: Number(month) })],
  [/^(\d{4})$/, ([, y]) => ({ form: 'year', year: Number(y) })],
  [/^(\d{3})X?$/, ([, number]) => ({ form: 'decade', number: Number(number) })],
  [/^(\d{2})(?:XX)?$/, ([, number]) => ({ form: 'century', number: Number(number) })],
  [/^(\d{4}|XXXX)-Q([1-4])$/, ([, y, number]) => ({ form: 'quarter', ...year(y), number: Number(number) })],
  [/^(\d{4}|XXXX)-H([12])$/, ([, y, number]) => ({ form: 'half', ...year(y), number: Number(number) })],
  [/^(\d{4}|XXXX)-(SP|SU|FA|WI)$/, ([, y, season]) => ({ form: 'season', ...year(y), season: season as Season })],
  [/^(\d{4}|XXXX)-W(\d{2}|XX)$/, ([, y, week]) => ({ form: 'week', ...year(y), ...known('week', week) })],
  [/^(\d{4}|XXXX)-W(\d{2}|XX)-WE$/, ([, y, week]) => ({ form: 'weekend', ...year(y), ...known('week', week) })],
  [/^(PRESENT|PAST|FUTURE)_REF$/, ([, to]) => ({ form: 'reference', to: to as Reference })],
];

/** Takes a TIMEX3 value apart; nothing for a range and for what cards have no words for. */
export function parseTimex(timex: string): Timex | undefined {
  const [day, clock] = splitTime(timex);
  for (const [pattern, build] of DAYS) {
    const groups = pattern.exec(day);
    if (groups !== null) {
      return build(groups, clock === undefined ? {} : { time: clock });
    }
  }
  for (const [pattern, build] of PERIODS) {
    const groups = clock === undefined ? pattern.exec(timex) : null;
    if (groups !== null) {
      return build(groups);
    }
  }
  return parseDuration(timex);
}

const UNITS: Readonly<Record<string, DurationUnit>> = {
  CE: 'century',
  DE: 'decade',
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  WE: 'weekend',
  D: 'day',
};
const TIME_UNITS: Readonly<Record<string, DurationUnit>> = { H: 'hour', M: 'minute', S: 'second' };

function parseDuration(timex: string): Timex | undefined {
  const vague = /^P(T?)X(CE|DE|WE|[YQMWDHS])$/.exec(timex);
  if (vague !== null) {
    const unit = (vague[1] ? TIME_UNITS : UNITS)[vague[2]!];
    return unit && { form: 'vague-duration', unit };
  }
  const whole = /^P((?:\d+(?:\.\d+)?(?:CE|DE|WE|[YQMWD]))*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?$/.exec(timex);
  if (whole === null) {
    return undefined;
  }
  const parts = [...partsOf(whole[1] ?? '', UNITS), ...partsOf(whole[2] ?? '', TIME_UNITS)];
  return parts.length === 0 ? undefined : { form: 'duration', parts };
}

function partsOf(text: string, units: Readonly<Record<string, DurationUnit>>): readonly DurationPart[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)(CE|DE|WE|[YQMWDHS])/g)].map((part) => ({
    count: part[1]!,
    unit: units[part[2]!]!,
  }));
}

/** The day and the time of day of a value; a `T` at the start of a duration's second half is none. */
function splitTime(timex: string): readonly [day: string, time?: string] {
  const at = timex.startsWith('P') ? -1 : timex.indexOf('T');
  return at < 0 || timex.includes('/') ? [timex] : [timex.slice(0, at), timex.slice(at + 1)];
}

function year(digits: string | undefined): { year?: number } {
  return digits === undefined || digits === 'XXXX' ? {} : { year: Number(digits) };
}

function known<K extends string>(key: K, digits: string | undefined): { [P in K]?: number } {
  return (digits === undefined || digits === 'XX' ? {} : { [key]: Number(digits) }) as { [P in K]?: number };
}
