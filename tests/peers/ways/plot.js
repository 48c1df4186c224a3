import { dot, line, plot, ruleY, selectLast, text } from "@observablehq/plot";
import { read } from "./read.js";

const rows = await read();
document.querySelector("#chart").append(
  plot({
    width: document.querySelector("#chart").clientWidth,
    height: 392,
    y: { grid: true },
    marks: [
      ruleY([0]),
      line(rows, { x: "date", y: "people", stroke: "country" }),
      dot(rows, { x: "date", y: "people", fill: "country", r: 2 }),
      text(rows, selectLast({ x: "date", y: "people", z: "country", text: "country", dx: 4, textAnchor: "start" })),
    ],
  }),
);
