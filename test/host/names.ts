import { readNamesOfSource } from '../../src/tools/building/names.js';

// put into every suite of the core: there names are read as they are beside a bundle
readNamesOfSource();
