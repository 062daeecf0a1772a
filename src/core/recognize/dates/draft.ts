import type { DateModifier, DateType, DateValue } from '../../facts.js';
import { formatDay } from './calendar.js';
import type { Located } from './located.js';

/** The value of a date while it is made. */
export interface Draft {
  type: DateType;
  timex: string;
  mod?: DateModifier;
  edtf?: string;
  start?: string;
  end?: string;
  relative: boolean;
  invalid?: true;
  alternatives?: readonly DateValue[];
}

/** The value of a place in the calendar; the commonest shape spelled out. */
export function draftOf({ period, timex = '', relative }: Located): Draft {
  if (!period) return { type: 'date', timex, relative };
  const { edtf, first, last } = period;
  const start = first === undefined ? undefined : formatDay(first);
  const end = last === undefined ? undefined : last === first ? start : formatDay(last);
  if (edtf !== undefined && start !== undefined && end !== undefined)
    return { type: 'date', timex: period.timex, relative, edtf, start, end };
  const draft: Draft = { type: 'date', timex: period.timex, relative };
  if (edtf !== undefined) draft.edtf = edtf;
  if (start !== undefined) draft.start = start;
  if (end !== undefined) draft.end = end;
  return draft;
}

export function withoutEdtf(draft: Draft): Draft {
  const { edtf: _edtf, ...rest } = draft;
  return rest;
}

export function withoutDays(draft: Draft): Draft {
  const { start: _start, end: _end, edtf: _edtf, ...rest } = draft;
  return rest;
}
