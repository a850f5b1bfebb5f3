package vn.motcua.catalog.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** From which day a process is to hold, and by which decision; as the form sends it. */
public record PublishForm(FormView form) {

    private static final int LONGEST = 120;

    /**
     * What was read of it.
     *
     * @param approval absent where something is wrong, as the day
     */
    record Read(@Nullable Approval approval, @Nullable LocalDate validFrom, List<Refusal> wrong) {}

    /**
     * @param today after which nothing was signed yet
     */
    Read read(LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        String number = RowForm.text(form.value("number"), "number", LONGEST, wrong);
        if (number.isEmpty()) {
            wrong.add(new ProcessRefusal.ApprovalNumberMissing());
        }
        LocalDate signed = day("signedOn", wrong);
        String signer = RowForm.text(form.value("signer"), "signer", LONGEST, wrong);
        if (signer.isEmpty()) {
            wrong.add(new ProcessRefusal.ApprovalSignerMissing());
        }
        LocalDate from = day("validFrom", wrong);
        if (signed != null && signed.isAfter(today)) {
            wrong.add(new ProcessRefusal.ApprovalNotSigned(signed));
        } else if (signed != null && from != null && signed.isAfter(from)) {
            wrong.add(new ProcessRefusal.ApprovalTooLate(signed, from));
        }
        return new Read(
                signed == null || !wrong.isEmpty() ? null : new Approval(number, signed, signer),
                from,
                wrong);
    }

    private @Nullable LocalDate day(String name, List<Refusal> wrong) {
        Optional<LocalDate> day = Typed.day(form.value(name));
        if (day.isEmpty()) {
            wrong.add(new ProcessRefusal.ApprovalDayUnreadable(name));
        }
        return day.orElse(null);
    }
}
