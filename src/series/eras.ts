import type { IsoDate } from "../dataset/date.ts";

/** The day of the protests that Cubans call 11J: where the site's years begin. */
export const eleventhOfJuly: IsoDate = "2021-07-11";
