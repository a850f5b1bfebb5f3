package vn.motcua.catalog.internal.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.internal.InternalProcedures;
import vn.motcua.catalog.internal.InternalProcedures.Entry;
import vn.motcua.catalog.internal.InternalRefusal;
import vn.motcua.catalog.internal.LegalChange;
import vn.motcua.catalog.internal.Stage;
import vn.motcua.catalog.internal.StageFact;
import vn.motcua.catalog.internal.Stages;
import vn.motcua.catalog.web.ProofFiles;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** One internal procedure: how far it has come, and what changes below it. */
@Controller
class StagesDoor {

    private static final String ONE = InternalDoor.PATH + "/{id}";

    /** What an act does with its form. */
    private interface Act {
        void of(InternalForm form, SignedIn by) throws IOException;
    }

    private final InternalProcedures procedures;
    private final Stages stages;
    private final Organizations organizations;
    private final ProofFiles proofs;
    private final CurrentUser user;
    private final BusinessClock clock;

    StagesDoor(
            InternalProcedures procedures,
            Stages stages,
            Organizations organizations,
            ProofFiles proofs,
            CurrentUser user,
            BusinessClock clock) {
        this.procedures = procedures;
        this.stages = stages;
        this.organizations = organizations;
        this.proofs = proofs;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        return page(id, FormView.empty());
    }

    private Page page(UUID id, FormView form) {
        SignedIn by = user.require();
        Entry entry = procedures.find(id, by);
        LocalDate today = clock.today();
        return Page.of(
                "catalog/internal/show",
                new InternalPage(
                        entry,
                        procedures.changes(id, by),
                        procedures.receivable(),
                        new Units(organizations.chart(), today),
                        today,
                        form));
    }

    private Answer act(
            UUID id, MultiValueMap<String, String> typed, String which, String said, Act act)
            throws IOException {
        SignedIn by = user.require();
        procedures.requireManager(by);
        FormView form = FormView.of(typed).with("form", which);
        try {
            act.of(new InternalForm(form), by);
            return Redirect.to(InternalDoor.PATH + "/" + id).saying(said);
        } catch (RefusalException refused) {
            return page(id, form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(ONE + "/stages/{stage}")
    Answer note(
            @PathVariable UUID id,
            @PathVariable Stage stage,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return act(
                id,
                typed,
                stage.name(),
                "catalog.internal.said.noted",
                (form, by) -> stages.note(fact(id, stage, form, file, by), by));
    }

    private StageFact fact(
            UUID id, Stage stage, InternalForm form, @Nullable MultipartFile file, SignedIn by)
            throws IOException {
        Optional<StageFact> before =
                Optional.ofNullable(procedures.find(id, by).standing().facts().get(stage));
        List<Refusal> wrong = new ArrayList<>();
        LocalDate on = form.day("on", wrong);
        if (!Stage.NOTED.contains(stage)) {
            wrong.add(new InternalRefusal.StageSkipped());
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        ProofFiles.Kept kept =
                proofs.keep(
                        file,
                        before.map(one -> new ProofFiles.Kept(one.file(), one.fileName()))
                                .orElse(ProofFiles.Kept.NONE));
        return new StageFact(
                form.id("fact").orElseGet(Uuid7::next),
                id,
                stage,
                on,
                form.line("document"),
                form.line("signer"),
                form.line("authority"),
                form.line("place"),
                form.line("link"),
                kept.hash(),
                kept.name(),
                by.staff());
    }

    @PostMapping(ONE + "/stages/{stage}/withdrawn")
    Answer withdraw(@PathVariable UUID id, @PathVariable Stage stage) {
        stages.withdraw(id, stage, user.require());
        return Redirect.to(InternalDoor.PATH + "/" + id).saying("catalog.internal.said.withdrawn");
    }

    /** The file that proves a stage, as it is noted now. */
    @GetMapping(ONE + "/stages/{stage}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable Stage stage)
            throws IOException {
        StageFact fact = procedures.find(id, user.require()).standing().facts().get(stage);
        if (fact == null) {
            throw new RefusalException(new InternalRefusal.NoSuchInternal());
        }
        return proofs.answer(fact.file());
    }

    @PostMapping(ONE + "/changes")
    Answer change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "change",
                "catalog.internal.said.changed",
                (form, by) ->
                        stages.change(
                                new LegalChange(
                                        form.id("change").orElseGet(Uuid7::next),
                                        id,
                                        form.line("instrument"),
                                        form.day("effectiveOn"),
                                        null,
                                        ""),
                                by));
    }

    @PostMapping(ONE + "/changes/{change}/applied")
    Answer apply(
            @PathVariable UUID id,
            @PathVariable UUID change,
            @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                change.toString(),
                "catalog.internal.said.applied",
                (form, by) ->
                        stages.apply(id, change, form.day("appliedOn"), form.line("note"), by));
    }

    @PostMapping(ONE + "/received")
    Answer receive(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "receive",
                "catalog.internal.said.received",
                (form, by) -> procedures.receiveAs(id, form.line("receivedAs"), by));
    }

    @PostMapping(ONE + "/ended")
    Answer end(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "end",
                "catalog.internal.said.ended",
                (form, by) -> procedures.end(id, form.day("from"), form.line("decision"), by));
    }
}
