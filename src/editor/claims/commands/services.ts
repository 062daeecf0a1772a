import type { Articles } from '../../articles.js';
import type { ConfigFiles } from '../../config/configFiles.js';
import type { LanguageFiles } from '../../languageFiles.js';
import type { ClaimedArticles } from '../model/claimedArticles.js';
import type { EarlierChecks } from '../model/earlierChecks.js';
import type { LinkedArticles } from '../model/linkedArticles.js';
import type { PictureFiles } from '../model/pictureFiles.js';
import type { Reviewer } from '../reviewer.js';

/** What commands on claims need. */
export interface ClaimServices {
  readonly articles: Articles;
  readonly claims: ClaimedArticles;
  readonly pictures: Pick<PictureFiles, 'read'>;
  readonly earlier: Pick<EarlierChecks, 'read' | 'of'>;
  readonly linked: Pick<LinkedArticles, 'readOriginal'>;
  readonly reviewer: Pick<Reviewer, 'handle'>;
  readonly configs: Pick<ConfigFiles, 'read'>;
  /** Fetches what facts and checks need of a language. */
  readonly languages: Pick<LanguageFiles, 'fetch' | 'fetchNames' | 'fetchCheckWords'>;
  /** Of this program. */
  readonly version: string;
  /** The day on the person's own calendar, ISO 8601. */
  today(): string;
  /** From 0 to below 1; ids come from it. */
  random(): number;
}

/** With the person's own calendar and the system's randomness. */
export function claimServices(parts: Omit<ClaimServices, 'today' | 'random'>): ClaimServices {
  return { ...parts, today: () => localDay(), random: cryptoRandom };
}

export function localDay(now: Date = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** From the system's own source of randomness, in both hosts. */
export function cryptoRandom(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return bits / 2 ** 32;
}
