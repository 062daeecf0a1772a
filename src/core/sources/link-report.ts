import { addressOf } from '../claims/join-sources.js';

/*
 * The report of a link checker, as lychee writes it (`--format json`): by where addresses stood, those that could not be
 * reached, in `error_map` and `timeout_map`, before version 0.17 in `fail_map`; each with a status, which is text or has one.
 */

/** Addresses that could not be reached, with what the checker says of each, by `linkKey`. */
export type DeadLinks = ReadonlyMap<string, string>;

const MAPS = ['fail_map', 'error_map', 'timeout_map'];

/** `undefined` for what is no such report. */
export function readLinkReport(text: string): DeadLinks | undefined {
  const report = parsed(text);
  if (report === undefined || !MAPS.some((name) => isObject(report[name]))) return undefined;
  const dead = new Map<string, string>();
  for (const name of MAPS) {
    const map = report[name];
    for (const entry of isObject(map) ? Object.values(map).flat() : []) {
      const url = isObject(entry) ? entry.url : undefined;
      if (isObject(entry) && typeof url === 'string') dead.set(linkKey(url), statusText(entry.status));
    }
  }
  return dead;
}

/** An address as checkers compare it: without what stands behind `#`, its host and its signs as they are sent. */
export function linkKey(url: string): string {
  const trimmed = url.trim();
  try {
    const address = new URL(trimmed);
    address.hash = '';
    return addressOf(address.href);
  } catch {
    return addressOf(trimmed.replace(/#.*$/su, ''));
  }
}

function statusText(status: unknown): string {
  if (typeof status === 'string') return status;
  const text = isObject(status) ? (status.text ?? status.code) : undefined;
  return typeof text === 'string' || typeof text === 'number' ? String(text) : 'not reached';
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
