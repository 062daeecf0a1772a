import assert from 'node:assert/strict';
import { planSend, type RepositoryState } from '../../../src/core/send/plan.js';

/** An article and its sidecar, changed since the last commit, on a branch that is as it is at the remote. */
const STATE: RepositoryState = {
  branch: 'main',
  isUnderWay: false,
  upstream: { remote: 'origin', branch: 'main' },
  remotes: ['origin'],
  isReached: true,
  ahead: 0,
  behind: 0,
  own: ['a.md', 'a.md.claims.yaml'],
  staged: [],
  changed: [],
  incoming: [],
};
const PUSH = { remote: 'origin', branch: 'main', isNew: false };

describe('a plan to send checks', () => {
  it('commits the article and its sidecar and pushes, whatever else has changed', () => {
    const plan = { commit: STATE.own, bringIn: 'nothing', push: PUSH };
    assert.deepEqual(planSend(STATE), plan);
    assert.deepEqual(planSend({ ...STATE, staged: ['b.md'], changed: ['b.md', 'c.md'] }), plan);
  });

  it('sends earlier commits when nothing is new, and nothing when there are none', () => {
    assert.deepEqual(planSend({ ...STATE, own: [], ahead: 2 }), { commit: [], bringIn: 'nothing', push: PUSH });
    assert.deepEqual(planSend({ ...STATE, own: [] }), { why: 'nothing' });
    assert.deepEqual(planSend({ ...STATE, own: [], ahead: 2, isReached: false }), { why: 'not-reached' });
    assert.deepEqual(planSend({ ...STATE, own: [], isReached: false }), { why: 'nothing' });
    assert.deepEqual(planSend({ ...STATE, own: [], behind: 3, incoming: ['b.md'] }), { why: 'nothing' });
  });

  it('brings in what others have sent before the commit, where it is about other files', () => {
    const behind = { ...STATE, behind: 1, incoming: ['b.md'] };
    assert.deepEqual(planSend(behind), { commit: STATE.own, bringIn: 'fast-forward', push: PUSH });
    assert.deepEqual(planSend({ ...behind, staged: ['c.md'] }), {
      commit: STATE.own,
      bringIn: 'fast-forward',
      push: PUSH,
    });
  });

  it('merges it after the commit, where it is about the same files, or commits wait already', () => {
    const merge = { commit: STATE.own, bringIn: 'merge', push: PUSH };
    assert.deepEqual(planSend({ ...STATE, behind: 1, incoming: ['a.md.claims.yaml'] }), merge);
    assert.deepEqual(planSend({ ...STATE, behind: 1, ahead: 1, incoming: ['b.md'] }), merge);
  });

  it('begins nothing that it could not bring to an end', () => {
    const { branch, ...detached } = STATE;
    assert.deepEqual(planSend(detached), { why: 'no-branch' });
    assert.deepEqual(planSend({ ...STATE, isUnderWay: true }), { why: 'under-way' });
    const behind = { ...STATE, behind: 1, incoming: ['b.md'] };
    assert.deepEqual(planSend({ ...behind, changed: ['b.md'] }), { why: 'in-the-way', paths: ['b.md'] });
    assert.deepEqual(planSend({ ...behind, staged: ['b.md'], changed: ['b.md'] }), {
      why: 'in-the-way',
      paths: ['b.md'],
    });
    const same = { ...behind, incoming: ['a.md'], staged: ['c.md', 'd.md'] };
    assert.deepEqual(planSend({ ...same, changed: ['d.md'] }), { why: 'staged', paths: ['d.md'] });
    assert.deepEqual(planSend(same), { commit: STATE.own, bringIn: 'merge', push: PUSH });
  });

  it('commits here where there is no remote, or it does not answer', () => {
    const { upstream, ...fresh } = STATE;
    assert.deepEqual(planSend({ ...fresh, remotes: [], isReached: false }), {
      commit: STATE.own,
      bringIn: 'nothing',
      stays: 'no-remote',
    });
    assert.deepEqual(planSend({ ...STATE, isReached: false, behind: 1, incoming: ['a.md'] }), {
      commit: STATE.own,
      bringIn: 'nothing',
      stays: 'not-reached',
    });
  });

  it('gives a new branch a place at `origin`, else at the first remote', () => {
    const { upstream, ...fresh } = STATE;
    const push = { ...PUSH, isNew: true };
    assert.deepEqual(planSend({ ...fresh, remotes: ['backup', 'origin'] }), {
      commit: STATE.own,
      bringIn: 'nothing',
      push,
    });
    assert.deepEqual(planSend({ ...fresh, remotes: ['desk'], own: [] }), {
      commit: [],
      bringIn: 'nothing',
      push: { ...push, remote: 'desk' },
    });
  });
});
