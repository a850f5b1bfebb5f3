package vn.motcua.payment.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.payment.Matched;
import vn.motcua.payment.Statement;
import vn.motcua.payment.Statements;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Statements of the account into which people transfer, and what their lines pay. */
@Controller
class StatementsDoor {

    private static final String PATH = CounterDoor.PATH + "/statements";

    private final Statements statements;
    private final DossierQueries dossiers;
    private final CurrentUser user;

    StatementsDoor(Statements statements, DossierQueries dossiers, CurrentUser user) {
        this.statements = statements;
        this.dossiers = dossiers;
        this.user = user;
    }

    @GetMapping(PATH)
    Page all() {
        return page(FormView.empty(), user.require());
    }

    private Page page(FormView form, SignedIn by) {
        return Page.of(
                "payment/statements",
                new StatementsPage(statements.all(by), null, List.of(), Map.of(), false, form));
    }

    @PostMapping(PATH)
    Answer read(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        UUID id = Typing.key(form);
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name =
                file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            statements.read(id, content, name, by);
            return Redirect.to(PATH + "/" + id).saying("payment.said.statement");
        } catch (RefusalException refused) {
            Refusal.Kind kind = refused.first().kind();
            if (kind != Refusal.Kind.INVALID && kind != Refusal.Kind.TOO_LARGE) {
                throw refused;
            }
            return page(form.refused(refused), by).with(Problems.status(kind));
        }
    }

    @GetMapping(PATH + "/{id}")
    Page one(@PathVariable UUID id) {
        SignedIn by = user.require();
        Statement statement = statements.find(id, by);
        List<Matched> lines = statements.matched(statement);
        return Page.of(
                "payment/statement",
                new StatementsPage(
                        List.of(),
                        statement,
                        lines,
                        dossiers.codes(
                                lines.stream()
                                        .flatMap(one -> Stream.ofNullable(one.line().dossier()))
                                        .distinct()
                                        .toList()),
                        statements.mayConfirm(statement, by),
                        FormView.empty()));
    }

    @PostMapping(PATH + "/{id}/lines/{no}")
    Answer confirm(@PathVariable UUID id, @PathVariable int no) {
        statements.confirm(id, no, user.require());
        return Redirect.to(PATH + "/" + id).saying("payment.said.collected");
    }
}
