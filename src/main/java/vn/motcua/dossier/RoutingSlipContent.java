package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Step;
import vn.motcua.document.RoutingSlipForm;
import vn.motcua.document.RoutingSlipForm.Verdict;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;

/** Fills in a routing slip from a dossier's journal. */
final class RoutingSlipContent {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Zones.VIETNAM);

    private final DossierView view;
    private final OrganizationChart chart;
    private final PaperHead head;
    private final LocalDate received;

    private RoutingSlipContent(DossierView view, OrganizationChart chart) {
        this.view = view;
        this.chart = chart;
        this.head = new PaperHead(chart, view.state().agency());
        this.received = Zones.dayOf(view.state().receivedAt());
    }

    static RoutingSlipForm of(DossierView view, OrganizationChart chart, String trackingAddress) {
        return new RoutingSlipContent(view, chart).form(trackingAddress);
    }

    private RoutingSlipForm form(String trackingAddress) {
        DossierState s = view.state();
        Applicant applicant = view.applicant();
        UUID lead = lead();
        return new RoutingSlipForm(
                head.letterhead(received),
                s.code(),
                trackingAddress,
                applicant == null ? "" : applicant.displayName(),
                s.receivedAt(),
                s.promised(),
                head.unit(lead, received),
                coordinating(lead),
                HandOvers.of(view.timeline()).stream().map(this::row).toList(),
                s.lastAt());
    }

    private RoutingSlipForm.HandOver row(HandOver h) {
        LocalDate day = Zones.dayOf(h.at());
        @Nullable UUID to = h.to();
        return new RoutingSlipForm.HandOver(
                head.unit(h.from(), day),
                h.giver() == null ? null : head.person(h.giver()),
                to == null ? "Người nhận kết quả" : head.unit(to, day),
                to == null ? h.text() : h.taker() == null ? null : head.person(h.taker()),
                h.at(),
                verdict(h.standing()),
                note(h));
    }

    private static @Nullable Verdict verdict(HandOver.@Nullable Standing standing) {
        return switch (standing) {
            case null -> null;
            case EARLY -> Verdict.EARLY;
            case ON_TIME -> Verdict.ON_TIME;
            case LATE -> Verdict.LATE;
        };
    }

    /** What it was, and between agencies how it was sent and received. */
    private static @Nullable String note(HandOver h) {
        List<String> parts = new ArrayList<>();
        add(parts, occasion(h));
        Carriage sent = h.sentAs();
        add(parts, sent == null ? null : "Giao: " + sent.formText());
        Carriage arrived = h.arrivedAs();
        Instant accepted = h.acceptedAt();
        if (arrived != null && accepted != null) {
            add(parts, "Nhận: " + arrived.formText() + ", " + MOMENT.format(accepted));
        }
        return parts.isEmpty() ? null : String.join(". ", parts);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static @Nullable String occasion(HandOver h) {
        return switch (h.occasion()) {
            case PASSED_ON -> null;
            case RETURNED -> h.text() == null ? "Trả lại" : "Trả lại: " + h.text();
            case RECALLED -> "Bên giao thu hồi";
            case REBASED -> "Chuyển sang quy trình mới";
            case OPINION_ASKED -> "Xin ý kiến";
            case OPINION_GIVEN -> "Trả lời ý kiến";
            case OPINION_WITHDRAWN -> "Rút yêu cầu ý kiến";
            case OPINION_SILENT -> "Quá hạn, không trả lời ý kiến";
            case OPINION_TAKEN_FOR_CONSENT -> "Quá hạn, không trả lời: coi là đồng ý";
            case HANDED_BACK -> "Trả kết quả";
            case PASSED_TO_PARENT -> "Chuyển kết quả về hồ sơ liên thông";
            case SUPPLEMENT_ASKED -> "Yêu cầu bổ sung hồ sơ";
            case SUPPLEMENT_BROUGHT -> "Đã bổ sung đủ";
            case PAYMENT_ASKED -> "Thông báo nghĩa vụ tài chính";
            case PAYMENT_CONFIRMED -> "Đã nộp tiền";
            case ENDED -> "Dừng giải quyết, trả hồ sơ";
        };
    }

    /** Who resolves: the first unit after the desk that let the dossier in. */
    private UUID lead() {
        UUID desk = view.beginning().first().unit();
        return performers().filter(unit -> !unit.equals(desk)).findFirst().orElse(desk);
    }

    /** Who helps: units of other agencies that the process names, and those asked for opinions. */
    private List<String> coordinating(UUID lead) {
        Set<UUID> helping = new LinkedHashSet<>();
        performers().filter(this::isElsewhere).forEach(helping::add);
        view.timeline().stream()
                .map(TimelineEntry::event)
                .flatMap(e ->
                        e instanceof DossierEvent.OpinionsAsked asked
                                ? asked.opened().stream()
                                : Stream.empty())
                .map(NewTask::unit)
                .forEach(helping::add);
        helping.remove(lead);
        return helping.stream().map(unit -> head.unit(unit, received)).distinct().toList();
    }

    private Stream<UUID> performers() {
        return view.process().steps().stream()
                .map(Step::performer)
                .flatMap(p -> chart.resolve(p, view.state().agency(), received).stream())
                .map(Post::unit);
    }

    private boolean isElsewhere(UUID unit) {
        return chart.agencyOf(unit, received)
                .map(Unit::id)
                .filter(agency -> !agency.equals(view.state().agency()))
                .isPresent();
    }
}
