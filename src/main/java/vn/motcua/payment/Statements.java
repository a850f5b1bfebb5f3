package vn.motcua.payment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;

/**
 * Statements of accounts into which people transfer by the code of a notice. No bank says anything
 * by itself: a statement is read, its lines are held against what dossiers owe whenever one looks,
 * and a person confirms what pays.
 */
@Component
public class Statements {

    private static final int MOST = 100;

    private final StatementStore store;
    private final Payments payments;
    private final DossierQueries dossiers;
    private final Journal journal;
    private final Access access;
    private final BusinessClock clock;

    Statements(
            StatementStore store,
            Payments payments,
            DossierQueries dossiers,
            Journal journal,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.payments = payments;
        this.dossiers = dossiers;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    private Set<UUID> agencies(SignedIn by) {
        access.requireAnywhere(by, Right.PAYMENT_MANAGE);
        return access.agencies(by, Right.PAYMENT_MANAGE);
    }

    /**
     * Reads the statement of the account of one's agency; sent again under the same id, once.
     *
     * @param name of the file, which says whether it is XLSX or CSV
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void read(UUID id, byte[] content, String name, SignedIn by) {
        UUID agency =
                agencies(by).stream()
                        .min(Comparator.naturalOrder())
                        .orElseThrow(
                                () -> new RefusalException(new StatementRefusal.NoSuchStatement()));
        List<Refusal> wrong = new ArrayList<>();
        if (content.length == 0) {
            wrong.add(new StatementRefusal.StatementEmpty());
        }
        List<StatementLine> lines =
                wrong.isEmpty()
                        ? StatementReader.read(content, name, clock.today(), wrong)
                        : List.of();
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        StatementMatching matching = new StatementMatching(store.codes(agency));
        List<StatementLine> named =
                lines.stream()
                        .map(line -> line.of(matching.dossier(line.words()).orElse(null)))
                        .toList();
        List<LocalDate> days = lines.stream().map(StatementLine::day).sorted().toList();
        journal.open(id, "payment-statement")
                .ifPresent(head -> {
                    journal.append(
                            journal.prepare(
                                    head,
                                    List.of(
                                            new PaymentEvent.StatementRead(
                                                    id, agency, lines.size(), by.staff())),
                                    clock.instant(),
                                    by.actor(),
                                    null));
                    store.insert(
                            new Statement(
                                    id,
                                    agency,
                                    days.getFirst(),
                                    days.getLast(),
                                    clock.instant(),
                                    lines.size(),
                                    0),
                            named,
                            by.staff());
                });
    }

    /** The newest of one's agencies. */
    public List<Statement> all(SignedIn by) {
        return store.all(agencies(by), MOST);
    }

    /** One of one's agencies. */
    public Statement find(UUID id, SignedIn by) {
        Set<UUID> agencies = agencies(by);
        return store.find(id)
                .filter(one -> agencies.contains(one.agency()))
                .orElseThrow(() -> new RefusalException(new StatementRefusal.NoSuchStatement()));
    }

    /** How its lines stand now; those noted here that it lacks come last. */
    public List<Matched> matched(Statement statement) {
        List<StatementLine> lines = store.lines(statement.id());
        List<UUID> named =
                lines.stream().flatMap(line -> Stream.ofNullable(line.dossier())).toList();
        return StatementMatching.match(
                lines,
                store.owed(named),
                store.noted(statement.agency(), named, statement.first(), statement.last()));
    }

    public boolean mayConfirm(Statement statement, SignedIn by) {
        return access.may(by, Right.PAYMENT_COLLECT, Scope.of(statement.agency()));
    }

    /**
     * Takes one line as a transfer that pays its dossier, with receipts.
     *
     * @throws RefusalException where it does not pay exactly what is owed by now
     */
    public void confirm(UUID id, int no, SignedIn by) {
        Statement statement = find(id, by);
        access.require(by, Right.PAYMENT_COLLECT, Scope.of(statement.agency()));
        Matched found =
                matched(statement).stream()
                        .filter(one -> one.line().no() == no && no > 0)
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusalException(new StatementRefusal.NoSuchStatement()));
        switch (found.state()) {
            case PAYS -> take(statement, found, by);
            case NOTED -> {
                // As it was confirmed before.
            }
            case AMOUNT, NOT_OWED, UNKNOWN, MISSING ->
                    throw new RefusalException(new StatementRefusal.LineDoesNotPay());
        }
    }

    private void take(Statement statement, Matched found, SignedIn by) {
        UUID dossier = Objects.requireNonNull(found.line().dossier());
        String key = "statement:" + statement.id() + ":" + found.line().no();
        payments.collect(
                dossiers.view(dossier, by, "payments"),
                new Collected(
                        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                        payments.purse(dossier).open().stream().map(Obligation::id).toList(),
                        Way.TRANSFER,
                        found.line().transaction(),
                        found.line().amount()),
                by);
    }
}
