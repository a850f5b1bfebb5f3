package vn.motcua.inspection.web;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.AnswerTyped;
import vn.motcua.inspection.CheckGroup;
import vn.motcua.inspection.CheckList;
import vn.motcua.inspection.Checks;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.PhotographTyped;
import vn.motcua.inspection.Tablets;
import vn.motcua.inspection.TakenAlong;
import vn.motcua.inspection.Verdict;
import vn.motcua.inspection.Visit;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** Takes in what a device noted without connection, one answer or one photograph at a time. */
@Component
class TabletJoins {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final Tablets tablets;
    private final TabletPackages packages;
    private final InspectionRounds rounds;
    private final Checks checks;
    private final CheckList list;
    private final InspectionFiles files;
    private final BusinessClock clock;

    TabletJoins(
            Tablets tablets,
            TabletPackages packages,
            InspectionRounds rounds,
            Checks checks,
            CheckList list,
            InspectionFiles files,
            BusinessClock clock) {
        this.tablets = tablets;
        this.packages = packages;
        this.rounds = rounds;
        this.checks = checks;
        this.list = list;
        this.files = files;
        this.clock = clock;
    }

    private TakenAlong along(UUID visit, FormView form, SignedIn by) {
        return tablets.require(visit, Typed.id(form.value("along")).orElseGet(Uuid7::next), by);
    }

    private static Answer.Subject subject(FormView form) {
        return new Answer.Subject(InspectionTyped.id(form, "dossier"), form.value("item"));
    }

    /** What the device's clock says, as far as it can be a moment of this century. */
    private Instant takenAt(FormView form) {
        try {
            Instant said = Instant.parse(form.value("takenAt"));
            return said.isBefore(EARLIEST) || said.isAfter(LATEST) ? clock.instant() : said;
        } catch (DateTimeParseException unreadable) {
            return clock.instant();
        }
    }

    /** Keeps an answer; says what stands now, and where somebody chooses if that is several. */
    Map<String, Object> answer(UUID visit, FormView form, Locale locale, SignedIn by) {
        TakenAlong along = along(visit, form, by);
        Answer.Subject subject = subject(form);
        UUID dossier = subject.dossier();
        Optional<InspectedDossier.Hand> hand =
                dossier == null ? Optional.empty() : packages.hand(dossier, form.value("hand"));
        boolean disputed =
                checks.answer(
                        visit,
                        new AnswerTyped(
                                Typed.id(form.value("id")).orElseGet(Uuid7::next),
                                subject,
                                InspectionTyped.one(Verdict.class, form, "verdict"),
                                form.value("note"),
                                hand.map(InspectedDossier.Hand::unit).orElse(null),
                                hand.map(InspectedDossier.Hand::post).orElse(""),
                                hand.map(InspectedDossier.Hand::staff).orElse(null),
                                "",
                                "",
                                InspectionTyped.ids(form, "over"),
                                along.device(),
                                takenAt(form)),
                        by);
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("heads", packages.heads(visit, subject, locale));
        said.put("choose", disputed ? place(visit, subject, by) : "");
        return said;
    }

    /** Where somebody chooses between answers. */
    private String place(UUID id, Answer.Subject subject, SignedIn by) {
        String path = VisitDoor.PATH + "/" + id;
        if (subject.dossier() != null) {
            return path + "/sample/" + subject.dossier() + "#" + subject.item();
        }
        Visit visit = rounds.ofVisit(id, by).visit(id).orElseThrow();
        return path
                + "/checks#"
                + list.groups(Checks.lawDay(visit)).stream()
                        .filter(group ->
                                group.items().stream()
                                        .anyMatch(item -> item.key().equals(subject.item())))
                        .map(CheckGroup::key)
                        .findFirst()
                        .orElse("");
    }

    /** Keeps a photograph; nothing of it is stored for somebody who may not. */
    void photograph(UUID visit, FormView form, @Nullable MultipartFile file, SignedIn by)
            throws IOException {
        TakenAlong along = along(visit, form, by);
        InspectionRound round = rounds.ofVisit(visit, by);
        boolean may = checks.mayAnswer(round, round.visit(visit).orElseThrow(), by);
        InspectionFiles.Kept kept = files.keepPicture(may, file);
        tablets.photograph(
                along,
                new PhotographTyped(
                        Typed.id(form.value("id")).orElseGet(Uuid7::next),
                        subject(form),
                        kept.hash(),
                        kept.name(),
                        takenAt(form)),
                by);
    }
}
