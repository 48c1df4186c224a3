import embed from "vega-embed";

await embed(
  "#chart",
  {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    data: { url: "held.csv" },
    width: "container",
    height: 360,
    mark: { type: "line", point: true },
    encoding: {
      x: { field: "date", type: "temporal" },
      y: { field: "people", type: "quantitative" },
      color: { field: "country", type: "nominal" },
    },
  },
  { renderer: "svg", actions: false },
);
