import { fileOf } from "../dataset/tables/index.ts";
import { escapeText } from "../render/svg.ts";
import type { FigureChange, WordChange } from "./figures.ts";
import { explainLines, isEmpty, reportText, type Report } from "./report.ts";

/** The report as one page that brings all it shows, pictures of each changed view too; it asks nothing of the network. */
export function renderPage(report: Report): string {
  const { locale, told, unexplained, cells, shown } = report;
  const text = reportText[locale];
  const parts = isEmpty(report)
    ? [`<p>${text.nothing}</p>`]
    : [
        list(told),
        ...(unexplained.length > 0 ? [`<h2>${text.unexplained}</h2>`, list(explainLines(unexplained, locale))] : []),
        `<h2>${text.cells}</h2>`,
        ...cells.map(({ table, rows }) => `<h3>${fileOf(table)}</h3>${grid(rows)}`),
        ...(shown
          ? [
              `<h2>${text.sentences}</h2>`,
              ...shown.pages.map(({ address, ...words }) => `<h3>${address}</h3>${difference(words)}`),
              `<h2>${text.figures}</h2>`,
              ...shown.figures.map((figure) => figurePart(figure, report)),
            ]
          : [`<p>${text.notDrawn}</p>`]),
      ];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${text.title} · Sin Fecha</title>
<style>${css}</style>
</head>
<body>
<h1>${text.title}</h1>
${parts.join("\n")}
</body>
</html>
`;
}

const css = `body{max-width:1100px;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;color:#1b1a17;background:#fff}
h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem;border-top:2px solid}h3{margin-top:1.5rem;font-size:1rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.875rem}th,td{padding:.25rem .5rem;border:1px solid #bbb;text-align:left;vertical-align:top}
del{background:#fbe3df;text-decoration-thickness:1px}ins{background:#dff0e3;text-decoration:none}ul{padding-left:1.25rem}
.pair{display:flex;flex-wrap:wrap;gap:1rem}figure{flex:1 1 320px;margin:0}img{max-width:100%;border:1px solid #bbb}
tr.come td:first-child{background:#dff0e3}tr.gone td:first-child{background:#fbe3df}tr.other td:first-child{background:#fdf3d4}`;

/** Pictures of one language alone: they differ in words, which are told in both. */
function figurePart({ address, title, locale, marks, pictures, ...words }: FigureChange, report: Report): string {
  const text = reportText[report.locale];
  const hasMarks = marks.gone.length + marks.come.length > 0;
  return [
    `<h3>${escapeText(title)} <small>${address}</small></h3>`,
    difference(words),
    hasMarks ? `<p>${text.marks}</p>${difference(marks)}` : "",
    pictures && locale === report.locale
      ? `<div class="pair">${picture(text.before, pictures.before)}${picture(text.after, pictures.after)}</div>`
      : "",
  ].join("");
}

function picture(caption: string, svg: string): string {
  return `<figure><figcaption>${caption}</figcaption><img alt="" src="data:image/svg+xml,${encodeURIComponent(svg)}"></figure>`;
}

function difference({ gone, come }: WordChange): string {
  const items = [
    ...gone.map((words) => `<li><del>${escapeText(words)}</del></li>`),
    ...come.map((words) => `<li><ins>${escapeText(words)}</ins></li>`),
  ];
  return items.length > 0 ? `<ul>${items.join("")}</ul>` : "";
}

function list(sentences: readonly string[]): string {
  return `<ul>${sentences.map((sentence) => `<li>${escapeText(sentence)}</li>`).join("")}</ul>`;
}

/** What the first cell of daff's rows says of a row. */
const classes: Readonly<Record<string, string>> = { "+++": "come", "---": "gone" };

function grid(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(([sign = "", ...cells]) => {
    const tag = sign === "@@" ? "th" : "td";
    const inner = [sign, ...cells].map((cell) => `<${tag}>${escapeText(cell)}</${tag}>`).join("");
    return `<tr class="${classes[sign] ?? "other"}">${inner}</tr>`;
  });
  return `<div class="scroll"><table>${lines.join("")}</table></div>`;
}
