// npm run bench [PART…]: prints what DESIGN calls bars, measured now. The parts are speed, growth, hostile, edits, first,
// anchoring, archive, figures, artefacts, names and peers; without one, all of them.
import { anchoringRows } from './benching/anchoring.js';
import { archiveRows } from './benching/archive-rows.js';
import { activationTime, bundleSizes, vsixSize } from './benching/artefacts.js';
import { editRows } from './benching/edits.js';
import { figureRows } from './benching/figures.js';
import { firstParagraphRows } from './benching/first-paragraph.js';
import { growthRows, hostileRows } from './benching/hostile.js';
import { type Row, table } from './benching/measure.js';
import { nameRows } from './benching/names.js';
import { comparePeers } from './benching/peers/compare.js';
import { speedRows } from './benching/speed-rows.js';
import { plainTextIn, published, stretched } from './benching/texts.js';

const parts: { readonly [part: string]: () => readonly Row[] | Promise<readonly Row[]> } = {
  speed: speedRows,
  growth: growthRows,
  hostile: hostileRows,
  edits: editRows,
  first: firstParagraphRows,
  anchoring: anchoringRows,
  archive: archiveRows,
  figures: figureRows,
  artefacts: async () => [...(await activationTime()), ...bundleSizes(), ...vsixSize()],
  names: nameRows,
  peers: () => comparePeers((language) => stretched(plainTextIn(language), 200_000).split('\n\n'), published),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in parts));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
const rows: Row[] = [];
for (const [part, measure] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(part)) rows.push(...(await measure()));
}
console.log(table(rows));
