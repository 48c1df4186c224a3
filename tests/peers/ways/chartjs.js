import {
  Chart,
  Colors,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  TimeScale,
  Tooltip,
} from "chart.js";
import "chartjs-adapter-date-fns";
import { read, seriesOf } from "./read.js";

Chart.register(Colors, Legend, LineController, LineElement, LinearScale, PointElement, TimeScale, Tooltip);
const rows = await read();
const canvas = document.createElement("canvas");
document.querySelector("#chart").append(canvas);
new Chart(canvas, {
  type: "line",
  data: {
    datasets: seriesOf(rows).map(({ name, data }) => ({ label: name, data: data.map(([x, y]) => ({ x, y })) })),
  },
  options: { animation: false, maintainAspectRatio: false, scales: { x: { type: "time" } } },
});
