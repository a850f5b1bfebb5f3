package vn.motcua.catalog.open.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A page of the feed as JSON Feed 1.1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePage,
        @JsonProperty("feed_url") String feed,
        @JsonProperty("next_url") @Nullable String next,
        String language,
        List<Author> authors,
        List<Item> items) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    JsonFeed {
        authors = List.copyOf(authors);
        items = List.copyOf(items);
    }

    record Author(String name) {}

    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") Instant at,
            List<String> tags) {
        Item {
            tags = List.copyOf(tags);
        }
    }

    static String of(Feed feed) {
        return MAPPER.writeValueAsString(
                new JsonFeed(
                        "https://jsonfeed.org/version/1.1",
                        feed.title(),
                        feed.human(),
                        feed.self(),
                        feed.next(),
                        feed.language(),
                        List.of(new Author(feed.publisher())),
                        feed.entries().stream().map(JsonFeed::item).toList()));
    }

    private static Item item(Feed.Entry entry) {
        return new Item(
                "urn:uuid:" + entry.id(),
                entry.address(),
                entry.title(),
                entry.text(),
                entry.at(),
                List.of(entry.category()));
    }
}
