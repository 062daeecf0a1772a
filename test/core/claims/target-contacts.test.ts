import { deepEqual, equal } from 'node:assert/strict';
import { createTarget, resolveTargets } from '../../../src/core/claims/target/target.js';

describe('the context of a target', () => {
  const source =
    'Preguntas a prensa@puerto.example. La lonja vendió 40 toneladas de bonito. Llame al +34 981 555 123 hoy.';
  const start = source.indexOf('40 toneladas');
  const target = createTarget(source, { start, end: start + '40 toneladas'.length });

  it('holds no e-mail address and no telephone number', () => {
    deepEqual(target, {
      prefix: '. La lonja vendió ',
      suffix: ' de bonito. Llame al ',
      exact: '40 toneladas',
    });
  });

  it('still leads back to the words', () => {
    equal(resolveTargets(source, [target])[0]?.start, start);
  });
});
