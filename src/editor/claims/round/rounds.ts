import * as vscode from 'vscode';
import type { Progress } from '../../../core/claims/round/progress.js';
import type { Scope } from '../../../core/claims/round/stops.js';
import type { Voice } from '../../../core/describe/voice.js';
import { hasTab } from '../../current.js';
import { editsInOrder } from '../../text/changes.js';
import { Timer } from '../../timer.js';
import { say, tell } from '../commands/ask.js';
import type { Desk } from '../commands/desk.js';
import type { ClaimServices } from '../commands/services.js';
import { askAction } from './cheatSheet.js';
import type { Given } from './decide.js';
import { Display } from './display.js';
import { askEnding } from './ending.js';
import { Hold } from './hold.js';
import { type Decision, isDecision, isMove, type Move, type RoundAction } from './keys.js';
import { RoundMemory } from './memory.js';
import { Pace } from './pace.js';
import type { Told } from './progressItem.js';
import { Round } from './round.js';

/** After edits of an article whose round was left. */
const SOON = 1000;

/** What is shown of the round that goes on. */
export interface RoundView {
  readonly progress: Progress;
  readonly told: Told | undefined;
  /** Of the status bar, to be read and to be listened to. */
  readonly text: string;
  readonly label: string;
}

/** The round that goes on in this window, if any, and those that were left. */
export class Rounds implements vscode.Disposable {
  readonly #services: ClaimServices;
  readonly #voice: Voice;
  readonly #hold: Hold;
  readonly #memory: RoundMemory;
  readonly #display = new Display();
  readonly #pace = new Pace();
  readonly #left = new Map<vscode.TextDocument, Round>();
  readonly #refresh = new Timer(() => void this.#renew());
  readonly #save = new Timer(() => void this.#saveLeft());
  readonly #subscriptions: vscode.Disposable;
  #round: Round | undefined;
  #busy = false;

  constructor(services: ClaimServices, voice: Voice, memory: Pick<vscode.Memento, 'get' | 'update'>) {
    this.#services = services;
    this.#voice = voice;
    this.#hold = new Hold(memory);
    this.#memory = new RoundMemory(memory);
    this.#subscriptions = vscode.Disposable.from(
      this.#hold,
      this.#display,
      vscode.window.onDidChangeActiveTextEditor(() => this.#display.place(this.#round)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#display.mark(this.#round)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      services.claims.onDidChange(({ document }) => {
        if (document === this.#round?.document && !this.#busy) {
          this.#refresh.start(0);
        }
      }),
      // The document itself may stay in memory for minutes.
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) {
          void this.#tabsClosed();
        }
      }),
    );
  }

  /** Nothing while no round goes on. */
  get view(): RoundView | undefined {
    const { progress, told } = this.#round ?? {};
    return progress && { progress, told, text: this.#display.text, label: this.#display.label };
  }

  /** The round of an article that goes on or was left, as far as it can be taken up again. */
  left(desk: Desk): Round | undefined {
    const { document } = desk.claimed;
    const known = document === this.#round?.document ? this.#round : this.#left.get(document);
    const saved = known ? undefined : this.#memory.get(document.uri);
    return known ?? (saved && Round.restored(this.#services, this.#voice, desk, saved));
  }

  /** Holds an article read-only, for a round that is to come; says why when it cannot. */
  async hold(document: vscode.TextDocument): Promise<boolean> {
    // What is read-only cannot be saved.
    if (document.isDirty && !(await document.save())) {
      tell(vscode.l10n.t('The article could not be saved. Save it first: a round holds it read-only.'));
      return false;
    }
    await this.#hold.hold(document);
    return true;
  }

  /** Gives an article back through which no round goes. */
  async giveBack(document: vscode.TextDocument): Promise<void> {
    if (document !== this.#round?.document) {
      await this.#hold.release(document);
    }
  }

  begin(desk: Desk, scope: Scope): Promise<void> {
    return this.resume(Round.begin(this.#services, this.#voice, desk, scope));
  }

  /** Goes on with a round, in front. The one that goes on elsewhere is left. */
  async resume(round: Round): Promise<void> {
    const { document } = round;
    if (this.#round && this.#round !== round) {
      await this.leave();
    }
    await round.renew();
    if (round.walk.stops.length === 0) {
      return tell(vscode.l10n.t('There is nothing to check there.'));
    }
    if (!(await this.hold(document))) {
      return;
    }
    this.#round = round;
    this.#left.delete(document);
    await this.#show();
  }

  /** Leaves the round; it can be taken up again. */
  async leave(): Promise<void> {
    const round = this.#round;
    if (!round) {
      return;
    }
    const { decided, total, isAtEnd } = round.progress;
    this.#round = undefined;
    this.#refresh.dispose();
    this.#display.show(undefined);
    // A round that has nothing left to do is over.
    const isOver = isAtEnd && round.left.length === 0;
    if (!isOver) {
      this.#left.set(round.document, round);
    }
    await this.#hold.release(round.document);
    await this.#memory.set(round.document.uri, isOver ? undefined : round.saved);
    say(vscode.l10n.t('Round left: {0} of {1} decided. Check Article takes it up again.', decided, total));
  }

  /**
   * Does what a key means; nothing for a decision right behind another, and while something is asked. Ends when all is
   * written.
   */
  async act(action: RoundAction, given: Given = {}): Promise<void> {
    const round = this.#round;
    if (!round || this.#busy || this.#pace.isTooSoon(action, performance.now())) {
      return;
    }
    if (action === 'keys') {
      const chosenKey = await askAction();
      return chosenKey && this.act(chosenKey, given);
    }
    if (!given.chosen && action !== 'leave' && vscode.window.activeTextEditor?.document !== round.document) {
      // From the palette, or a key that came with the change of editors: the fact is shown first.
      return this.#show();
    }
    if (isMove(action)) {
      round.go(action);
      return this.#show();
    }
    if (isDecision(action) && !given.chosen && !given.answers && round.asksNothing(action)) {
      const written = round.decideAtOnce(action);
      await this.#show();
      await written;
      this.#refresh.start(0);
      return;
    }
    this.#busy = true;
    try {
      await round.settled();
      await this.#do(round, action, given);
    } finally {
      this.#busy = false;
    }
  }

  dispose(): void {
    this.#refresh.dispose();
    this.#save.dispose();
    this.#subscriptions.dispose();
  }

  async #do(round: Round, action: Exclude<RoundAction, 'keys' | Move>, given: Given): Promise<void> {
    if (isDecision(action)) {
      return this.#decide(round, action, given);
    }
    switch (action) {
      case 'undo':
        await round.undo();
        return this.#show(given.chosen === undefined);
      case 'leave':
        return this.leave();
      case 'sentence':
        await round.signSentence();
        return this.#show();
    }
  }

  async #decide(round: Round, decision: Decision, { chosen, answers }: Given): Promise<void> {
    const about = chosen?.filter(({ article }) => article === round.document.uri.toString());
    if (about?.length === 0) {
      return tell(vscode.l10n.t('Choose facts in the view first: Enter takes one, Shift+Down more.'));
    }
    await round.decide(decision, { ...(about && { chosen: about }), ...(answers && { answers }) });
    // The place in the tree stays.
    return this.#show(!about);
  }

  /** @param inFront whether the fact is shown in its editor, with its card; else only marks and progress. */
  async #show(inFront = true): Promise<void> {
    const round = this.#round;
    if (!round) {
      return;
    }
    const { document, walk } = round;
    const { current } = walk;
    this.#display.show(round);
    if (inFront && current) {
      const active = vscode.window.activeTextEditor;
      this.#display.reveal(active?.document === document ? active : await this.#hold.hold(document), current);
    } else if (inFront) {
      void this.#end(round);
    }
    void this.#memory.set(document.uri, round.saved);
  }

  async #end(round: Round): Promise<void> {
    await round.settled();
    const ending = await askEnding(round.progress, round.left, round.lost);
    if (ending === undefined || this.#round !== round) {
      return;
    }
    if (ending === 'leave') {
      return this.leave();
    }
    if (ending === 'again') {
      round.again();
    } else {
      round.walk.goTo(ending);
    }
    return this.#show();
  }

  /** An article that is shown nowhere any more is not gone through, and of a round that was left only what is saved stays. */
  async #tabsClosed(): Promise<void> {
    if (this.#round && !hasTab(this.#round.document.uri)) {
      await this.leave();
    }
    await this.#saveLeft();
    for (const document of this.#left.keys()) {
      if (!hasTab(document.uri)) {
        this.#left.delete(document);
      }
    }
  }

  async #renew(): Promise<void> {
    const round = this.#round;
    if (round && !this.#busy) {
      await round.renew();
      await this.#show(false);
    }
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const round = document === this.#round?.document ? this.#round : this.#left.get(document);
    for (const edit of round ? editsInOrder(contentChanges) : []) {
      round?.follow(edit);
    }
    if (round && round !== this.#round && contentChanges.length > 0) {
      this.#save.start(SOON);
    }
  }

  async #saveLeft(): Promise<void> {
    for (const [document, round] of this.#left) {
      await this.#memory.set(document.uri, round.saved);
    }
  }
}
