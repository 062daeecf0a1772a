import type { RemoteDocument } from 'jsonld/jsonld-spec';

/*
 * The contexts of JSON-LD files, given locally so that tests ask for nothing from elsewhere. Of the contexts that are
 * published at these addresses these are the terms that our files use, defined as they are defined there.
 */

const ANNOTATION = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  ...terms('oa', 'Annotation TextualBody SpecificResource TextQuoteSelector'),
  ...terms('oa', 'assessing commenting describing editing highlighting linking questioning tagging'),
  ...terms('oa', 'exact prefix suffix'),
  Person: 'foaf:Person',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  creator: { '@type': '@id', '@id': 'dcterms:creator' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  first: { '@type': '@id', '@id': 'as:first' },
  modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
  startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  format: 'dc:format',
  language: 'dc:language',
  value: 'rdf:value',
  label: 'rdfs:label',
  name: 'foaf:name',
};

/** schema.org's own takes every word as one of its vocabulary, and some as addresses. */
const SCHEMA = { '@vocab': 'http://schema.org/', url: { '@type': '@id' } };

const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION,
  'https://schema.org': SCHEMA,
};

function terms(prefix: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, `${prefix}:${name}`]));
}

export async function loadContext(url: string): Promise<RemoteDocument> {
  const context = CONTEXTS[url.replace(/\/$/u, '')];
  if (!context) throw new Error(`a test asked for ${url}`);
  return { documentUrl: url, document: { '@context': context } as RemoteDocument['document'] };
}
