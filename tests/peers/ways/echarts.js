import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { read, seriesOf } from "./read.js";

use([GridComponent, LegendComponent, LineChart, SVGRenderer, TooltipComponent]);
const rows = await read();
init(document.querySelector("#chart"), undefined, { renderer: "svg" }).setOption({
  animation: false,
  legend: {},
  tooltip: { trigger: "axis" },
  xAxis: { type: "time" },
  yAxis: { type: "value" },
  series: seriesOf(rows).map((series) => ({ ...series, type: "line", showAllSymbol: true })),
});
