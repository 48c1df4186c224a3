/** One file of tests, so that the record's figures are drawn once for all of them. */
import "./contrast.checks.ts";
import "./colour-vision.checks.ts";
import "./chartability.checks.ts";
