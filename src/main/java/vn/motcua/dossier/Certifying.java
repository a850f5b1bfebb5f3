package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;

/**
 * Certification (chứng thực): entered when it is asked for, numbered when a leader has signed. The
 * number itself is given when the act is stored, so that none is lost.
 */
@LegalBasis("nd-23-2015#13")
public final class Certifying {

    private static final List<String> SIGN = List.of("chair", "vice-chair", "head", "deputy");

    private Certifying() {}

    /** What is wrong with the content of a command, whatever the dossier. */
    static List<Refusal> problems(DossierCommand command) {
        return switch (command) {
            case DossierCommand.EnterCertificate c -> c.what().problems();
            case DossierCommand.Certify c -> c.what().problems();
            default -> List.of();
        };
    }

    static List<DossierEvent> enter(
            DossierState s, DossierCommand.EnterCertificate c, Law law, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        Workflow.stepAllowing(s, law, task, StepAction.RECORD_RESULT);
        Workflow.undecided(s);
        Certification.Book book = book(law);
        List<Refusal> wrong = new ArrayList<>(c.what().problems());
        if (c.what().agreed().isEmpty() && s.caseId().equals(book.agreedCase())) {
            wrong.add(new CertificateRefusal.NotAgreed());
        }
        Texts.refuse(wrong);
        return List.of(
                new CertificateEvent.Entered(
                        acting.by(),
                        book.sign(),
                        c.what().pages(),
                        c.what().copies(),
                        fee(s, law, c.what()),
                        c.what().agreed(),
                        acting.noteOrNone()));
    }

    static List<DossierEvent> certify(
            DossierState s, DossierCommand.Certify c, Law law, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        Step step = Workflow.stepAllowing(s, law, task, StepAction.RECORD_RESULT);
        Workflow.runs(s);
        Workflow.undecided(s);
        Certification.Book book = book(law);
        List<Refusal> wrong = new ArrayList<>(c.what().problems());
        if (signers(law.chart(), s.agency(), law.today()).stream()
                .noneMatch(signer -> signer.id().equals(c.signer()))) {
            wrong.add(new CertificateRefusal.NotASigner());
        }
        Texts.refuse(wrong);
        return List.of(
                new CertificateEvent.Certified(
                        task.no(),
                        acting.by(),
                        book.sign(),
                        law.today().getYear(),
                        0,
                        c.signer(),
                        c.what().pages(),
                        c.what().copies(),
                        fee(s, law, c.what()),
                        c.what().agreed(),
                        acting.noteOrNone()),
                new DossierEvent.ResultRecorded(
                        task.no(),
                        acting.by(),
                        law.procedure().results().getFirst().code(),
                        "",
                        law.today()),
                WayOn.from(s, task, step, null, law, acting));
    }

    /** The first result has its number from the book; a row after it may record what is more. */
    static void numberedOtherwise(DossierState s, Law law) {
        if (!s.isDecided()) {
            law.certification()
                    .findBook()
                    .ifPresent(book -> {
                        throw Workflow.no(new CertificateRefusal.NumberFromBook(book.sign()));
                    });
        }
    }

    @LegalBasis("tt-226-2016#4")
    private static long fee(DossierState s, Law law, Certificate what) {
        return law.certification().fee(law.procedure(), s.caseId(), what.pages(), what.copies());
    }

    private static Certification.Book book(Law law) {
        return law.certification()
                .findBook()
                .orElseThrow(
                        () -> Workflow.no(new CertificateRefusal.NoBook(law.procedure().code())));
    }

    /** Who may sign for an agency on a day: its leaders, the first of them first. */
    @LegalBasis("nd-23-2015#5")
    public static List<Staff> signers(OrganizationChart chart, UUID agency, LocalDate on) {
        Map<UUID, Staff> signers = new LinkedHashMap<>();
        for (String post : SIGN) {
            chart.holders(new Post(agency, post), on).forEach(s -> signers.putIfAbsent(s.id(), s));
        }
        return List.copyOf(signers.values());
    }
}
