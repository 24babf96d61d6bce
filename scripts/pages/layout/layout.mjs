// Places the boxes and lines of diagrams: questions as JSON on standard input, answers on standard output.
//
// Each question holds attempts; the answer is the shortest drawing that is narrow enough, or else the narrowest. Eclipse Layout Kernel does the work: https://eclipse.dev/elk/reference.html

import { readFileSync } from "node:fs";
import ELK from "elkjs/lib/elk.bundled.js";

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.padding": "[left=1,top=1,right=1,bottom=1]",
  "elk.partitioning.activate": "true",
  // The order in which the data names things, so that the drawing does not jump when a word changes.
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  // A label stands where its line begins: that is where a reader chooses between the ways.
  "elk.layered.edgeLabels.centerLabelPlacementStrategy": "TAIL_LAYER",
  "elk.layered.spacing.nodeNodeBetweenLayers": "12",
  "elk.layered.spacing.edgeNodeBetweenLayers": "9",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "9",
  "elk.spacing.nodeNode": "8",
  "elk.spacing.edgeNode": "7",
  "elk.spacing.edgeEdge": "7",
  "elk.spacing.edgeLabel": "0",
};

// The usual way goes straight down the drawing.
const MAIN = { "elk.layered.priority.straightness": "3", "elk.layered.priority.direction": "10" };

const elk = new ELK();

function asElkGraph({ nodes, edges }) {
  return {
    id: "drawing",
    layoutOptions: OPTIONS,
    children: nodes.map(({ id, width, height, part }) => ({
      id,
      width,
      height,
      layoutOptions: part === null ? {} : { "elk.partitioning.partition": String(part) },
    })),
    edges: edges.map(({ id, source, target, main, width, height }) => ({
      id,
      sources: [source],
      targets: [target],
      layoutOptions: main ? MAIN : {},
      labels: [{ id: `${id}.label`, text: id, width, height, layoutOptions: { "elk.edgeLabels.inline": "true" } }],
    })),
  };
}

const round = (value) => Math.round(value * 10) / 10;
const place = ({ x, y }) => [round(x), round(y)];

function asAnswer(attempt, placed) {
  const way = ({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint].map(place);
  return {
    attempt,
    width: round(placed.width),
    height: round(placed.height),
    nodes: Object.fromEntries(placed.children.map((node) => [node.id, place(node)])),
    edges: Object.fromEntries(placed.edges.map((edge) => [edge.id, edge.sections.flatMap(way)])),
    labels: Object.fromEntries(placed.edges.map((edge) => [edge.id, place(edge.labels[0])])),
  };
}

async function answer({ width, attempts }) {
  const drawings = [];
  for (const [index, attempt] of attempts.entries()) {
    drawings.push(asAnswer(index, await elk.layout(asElkGraph(attempt))));
  }
  const fitting = drawings.filter((drawing) => drawing.width <= width);
  const least = (one, other, side) => (other[side] < one[side] ? other : one);
  if (fitting.length > 0) return fitting.reduce((one, other) => least(one, other, "height"));
  return drawings.reduce((one, other) => least(one, other, "width"));
}

const answers = [];
for (const question of JSON.parse(readFileSync(0, "utf8"))) answers.push(await answer(question));
process.stdout.write(JSON.stringify(answers));
