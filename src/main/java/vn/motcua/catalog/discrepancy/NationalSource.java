package vn.motcua.catalog.discrepancy;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * One way in which the national database is known here. Several may know the same procedure; what
 * was brought in last counts.
 */
public interface NationalSource {

    /** Changes whenever anything that it holds does; costs one small statement. */
    String mark();

    /** The newest account of every procedure that it holds, in no order. */
    void each(Consumer<Account> taker);

    /** The newest account of one procedure. */
    Optional<Account> find(String code);
}
