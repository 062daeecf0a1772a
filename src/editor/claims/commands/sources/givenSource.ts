import { type Evidence, SOURCE_TYPES, type Source } from '../../../../core/claims/claim.js';
import type { Desk } from '../desk.js';
import { pathOf, typeByPath, webAddress } from './address.js';
import type { ChosenSource } from './chosenSource.js';
import { evidenceFile, fileBeside } from './file.js';

/**
 * The source that a caller gives as arguments; nothing when none is.
 * @throws {TypeError} when an argument is not as documented
 * @throws {UnusableFile} when the file cannot be evidence
 */
export async function givenSource(desk: Desk): Promise<ChosenSource | undefined> {
  const { request, claimed, services } = desk;
  const type = request.word('sourceType', SOURCE_TYPES);
  const evidence = givenEvidence(desk);
  const known = request.text('source');
  if (known !== undefined) {
    return { type: 'known', id: known, evidence };
  }
  const accessed = services.today();
  if (type === 'confidential') {
    const ref = request.text('ref');
    const seenBy = request.text('seen-by');
    const source: Source = {
      type,
      accessed,
      ...(ref !== undefined && { ref }),
      ...(seenBy !== undefined && { 'seen-by': seenBy }),
    };
    return { type: 'new', source, evidence };
  }
  const described = texts(desk, ['title', 'author', 'publisher', 'date', 'archived']);
  const url = request.text('url');
  if (url !== undefined) {
    const address = webAddress(url);
    if (address === undefined) {
      throw new TypeError('factmark: url must be an address that begins with http:// or https://');
    }
    const source = { type: type ?? typeByPath(pathOf(address), 'web'), ...described, url: address, accessed };
    return { type: 'new', source, evidence };
  }
  const path = request.text('file');
  if (path !== undefined) {
    const article = claimed.document.uri;
    const file = await evidenceFile(fileBeside(article, path), article);
    const source = { type: type ?? typeByPath(path, 'document'), ...described, accessed, ...file };
    return { type: 'new', source, evidence };
  }
  if (evidence.calculation !== undefined || type === 'own-calculation') {
    return { type: 'new', source: { type: 'own-calculation', ...described }, evidence };
  }
  return type === undefined ? undefined : { type: 'new', source: { type, ...described, accessed }, evidence };
}

/** What a caller says of a source. */
export function givenEvidence(desk: Desk): Evidence {
  return texts(desk, ['at', 'quote', 'calculation']);
}

function texts<Name extends string>({ request }: Desk, names: readonly Name[]): { readonly [name in Name]?: string } {
  const given: { [name in Name]?: string } = {};
  for (const name of names) {
    const text = request.text(name);
    if (text !== undefined && text.trim() !== '') {
      given[name] = text;
    }
  }
  return given;
}
