import * as vscode from 'vscode';
import { leftOf, type Progress, progressOf } from '../../../core/claims/round/progress.js';
import { signSentence } from '../../../core/claims/round/sign-sentence.js';
import { type Scope, type Stop, sentenceOf, stopsOf } from '../../../core/claims/round/stops.js';
import { type SavedWalk, Walk } from '../../../core/claims/round/walk.js';
import type { Voice } from '../../../core/describe/voice.js';
import type { Span, TextEdit } from '../../../core/text/span.js';
import { cardOf } from '../../hover/card.js';
import { say, tell } from '../commands/ask.js';
import { type Desk, freshIds, layOut } from '../commands/desk.js';
import { Request } from '../commands/request.js';
import type { ClaimServices } from '../commands/services.js';
import { cut } from '../cut.js';
import { signOf } from '../sign.js';
import { signWord } from '../tree/items.js';
import { asksNothing, type Chosen, decide, type Given, goesOn, type Target } from './decide.js';
import type { Left } from './ending.js';
import type { Decision, Move } from './keys.js';
import type { Told } from './progressItem.js';
import { asksWhetherSaid, saidQuestion, sentenceSaying } from './said.js';

/** A round through one article: what is decided where, and how it is written. It shows nothing. */
export class Round {
  readonly document: vscode.TextDocument;
  readonly #services: ClaimServices;
  readonly #voice: Voice;
  readonly #walk: Walk;
  #desk: Desk;
  #writing: Promise<void> = Promise.resolve();

  private constructor(services: ClaimServices, voice: Voice, desk: Desk, walk: Walk) {
    this.document = desk.claimed.document;
    this.#services = services;
    this.#voice = voice;
    this.#desk = desk;
    this.#walk = walk;
  }

  static begin(services: ClaimServices, voice: Voice, desk: Desk, scope: Scope): Round {
    const walk = new Walk(scope);
    walk.begin(stopsAt(desk, walk));
    return new Round(services, voice, desk, walk);
  }

  static restored(services: ClaimServices, voice: Voice, desk: Desk, saved: SavedWalk): Round {
    const walk = Walk.restored(saved, desk.text.source, (restored) => stopsAt(desk, restored));
    return new Round(services, voice, desk, walk);
  }

  get walk(): Walk {
    return this.#walk;
  }

  get progress(): Progress {
    return progressOf(this.#walk, this.#desk.states);
  }

  get saved(): SavedWalk {
    return this.#walk.saved(this.document.getText());
  }

  /** What is told of the fact at which the round is; nothing at the end. */
  get told(): Told | undefined {
    const { current } = this.#walk;
    const asks = current && asksWhetherSaid(current, this.#claimOf(current)?.claim, this.#desk.claimed.coverage);
    return current && { ...this.#tell(current), ...(asks && { asks: saidQuestion() }) };
  }

  /** What is not covered. */
  get left(): readonly Left[] {
    return leftOf(this.#walk).map((stop) => ({ stop, told: this.#tell(stop) }));
  }

  /** How many claims of the article have words that are not found for certain. */
  get lost(): number {
    return this.#desk.states.filter(({ place, claim }) => place === undefined && claim.status !== 'withdrawn').length;
  }

  sentenceOf(stop: Stop): Span {
    return sentenceOf(this.#desk.text, stop);
  }

  follow(edit: TextEdit): void {
    this.#walk.follow(edit);
  }

  /** Takes the article and its claims as they are now. */
  async renew(): Promise<void> {
    this.#desk = (await layOut(this.#services, Request.of([this.document.uri]))) ?? this.#desk;
    this.#walk.renew(stopsAt(this.#desk, this.#walk));
  }

  /** Whether a decision about the stop at which the round is asks nothing. */
  asksNothing(decision: Decision): boolean {
    const { current } = this.#walk;
    return asksNothing(decision, current && this.#claimOf(current)?.claim);
  }

  /**
   * Decides about the fact at which the round is, where nothing is to be asked, and goes on at once: it is written when
   * the decisions before it are. What could not be written is open again.
   */
  async decideAtOnce(decision: Decision): Promise<void> {
    const { current } = this.#walk;
    if (!current) {
      return;
    }
    const step = this.#walk.deal([current], 'decided');
    await this.#next(async () => {
      const { claimed } = this.#desk;
      const before = claimed.lastEdit;
      let done = this.#saysSo(decision, current);
      try {
        done ||= (await decide(decision, this.#target(current), {})) !== undefined;
      } finally {
        if (done) {
          this.#walk.wrote(step, claimed.lastEdit === before ? undefined : claimed.lastEdit);
        } else {
          this.#walk.failed(step);
        }
      }
      await this.renew();
    });
  }

  /** Once what was decided before is written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** Decides about the fact at which the round is, or about those chosen in the tree, and goes on. */
  async decide(decision: Decision, { chosen, answers = {} }: Given = {}): Promise<void> {
    const { current } = this.#walk;
    const [first] = chosen ?? [];
    const target: Target | undefined = first && chosen ? [first, chosen] : current && this.#target(current);
    if (!target) {
      return;
    }
    const stops = chosen ? this.#stopsOf(chosen) : current ? [current] : [];
    const dealt = stops.filter((stop) => goesOn(decision, stop));
    await this.#write(
      async () =>
        this.#saysSo(decision, chosen ? undefined : current) || (await decide(decision, target, answers)) !== undefined,
      dealt.length > 0 ? () => dealt : undefined,
    );
  }

  /** Signs the sentence around the fact at which the round is. */
  async signSentence(): Promise<void> {
    const { l10n } = vscode;
    const { current } = this.#walk;
    const reviewer = current && (await this.#services.reviewer.handle(this.document.uri));
    if (!current || reviewer === undefined) {
      return;
    }
    const { prose, text, facts, states, claimed } = this.#desk;
    const sentence = this.sentenceOf(current);
    const signed = signSentence(
      { document: prose, article: text, facts, states },
      sentence,
      { reviewer, verdict: 'correct', date: this.#services.today() },
      freshIds(this.#desk, 'c-'),
    );
    if (!signed) {
      return tell(l10n.t('Every fact of this sentence was decided otherwise. Decide each by itself.'));
    }
    const inside = (stop: Stop): boolean => sentence.start <= stop.start && stop.end <= sentence.end;
    const isSigned = ({ fact, claim }: Stop): boolean =>
      fact ? !signed.left.includes(fact) : claim !== undefined && signed.claims.includes(claim);
    const done = await this.#write(
      () => claimed.edit(signed.edit, l10n.t('Sign off the sentence')),
      () => this.#walk.stops.filter((stop) => inside(stop) && isSigned(stop)),
    );
    if (done) {
      say(sentenceSaying(signed));
    }
  }

  /** Goes elsewhere without writing anything. */
  go(action: Move): void {
    const walk = this.#walk;
    const sentence = (stop: Stop): Span => this.sentenceOf(stop);
    switch (action) {
      case 'skip':
        walk.deal(walk.current ? [walk.current] : [], 'skipped');
        break;
      case 'next':
        walk.go(1);
        break;
      case 'previous':
        walk.go(-1);
        break;
      case 'nextSentence':
        walk.goBySentence(1, sentence);
        break;
      case 'previousSentence':
        walk.goBySentence(-1, sentence);
        break;
      case 'show':
        break;
    }
  }

  /** Takes the last step back, with what it wrote. An edit of the claims that came after it goes first, by itself. */
  async undo(): Promise<void> {
    const { last } = this.#walk;
    const { claimed } = this.#desk;
    if (!last) {
      return tell(vscode.l10n.t('There is no step of this round to undo.'));
    }
    const { edit } = last;
    const isLater = edit !== undefined && (claimed.lastEdit ?? 0) > edit;
    const isSame = edit !== undefined && claimed.lastEdit === edit;
    const done = isLater || isSame ? await claimed.undo() : true;
    if (done && !isLater) {
      this.#walk.back();
    }
    await this.renew();
  }

  /** Forgets what was skipped, and goes to the first fact that is left. */
  again(): void {
    this.#walk.again(stopsAt(this.#desk, this.#walk));
  }

  /**
   * @param write says whether it did
   * @param dealt what is dealt with then; nothing when the round stays where it is
   */
  async #write(write: () => Promise<boolean>, dealt: (() => readonly Stop[]) | undefined): Promise<boolean> {
    const { claimed } = this.#desk;
    const before = claimed.lastEdit;
    const done = await write();
    const edit = claimed.lastEdit === before ? undefined : claimed.lastEdit;
    if (done) {
      if (dealt) {
        this.#walk.deal(dealt(), 'decided', edit);
      } else if (edit !== undefined) {
        this.#walk.edited(edit);
      }
    }
    await this.renew();
    return done;
  }

  /** One after the other, each on what the one before has made. */
  #next(write: () => Promise<void>): Promise<void> {
    const done = this.#writing.then(write);
    this.#writing = done.catch(() => undefined);
    return done;
  }

  /** Whether the claim has that status already, so that nothing is to be written. */
  #saysSo(decision: Decision, stop: Stop | undefined): boolean {
    const status = decision === 'needsSource' ? 'needs-source' : decision === 'disputed' ? 'disputed' : undefined;
    const claim = stop && status && this.#claimOf(stop);
    return claim !== undefined && claim.claim.status === status && claim.claim.kind !== undefined;
  }

  /** A claim by its id, a fact by its place: the command finds or makes its claim. */
  #target(stop: Stop): Target {
    const article = this.document.uri.toString();
    return [stop.fact ? { article, offset: stop.fact.start } : { article, claim: stop.claim }];
  }

  #stopsOf(chosen: readonly Chosen[]): readonly Stop[] {
    const { claimed } = this.#desk;
    return this.#walk.stops.filter((stop) => {
      const claim = stop.fact ? claimed.claimOf(stop.fact)?.id : stop.claim;
      return chosen.some((one) => (one.claim === undefined ? one.offset === stop.start : one.claim === claim));
    });
  }

  #claimOf(stop: Stop): Desk['states'][number] | undefined {
    const id = stop.fact ? this.#desk.claimed.claimOf(stop.fact)?.id : stop.claim;
    return id === undefined ? undefined : this.#desk.states.find((state) => state.id === id);
  }

  #tell(stop: Stop): Told {
    const { labels, claimed } = this.#desk;
    const state = this.#claimOf(stop);
    const words = cut(this.document.getText().slice(stop.start, stop.end));
    const answer = stop.fact && cardOf(stop.fact, claimed.article, this.#voice).answer;
    return {
      words,
      answer: answer === words ? undefined : answer,
      status: signWord(state ? signOf(state) : 'unclaimed', labels),
    };
  }
}

function stopsAt({ facts, states, claimed }: Desk, walk: Walk): readonly Stop[] {
  return stopsOf({ facts, states, coverage: claimed.coverage }, walk.scope, walk.dealt);
}
