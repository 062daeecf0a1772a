import type * as vscode from 'vscode';
import { type CheckedArticle, coverageOfChecked } from '../../../core/claims/checked-article.js';
import type { Sidecar } from '../../../core/claims/claim.js';
import type { Coverage } from '../../../core/claims/coverage.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { parseSidecar } from '../../../core/claims/sidecar/parse.js';
import type { Problem } from '../../../core/claims/sidecar/problem.js';
import { claimStates } from '../../../core/claims/state.js';
import { ArticleText } from '../../../core/claims/target/article-text.js';
import { GONE } from '../../../core/claims/target/resolve.js';
import { parseConfig } from '../../../core/config/parse.js';
import type { Fact } from '../../../core/facts.js';
import { ProseDocument } from '../../../core/prose/prose.js';
import type { Span } from '../../../core/text/span.js';
import type { Article } from '../../article.js';
import { type ContentChange, editsInOrder } from '../../text/changes.js';
import { Timer } from '../../timer.js';
import { Turns } from '../../turns.js';
import type { ArticleClaimsOptions, ClaimedArticle, PlacedClaim } from './claimedArticle.js';
import { LiveProse } from './liveProse.js';
import { ClaimLookup, placed } from './lookup.js';
import { Places } from './places.js';
import { contentOf, isWritable, type SidecarContent } from './sidecarStore.js';
import { Witness } from './witness.js';
import { SidecarWriter, type Written } from './writer.js';

/** Without claims nothing asks for the prose. */
const [NO_PROSE, NO_TEXT] = [ProseDocument.open(''), ArticleText.ofSource('')] as const;
/** States and coverage follow when typing pauses for so long, in milliseconds. */
const PAUSE = 150;

/** See `ClaimedArticle`. */
export class ArticleClaims implements ClaimedArticle, vscode.Disposable {
  /** Resolves once all that was to be written is taken up. */
  writing: Promise<unknown> = Promise.resolve();
  readonly #options: ArticleClaimsOptions;
  readonly #writer: SidecarWriter;
  readonly #places = new Places();
  readonly #prose: LiveProse;
  readonly #pause = new Timer(() => this.#update());
  readonly #witness: Witness;
  /** Read once the person pauses in the sidecar. */
  #typed: SidecarContent | undefined;
  #failure: string | undefined;
  #loaded = false;
  #version = 0;
  #sidecarText: string | undefined;
  #parsed: { readonly sidecar?: Sidecar; readonly problems: readonly Problem[] } = { problems: [] };
  #config: string | undefined;
  #checked: CheckedArticle | undefined;
  #coverage: Coverage | undefined;
  /** `undefined` when a place may have moved. */
  #claims: ClaimLookup | undefined;
  /** All places are to be looked for at the next update. */
  #anew = true;
  /** Whether the text may have been changed from outside since the last update. */
  #suspect = false;

  constructor(options: ArticleClaimsOptions) {
    this.#options = options;
    this.#writer = new SidecarWriter(options.sidecarUri, options.history);
    this.#prose = new LiveProse(options.document);
    this.#witness = new Witness(options.committed, () => this.#update());
  }

  get document(): vscode.TextDocument {
    return this.#options.document;
  }

  get article(): Article {
    return this.#options.article();
  }

  get sidecarUri(): vscode.Uri | undefined {
    return this.#options.sidecarUri;
  }

  get sidecarText(): string | undefined {
    return this.#sidecarText;
  }

  get sidecar(): Sidecar | undefined {
    return this.#parsed.sidecar;
  }

  get problems(): readonly Problem[] {
    return this.#parsed.problems;
  }

  get unreadable(): boolean {
    return this.#sidecarText !== undefined && this.#parsed.sidecar === undefined;
  }

  get readOnly(): boolean {
    const { sidecarUri } = this.#options;
    return sidecarUri === undefined || !isWritable(sidecarUri) || this.#parsed.sidecar?.readOnly === true;
  }

  get lastEdit(): number | undefined {
    return this.#options.history.last;
  }

  get config(): string | undefined {
    return this.#config;
  }

  get failure(): string | undefined {
    return this.#failure;
  }

  get loaded(): boolean {
    return this.#loaded;
  }

  /** Counts what was taken of the sidecar; what was read before another count is older than what is known. */
  get version(): number {
    return this.#version;
  }

  get claims(): readonly PlacedClaim[] {
    return this.#lookup().all;
  }

  get coverage(): Coverage {
    this.#coverage ??= { ...coverageOfChecked(this.checked), ...(this.unreadable && { unreadable: true }) };
    return this.#coverage;
  }

  get checked(): CheckedArticle {
    return this.#checked ?? this.#update();
  }

  claim(id: string): PlacedClaim | undefined {
    return this.#lookup().get(id);
  }

  claimAt(offset: number): PlacedClaim | undefined {
    return this.#lookup().at(offset);
  }

  claimOf(fact: Fact): PlacedClaim | undefined {
    return this.#lookup().of(fact, this.article.facts);
  }

  async edit(edit: SidecarEdit, label: string, places?: ReadonlyMap<string, Span>): Promise<boolean> {
    return this.#write(() => this.#writer.edit(edit, label), places);
  }

  async replaceText(text: string, label: string): Promise<boolean> {
    return this.#write(() => this.#writer.replace(this.#sidecarText ?? '', text, label));
  }

  async undo(): Promise<boolean> {
    return this.#write(() => this.#writer.undo());
  }

  /**
   * Takes over edits of the article.
   * @param suspect whether they may be none of a person's: the file may have been read again. A person's leave the
   *   text unsaved, but VS Code says so only after the first of them.
   */
  edited(changes: readonly ContentChange[], suspect: boolean): void {
    for (const edit of editsInOrder(changes)) {
      this.#prose.edit(edit);
      this.#places.move(edit);
    }
    this.#claims = undefined;
    this.#suspect = !this.document.isDirty && (suspect || this.#suspect);
    if (!this.#prose.isCurrent()) {
      // A change of line ends arrives without its edits.
      this.#anew = true;
      this.#update();
    } else if (changes.length > 0) {
      this.#pause.start(PAUSE);
    }
  }

  /** Takes what was read from the files. */
  load(content: SidecarContent, config: string | undefined): void {
    const isFirst = !this.#loaded;
    this.#loaded = true;
    if (this.#take(content) || isFirst || config !== this.#config) {
      this.#config = config;
      this.#update();
    }
  }

  /** Takes what the person types in the sidecar; it is read when they pause. */
  sidecarEdited(content: SidecarContent): void {
    this.#version += 1;
    this.#options.history.follow(content.type === 'text' ? content.text : '');
    this.#typed = content;
    this.#pause.start(PAUSE);
  }

  /** Takes the `factmark.yaml` that holds. */
  configure(config: string | undefined): void {
    if (config === this.#config) return;
    this.#config = config;
    this.#update();
  }

  /** The facts changed without an edit, or were read on; files of pictures were read. */
  factsChanged(): void {
    this.#pause.start(PAUSE);
  }

  dispose(): void {
    this.#pause.dispose();
  }

  #lookup(): ClaimLookup {
    this.#claims ??= new ClaimLookup(this.checked.states.map((state) => placed(state, this.#places.get(state.id))));
    return this.#claims;
  }

  /** Says whether the content is new. */
  #take(content: SidecarContent): boolean {
    this.#typed = undefined;
    this.#failure = content.type === 'failed' ? content.reason : undefined;
    const text = content.type === 'text' ? content.text : undefined;
    this.#options.history.follow(text ?? '');
    if (text === this.#sidecarText) {
      return false;
    }
    this.#version += 1;
    this.#sidecarText = text;
    this.#parsed = text === undefined ? { problems: [] } : parseSidecar(text);
    return true;
  }

  #update(): CheckedArticle {
    const checked = this.#renew();
    this.#options.onDidChange(this);
    return checked;
  }

  #renew(): CheckedArticle {
    this.#pause.dispose();
    if (this.#typed) this.#take(this.#typed);
    this.#anew ||= this.#suspect && !this.document.isDirty;
    this.#suspect = false;
    const checked = this.#check();
    this.#checked = checked;
    this.#coverage = undefined;
    this.#claims = undefined;
    this.#witness.askFor(checked.states);
    return checked;
  }

  #check(): CheckedArticle {
    const { config } = parseConfig(this.#config ?? '');
    const { sidecar, problems } = this.#parsed;
    const ids = Object.keys(sidecar?.claims ?? {});
    const document = ids.length > 0 ? this.#prose.document(config['text-keys']) : NO_PROSE;
    const article = ids.length > 0 ? ArticleText.ofProse(document) : NO_TEXT;
    if (sidecar && ids.length > 0) {
      this.#places.find(article, sidecar, this.#anew, this.#witness.or(this.#checked?.article, this.#anew));
    } else {
      this.#places.clear();
    }
    this.#anew = ids.length === 0;
    const found = new Map(ids.map((id) => [id, this.#places.get(id) ?? GONE] as const));
    return {
      source: this.document.getText(),
      document,
      article,
      facts: this.article.facts,
      context: this.article.context,
      config,
      sidecar,
      sidecarText: this.#sidecarText,
      problems,
      states: sidecar ? claimStates(article, sidecar, found, this.#options.pictures?.(sidecar)) : [],
    };
  }

  /** One after the other, each on what the one before has made. */
  #write(write: () => Promise<Written | undefined>, places?: ReadonlyMap<string, Span>): Promise<boolean> {
    const { version } = this.document;
    const done = this.writing.then(async () => {
      const written = await write();
      const turns = new Turns();
      if (written && this.#take(contentOf(written.text ?? '', this.document.uri))) {
        if (places && this.sidecar && this.document.version === version) this.#places.know(this.sidecar, places);
        await turns.pause();
        const checked = this.#renew();
        await turns.pause();
        this.#coverage = this.coverage;
        await turns.pause();
        // Else something came meanwhile, and was told of with this.
        if (checked === this.#checked) this.#options.onDidChange(this);
      }
      return written !== undefined;
    });
    this.writing = done.catch(() => undefined);
    return done;
  }
}
