import { factOf } from '../claims/annotate.js';
import type { CheckedArticle } from '../claims/checked-article.js';
import { type LinkedClaim, linkOf } from '../claims/links.js';
import { isSameFile } from '../claims/original.js';
import { sameFigure, valueText } from '../claims/reading.js';
import type { ClaimState } from '../claims/state.js';
import type { Fact } from '../facts.js';
import type { Check, Finding } from './finding.js';
import { placeOfClaim, quoted } from './place.js';

/*
 * One figure in several places, linked by `same-as`, of which one was changed: every place of the link is told, in this
 * article and in others, whichever of them names the other. A warning, on the words; a link to a claim that is not there
 * (`same-as-missing`) likewise. A translation and its original are compared by the check for that. Places without a value, and withdrawn claims, are left out; «about 130» agrees with
 * 129.6, and whether both are bounds is not asked.
 */

export const checkSameAs: Check = (checked) => [...missing(checked), ...differing(checked)];

function missing(checked: CheckedArticle): readonly Finding[] {
  const ids = new Set(checked.states.map(({ id }) => id));
  return checked.states.flatMap((state): readonly Finding[] => {
    const to = state.claim['same-as'];
    if (to === undefined || state.claim.status === 'withdrawn' || !isMissing(to, ids, checked.linked ?? [])) return [];
    const message = `${state.id} is linked to ${to}, which is not there.`;
    return [{ id: 'same-as-missing', severity: 'warning', message, ...placeOfClaim(checked, state) }];
  });
}

/** Links into other articles can only be judged where these were read. */
function isMissing(to: string, ids: ReadonlySet<string>, linked: readonly LinkedClaim[]): boolean {
  if (!to.includes('#')) return !ids.has(to);
  return linked.some(({ name, isThere }) => name === to && !isThere);
}

function differing(checked: CheckedArticle): readonly Finding[] {
  const figures = checked.states.flatMap((state): readonly Figure[] => {
    const fact = state.claim.status === 'withdrawn' ? undefined : factOf(state, checked.facts);
    return fact === undefined ? [] : [{ state, fact }];
  });
  const groupOf = groups(checked.states);
  const inGroup = new Map<string | undefined, Figure[]>();
  for (const figure of figures) {
    const group = groupOf.get(figure.state.id);
    const others = inGroup.get(group);
    if (others) others.push(figure);
    else inGroup.set(group, [figure]);
  }
  return figures.flatMap((own): readonly Finding[] => {
    const group = groupOf.get(own.state.id);
    const here = (inGroup.get(group) ?? []).filter((other) => other !== own);
    const others = (checked.linked ?? []).filter(
      ({ claim, name, fact }) => fact !== undefined && groupOf.get(claim) === group && !isInOriginal(checked, name),
    );
    const differing = here.filter(({ fact }) => !sameFigure(fact, own.fact));
    const apart = [
      ...differing.map(({ state, fact }) => said(state.id, fact)),
      ...others.flatMap(({ name, fact }) =>
        fact === undefined || sameFigure(fact, own.fact) ? [] : [said(name, fact)],
      ),
    ];
    if (apart.length === 0) return [];
    const related = differing.flatMap(({ state: { place } }) => (place === undefined ? [] : [place]));
    const message = `${quoted(own.state.words ?? '')} is linked as the same figure with ${apart.join(' and ')}.`;
    return [{ id: 'same-as', severity: 'warning', message, related, ...placeOfClaim(checked, own.state) }];
  });
}

interface Figure {
  readonly state: ClaimState;
  readonly fact: Fact;
}

function isInOriginal({ original }: CheckedArticle, name: string): boolean {
  const link = linkOf(name);
  return link !== undefined && original?.checked !== undefined && isSameFile(link.article, original.name);
}

function said(name: string, { text, value }: Fact): string {
  return `${name}, ${quoted(text)} (${valueText(value)})`;
}

/** The name of each claim's group: claims that are linked, however far around. */
function groups(states: readonly ClaimState[]): ReadonlyMap<string, string> {
  const parents = new Map(states.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parents.get(root) !== undefined && parents.get(root) !== root) root = parents.get(root) as string;
    return root;
  };
  for (const { id, claim } of states) {
    const to = claim['same-as'];
    if (to !== undefined && parents.has(to)) parents.set(rootOf(id), rootOf(to));
  }
  return new Map(states.map(({ id }) => [id, rootOf(id)]));
}
