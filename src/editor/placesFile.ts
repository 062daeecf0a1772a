import * as vscode from 'vscode';
import type { Places } from '../core/recognize/entities/places.js';
import type { Article } from './article.js';
import type { Articles } from './articles.js';
import { log } from './log.js';

/**
 * Fetches the file of the world's places from beside the bundle when an article first has a place whose country is not
 * known; the articles are read again then. Until it is there, and where it cannot be read, such places have no country.
 */
export function fetchPlacesWhenNeeded(
  extension: vscode.Uri,
  places: Pick<Places, 'load'>,
  articles: Articles,
): vscode.Disposable {
  const watch = articles.onDidRead((article) => {
    if (isNeeded(article)) {
      watch.dispose();
      void fetch();
    }
  });
  return watch;

  async function fetch(): Promise<void> {
    try {
      const file = vscode.Uri.joinPath(extension, 'dist', 'places', 'places.txt');
      places.load(await vscode.workspace.fs.readFile(file));
      articles.dataArrived();
    } catch (error) {
      log.error('The file of places could not be read', error);
    }
  }
}

function isNeeded({ facts }: Article): boolean {
  return facts.some(({ kind, value }) => kind === 'entity' && value.type === 'place' && value.country === undefined);
}
