import { directionOf, escapeHtml } from './escape.js';

/** The page runs no script and asks for nothing, whatever it says; its own style is all that is let in. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

export interface HtmlPage {
  /** BCP 47 tag (`languageTag`). */
  readonly language: string;
  /** Plain text. */
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

/** A page that is one file. */
export function htmlPage({ language, title, style, body }: HtmlPage): string {
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}
