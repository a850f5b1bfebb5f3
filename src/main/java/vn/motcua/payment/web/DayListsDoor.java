package vn.motcua.payment.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import vn.motcua.payment.DayList;
import vn.motcua.payment.Difference;
import vn.motcua.payment.OnlinePayments;
import vn.motcua.payment.Reconciliation;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** The end of a day: lists of gateways, and where they do not agree with ours. */
@Controller
class DayListsDoor {

    private static final String PATH = CounterDoor.PATH + "/days";

    private final Reconciliation reconciliation;
    private final OnlinePayments online;
    private final DossierQueries dossiers;
    private final CurrentUser user;

    DayListsDoor(
            Reconciliation reconciliation,
            OnlinePayments online,
            DossierQueries dossiers,
            CurrentUser user) {
        this.reconciliation = reconciliation;
        this.online = online;
        this.dossiers = dossiers;
        this.user = user;
    }

    @GetMapping(PATH)
    Page all() {
        return page(FormView.empty(), user.require());
    }

    private Page page(FormView form, SignedIn by) {
        return Page.of(
                "payment/days",
                new DayListsPage(
                        reconciliation.all(by), online.offered(), form, null, List.of(), Map.of()));
    }

    @PostMapping(PATH)
    Answer read(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        UUID id = Typing.key(form);
        try (Reader list = list(form, file)) {
            reconciliation.read(
                    id, form.value("gateway"), Typed.day(form.value("day")).orElse(null), list, by);
            return Redirect.to(PATH + "/" + id).saying("payment.said.day");
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            return page(form.refused(refused), by).with(Problems.status(first.kind()));
        }
    }

    /** The file, where there is one, as it comes; otherwise what was typed. */
    private static Reader list(FormView form, @Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty()
                ? new StringReader(form.value("list"))
                : new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
    }

    @GetMapping(PATH + "/{id}")
    Page one(@PathVariable UUID id) {
        SignedIn by = user.require();
        DayList list = reconciliation.find(id, by);
        List<Difference> differences = reconciliation.differences(list, by);
        return Page.of(
                "payment/day",
                new DayListsPage(
                        List.of(),
                        List.of(),
                        FormView.empty(),
                        list,
                        differences,
                        dossiers.codes(
                                differences.stream()
                                        .flatMap(one -> Stream.ofNullable(one.dossier()))
                                        .toList())));
    }
}
