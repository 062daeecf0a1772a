import * as vscode from 'vscode';
import { ENTITY_TYPES } from '../../core/config/fields.js';
import type { ConfigEdit } from '../../core/config/plan.js';
import { foldWords } from '../../core/recognize/entities/not-names.js';
import { articleCommand, type Command, type Services } from '../commands/command.js';
import { selected } from '../commands/goToFact.js';
import type { ConfigFiles } from '../config/configFiles.js';
import type { Place } from '../current.js';
import { askKind, askTarget, type Target } from './ask.js';
import { writeName } from './registryFile.js';
import { asEntity, asVariant, entryOf, kindSaying, type NameKind, otherKinds, saidOf } from './sayings.js';
import { type NameSubject, subjectAt } from './subject.js';

/*
 * Commands that teach the workspace what a name is. As others they take the article's address and an offset, or a node of
 * the view of claims; an object behind them answers their questions: `type`, `as` (the name it is another form of) and
 * `create` (whether a missing `factmark.yaml` may be made).
 */

export interface NameServices extends Services {
  readonly configs: Pick<ConfigFiles, 'read' | 'readAgain'>;
}

interface Answers {
  readonly type?: NameKind;
  readonly as?: string;
  readonly create: boolean;
}

type Act = (subject: NameSubject, answers: Answers) => Promise<void>;

export function nameCommands(services: NameServices): readonly Command[] {
  const acts = actsOf(services);
  return [
    nameCommand('factmark.addToRegistry', services, acts.add),
    nameCommand('factmark.setNameKind', services, acts.setKind),
    nameCommand('factmark.notAName', services, acts.refuse),
    nameCommand('factmark.sameAs', services, acts.join),
    nameCommand('factmark.correctName', services, (subject, answers) => correct(subject, answers, acts)),
  ];
}

function actsOf({ configs, voice }: NameServices): Readonly<Record<'add' | 'setKind' | 'refuse' | 'join', Act>> {
  const write = async (
    { article }: NameSubject,
    edit: ConfigEdit,
    { create }: Answers,
    done: string,
  ): Promise<void> => {
    if (await writeName(configs, article.document.uri, edit, create)) {
      vscode.window.setStatusBarMessage(done, 6000);
    }
  };
  const be = async (subject: NameSubject, type: NameKind | undefined, answers: Answers): Promise<void> => {
    if (type) {
      const edit = asEntity(subject, type);
      await write(subject, edit, answers, saidOf({ name: subject.fact?.value.name ?? subject.words, type }, voice));
    }
  };
  return {
    add: async (subject, answers) => {
      const known = entryOf(subject)?.type ?? subject.fact?.value.type ?? 'unknown';
      const type = answers.type ?? (known === 'unknown' ? await askKind(subject.words, voice) : known);
      await be(subject, type, answers);
    },
    setKind: async (subject, answers) => {
      await be(subject, answers.type ?? (await askKind(subject.words, voice)), answers);
    },
    refuse: async (subject, answers) => {
      const edit: ConfigEdit = { type: 'not-a-name', words: subject.words };
      await write(subject, edit, answers, vscode.l10n.t('{0} is no name from now on', subject.words));
    },
    join: async (subject, answers) => {
      const target = answers.as === undefined ? await askTarget(subject, voice) : targetNamed(subject, answers.as);
      const type = target && (await kindOfTarget(subject, target, answers));
      if (target && type) {
        const done = vscode.l10n.t('{0} is the same as {1} from now on', subject.words, target.name);
        await write(subject, asVariant(subject, target, type), answers, done);
      }
    },
  };

  async function kindOfTarget({ fact }: NameSubject, target: Target, answers: Answers): Promise<NameKind | undefined> {
    const known = ENTITY_TYPES.find((type) => type === (target.type === 'unknown' ? fact?.value.type : target.type));
    return answers.type ?? known ?? askKind(target.name, voice);
  }
}

/** Asks what is to be said of the name. */
async function correct(subject: NameSubject, answers: Answers, acts: ReturnType<typeof actsOf>): Promise<void> {
  const { l10n } = vscode;
  const choices: readonly (vscode.QuickPickItem & { act(): Promise<void> })[] = [
    ...otherKinds(subject).map((type) => ({
      label: kindSaying(type),
      act: () => acts.setKind(subject, { ...answers, type }),
    })),
    { label: l10n.t('Not a name'), act: () => acts.refuse(subject, answers) },
    { label: l10n.t('Same as another name…'), act: () => acts.join(subject, answers) },
    ...(entryOf(subject) ? [] : [{ label: l10n.t('Add to registry'), act: () => acts.add(subject, answers) }]),
  ];
  const chosen = await vscode.window.showQuickPick(choices, {
    title: l10n.t('What Is {0}?', subject.words),
    placeHolder: l10n.t('The answer is kept in factmark.yaml for everybody who works in the folder'),
  });
  await chosen?.act();
}

function targetNamed({ article }: NameSubject, name: string): Target {
  const folded = foldWords(name);
  const entity = article.entities.find((one) => foldWords(one.name) === folded);
  const fact = article.facts.find(({ kind, value }) => kind === 'entity' && foldWords(value.name) === folded);
  return entity ?? (fact?.kind === 'entity' ? fact.value : { name, type: 'unknown' });
}

function nameCommand(id: string, services: NameServices, act: Act): Command {
  const command = articleCommand(id, services, async (place, args) => {
    const subject = subjectOf(place, args);
    if (subject) {
      await act(subject, answersIn(args));
    } else {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('There is no name here. Place the caret in one, or select its words.'),
      );
    }
  });
  return { id, run: (...args) => command.run(...placed(args)) };
}

function subjectOf(place: Place, [, offset]: readonly unknown[]): NameSubject | undefined {
  const at = place.offset ?? 0;
  return subjectAt(place.article, typeof offset === 'number' ? { start: at, end: at } : selected(place));
}

/** What a node of the view says, as the arguments of a link do. */
function placed(args: readonly unknown[]): readonly unknown[] {
  const [node] = args;
  if (!isRecord(node) || typeof node.article !== 'string') {
    return args;
  }
  const span = isRecord(node.placed) && isRecord(node.placed.span) ? node.placed.span : undefined;
  return [node.article, node.offset ?? span?.start, ...args.slice(1).filter(isRecord)];
}

/** @throws {TypeError} when an answer is not as documented */
function answersIn(args: readonly unknown[]): Answers {
  const given = args.slice(2).find(isRecord) ?? {};
  const { type, as, create } = given;
  const known = ENTITY_TYPES.find((one) => one === type);
  if (type !== undefined && known === undefined) {
    throw new TypeError(`factmark: type must be one of ${ENTITY_TYPES.join(', ')}`);
  }
  if (as !== undefined && typeof as !== 'string') {
    throw new TypeError('factmark: as must be a name');
  }
  return { ...(known && { type: known }), ...(as !== undefined && { as }), create: create === true };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
