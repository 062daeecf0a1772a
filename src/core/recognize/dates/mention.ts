import type { DateFields } from './fields.js';

/** A date as it stands in the text, before anyone knows when it was published. Positions are tokens, `end` exclusive. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly fields: DateFields;
}

/** What stands there, with other fields. */
export function withFields({ start, end }: DateMention, fields: DateFields): DateMention {
  return { start, end, fields };
}
