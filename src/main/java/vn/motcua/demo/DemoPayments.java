package vn.motcua.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.RegisterFilter;
import vn.motcua.dossier.RegisterQueries;
import vn.motcua.dossier.RegisterRow;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.payment.BankAccount;
import vn.motcua.payment.Collected;
import vn.motcua.payment.GivenBack;
import vn.motcua.payment.Obligation;
import vn.motcua.payment.Payments;
import vn.motcua.payment.Purse;
import vn.motcua.payment.Refunds;
import vn.motcua.payment.Way;

/**
 * The counter of a commune at the end of May: most fees paid in cash, one by card, a receipt that
 * was spoilt and replaced, one exemption, one refund. The account is nobody's.
 */
@Component
@OnlyInDemo
class DemoPayments {

    private static final UUID COMMUNE = Unit.idOf("tunganh");
    private static final LocalDate FROM = LocalDate.of(2022, 5, 9);
    private static final LocalDate DAY = LocalDate.of(2022, 5, 30);
    private static final int LOOKED = 80;
    private static final int PAID = 12;

    private final Payments payments;
    private final Refunds refunds;
    private final DossierQueries dossiers;
    private final RegisterQueries register;
    private final DemoStaff staff;

    DemoPayments(
            Payments payments,
            Refunds refunds,
            DossierQueries dossiers,
            RegisterQueries register,
            DemoStaff staff) {
        this.payments = payments;
        this.refunds = refunds;
        this.dossiers = dossiers;
        this.register = register;
        this.staff = staff;
    }

    /** Of what dossiers owe by then; a second time nothing is played. */
    void play() {
        if (payments.account(COMMUNE).isPresent()) {
            return;
        }
        SignedIn receiver = staff.named("motcua.tunganh", DAY);
        SignedIn chair = staff.named("chutich.tunganh", DAY);
        staff.on(
                DAY,
                () ->
                        payments.setAccount(
                                COMMUNE,
                                new BankAccount("970405", "3714000000000", "UBND XA TUNG ANH"),
                                chair));
        int nth = 0;
        for (RegisterRow row :
                register.first(
                        new RegisterFilter(
                                Set.of(COMMUNE), "", RegisterFilter.State.ALL, Set.of(), FROM, DAY),
                        LOOKED)) {
            Purse purse = payments.purse(row.dossier());
            if (!purse.open().isEmpty() && nth < PAID) {
                nth++;
                int which = nth;
                staff.on(DAY, () -> act(which, purse, receiver, chair));
            }
        }
    }

    private void act(int nth, Purse purse, SignedIn receiver, SignedIn chair) {
        DossierView view = dossiers.view(purse.dossier(), receiver, "payments");
        if (nth == 3) {
            payments.exempt(
                    view,
                    purse.open().getFirst().id(),
                    "Thuộc hộ nghèo",
                    "Luật Phí và lệ phí 2015, Điều 10",
                    receiver);
            return;
        }
        payments.collect(
                view,
                new Collected(
                        Uuid7.next(),
                        purse.open().stream().map(Obligation::id).toList(),
                        nth == 4 ? Way.CARD : Way.CASH,
                        nth == 4 ? "POS-000127" : "",
                        purse.owed()),
                receiver);
        Purse paid = payments.purse(purse.dossier());
        if (nth == 5) {
            payments.voidReceipt(view, paid.receipts().getFirst().id(), true, "In hỏng", chair);
        } else if (nth == 6) {
            var whole = Objects.requireNonNull(paid.payments().getFirst());
            refunds.giveBack(
                    view,
                    new GivenBack(
                            Uuid7.next(),
                            whole.id(),
                            whole.amount(),
                            Way.CASH,
                            "",
                            "Thu nhầm dịch vụ"),
                    chair);
        }
    }
}
