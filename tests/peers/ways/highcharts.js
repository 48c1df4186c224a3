import Highcharts from "highcharts";
import { read, seriesOf } from "./read.js";

const rows = await read();
Highcharts.chart("chart", {
  chart: { height: 392 },
  title: { text: undefined },
  plotOptions: { series: { animation: false, marker: { enabled: true } } },
  xAxis: { type: "datetime" },
  series: seriesOf(rows),
});
