package vn.motcua.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.payment.wire.Told;

/** Reads what pages show of money. */
@Component
class PurseStore {

    private static final String OBLIGATIONS_SQL =
            """
            select id, kind, name, name_en, unit, count, amount, notice, notice_day, state, reason, basis
            from payment.obligation where dossier = :dossier order by made_at, id
            """;
    private static final String OWED_SQL =
            """
            select coalesce(sum(amount) filter (where state = 'OPEN'), 0) as owed, count(*) as all_of
            from payment.obligation where dossier = :dossier and state <> 'DROPPED'
            """;
    private static final String PAYMENTS_SQL =
            """
            select p.id, p.way, p.amount, coalesce(o.gateway, '') as gateway, p.transaction, p.astray,
                (select coalesce(sum(r.amount), 0) from payment.refund r
                    where r.payment = p.id and r.state <> 'FAILED') as back, p.at, p.by_staff
            from payment.payment p left join payment.orders o on o.id = p.order_id
            where p.dossier = :dossier order by p.at, p.id
            """;
    private static final String RECEIPT_FRAGMENT =
            """
            select r.id, r.agency, r.dossier, r.year, r.number, r.amount, p.way, p.transaction, o.name as of_what,
                r.payer, r.address, r.at, r.by_staff, r.voided_at, r.reason
            from payment.receipt r
            join payment.payment p on p.id = r.payment
            join payment.obligation o on o.id = r.obligation
            """;
    private static final String RECEIPTS_SQL =
            RECEIPT_FRAGMENT + "where r.dossier = :dossier order by r.year, r.number";
    private static final String RECEIPT_SQL = RECEIPT_FRAGMENT + "where r.id = :id";
    private static final String OF_ORDER_SQL =
            RECEIPT_FRAGMENT + "where p.order_id = :order order by r.year, r.number";
    private static final String DAY_SQL =
            RECEIPT_FRAGMENT
                    + """
                    where r.agency = any(cast(:agencies as uuid[])) and r.at >= :from and r.at < :to
                    order by r.agency, r.year, r.number limit :most
                    """;
    private static final String TAKEN_SQL =
            """
            select way, sum(amount) as amount from payment.payment
            where agency = any(cast(:agencies as uuid[])) and at >= :from and at < :to
            group by way
            """;
    private static final String GIVEN_SQL =
            """
            select way, sum(amount) as amount from payment.refund
            where agency = any(cast(:agencies as uuid[])) and state = 'DONE'
              and ended_at >= :from and ended_at < :to
            group by way
            """;
    private static final String REFUNDS_SQL =
            """
            select id, payment, amount, way, state, reason, transaction, asked_at, ended_at
            from payment.refund where dossier = :dossier order by asked_at, id
            """;
    private static final String ORDER_FRAGMENT =
            """
            select id, dossier, agency, gateway, reference, amount, state, code, begun_at, expires_at, address
            from payment.orders
            """;
    private static final String ORDERS_SQL =
            ORDER_FRAGMENT + "where dossier = :dossier order by begun_at, id";
    private static final String ORDER_SQL = ORDER_FRAGMENT + "where id = :id";
    private static final String ORDER_OF_SQL =
            ORDER_FRAGMENT
                    + "where id = (select p.order_id from payment.payment p where p.id = :payment)";
    private static final String TRANSACTION_SQL =
            "select transaction from payment.payment where id = :payment";
    private static final String BY_REFERENCE_SQL = ORDER_FRAGMENT + "where reference = :reference";
    private static final String HANGING_SQL =
            ORDER_FRAGMENT
                    + """
                    where state = 'PENDING' and begun_at < :before and (asked_at is null
                        or asked_at < case when expires_at < :now
                            then cast(:rarely as timestamptz) else cast(:before as timestamptz) end)
                    order by asked_at nulls first, begun_at limit :most
                    """;
    private static final String ASKED_SQL =
            "update payment.orders set asked_at = :at where id = :id";
    private static final String PROCEDURE_SQL =
            "select procedure from payment.obligation where dossier = :dossier limit 1";
    private static final String ANSWER_SQL =
            """
            insert into payment.answer (at, gateway, how, order_id, amount, code, transaction, verdict)
            values (:at, :gateway, :how, :order, :amount, :code, :transaction, :verdict)
            """;
    private static final String ACCOUNT_SQL =
            """
            select bank, number, holder from payment.account where agency = :agency and set_at <= :at
            order by set_at desc limit 1
            """;
    private static final String SET_ACCOUNT_SQL =
            """
            insert into payment.account (agency, set_at, set_by, bank, number, holder)
            values (:agency, :at, :by, :bank, :number, :holder)
            """;

    /** After everything that is set. */
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** What a dossier owes, and of how many things, which need not be open. */
    record Owed(long amount, int things) {}

    private final JdbcClient jdbc;

    PurseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Owed owed(UUID dossier) {
        return jdbc.sql(OWED_SQL)
                .param("dossier", dossier)
                .query((row, n) -> new Owed(row.getLong("owed"), row.getInt("all_of")))
                .single();
    }

    Purse purse(UUID dossier) {
        return new Purse(
                dossier,
                of(OBLIGATIONS_SQL, dossier).query(PurseStore::obligation).list(),
                of(PAYMENTS_SQL, dossier).query(PurseStore::payment).list(),
                of(RECEIPTS_SQL, dossier).query(PurseStore::receipt).list(),
                of(REFUNDS_SQL, dossier).query(PurseStore::refund).list(),
                of(ORDERS_SQL, dossier).query(PurseStore::order).list());
    }

    List<Obligation> obligations(UUID dossier) {
        return of(OBLIGATIONS_SQL, dossier).query(PurseStore::obligation).list();
    }

    private JdbcClient.StatementSpec of(String sql, UUID dossier) {
        return jdbc.sql(sql).param("dossier", dossier);
    }

    Optional<Receipt> receipt(UUID id) {
        return jdbc.sql(RECEIPT_SQL).param("id", id).query(PurseStore::receipt).optional();
    }

    List<Receipt> receiptsOf(UUID order) {
        return jdbc.sql(OF_ORDER_SQL).param("order", order).query(PurseStore::receipt).list();
    }

    List<Receipt> receipts(Collection<UUID> agencies, Instant from, Instant to, int most) {
        return jdbc.sql(DAY_SQL)
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .param("most", most)
                .query(PurseStore::receipt)
                .list();
    }

    /** How much came by each way; what nothing came by is not there. */
    Map<Way, Long> taken(Collection<UUID> agencies, Instant from, Instant to) {
        return byWay(TAKEN_SQL, agencies, from, to);
    }

    /** How much was given back by each way. */
    Map<Way, Long> given(Collection<UUID> agencies, Instant from, Instant to) {
        return byWay(GIVEN_SQL, agencies, from, to);
    }

    private Map<Way, Long> byWay(String sql, Collection<UUID> agencies, Instant from, Instant to) {
        return jdbc
                .sql(sql)
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .query((row, n) -> Map.entry(Way.valueOf(text(row, "way")), row.getLong("amount")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<OrderView> order(UUID id) {
        return jdbc.sql(ORDER_SQL).param("id", id).query(PurseStore::order).optional();
    }

    Optional<OrderView> orderOf(UUID payment) {
        return jdbc.sql(ORDER_OF_SQL).param("payment", payment).query(PurseStore::order).optional();
    }

    /** The number that a payment has where it came from. */
    String transaction(UUID payment) {
        return jdbc.sql(TRANSACTION_SQL).param("payment", payment).query(String.class).single();
    }

    Optional<OrderView> byReference(String reference) {
        return jdbc.sql(BY_REFERENCE_SQL)
                .param("reference", reference)
                .query(PurseStore::order)
                .optional();
    }

    /**
     * Orders that nothing was heard of, begun and last asked about before a moment; those that
     * nobody has asked about for longest first.
     *
     * @param rarely before which those must have been asked about whose time is over
     */
    List<OrderView> hanging(Instant now, Instant before, Instant rarely, int most) {
        return jdbc.sql(HANGING_SQL)
                .param("now", Sql.at(now))
                .param("before", Sql.at(before))
                .param("rarely", Sql.at(rarely))
                .param("most", most)
                .query(PurseStore::order)
                .list();
    }

    void asked(UUID order, Instant at) {
        jdbc.sql(ASKED_SQL).param("id", order).param("at", Sql.at(at)).update();
    }

    String procedure(UUID dossier) {
        return of(PROCEDURE_SQL, dossier).query(String.class).optional().orElse("");
    }

    void answered(OrderView order, Told told, boolean callBack, Verdict verdict, Instant at) {
        jdbc.sql(ANSWER_SQL)
                .param("at", Sql.at(at))
                .param("gateway", order.gateway())
                .param("how", callBack ? "CALL_BACK" : "QUERY")
                .param("order", order.id())
                .param("amount", told.amount())
                .param("code", told.code())
                .param("transaction", told.transaction())
                .param("verdict", verdict.name())
                .update();
    }

    Optional<BankAccount> account(UUID agency) {
        return account(agency, LAST);
    }

    /** That of an agency as it was set at a moment. */
    Optional<BankAccount> account(UUID agency, Instant at) {
        return jdbc.sql(ACCOUNT_SQL)
                .param("agency", agency)
                .param("at", Sql.at(at))
                .query((row, n) ->
                        new BankAccount(
                                text(row, "bank"), text(row, "number"), text(row, "holder")))
                .optional();
    }

    void setAccount(UUID agency, BankAccount account, Instant at, UUID by) {
        jdbc.sql(SET_ACCOUNT_SQL)
                .param("agency", agency)
                .param("at", Sql.at(at))
                .param("by", by)
                .param("bank", account.bank())
                .param("number", account.number())
                .param("holder", account.holder())
                .update();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static Obligation obligation(ResultSet row, int number) throws SQLException {
        return new Obligation(
                id(row, "id"),
                ObligationKind.valueOf(text(row, "kind")),
                text(row, "name"),
                text(row, "name_en"),
                row.getLong("unit"),
                row.getInt("count"),
                row.getLong("amount"),
                text(row, "notice"),
                row.getObject("notice_day", LocalDate.class),
                ObligationState.valueOf(text(row, "state")),
                text(row, "reason"),
                text(row, "basis"));
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                id(row, "id"),
                Way.valueOf(text(row, "way")),
                row.getLong("amount"),
                text(row, "gateway"),
                text(row, "transaction"),
                row.getBoolean("astray"),
                row.getLong("back"),
                Sql.instant(row, "at"),
                row.getObject("by_staff", UUID.class));
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                id(row, "id"),
                id(row, "agency"),
                id(row, "dossier"),
                row.getInt("year"),
                row.getInt("number"),
                row.getLong("amount"),
                Way.valueOf(text(row, "way")),
                text(row, "transaction"),
                text(row, "of_what"),
                text(row, "payer"),
                text(row, "address"),
                Sql.instant(row, "at"),
                row.getObject("by_staff", UUID.class),
                Sql.instantOrNull(row, "voided_at"),
                text(row, "reason"));
    }

    private static Refund refund(ResultSet row, int number) throws SQLException {
        return new Refund(
                id(row, "id"),
                id(row, "payment"),
                row.getLong("amount"),
                Way.valueOf(text(row, "way")),
                Refund.State.valueOf(text(row, "state")),
                text(row, "reason"),
                text(row, "transaction"),
                Sql.instant(row, "asked_at"),
                Sql.instantOrNull(row, "ended_at"));
    }

    private static OrderView order(ResultSet row, int number) throws SQLException {
        return new OrderView(
                id(row, "id"),
                id(row, "dossier"),
                id(row, "agency"),
                text(row, "gateway"),
                text(row, "reference"),
                row.getLong("amount"),
                OrderState.valueOf(text(row, "state")),
                text(row, "code"),
                Sql.instant(row, "begun_at"),
                Sql.instant(row, "expires_at"),
                text(row, "address"));
    }
}
