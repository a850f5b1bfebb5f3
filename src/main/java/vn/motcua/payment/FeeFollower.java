package vn.motcua.payment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierState;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Follower;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Zones;

/**
 * Sets what is owed by itself: fee lines at reception, one of each, and what the notice of a tax
 * asks for. Officers change what they know better.
 */
@Component
class FeeFollower implements Follower {

    private final Journal journal;
    private final Applicants dossiers;
    private final Catalog catalog;
    private final Books books;
    private final PaymentParameters parameters;
    private final boolean byItself;

    FeeFollower(
            Journal journal,
            Applicants dossiers,
            Catalog catalog,
            Books books,
            PaymentParameters parameters,
            @Value("${motcua.payments.by-itself:true}") boolean byItself) {
        this.journal = journal;
        this.dossiers = dossiers;
        this.catalog = catalog;
        this.books = books;
        this.parameters = parameters;
        this.byItself = byItself;
    }

    @Override
    public String name() {
        return "payment-fees";
    }

    @Override
    public void follow(List<Entry> batch) {
        if (byItself) {
            oblige(batch);
        }
    }

    void oblige(List<Entry> batch) {
        List<Entry> ours =
                batch.stream()
                        .filter(entry ->
                                isReception(entry) || isNotice(entry) || isConfirmed(entry))
                        .toList();
        Map<UUID, DossierState> states =
                dossiers.states(ours.stream().map(Entry::stream).collect(Collectors.toSet()));
        for (Entry entry : ours) {
            DossierState state = states.get(entry.stream());
            if (state == null) {
                continue;
            }
            if (isNotice(entry)) {
                notice(entry, state);
            } else if (isConfirmed(entry)) {
                paidElsewhere(entry, state);
            } else {
                fees(entry, state);
            }
        }
    }

    private static boolean isReception(Entry entry) {
        return entry.type().equals("dossier.received") || entry.type().equals("dossier.accepted");
    }

    private static boolean isNotice(Entry entry) {
        return entry.type().equals("dossier.payment-asked");
    }

    private static boolean isConfirmed(Entry entry) {
        return entry.type().equals("dossier.payment-confirmed");
    }

    /** The desk has seen the receipt of who set the tax: it is not to be paid here once more. */
    private void paidElsewhere(Entry entry, DossierState state) {
        DossierEvent.PaymentConfirmed seen = (DossierEvent.PaymentConfirmed) journal.event(entry);
        books.follow(
                new LedgerStore.Subject(
                        state.id(), state.agency(), catalog.version(state.version()).code()),
                entry.occurredAt(),
                act ->
                        act.ledger().dues().stream()
                                .filter(due -> due.kind() == ObligationKind.TAX && due.isOpen())
                                .forEach(due ->
                                        act.add(new PaymentEvent.Dropped(due.id(), seen.by()))));
    }

    private void fees(Entry entry, DossierState state) {
        ProcedureVersion procedure = catalog.version(state.version());
        List<Fee> lines =
                procedure.fees(state.caseId(), state.channel()).stream()
                        .filter(fee -> fee.amount().amount() > 0)
                        .toList();
        Instant at = entry.occurredAt();
        if (lines.isEmpty() || !parameters.obligedAtReception(Zones.dayOf(at))) {
            return;
        }
        books.follow(
                new LedgerStore.Subject(state.id(), state.agency(), procedure.code()),
                at,
                act -> {
                    if (!act.ledger().dues().isEmpty()) {
                        return;
                    }
                    for (Fee line : lines) {
                        UUID id = id(state.id(), line.name());
                        act.add(
                                new PaymentEvent.Obliged(
                                        id,
                                        state.id(),
                                        state.agency(),
                                        ObligationKind.FEE,
                                        line.amount().amount(),
                                        1,
                                        "",
                                        null));
                        act.words(id, LedgerStore.Words.named(line.name(), line.nameEn(), null));
                    }
                });
    }

    private void notice(Entry entry, DossierState state) {
        DossierEvent.PaymentAsked asked = (DossierEvent.PaymentAsked) journal.event(entry);
        if (asked.amount() <= 0 || asked.number().isBlank()) {
            return;
        }
        UUID id = id(state.id(), "notice:" + asked.number());
        books.follow(
                new LedgerStore.Subject(
                        state.id(), state.agency(), catalog.version(state.version()).code()),
                entry.occurredAt(),
                act -> {
                    if (act.ledger().due(id).isPresent()) {
                        return;
                    }
                    act.add(
                            new PaymentEvent.Obliged(
                                    id,
                                    state.id(),
                                    state.agency(),
                                    ObligationKind.TAX,
                                    asked.amount(),
                                    1,
                                    asked.number(),
                                    null));
                    act.words(
                            id,
                            LedgerStore.Words.named(
                                    "Nghĩa vụ tài chính theo thông báo " + asked.number(),
                                    "Obligation by notice " + asked.number(),
                                    Zones.dayOf(entry.occurredAt())));
                });
    }

    private static UUID id(UUID dossier, String what) {
        return UUID.nameUUIDFromBytes(
                ("obligation:" + dossier + ":" + what).getBytes(StandardCharsets.UTF_8));
    }
}
