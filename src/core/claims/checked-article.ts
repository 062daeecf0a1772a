import type { Config } from '../config/config.js';
import { usageOf } from '../config/house.js';
import { parseConfig } from '../config/parse.js';
import { registryOf } from '../config/registry.js';
import type { Fact, FactKind } from '../facts.js';
import { ProseDocument } from '../prose/prose.js';
import { type ArticleContext, isoDay } from '../recognize/article/context.js';
import { parseLanguageTag } from '../recognize/languages/registry.js';
import type { EntityRegistry, RecognizeOptions } from '../recognize/options.js';
import { recognizeDocumentInSteps } from '../recognize/recognizer.js';
import { validateSource } from '../recognize/validate.js';
import { finish, type Steps } from '../text/steps.js';
import { isImageTarget, type Sidecar } from './claim.js';
import { type Coverage, coverageOf } from './coverage.js';
import type { LinkedClaim } from './links.js';
import { originalNamed } from './original.js';
import type { Pictures } from './pictures.js';
import { parseSidecar } from './sidecar/parse.js';
import type { Problem } from './sidecar/problem.js';
import { type ClaimState, claimState, claimStates, resolveClaimsInSteps } from './state.js';
import { ArticleText } from './target/article-text.js';

/** What is known besides the article; texts of files as they are. */
export interface ArticleOptions {
  /** BCP 47 tag; goes before front matter, sidecar and configuration. */
  readonly language?: string | undefined;
  /** ISO day of publication, likewise. */
  readonly published?: string | undefined;
  /** ISO day on which it is looked at; what hangs on that is told only where it is known. */
  readonly today?: string | undefined;
  /** ISO day as of which it is audited, in the place of `today`: whether what it announced has come, and what no longer holds. */
  readonly asOf?: string | undefined;
  /** Text of the sidecar; without one there are no claims. */
  readonly sidecar?: string | undefined;
  /** Text of `factmark.yaml`. */
  readonly config?: string | undefined;
  /** What the configuration's `registry:` names, read by `parseRegistry`. */
  readonly registry?: EntityRegistry | undefined;
  /** Kinds of facts that are read; without, all. Checks that need others find nothing. */
  readonly kinds?: readonly FactKind[] | undefined;
  /** An earlier text of the article in which the claims stood, to tell places apart that are as good as each other. */
  readonly previous?: string | undefined;
  /** Files of pictures that claims are about, by the path that the claims name. */
  readonly pictures?: Pictures | undefined;
  /** Claims of other articles that these are linked with (`linksOf`). */
  readonly linked?: readonly LinkedClaim[] | undefined;
  /** What the article names as its original (`translation-of`): its own text, and what lies beside it. */
  readonly original?: (ArticleOptions & { readonly source: string }) | undefined;
}

/** The article that another one is a translation of (`translation-of`). */
export interface Original {
  /** As the translation names it. */
  readonly name: string;
  /** Absent when there is no such file. */
  readonly checked?: CheckedArticle;
}

/** An article with its facts, its claims and what has become of them. */
export interface CheckedArticle {
  readonly source: string;
  readonly document: ProseDocument;
  readonly article: ArticleText;
  readonly facts: readonly Fact[];
  /** Language and day of publication that the facts were read with. */
  readonly context: ArticleContext;
  readonly config: Config;
  /** ISO day on which it is looked at, where that is known. */
  readonly today?: string;
  /** ISO day as of which it is audited, if it is. */
  readonly asOf?: string;
  /** The newsroom's names that they were read with. */
  readonly registry?: EntityRegistry;
  /** `undefined` without a sidecar, and when it cannot be read. */
  readonly sidecar: Sidecar | undefined;
  readonly sidecarText: string | undefined;
  readonly problems: readonly Problem[];
  /** In the order of the sidecar. */
  readonly states: readonly ClaimState[];
  /** Claims of other articles that these are linked with, as far as they are known. */
  readonly linked?: readonly LinkedClaim[];
  /** What it is a translation of, once that has been looked for. */
  readonly original?: Original;
}

/**
 * Recognises the facts of an article and finds its claims.
 * @throws {TypeError} that names the option, when one is not as documented
 */
export function checkedArticle(source: string, options: ArticleOptions = {}): CheckedArticle {
  return finish(checkedArticleInSteps(source, options));
}

/** As `checkedArticle`, in steps. */
export function* checkedArticleInSteps(source: string, options: ArticleOptions = {}): Steps<CheckedArticle> {
  validateSource(source);
  const configText = textOption('config', options.config);
  const config = configText === undefined ? NO_CONFIG : parseConfig(configText).config;
  const sidecarText = textOption('sidecar', options.sidecar);
  const { sidecar, problems } = sidecarText === undefined ? NO_SIDECAR : parseSidecar(sidecarText);
  const reading = recognizeOptions(options, config, sidecar);
  const prose = { format: 'markdown', textKeys: config['text-keys'] } as const;
  const document = yield* ProseDocument.openInSteps(source, prose);
  yield;
  const { facts, context } = yield* recognizeDocumentInSteps(document, reading);
  let text: ArticleText | undefined;
  const articleText = (): ArticleText => {
    text ??= ArticleText.ofProse(document);
    return text;
  };
  const previous = textOption('previous', options.previous);
  const earlier = previous === undefined ? undefined : ArticleText.ofProse(ProseDocument.open(previous, prose));
  const states =
    sidecar === undefined || Object.keys(sidecar.claims).length === 0
      ? []
      : claimStates(
          articleText(),
          sidecar,
          yield* resolveClaimsInSteps(articleText(), sidecar, earlier),
          options.pictures,
        );
  const asOf = dayOption('asOf', options.asOf);
  const today = asOf ?? dayOption('today', options.today);
  const original = options.original && originalNamed(document);
  return {
    source,
    document,
    get article() {
      return articleText();
    },
    facts,
    context,
    config,
    ...(today !== undefined && { today }),
    ...(asOf !== undefined && { asOf }),
    ...(reading.registry && { registry: reading.registry }),
    sidecar,
    sidecarText,
    problems,
    states,
    linked: options.linked ?? [],
    ...(original &&
      options.original && {
        original: {
          name: original.value,
          checked: yield* checkedArticleInSteps(sourceOf(options.original), options.original),
        },
      }),
  };
}

/** The same article, now that the files of its pictures were looked at. */
export function withPictures(checked: CheckedArticle, pictures: Pictures): CheckedArticle {
  const states = checked.states.map((state): ClaimState => {
    const { id, claim, resolution } = state;
    const picture = isImageTarget(claim.target) ? pictures.get(claim.target.image) : undefined;
    return picture === undefined ? state : claimState(checked.article, id, claim, resolution, picture);
  });
  return { ...checked, states };
}

const NO_CONFIG: Config = {};
const NO_SIDECAR: ReturnType<typeof parseSidecar> = { problems: [] };

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What holds for an article where neither the caller nor its front matter says: its sidecar's word, then the configuration's. */
export function recognizeOptions(
  { language, published, registry, kinds }: Pick<ArticleOptions, 'language' | 'published' | 'registry' | 'kinds'>,
  config: Config,
  sidecar: Sidecar | undefined,
): RecognizeOptions {
  const languages = [sidecar?.language?.trim(), config.language];
  const defaultLanguage = languages.find((tag) => tag !== undefined && parseLanguageTag(tag) !== undefined);
  const defaultDay = [sidecar?.published, config.published].map((day) => isoDay(day ?? '')).find(Boolean);
  const names = registryOf(config, registry?.entities);
  // V8 gives an object that is spread and then added to a shape of its own each time, so that it is read slowly
  const defaults: Writable<NonNullable<RecognizeOptions['defaults']>> = {};
  if (defaultLanguage !== undefined) defaults.language = defaultLanguage;
  if (defaultDay !== undefined) defaults.published = defaultDay;
  const reading: Writable<RecognizeOptions> = { defaults };
  if (language !== undefined) reading.language = language;
  if (published !== undefined) reading.published = published;
  if (kinds !== undefined) reading.kinds = kinds;
  if (config['text-keys']) reading.textKeys = config['text-keys'];
  if (names) reading.registry = names;
  return Object.assign(reading, usageOf(config));
}

/** How much of an article is checked whose claims can be read (see `coverageOf`). */
export function coverageOfChecked({ document, facts, states, sidecar, config, context }: CheckedArticle): Coverage {
  return coverageOf(document, facts, states, sidecar?.sources ?? {}, config.require, context.language);
}

/**
 * How much of an article is checked, by the contract's definition of «covered» (see `coverageOf`).
 * @param sidecar text of the sidecar, if there is one
 * @param config text of `factmark.yaml`
 * @throws {TypeError} when an argument is not text
 */
export function coverage(source: string, sidecar?: string, config?: string): Coverage {
  const checked = checkedArticle(source, { sidecar, config });
  const counted = coverageOfChecked(checked);
  const unreadable = sidecar !== undefined && sidecar.trim() !== '' && checked.sidecar === undefined;
  return unreadable ? { ...counted, unreadable } : counted;
}

function sourceOf({ source }: NonNullable<ArticleOptions['original']>): string {
  if (typeof source === 'string') return source;
  throw new TypeError(`original.source must be the text of a file, not ${typeof source}`);
}

/** @throws {TypeError} for what is no ISO day */
function dayOption(name: string, value: unknown): string | undefined {
  const text = textOption(name, value);
  if (text === undefined || isoDay(text) === text) return text;
  throw new TypeError(`${name} must be an ISO day such as 2025-03-31, not ${text}`);
}

function textOption(name: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new TypeError(`${name} must be the text of a file, not ${value === null ? 'null' : typeof value}`);
}
