package vn.motcua.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.sql.Sql;

/** Writes the rows of ledgers: each event has its own, and nothing else changes them. */
@Component
class LedgerStore {

    private static final String OBLIGED_SQL =
            """
            insert into payment.obligation (id, dossier, agency, procedure, kind, name, name_en, unit, count,
                amount, notice, notice_day, state, made_at, made_by)
            values (:id, :dossier, :agency, :procedure, :kind, :name, :nameEn, :unit, :count, :amount,
                :notice, :noticeDay, 'OPEN', :at, :by)
            """;
    private static final String ENDED_SQL =
            """
            update payment.obligation set state = :state, ended_at = :at, reason = :reason, basis = :basis,
                salt = :salt
            where id = :id
            """;
    private static final String PAID_SQL =
            """
            update payment.obligation set state = 'PAID', ended_at = :at
            where id = any(cast(:ids as uuid[]))
            """;
    private static final String ORDER_SQL =
            """
            insert into payment.orders (id, dossier, agency, gateway, reference, amount, state, begun_at,
                expires_at, address)
            values (:id, :dossier, :agency, :gateway, :reference, :amount, 'PENDING', :at, :until, :address)
            """;
    private static final String ORDER_ENDED_SQL =
            "update payment.orders set state = :state, code = :code, ended_at = :at where id = :id";
    private static final String PAYMENT_SQL =
            """
            insert into payment.payment (id, dossier, agency, procedure, way, amount, order_id, transaction,
                astray, at, by_staff)
            values (:id, :dossier, :agency, :procedure, :way, :amount, :order, :transaction, :astray, :at, :by)
            """;
    private static final String SHARES_SQL =
            """
            insert into payment.share (payment, obligation)
            select cast(:payment as uuid), o from unnest(cast(:ids as uuid[])) as o
            """;
    private static final String NUMBER_SQL =
            """
            insert into payment.receipt_number as n (agency, year, last) values (:agency, :year, 1)
            on conflict (agency, year) do update set last = n.last + 1
            returning last
            """;
    private static final String RECEIPT_SQL =
            """
            insert into payment.receipt (id, agency, year, number, dossier, payment, obligation, amount, payer,
                address, at, by_staff)
            values (:id, :agency, :year, :number, :dossier, :payment, :obligation, :amount, :payer, :address,
                :at, :by)
            """;
    private static final String VOIDED_SQL =
            """
            update payment.receipt set voided_at = :at, voided_by = :by, reason = :reason, salt = :salt
            where id = :id
            """;
    private static final String REFUND_SQL =
            """
            insert into payment.refund (id, payment, dossier, agency, amount, way, state, reason, salt, asked_at,
                asked_by)
            values (:id, :payment, :dossier, :agency, :amount, :way, 'ASKED', :reason, :salt, :at, :by)
            """;
    private static final String REFUND_ENDED_SQL =
            """
            update payment.refund set state = :state, transaction = :transaction, ended_at = :at
            where id = :id
            """;
    private static final String RETURNED_SQL =
            """
            update payment.obligation o set state = 'REFUNDED', ended_at = :at
            from payment.share s
            join payment.payment p on p.id = s.payment
            where s.obligation = o.id
              and p.id = (select r.payment from payment.refund r where r.id = :refund)
              and p.amount = (select sum(r.amount) from payment.refund r
                  where r.payment = p.id and r.state = 'DONE')
            """;

    /** Whose ledger it is. */
    record Subject(UUID dossier, UUID agency, String procedure) {}

    /**
     * What stands in a row beside its event; what does not apply is empty.
     *
     * @param name of what is owed, or of who pays
     * @param nameEn of what is owed; of a payer the address
     * @param day of a notice
     * @param until when an order lapses
     * @param address from which an order was begun
     */
    record Words(
            String name,
            String nameEn,
            @Nullable LocalDate day,
            String reason,
            String basis,
            byte @Nullable [] salt,
            @Nullable Instant until,
            String address) {

        static final Words NONE = new Words("", "", null, "", "", null, null, "");

        static Words named(String name, String nameEn, @Nullable LocalDate day) {
            return new Words(name, nameEn, day, "", "", null, null, "");
        }

        static Words because(String reason, String basis, byte[] salt) {
            return new Words("", "", null, reason, basis, salt, null, "");
        }

        static Words order(Instant until, String address) {
            return new Words("", "", null, "", "", null, until, address);
        }
    }

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of an agency's receipts; taken back with the transaction. */
    int nextNumber(UUID agency, int year) {
        return jdbc.sql(NUMBER_SQL)
                .param("agency", agency)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void take(PaymentEvent event, Subject of, Instant at, Actor actor, Map<UUID, Words> words) {
        UUID by = actor.kind() == Actor.Kind.STAFF ? actor.id() : null;
        switch (event) {
            case PaymentEvent.Obliged e -> obliged(e, of, at, word(words, e.obligation()));
            case PaymentEvent.Exempted e ->
                    ended(e.obligation(), ObligationState.EXEMPT, at, word(words, e.obligation()));
            case PaymentEvent.Dropped e ->
                    ended(e.obligation(), ObligationState.DROPPED, at, Words.NONE);
            case PaymentEvent.OrderBegun e -> order(e, of, at, word(words, e.order()));
            case PaymentEvent.OrderFailed e ->
                    orderEnded(e.order(), OrderState.FAILED, e.code(), at);
            case PaymentEvent.OrderDisputed e ->
                    orderEnded(e.order(), OrderState.DISPUTED, e.code(), at);
            case PaymentEvent.Paid e -> {
                if (e.order() != null) {
                    orderEnded(e.order(), OrderState.PAID, "00", at);
                }
                money(e.payment(), of, e.way(), e.amount(), e.order(), e.transaction(), at, by);
                shares(e.payment(), e.obligations(), at);
            }
            case PaymentEvent.Astray e -> {
                orderEnded(e.order(), OrderState.PAID, "00", at);
                money(e.payment(), of, null, e.amount(), e.order(), e.transaction(), at, null);
            }
            case PaymentEvent.ReceiptIssued e -> receipt(e, of, at, by, word(words, of.dossier()));
            case PaymentEvent.ReceiptVoided e -> voided(e, at, by, word(words, e.receipt()));
            case PaymentEvent.RefundAsked e -> refund(e, of, at, word(words, e.refund()));
            case PaymentEvent.Refunded e -> {
                refundEnded(e.refund(), "DONE", e.transaction(), at);
                jdbc.sql(RETURNED_SQL).param("refund", e.refund()).param("at", Sql.at(at)).update();
            }
            case PaymentEvent.RefundFailed e -> refundEnded(e.refund(), "FAILED", e.code(), at);
            case PaymentEvent.AccountSet _,
                    PaymentEvent.DayListRead _,
                    PaymentEvent.StatementRead _ ->
                    throw new IllegalStateException("Not of a dossier: " + event);
        }
    }

    private static Words word(Map<UUID, Words> words, UUID of) {
        return words.getOrDefault(of, Words.NONE);
    }

    private void obliged(PaymentEvent.Obliged e, Subject of, Instant at, Words said) {
        jdbc.sql(OBLIGED_SQL)
                .param("id", e.obligation())
                .param("dossier", e.dossier())
                .param("agency", e.agency())
                .param("procedure", of.procedure())
                .param("kind", e.kind().name())
                .param("name", said.name())
                .param("nameEn", said.nameEn())
                .param("unit", e.unit())
                .param("count", e.count())
                .param("amount", e.amount())
                .param("notice", e.notice())
                .param("noticeDay", said.day())
                .param("at", Sql.at(at))
                .param("by", e.by())
                .update();
    }

    private void ended(UUID id, ObligationState state, Instant at, Words said) {
        jdbc.sql(ENDED_SQL)
                .param("id", id)
                .param("state", state.name())
                .param("at", Sql.at(at))
                .param("reason", said.reason())
                .param("basis", said.basis())
                .param("salt", said.salt())
                .update();
    }

    private void order(PaymentEvent.OrderBegun e, Subject of, Instant at, Words said) {
        jdbc.sql(ORDER_SQL)
                .param("id", e.order())
                .param("dossier", of.dossier())
                .param("agency", of.agency())
                .param("gateway", e.gateway())
                .param("reference", e.reference())
                .param("amount", e.amount())
                .param("at", Sql.at(at))
                .param("until", Sql.at(said.until()))
                .param("address", said.address())
                .update();
    }

    private void orderEnded(UUID id, OrderState state, String code, Instant at) {
        jdbc.sql(ORDER_ENDED_SQL)
                .param("id", id)
                .param("state", state.name())
                .param("code", code)
                .param("at", Sql.at(at))
                .update();
    }

    /**
     * @param way null for what went astray
     */
    private void money(
            UUID id,
            Subject of,
            @Nullable Way way,
            long amount,
            @Nullable UUID order,
            String transaction,
            Instant at,
            @Nullable UUID by) {
        jdbc.sql(PAYMENT_SQL)
                .param("id", id)
                .param("dossier", of.dossier())
                .param("agency", of.agency())
                .param("procedure", of.procedure())
                .param("way", (way == null ? Way.ONLINE : way).name())
                .param("amount", amount)
                .param("order", order)
                .param("transaction", transaction)
                .param("astray", way == null)
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    private void shares(UUID payment, List<UUID> obligations, Instant at) {
        String[] ids = obligations.stream().map(UUID::toString).toArray(String[]::new);
        jdbc.sql(SHARES_SQL).param("payment", payment).param("ids", ids).update();
        jdbc.sql(PAID_SQL).param("ids", ids).param("at", Sql.at(at)).update();
    }

    private void receipt(
            PaymentEvent.ReceiptIssued e, Subject of, Instant at, @Nullable UUID by, Words payer) {
        jdbc.sql(RECEIPT_SQL)
                .param("id", e.receipt())
                .param("agency", of.agency())
                .param("year", e.year())
                .param("number", e.number())
                .param("dossier", of.dossier())
                .param("payment", e.payment())
                .param("obligation", e.obligation())
                .param("amount", e.amount())
                .param("payer", payer.name())
                .param("address", payer.nameEn())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    private void voided(PaymentEvent.ReceiptVoided e, Instant at, @Nullable UUID by, Words said) {
        jdbc.sql(VOIDED_SQL)
                .param("id", e.receipt())
                .param("at", Sql.at(at))
                .param("by", by)
                .param("reason", said.reason())
                .param("salt", said.salt())
                .update();
    }

    private void refund(PaymentEvent.RefundAsked e, Subject of, Instant at, Words said) {
        jdbc.sql(REFUND_SQL)
                .param("id", e.refund())
                .param("payment", e.payment())
                .param("dossier", of.dossier())
                .param("agency", of.agency())
                .param("amount", e.amount())
                .param("way", e.way().name())
                .param("reason", said.reason())
                .param("salt", said.salt())
                .param("at", Sql.at(at))
                .param("by", e.by())
                .update();
    }

    private void refundEnded(UUID id, String state, String transaction, Instant at) {
        jdbc.sql(REFUND_ENDED_SQL)
                .param("id", id)
                .param("state", state)
                .param("transaction", transaction)
                .param("at", Sql.at(at))
                .update();
    }
}
