import type { Dice } from '../core/claims/sidecar/odd-sidecars.js';

/* What happens to files: bad pastes, full disks, stray keys, other programs. */

const INSERTED = [
  '\0',
  '\u0007',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\uFFFD',
  '\uD83D',
  '\r',
  '\t',
  ' ',
  '\n',
  '"',
  "'",
  '\\',
  ':',
  ': ',
  '- ',
  '? ',
  '#',
  ' #',
  '{',
  '}',
  '[',
  ']',
  ',',
  '|',
  '>',
  '&a ',
  '*a',
  '!!binary ',
  '!x ',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '<<: ',
  '<<<<<<< ours\n',
  '=======\n',
  '>>>>>>> theirs\n',
  '__proto__:\n  polluted: true\n',
  'constructor: x\n',
  'toString: 1\n',
  'factmark: 1\n',
  'factmark: 2\n',
  'claims:\n',
  '    x-conflict:\n      status:\n        ours: "checked"\n',
  'no',
  'yes',
  'on',
  'off',
  'y',
  'n',
  '~',
  'null',
  '012',
  '0o14',
  '0x1F',
  '1_000',
  '22:22',
  '190:20:30',
  '1e3',
  '.inf',
  '.NaN',
  '2024-10-07',
  '2001-12-14t21:59:43.10-05:00',
  '12345678901234567890',
  '-0',
  '+1',
  '1.50',
  '=',
];

/** A text after one to six accidents. */
export function damaged(text: string, dice: Dice): string {
  let result = text;
  for (let n = dice.int(1, 6); n > 0; n--) {
    const at = dice.int(0, result.length);
    const length = dice.int(1, dice.chance(0.1) ? 400 : 12);
    const lines = result.split('\n');
    switch (dice.int(0, 6)) {
      case 0:
        result = result.slice(0, at) + dice.pick(INSERTED) + result.slice(at);
        break;
      case 1:
        result = result.slice(0, at) + result.slice(at + length);
        break;
      case 2:
        result = result.slice(0, at) + dice.pick(INSERTED) + result.slice(at + length);
        break;
      case 3:
        // A stretch twice, as a bad paste leaves it.
        result = result.slice(0, at + length) + result.slice(at);
        break;
      case 4:
        lines.splice(dice.int(0, lines.length - 1), 1);
        result = lines.join('\n');
        break;
      case 5: {
        const line = dice.int(0, lines.length - 1);
        lines[line] = dice.pick(['  ', ' ', '\t']) + lines[line]!;
        result = lines.join('\n');
        break;
      }
      case 6:
        // Cut off, as a full disk leaves it.
        if (dice.chance(0.2)) result = result.slice(0, at);
        else lines.splice(dice.int(0, lines.length), 0, dice.pick(lines));
    }
  }
  return result;
}
