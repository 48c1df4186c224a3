/**
 * Dates as their sources state them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601-1:2019, calendar dates, reduced
 * precision allowed). The precision is part of the fact, so a date stays a string; it becomes days or milliseconds only
 * to be compared or drawn. Nothing here reads the clock or a time zone.
 */
export type IsoDate = string;

export type DatePrecision = "year" | "month" | "day";

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True if `text` is a calendar date that exists, at any of the three precisions. */
export function isIsoDate(text: string): boolean {
  const match = datePattern.exec(text);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return parts[0] === Number(year) && parts[1] === Number(month) && parts[2] === Number(day);
}

/** How precisely a date is stated. */
export function precisionOf(date: IsoDate): DatePrecision {
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

/** The first day a date may mean, as `YYYY-MM-DD`. */
export function firstDay(date: IsoDate): IsoDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day a date may mean, as `YYYY-MM-DD`. */
export function lastDay(date: IsoDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year = 0, month = 1] = date.split("-").map(Number);
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Milliseconds since 1970 at 00:00 UTC of the last day a date may mean: where a count is drawn on an axis. */
export function timeOf(date: IsoDate): number {
  return Date.parse(`${lastDay(date)}T00:00:00Z`);
}

/** Orders dates by the last day they may mean; ties by precision, the vaguer first. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  const [dayA, dayB] = [lastDay(a), lastDay(b)];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.length - b.length;
}

/** The day after the last that a date may mean, as `YYYY-MM-DD`. */
export function dayAfter(date: IsoDate): IsoDate {
  return new Date(timeOf(date) + 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`, by the last day each may mean. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (timeOf(to) - timeOf(from)) / 86_400_000;
}
