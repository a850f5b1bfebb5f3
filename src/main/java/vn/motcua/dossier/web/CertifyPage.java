package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.CertificateLine;
import vn.motcua.dossier.Certification;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The counter of certification: one form, the last result above it, what waits beside it.
 *
 * @param offered the procedures that a book is kept for
 * @param chosen the one that the form is for
 * @param fee of what is typed so far, in đồng
 * @param due what would be promised if it were received now and not done at once
 * @param agreedDue the same where a longer time is agreed; absent where the procedure knows none
 * @param done what was just recorded here
 */
public record CertifyPage(
        CounterPlace place,
        List<ProcedureVersion> offered,
        ProcedureVersion chosen,
        Certification certification,
        List<Staff> signers,
        List<String> usualPapers,
        FormView form,
        long fee,
        Instant due,
        @Nullable Instant agreedDue,
        @Nullable CertificateLine done,
        String doneNumber,
        List<CertificateLine> waiting) {

    public String path(String below) {
        return place.path("certify" + below);
    }

    /** The form for another paper of the person just served. */
    public String same() {
        String path = path("");
        return done == null
                ? path
                : path + (path.contains("?") ? "&" : "?") + sticky() + "&same=" + done.dossier();
    }

    /** What stays chosen from one person to the next. */
    private String sticky() {
        return "procedure=" + chosen.code() + "&signer=" + form.value("signer");
    }

    public List<Option> procedures(Frame frame) {
        return offered.stream()
                .map(p -> Option.of(p.code(), frame.either(p.name(), p.nameEn())))
                .toList();
    }

    public List<Option> signerOptions() {
        return signers.stream().map(s -> Option.of(s.id().toString(), s.name())).toList();
    }

    public Dong feeSum() {
        return new Dong(fee);
    }

    public String signer(@Nullable UUID id) {
        return signers.stream()
                .filter(s -> s.id().equals(id))
                .map(Staff::name)
                .findFirst()
                .orElse("");
    }

    /** A fresh key for each form. */
    public String key() {
        return Uuid7.next().toString();
    }
}
