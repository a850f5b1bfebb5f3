package vn.motcua.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Fee;
import vn.motcua.dossier.DossierView;
import vn.motcua.kernel.Refusal;

/** What is wrong with something owed as it is typed, and the event that it becomes. */
final class AssessedRules {

    /** More than any fee or tax of a dossier; one digit too many is noticed. */
    private static final long MOST = 999_999_999_999L;

    private AssessedRules() {}

    static void line(Assessed typed, boolean known, int most, List<Refusal> wrong) {
        if (!known) {
            wrong.add(new PaymentRefusal.KindMissing());
        }
        Integer count = typed.count();
        if (count == null || count < 1 || count > most) {
            wrong.add(new PaymentRefusal.CountWrong(most));
        }
    }

    static void notice(Assessed typed, LocalDate today, List<Refusal> wrong) {
        if (!Payments.isFilled(typed.name())) {
            wrong.add(new PaymentRefusal.NameMissing(Payments.LONGEST));
        }
        if (typed.amount() == null || typed.amount() <= 0 || typed.amount() > MOST) {
            wrong.add(new PaymentRefusal.AmountWrong("amount"));
        }
        if (!Payments.isNumber(typed.notice())) {
            wrong.add(new PaymentRefusal.NoticeMissing());
        }
        LocalDate day = typed.noticeDay();
        if (day == null || day.isAfter(today)) {
            wrong.add(new PaymentRefusal.NoticeDayWrong());
        }
    }

    /**
     * @param line null for a notice
     */
    static PaymentEvent.Obliged obliged(
            Assessed typed, @Nullable Fee line, DossierView view, UUID by) {
        return new PaymentEvent.Obliged(
                typed.id(),
                view.state().id(),
                view.state().agency(),
                line == null ? ObligationKind.TAX : ObligationKind.FEE,
                line == null ? Objects.requireNonNull(typed.amount()) : line.amount().amount(),
                line == null ? 1 : Objects.requireNonNull(typed.count()),
                line == null ? typed.notice().strip() : "",
                by);
    }

    static LedgerStore.Words words(Assessed typed, @Nullable Fee line) {
        return line == null
                ? LedgerStore.Words.named(typed.name().strip(), "", typed.noticeDay())
                : LedgerStore.Words.named(line.name(), line.nameEn(), null);
    }
}
