import { declareTypes } from './building/bundles.js';
import { packageExtension } from './building/vsix.js';
import { readManifest } from './host/manifest.js';

const { name, version } = readManifest();
const file = `${name}-${version}.vsix`;
await declareTypes();
console.log(await packageExtension(file));
