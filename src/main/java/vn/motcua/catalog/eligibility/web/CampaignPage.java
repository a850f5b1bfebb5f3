package vn.motcua.catalog.eligibility.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.eligibility.Answer;
import vn.motcua.catalog.eligibility.Campaign;
import vn.motcua.catalog.eligibility.EligibilityDecision;
import vn.motcua.catalog.eligibility.Reason;
import vn.motcua.catalog.eligibility.Reasons;
import vn.motcua.catalog.eligibility.ReviewFilter;
import vn.motcua.catalog.eligibility.ReviewItem;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Tab;

/**
 * One campaign: its procedures that were asked for, and the form that decides of those ticked.
 *
 * @param items the first of them
 * @param found how many there are
 * @param before what other campaigns decided last, by code
 */
public record CampaignPage(
        Campaign campaign,
        List<ReviewItem> items,
        int found,
        Map<String, EligibilityDecision> before,
        Reasons reasons,
        OrganizationChart chart,
        LocalDate today,
        FormView form) {

    private static final List<String> ASKED = List.of("q", "in", "state");

    public CampaignPage {
        items = List.copyOf(items);
        before = Map.copyOf(before);
    }

    public String path(String rest) {
        return CampaignsDoor.PATH + "/" + campaign.id() + rest;
    }

    private ReviewFilter filter() {
        return new EligibilityForm(form).filter();
    }

    /** The same list with another question. */
    private String address(String rest, String name, String value) {
        return ASKED.stream()
                .map(one -> one + "=" + (one.equals(name) ? value : form.value(one)))
                .map(pair -> {
                    int at = pair.indexOf('=') + 1;
                    return pair.substring(0, at)
                            + URLEncoder.encode(pair.substring(at), StandardCharsets.UTF_8);
                })
                .collect(Collectors.joining("&", path(rest) + "?", ""));
    }

    public List<Tab> tabs(Frame frame) {
        return Stream.of(ReviewFilter.State.values())
                .map(state ->
                        new Tab(
                                frame.text("catalog.eligibility.state." + state),
                                address("", "state", state.name()),
                                state == filter().state(),
                                state == ReviewFilter.State.UNREVIEWED
                                        ? Integer.valueOf(campaign.unreviewed())
                                        : null))
                .toList();
    }

    public String export() {
        return address(".xlsx", "state", filter().state().name());
    }

    public String state() {
        return filter().state().name();
    }

    public boolean ticked(ReviewItem item) {
        return form.has("code", item.code());
    }

    public String reviewer(UUID staff) {
        return chart.staff(staff).map(Staff::name).orElse("");
    }

    public String reason(EligibilityDecision decision, Frame frame) {
        String words =
                reasons.find(decision.reason())
                        .map(Reason::words)
                        .map(frame::words)
                        .orElse(decision.reason());
        return decision.words().isBlank() ? words : words + ": " + decision.words();
    }

    public List<Field> decide(Frame frame) {
        return List.of(
                Field.radio(
                                "answer",
                                frame.text("catalog.eligibility.answer"),
                                Stream.of(Answer.values())
                                        .map(one ->
                                                Option.of(
                                                        one.name(),
                                                        frame.text(
                                                                "catalog.eligibility.answer."
                                                                        + one)))
                                        .toList())
                        .mandatory(),
                Field.select(
                                "reason",
                                frame.text("catalog.eligibility.reason"),
                                Stream.concat(
                                                Stream.of(
                                                        Option.of(
                                                                "",
                                                                frame.text(
                                                                        "catalog.internal.choose"))),
                                                reasons.on(today).stream()
                                                        .map(reason ->
                                                                Option.of(
                                                                        reason.key(),
                                                                        label(reason, frame))))
                                        .toList())
                        .mandatory(),
                Field.text("words", frame.text("catalog.eligibility.words"))
                        .hint(frame.text("catalog.eligibility.words.hint"))
                        .maxLength(500),
                Field.date("on", frame.text("catalog.eligibility.on"))
                        .placeholder(frame.text("catalog.internal.day"))
                        .mandatory());
    }

    private static String label(Reason reason, Frame frame) {
        return frame.words(reason.words())
                + reason.answers().stream()
                        .map(answer -> frame.text("catalog.eligibility.answer.short." + answer))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    public List<String> fields() {
        return items.stream().map(ReviewItem::field).distinct().toList();
    }
}
