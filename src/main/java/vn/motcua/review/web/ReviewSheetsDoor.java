package vn.motcua.review.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.review.Change;
import vn.motcua.review.Competence;
import vn.motcua.review.Proposal;
import vn.motcua.review.Question;
import vn.motcua.review.RegulatoryItem;
import vn.motcua.review.ReviewRefusal;
import vn.motcua.review.ReviewSheets;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** Review sheets: the questions, what is proposed, and that the head of the unit approves. */
@Controller
class ReviewSheetsDoor {

    private static final String ONE = ReviewDesk.PATH + "/{id}/sheets/{planned}";
    private static final String PROPOSALS = ONE + "/proposals";

    private final ReviewSheets sheets;
    private final SheetHeads heads;
    private final ReviewDesk desk;

    ReviewSheetsDoor(ReviewSheets sheets, SheetHeads heads, ReviewDesk desk) {
        this.sheets = sheets;
        this.heads = heads;
        this.desk = desk;
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id, @PathVariable UUID planned) {
        return page(id, planned, null, desk.who());
    }

    private Page page(UUID id, UUID planned, @Nullable FormView sent, SignedIn by) {
        SheetHead head = heads.of(id, planned, by);
        List<Question> questions = sheets.questions(head.plan());
        return Page.of(
                "review/sheet",
                new SheetPage(
                        head, questions, sent == null ? SheetPage.filled(head, questions) : sent));
    }

    @PostMapping(ONE)
    Answer answer(
            @PathVariable UUID id,
            @PathVariable UUID planned,
            @RequestParam MultiValueMap<String, String> sent) {
        return desk.act(
                sent,
                "answers",
                Redirect.to(path(id, planned, "")).saying("review.said.written"),
                (form, by) -> page(id, planned, form, by),
                (typed, by) ->
                        sheets.answer(
                                id, planned, typed.seen(), answers(id, planned, typed, by), by));
    }

    private Map<String, vn.motcua.review.Answer> answers(
            UUID id, UUID planned, ReviewTyped typed, SignedIn by) {
        Map<String, vn.motcua.review.Answer> answers = new HashMap<>();
        for (Question question : sheets.questions(heads.of(id, planned, by).plan())) {
            String said = typed.form().value(question.id());
            if (said.equals(SheetPage.YES) || said.equals(SheetPage.NO)) {
                answers.put(
                        question.id(),
                        new vn.motcua.review.Answer(
                                said.equals(SheetPage.YES),
                                typed.text(SheetPage.WORDS + question.id())));
            }
        }
        return answers;
    }

    private static String path(UUID id, UUID planned, String rest) {
        return ReviewDesk.path(id) + "/sheets/" + planned + rest;
    }

    @PostMapping(ONE + "/approved")
    Answer approve(
            @PathVariable UUID id,
            @PathVariable UUID planned,
            @RequestParam MultiValueMap<String, String> sent) {
        return desk.act(
                sent,
                "approve",
                Redirect.to(path(id, planned, "")).saying("review.said.sheet-approved"),
                (form, by) -> refused(id, planned, form, by),
                (typed, by) -> sheets.approve(id, planned, typed.seen(), by));
    }

    /** The answers as they are, with what is wrong. */
    private Page refused(UUID id, UUID planned, FormView form, SignedIn by) {
        SheetHead head = heads.of(id, planned, by);
        return page(
                id,
                planned,
                SheetPage.filled(head, sheets.questions(head.plan())).refused(form.refusals()),
                by);
    }

    @GetMapping(PROPOSALS)
    Page proposals(
            @PathVariable UUID id,
            @PathVariable UUID planned,
            @RequestParam(defaultValue = "") String item) {
        return proposals(id, planned, item, FormView.empty(), desk.who());
    }

    private Page proposals(UUID id, UUID planned, String item, FormView form, SignedIn by) {
        SheetHead head = heads.of(id, planned, by);
        RegulatoryItem chosen =
                head.reviewed().items().stream()
                        .filter(one -> one.key().equals(item))
                        .findFirst()
                        .orElse(null);
        return Page.of("review/proposals", new ProposalsPage(head, chosen, form));
    }

    @PostMapping(PROPOSALS)
    Answer propose(
            @PathVariable UUID id,
            @PathVariable UUID planned,
            @RequestParam MultiValueMap<String, String> sent) {
        return desk.act(
                sent,
                "propose",
                Redirect.to(path(id, planned, "/proposals")).saying("review.said.proposed"),
                (form, by) -> proposals(id, planned, form.value("item"), form, by),
                (typed, by) -> sheets.propose(id, planned, typed.seen(), proposal(typed), by));
    }

    private static Proposal proposal(ReviewTyped typed) {
        List<Refusal> wrong = new ArrayList<>();
        Change change = typed.one(Change.class, "change").orElse(null);
        Competence competence = typed.one(Competence.class, "competence").orElse(null);
        if (change == null) {
            wrong.add(new ReviewRefusal.ReviewFieldMissing("change"));
        }
        if (competence == null) {
            wrong.add(new ReviewRefusal.ReviewFieldMissing("competence"));
        }
        if (change == null || competence == null) {
            throw new RefusalException(wrong);
        }
        return new Proposal(
                typed.form().value("item"),
                change,
                typed.text("words"),
                typed.text("reason"),
                typed.line("instrument"),
                typed.line("article"),
                competence);
    }

    @PostMapping(PROPOSALS + "/kept")
    Answer keep(
            @PathVariable UUID id,
            @PathVariable UUID planned,
            @RequestParam MultiValueMap<String, String> sent) {
        return desk.act(
                sent,
                "keep",
                Redirect.to(path(id, planned, "/proposals")).saying("review.said.kept"),
                (form, by) -> proposals(id, planned, form.value("item"), form, by),
                (typed, by) ->
                        sheets.keepItem(id, planned, typed.seen(), typed.form().value("item"), by));
    }
}
