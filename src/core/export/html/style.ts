/** The style of the checked copy. It asks for nothing from elsewhere, and does without colour. */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 64rem; color: #1a1a1a; background: #fff;
  font: 1.0625rem/1.6 Georgia, "Times New Roman", "Liberation Serif", serif; overflow-wrap: break-word; }
header, .todo, .note, .legend, .counts, .address, .raw, .footer { font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
header { border-block-end: 2px solid #1a1a1a; padding-block-end: 1rem; margin-block-end: 2rem; font-size: 0.875rem; }
header p { margin: 0 0 0.75rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.5em 0 0.5em; }
h1 { font-size: 2rem; } h2 { font-size: 1.4rem; } h3 { font-size: 1.15rem; } h4, h5, h6 { font-size: 1rem; }
.deck { font-size: 1.2rem; color: #444; margin: 0 0 0.75em; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; column-gap: 2.5rem; }
.row > .text > :first-child { margin-block-start: 0; }
.row > .text { margin-block-end: 1rem; min-width: 0; }
.row > .text > h1, .row > .text > h2, .row > .text > h3 { margin-block-start: 0.75rem; }
p { margin: 0 0 0.75em; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid #bbb; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { border: 1px solid #bbb; padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; background: #f4f4f4; padding: 0.75rem; font-size: 0.85em; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.9em; }
.raw, .address, .title { color: #666; font-size: 0.8em; }
.raw, .address, code, pre { direction: ltr; unicode-bidi: isolate; }
p.raw { white-space: pre-wrap; }
.image { display: inline-block; border: 1px dashed #888; padding: 0.25rem 0.6rem; font-size: 0.9em; }
a { color: #14508c; }
.f { text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em;
  text-decoration-skip-ink: none; }
.f.checked { text-decoration-style: solid; text-decoration-color: #1b7f3b; }
.f.open { text-decoration-style: dotted; text-decoration-color: #555; text-decoration-thickness: 3px; }
.f.source { text-decoration-style: dashed; text-decoration-color: #a15c00; }
.f.question { text-decoration-style: dashed; text-decoration-color: #6a3fa0; text-decoration-thickness: 1px; }
.f.disputed { text-decoration-style: wavy; text-decoration-color: #b3261e; text-decoration-thickness: 1px; }
.f.faulty { text-decoration-style: double; text-decoration-color: #b3261e; }
.f.recheck { text-decoration-style: wavy; text-decoration-color: #a15c00; }
.f.apart { text-decoration-style: solid; text-decoration-color: #999; text-decoration-thickness: 1px; }
.ref { font: 600 0.62em/1 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; vertical-align: super;
  margin-inline: 0.12em 0.05em; white-space: nowrap; unicode-bidi: isolate; }
h1 .ref, h2 .ref { font-size: 0.4em; }
.ref a, .ref { color: #333; text-decoration: none; }
.note { font-size: 0.8rem; line-height: 1.4; margin-block-end: 0.9rem; padding-inline-start: 0.6rem;
  border-inline-start: 3px solid #999; unicode-bidi: isolate; }
.note p { margin: 0; } .note ul { margin: 0.2rem 0 0; padding: 0; list-style: none; }
.note li { margin-block-start: 0.15rem; }
.note.checked { border-color: #1b7f3b; }
.note.source, .note.question { border-inline-start-style: dashed; border-color: #a15c00; }
.note.faulty { border-inline-start-style: double; border-inline-start-width: 5px; border-color: #b3261e; }
.note.disputed, .note.recheck { border-color: #b3261e; }
.note.open, .note.apart { border-inline-start-style: dotted; }
.state { color: #444; } .state::before { content: "· "; }
.internal { white-space: pre-wrap; font-style: italic; }
.counts { margin-block: 0.5rem 0.75rem; } .counts td { text-align: end; font-variant-numeric: tabular-nums; }
.legend { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; }
.todo { border-block-start: 2px solid #1a1a1a; margin-block-start: 2rem; font-size: 0.875rem; }
.todo ul { list-style: none; padding: 0; } .todo li { margin-block-end: 0.6rem; } .sentence { color: #555; }
@media (max-width: 56rem) { .row { display: block; } }
@page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
  .row { display: block; }
  .row > aside { margin-inline-start: 1.5rem; columns: 2; column-gap: 1.5rem; margin-block-end: 0.75rem; }
  .note { font-size: 8pt; margin-block-end: 0.4rem; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  .note, tr, pre, .image, .todo li { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  .todo { break-before: page; border: none; margin: 0; }
  .todo.gone { break-before: auto; }
  a { color: inherit; text-decoration: none; }
  .state, .sentence, .raw, .address, .title, .deck { color: #333; }
}
`;
