package vn.motcua.communication.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.communication.news.NewsItem;
import vn.motcua.communication.news.NewsState;
import vn.motcua.communication.news.NewsVersion;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * What is written and published, for those who work here.
 *
 * @param waiting those that the viewer may judge now
 */
public record NewsListPage(
        List<NewsItem> all,
        Set<UUID> waiting,
        CommunicationNames names,
        FormView asked,
        boolean mayWrite) {

    public NewsListPage {
        all = List.copyOf(all);
        waiting = Set.copyOf(waiting);
    }

    public List<NewsItem> shown() {
        String wanted = VietnameseText.fold(asked.value("q"));
        return all.stream()
                .filter(item -> VietnameseText.fold(item.words().title()).contains(wanted))
                .filter(item -> is("state", item.state().name()))
                .filter(item -> is("site", item.site().toString()))
                .filter(item -> is("topic", item.words().topic()))
                .toList();
    }

    private boolean is(String name, String value) {
        return asked.value(name).isEmpty() || asked.value(name).equals(value);
    }

    public boolean asks() {
        return List.of("q", "state", "site", "topic").stream()
                .anyMatch(name -> !asked.value(name).isEmpty());
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                Field.select(
                        "state",
                        frame.text("communication.state"),
                        CommunicationNames.any(
                                Arrays.stream(NewsState.values())
                                        .map(state -> Option.of(state.name(), text(state, frame)))
                                        .toList(),
                                frame)),
                Field.select(
                        "site",
                        frame.text("communication.site"),
                        CommunicationNames.any(
                                all.stream()
                                        .map(NewsItem::site)
                                        .distinct()
                                        .map(site ->
                                                Option.of(site.toString(), names.unit(site, frame)))
                                        .toList(),
                                frame)),
                Field.select(
                        "topic",
                        frame.text("communication.topic"),
                        CommunicationNames.any(names.topics(frame), frame)));
    }

    private static String text(NewsState state, Frame frame) {
        return frame.text("communication.news.state." + state);
    }

    /** How one stands, in a word. */
    public static String standing(NewsItem item, LocalDate today, Frame frame) {
        if (item.state() == NewsState.PUBLISHED
                && item.versions().getLast().from().isAfter(today)) {
            return frame.text(
                    "communication.news.scheduled", frame.day(item.versions().getLast().from()));
        }
        return item.isPublished() && item.state().isOpen()
                ? frame.text("communication.news.amending")
                : text(item.state(), frame);
    }

    public static String tone(NewsState state) {
        return switch (state) {
            case PUBLISHED -> "done";
            case RETURNED, WITHDRAWN -> "late";
            case DROPPED -> "waiting";
            case DRAFT, SUBMITTED -> "soon";
        };
    }

    /** The first day on which it was, or is to be, seen. */
    public static String first(NewsItem item, Frame frame) {
        return item.versions().stream()
                .map(NewsVersion::from)
                .min(LocalDate::compareTo)
                .map(frame::day)
                .orElse("—");
    }
}
