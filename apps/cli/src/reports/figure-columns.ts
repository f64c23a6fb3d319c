import type { Figure } from "@newsledger/contracts";
import type { Column } from "../terminal/table.js";
import { formatInterval, formatSpeaker } from "./format.js";

/** A figure as every table of the command line shows it. */
export const FIGURE_COLUMNS: readonly Column<Figure>[] = [
  { title: "Value", value: formatInterval, align: "right", least: 8 },
  { title: "Bound", value: (figure) => figure.bound.replace("_", " ") },
  { title: "Unit", value: (figure) => figure.unit },
  { title: "Of", value: (figure) => figure.subject ?? figure.concept, least: 12 },
  { title: "Places", value: (figure) => figure.places.join(", "), least: 8 },
  { title: "As of", value: (figure) => figure.asOf, least: 7 },
  { title: "Says", value: formatSpeaker, least: 10 },
];
