package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.ApologyForm;
import vn.motcua.document.RefusalForm;
import vn.motcua.document.StopNoticeForm;
import vn.motcua.document.SupplementForm;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

/** Fills in the letters of a dossier. Forms of the law are in Vietnamese whoever asks. */
record LetterContent(DossierView view, OrganizationChart chart, String trackingAddress) {

    SupplementForm supplement(Letter letter, DossierEvent.SupplementAsked e) {
        SupplementRequest asked = SupplementRequest.read(letter.note());
        LocalDate day = Zones.dayOf(letter.at());
        List<SupplementForm.Item> items =
                asked.items().stream()
                        .map(i ->
                                new SupplementForm.Item(
                                        i.name(),
                                        i.originals(),
                                        i.certified(),
                                        i.copies(),
                                        i.what().isBlank() ? null : i.what()))
                        .toList();
        boolean closes = view.closesForSilence();
        return new SupplementForm(
                head().letterhead(day),
                view.state().code(),
                trackingAddress,
                e.nth(),
                ReceiptContent.applicant(view),
                view.procedure().name(),
                items,
                asked.reason(),
                letter.at(),
                closes ? e.opened().due() : null,
                contact(day),
                head().person(e.by()));
    }

    RefusalForm refusal(Letter letter, RefusalForm.Stage stage, UUID by, String basis) {
        LocalDate day = Zones.dayOf(letter.at());
        return new RefusalForm(
                head().letterhead(day),
                view.state().code(),
                trackingAddress,
                stage,
                ReceiptContent.applicant(view),
                view.procedure().name(),
                view.state().isAccepted() ? view.state().receivedAt() : null,
                letter.note(),
                basis,
                letter.at(),
                head().person(by));
    }

    /** In the name of the agency by whose post it was made, signed by its head. */
    ApologyForm apology(Letter letter, DossierEvent.Apologised e) {
        LocalDate day = Zones.dayOf(letter.at());
        UUID agency = apologising(letter, day);
        Leader leader = Leader.of(chart, agency, day);
        return new ApologyForm(
                new PaperHead(chart, agency).letterhead(day),
                view.state().code(),
                trackingAddress,
                ReceiptContent.applicant(view),
                view.procedure().name(),
                view.state().receivedAt(),
                e.promised(),
                head().unit(agency, day),
                letter.note(),
                e.reappointed(),
                letter.at(),
                leader.title(),
                leader.name());
    }

    StopNoticeForm stopNotice(Letter letter, DossierEvent.Ended e) {
        LocalDate day = Zones.dayOf(letter.at());
        boolean withdrawn = e.outcome() == Outcome.WITHDRAWN;
        ClockRules rules = view.law().rules();
        return new StopNoticeForm(
                head().letterhead(day),
                view.state().code(),
                trackingAddress,
                ReceiptContent.applicant(view),
                view.procedure().name(),
                view.state().receivedAt(),
                withdrawn ? StopNoticeForm.Ground.WITHDRAWN : StopNoticeForm.Ground.LAPSED,
                letter.note(),
                withdrawn ? rules.withdrawalBasis() : rules.lapseBasis(),
                letter.at(),
                head().person(e.by()));
    }

    private PaperHead head() {
        return new PaperHead(chart, view.state().agency());
    }

    /** Whoever has posts of several agencies speaks for the one whose post gave the right. */
    private UUID apologising(Letter letter, LocalDate day) {
        return view.timeline().stream()
                .filter(entry -> entry.version() == letter.version())
                .findFirst()
                .flatMap(entry -> ByRight.of(view, entry, chart))
                .flatMap(by -> chart.agencyOf(by.post().unit(), day))
                .map(Unit::id)
                .orElse(view.state().agency());
    }

    private @Nullable String contact(LocalDate day) {
        String phone =
                chart.lastKnown(view.state().agency(), day)
                        .map(unit -> unit.board().phone())
                        .orElse("");
        return phone.isBlank() ? null : phone;
    }
}
