package vn.motcua.identity;

import java.time.LocalDate;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;

/** The real rights over a chart of a test, without a database and a log behind them. */
public final class AccessOver extends Access {

    private final OrganizationChart chart;
    private final LocalDate day;

    @SuppressWarnings("NullAway") // What is overridden here is all that uses them.
    public AccessOver(OrganizationChart chart, LocalDate day) {
        super(null, null, null);
        this.chart = chart;
        this.day = day;
    }

    @Override
    public boolean may(SignedIn who, Right right, Scope scope) {
        return may(who, right, scope, chart, day);
    }

    @Override
    public void require(SignedIn who, Right right, Scope scope) {
        if (!may(who, right, scope)) {
            throw new RefusalException(new IdentityRefusal.NoRight());
        }
    }
}
