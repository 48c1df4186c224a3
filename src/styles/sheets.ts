/// <reference types="astro/client" />
import below from "./below.css?inline";
import figure from "./figure.css?inline";
import print from "./print.css?inline";
import site from "./site.css?inline";
import table from "./table.css?inline";
import tip from "./tip.css?inline";

/**
 * The style sheet of a page in two parts, so that a phone on a slow link has its chart before the rules of what comes
 * after it. Whichever of the two a rule stands in, none of the first may need to win over one of the second.
 */
export const downToFigure = site + figure;

export const belowFigure = table + below + tip + print;
