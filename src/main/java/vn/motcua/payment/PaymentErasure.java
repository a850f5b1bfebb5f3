package vn.motcua.payment;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.PersonErasure;

/** Takes the person, and what was written about them, out of money; amounts and numbers stay. */
@Component
class PaymentErasure implements PersonErasure {

    private static final String RECEIPTS_SQL =
            """
            update payment.receipt set payer = '', address = '', reason = '', salt = null
            where dossier = :dossier
            """;
    private static final String OBLIGATIONS_SQL =
            "update payment.obligation set reason = '', salt = null where dossier = :dossier";
    private static final String REFUNDS_SQL =
            "update payment.refund set reason = '', salt = null where dossier = :dossier";
    private static final String STATEMENTS_SQL =
            "update payment.statement_line set words = '' where dossier = :dossier";
    private static final String ORDERS_SQL =
            "update payment.orders set address = '' where dossier = :dossier";

    private final JdbcClient jdbc;

    PaymentErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID dossier) {
        for (String sql :
                List.of(RECEIPTS_SQL, OBLIGATIONS_SQL, REFUNDS_SQL, STATEMENTS_SQL, ORDERS_SQL)) {
            jdbc.sql(sql).param("dossier", dossier).update();
        }
    }
}
