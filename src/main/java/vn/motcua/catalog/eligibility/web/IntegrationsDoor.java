package vn.motcua.catalog.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import vn.motcua.catalog.eligibility.Integration;
import vn.motcua.catalog.eligibility.Integrations;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.catalog.web.ProofFiles;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Frames;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** What is integrated on the national portal. */
@Controller
class IntegrationsDoor {

    static final String PATH = "/portal-integration";

    private static final int[] WIDTHS = {12, 60, 14, 14, 50, 50, 24, 18};
    private static final List<String> HEADS =
            List.of("code", "name", "on", "ended", "link", "proof", "file", "state");

    private final Integrations integrations;
    private final ProofFiles proofs;
    private final CurrentUser user;
    private final Frames frames;

    IntegrationsDoor(
            Integrations integrations, ProofFiles proofs, CurrentUser user, Frames frames) {
        this.integrations = integrations;
        this.proofs = proofs;
        this.user = user;
        this.frames = frames;
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> typed) {
        return page(FormView.of(typed).with("id", Uuid7.next().toString()));
    }

    private Page page(FormView form) {
        SignedIn by = user.require();
        return Page.of(
                "catalog/eligibility/integrations",
                new IntegrationsPage(
                        integrations.inForce(),
                        integrations.all(by),
                        integrations.share(by),
                        form));
    }

    /** The list that is asked for, with what proves each. */
    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> export(
            @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        SignedIn by = user.require();
        Frame frame = frames.of(request);
        IntegrationsPage page =
                new IntegrationsPage(
                        integrations.inForce(),
                        integrations.all(by),
                        integrations.share(by),
                        FormView.of(typed));
        return Downloads.made(
                "tich-hop-cong-quoc-gia.xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(
                        frame.text("catalog.integration.sheet"),
                        WIDTHS,
                        HEADS.stream()
                                .map(head -> frame.text("catalog.integration.column." + head))
                                .toList(),
                        page.lines(frame).stream().map(line -> cells(line, frame)).toList()));
    }

    private static List<@Nullable Object> cells(IntegrationsPage.Line line, Frame frame) {
        Integration one = line.integration();
        List<@Nullable Object> cells = new ArrayList<>(List.of(line.code(), line.name()));
        if (one == null) {
            cells.addAll(Arrays.asList(null, null, null, null, null));
            cells.add(frame.text("catalog.integration.missing"));
            return cells;
        }
        cells.add(one.on());
        cells.add(one.endedOn());
        cells.add(one.link());
        cells.add(one.proof());
        cells.add(one.fileName());
        cells.add(
                frame.text(
                        one.isOpen()
                                ? "catalog.integration.integrated"
                                : "catalog.integration.which.ENDED"));
        return cells;
    }

    @PostMapping(PATH)
    Answer note(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        integrations.requireManager(by);
        FormView form = FormView.of(typed);
        EligibilityForm read = new EligibilityForm(form);
        try {
            ProofFiles.Kept kept = proofs.keep(file, ProofFiles.Kept.NONE);
            integrations.note(
                    new Integration(
                            read.id("id").orElseGet(Uuid7::next),
                            read.line("code"),
                            read.day("on"),
                            read.line("link"),
                            read.line("proof"),
                            kept.hash(),
                            kept.name(),
                            null),
                    by);
            return Redirect.to(PATH).saying("catalog.integration.said.noted");
        } catch (RefusalException refused) {
            return page(form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(PATH + "/{id}/ended")
    Answer end(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("ends", id.toString());
        try {
            Integration there = integrations.find(id, by);
            integrations.end(there.id(), new EligibilityForm(form).day("ended"), by);
            return Redirect.to(PATH).saying("catalog.integration.said.ended");
        } catch (RefusalException refused) {
            return page(form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(PATH + "/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id) throws IOException {
        return proofs.answer(integrations.find(id, user.require()).file());
    }
}
