import { compareText, type Dataset } from "../dataset/dataset.ts";
import type { Answer, Verdict } from "./answer.ts";
import { judge } from "./answer.ts";
import { archiveCopies } from "./archive.ts";
import type { Finding } from "./finding.ts";
import { deadPage, deadSite, moved, privateAddress, unjudged } from "./messages.ts";

/** An address that readers are given: a source's page or a claimant's own site. */
type Link = Pick<Finding, "table" | "line" | "key" | "name"> & {
  readonly url: string;
  readonly archivedUrl: string | undefined;
};

/** The addresses to ask, each once. Archived copies are not among them: their keepers answer for those. */
export function addressesOf(dataset: Dataset): readonly string[] {
  return [...new Set(linksOf(dataset).map(({ url }) => url))].toSorted(compareText);
}

/** What the answers say of the record's links, in the order of claimants, then sources, by key. */
export function linkFindings(dataset: Dataset, answers: readonly Answer[]): readonly Finding[] {
  const byUrl = new Map(answers.map((answer) => [answer.url, answer]));
  return linksOf(dataset).flatMap((link) => {
    const answer = byUrl.get(link.url);
    if (!answer) throw new Error(`no answer from: ${link.url}`);
    return findingOf(link, judge(answer));
  });
}

function linksOf({ claimants, sources }: Dataset): readonly Link[] {
  return [
    ...claimants.flatMap(({ id: key, line, name, url }) =>
      url === undefined ? [] : [{ table: "claimants" as const, line, key, name, url, archivedUrl: undefined }],
    ),
    ...sources.flatMap(({ id: key, line, publisher, url, archivedUrl }) =>
      url === undefined
        ? []
        : [{ table: "sources" as const, line, key, name: { es: publisher, en: publisher }, url, archivedUrl }],
    ),
  ];
}

function findingOf(link: Link, verdict: Verdict): readonly Finding[] {
  const { table, line, key, name, url: address } = link;
  const row = { table, line, key, name, address };
  switch (verdict.kind) {
    case "alive":
      return [];
    case "moved": {
      const { how, to } = verdict;
      const suggestion = how === "front" ? copyOf(link) : to;
      return [{ ...row, section: "moved", ...moved(how, address, to), suggestion, facts: { how, to } }];
    }
    case "unjudged": {
      const { end, at } = verdict;
      return [
        { ...row, section: "unjudged", ...unjudged(end, address, at), suggestion: undefined, facts: { end, at } },
      ];
    }
    case "dead": {
      const { end, at } = verdict;
      const message = (end === "private" ? privateAddress : table === "sources" ? deadPage : deadSite)(
        end,
        address,
        at,
      );
      const suggestion = end === "private" ? undefined : copyOf(link);
      return [{ ...row, section: "dead", ...message, suggestion, facts: { end, at } }];
    }
  }
}

/** Where a copy of a page is, or may be. */
function copyOf({ archivedUrl, url }: Link): string {
  return archivedUrl ?? archiveCopies(url);
}
