import type { APIRoute } from "astro";
import { feedFormats, renderFeed, type FeedFormat } from "../../export/feed.ts";
import { feeds, type Feed } from "../../releases/feeds.ts";

interface Props {
  readonly feed: Feed;
  readonly format: FeedFormat;
}

export const getStaticPaths = () =>
  feeds().flatMap((feed) =>
    feedFormats.map((format) => ({
      params: { place: feed.place.slice(1, -1) || undefined, format },
      props: { feed, format },
    })),
  );

/** What changed in the record, in what a chart draws or in a country, to subscribe to. */
export const GET: APIRoute<Props> = ({ props: { feed, format } }) =>
  new Response(renderFeed(format, feed.head, feed.items));
