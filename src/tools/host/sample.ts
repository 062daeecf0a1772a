import { resolve } from 'node:path';

/** The workspace that is opened for trying the extension. */
export const sampleFolder = resolve('test/sample');
/** The article that is open in it, relative to the workspace. */
export const sampleArticle = 'es/parque-eolico.md';
