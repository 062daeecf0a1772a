import { type LanguageData, languages } from './languages/registry.js';

/**
 * Adds generated data for a language: what the files beside the bundle hold, read by the host, for a host without a file
 * system too. Serves every recogniser of the process from its next reading on.
 * @param tag BCP 47 tag; its region and script are passed over
 * @throws {TypeError} that names the argument, when one is not as documented
 */
export function loadLanguage(tag: string, data: LanguageData): void {
  if (typeof tag !== 'string') throw new TypeError(`tag must be a BCP 47 language tag, not ${String(tag)}`);
  if (typeof data !== 'object' || data === null) throw new TypeError('data must be an object { tables?, names? }');
  const { tables, names } = data;
  for (const [name, bytes] of Object.entries({ tables, names })) {
    if (bytes !== undefined && !(bytes instanceof Uint8Array)) throw new TypeError(`data.${name} must be a Uint8Array`);
  }
  languages.load(tag, { ...(tables && { tables }), ...(names && { names }) });
}
