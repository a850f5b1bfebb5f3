package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Step;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.PersonNumber;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.TaxNumber;
import vn.motcua.organization.Post;

/**
 * The rules at the door: is the dossier complete and in the right place, and what is promised.
 * Pure.
 */
@LegalBasis("nd-61-2018#17")
final class Intake {

    private static final Pattern PHONE = Pattern.compile("(?:\\+84|0)\\d{9,10}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private Intake() {}

    /** Everything that is wrong with it, at once. */
    static List<Refusal> problems(Receive r, ProcedureVersion procedure, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (procedure.findCase(r.caseId()).isEmpty()) {
            wrong.add(new DossierRefusal.CaseUnknown(r.caseId()));
        }
        if (!procedure.channels().contains(r.channel())) {
            wrong.add(new DossierRefusal.ChannelClosed(r.channel().name()));
        }
        if (r.sets() < 1 || r.sets() > 99) {
            wrong.add(new DossierRefusal.Missing("sets"));
        }
        person(r.applicant(), procedure.isInternal(), today, wrong);
        if (r.representative() != null) {
            r.representative().check(wrong);
        }
        papers(r.papers(), r.caseId(), procedure, wrong);
        return wrong;
    }

    /** What is wrong with a dossier that is only filed: papers may still be missing. */
    static List<Refusal> problemsOfFiling(Receive r, ProcedureVersion procedure, LocalDate today) {
        return problems(r, procedure, today).stream()
                .filter(wrong -> !(wrong instanceof DossierRefusal.PaperMissing))
                .toList();
    }

    /**
     * What is wrong with what the desk does at once: the book asks for a name and a number, and
     * nobody is written to, so no address is needed; that the papers are there the officer sees.
     */
    @LegalBasis("nd-61-2018#17.4")
    static List<Refusal> problemsAtDesk(Receive r, ProcedureVersion procedure, LocalDate today) {
        return problems(r, procedure, today).stream()
                .filter(wrong -> !wrong.equals(new DossierRefusal.Missing("address")))
                .toList();
    }

    /** Who brings it; what agencies bring to each other names the agency, whatever its numbers. */
    private static void person(
            Applicant a, boolean internal, LocalDate today, List<Refusal> wrong) {
        if (internal && a.organisation().isEmpty()) {
            wrong.add(new DossierRefusal.Missing("organisation"));
        }
        Texts.check("fullName", a.fullName(), 120, wrong);
        Texts.check("address", a.address(), 300, wrong);
        Texts.checkLength("organisation", a.organisation(), 200, wrong);
        Texts.checkLength("gender", a.gender(), 10, wrong);
        if (a.organisation().isEmpty() || !a.idNumber().isEmpty()) {
            if (PersonNumber.read(a.idNumber()).isEmpty()) {
                wrong.add(new DossierRefusal.WrongPersonNumber());
            }
        }
        boolean business = !internal && !a.organisation().isEmpty();
        if (business || !a.taxNumber().isEmpty()) {
            if (TaxNumber.read(a.taxNumber()).isEmpty()) {
                wrong.add(new DossierRefusal.WrongTaxNumber());
            }
        }
        if (!a.phone().isEmpty() && !PHONE.matcher(a.phone()).matches()) {
            wrong.add(new DossierRefusal.WrongPhone());
        }
        if (!a.email().isEmpty()
                && (a.email().length() > 200 || !EMAIL.matcher(a.email()).matches())) {
            wrong.add(new DossierRefusal.WrongEmail());
        }
        LocalDate born = a.birthDate();
        if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(130)))) {
            wrong.add(new DossierRefusal.ImpossibleDate("birthDate"));
        }
    }

    @LegalBasis("nd-61-2018#17.1")
    static void papers(
            List<PaperCount> papers,
            String caseId,
            ProcedureVersion procedure,
            List<Refusal> wrong) {
        Map<String, PaperCount> given = new LinkedHashMap<>();
        papers.forEach(p -> given.merge(p.paper(), p, PaperCount::plus));
        List<RequiredPaper> asked = procedure.papers(caseId);
        Set<String> groupsSeen = new HashSet<>();
        for (RequiredPaper paper : asked) {
            if (paper.required() && isMissing(paper, asked, given)) {
                String group = paper.group();
                if (group == null || groupsSeen.add(group)) {
                    wrong.add(new DossierRefusal.PaperMissing(paper.id(), paper.name()));
                }
            }
        }
        Set<String> known = new HashSet<>(asked.stream().map(RequiredPaper::id).toList());
        given.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> wrong.add(new DossierRefusal.PaperNotAsked(id)));
    }

    private static boolean isMissing(
            RequiredPaper paper, List<RequiredPaper> asked, Map<String, PaperCount> given) {
        if (paper.group() == null) {
            return !suffices(paper, given.get(paper.id()));
        }
        return asked.stream()
                .filter(other -> paper.group().equals(other.group()))
                .noneMatch(other -> suffices(other, given.get(other.id())));
    }

    /**
     * Enough of it: as a file it is what is asked for; shown where showing is asked; else originals
     * count, certified as copies too.
     */
    private static boolean suffices(RequiredPaper paper, @Nullable PaperCount count) {
        if (count == null) {
            return false;
        }
        if (count.electronic() > 0) {
            return true;
        }
        if (paper.kind() == RequiredPaper.Kind.SHOW) {
            return count.shown() || count.originals() + count.certified() + count.copies() > 0;
        }
        int originals = count.originals();
        int spare = Math.max(0, originals - paper.originals());
        int copies = count.copies() + count.certified() + spare;
        return originals >= paper.originals() && copies >= paper.copies();
    }

    /** What is promised and who begins. */
    static DossierEvent.Received accept(
            Receive r, Law law, String code, Instant now, String applicantDigest) {
        WorkDuration limit = law.procedure().limit(r.caseId(), r.channel());
        Instant due = law.promise().deadline(now, limit).due();
        return new DossierEvent.Received(
                code,
                law.procedure().code(),
                law.procedure().id(),
                law.process().id(),
                r.agency(),
                r.competent(),
                r.caseId(),
                r.channel(),
                limit.text(java.util.Locale.of("vi")),
                due,
                r.sets(),
                r.papers(),
                applicantDigest,
                first(r, law, now, law.process().first().time()));
    }

    /** Filed: the desk is to answer within the legal hours. */
    static DossierEvent.Registered register(
            Receive r, Law law, String code, Instant now, String applicantDigest) {
        return register(r, law, code, now, applicantDigest, null);
    }

    /**
     * @param content digest of what was filed online
     */
    static DossierEvent.Registered register(
            Receive r,
            Law law,
            String code,
            Instant now,
            String applicantDigest,
            @Nullable String content) {
        return new DossierEvent.Registered(
                code,
                law.procedure().code(),
                law.procedure().id(),
                law.process().id(),
                r.agency(),
                r.competent(),
                r.caseId(),
                r.channel(),
                r.sets(),
                r.papers(),
                applicantDigest,
                content,
                first(r, law, now, law.door().answer()));
    }

    private static NewTask first(Receive r, Law law, Instant now, WorkDuration time) {
        Step step = law.process().first();
        Post desk = law.desk(r.agency());
        return new NewTask(
                1,
                step.id(),
                desk.unit(),
                desk.post(),
                null,
                law.allowance(desk.unit(), now, time),
                0,
                0,
                0);
    }
}
