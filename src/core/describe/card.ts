import type { Fact } from '../facts.js';
import { describeAmount } from './amounts.js';
import { describeDate } from './dates.js';
import { describeEntity } from './entities.js';
import type { Card, Surroundings } from './surroundings.js';
import type { Voice } from './voice.js';

export function describeFact(fact: Fact, around: Surroundings, voice: Voice): Card {
  switch (fact.kind) {
    case 'amount':
      return describeAmount(fact, around, voice);
    case 'date':
      return describeDate(fact, around, voice);
    case 'entity':
      return describeEntity(fact, around, voice);
  }
}
