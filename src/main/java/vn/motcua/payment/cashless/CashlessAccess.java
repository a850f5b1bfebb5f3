package vn.motcua.payment.cashless;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** For which agencies somebody keeps what can be paid without cash. */
@Component
public class CashlessAccess {

    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    CashlessAccess(Access access, Organizations organizations, BusinessClock clock) {
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * The agencies of today, in their order.
     *
     * @throws vn.motcua.kernel.RefusalException where there are none
     */
    public List<Unit> kept(SignedIn by) {
        access.requireAnywhere(by, Right.CASHLESS_KEEP);
        return organizations.chart().agencies(clock.today()).stream()
                .filter(one -> access.may(by, Right.CASHLESS_KEEP, Scope.of(one.id())))
                .toList();
    }

    public boolean mayKeep(SignedIn by) {
        return access.mayAnywhere(by, Right.CASHLESS_KEEP);
    }

    void require(UUID agency, SignedIn by) {
        access.require(by, Right.CASHLESS_KEEP, Scope.of(agency));
    }

    void requireKeeper(SignedIn by) {
        access.requireAnywhere(by, Right.CASHLESS_KEEP);
    }
}
