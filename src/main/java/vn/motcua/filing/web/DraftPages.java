package vn.motcua.filing.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.citizen.Citizen;
import vn.motcua.document.Uploads;
import vn.motcua.eform.EForm;
import vn.motcua.eform.Rows;
import vn.motcua.filing.Behalves;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftContent;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filing;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.OnlineLevels;
import vn.motcua.filing.Slot;
import vn.motcua.filing.Way;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Texts;

/** Reads and shows the steps of drafts. */
@Component
class DraftPages {

    private final Drafts drafts;
    private final Filing filing;
    private final Behalves behalves;
    private final OnlineLevels levels;
    private final Organizations organizations;
    private final Uploads uploads;
    private final BusinessClock clock;
    private final Texts texts;

    DraftPages(
            Drafts drafts,
            Filing filing,
            Behalves behalves,
            OnlineLevels levels,
            Organizations organizations,
            Uploads uploads,
            BusinessClock clock,
            Texts texts) {
        this.drafts = drafts;
        this.filing = filing;
        this.behalves = behalves;
        this.levels = levels;
        this.organizations = organizations;
        this.uploads = uploads;
        this.clock = clock;
        this.texts = texts;
    }

    /** A step as it was sent, put into the draft's content. */
    StepForm read(Draft draft, String step, MultiValueMap<String, String> typed) {
        FormView sent = FormView.of(typed);
        UnaryOperator<DraftContent> change = UnaryOperator.identity();
        FormView view = sent;
        boolean rows = false;
        if (step.equals(Way.PERSON)) {
            Map<String, String> fields = PersonForm.read(sent);
            change = content -> content.with(content.behalf(), fields);
        } else if (step.equals(Way.RESULT)) {
            String way = chosen(draft, sent.value("resultBy"));
            change = content -> content.resultBy(way);
        } else if (Way.isForm(step)) {
            EForm form = drafts.form(draft);
            Rows changed = form.rows(typed);
            rows = changed.acted();
            view = FormView.of(changed.typed());
            change = content -> content.with(answers(content, form, step, changed.typed()));
        }
        Set<String> filled = new LinkedHashSet<>();
        sent.values()
                .forEach((name, values) -> {
                    if (values.stream().anyMatch(value -> !value.isBlank())) {
                        filled.add(name);
                    }
                });
        return new StepForm(
                change,
                view,
                filled,
                number(sent.value("seen")),
                sent.value("page"),
                sent.value("over").equals("yes"),
                rows,
                sent.values().containsKey("later"));
    }

    private String chosen(Draft draft, String typed) {
        return levels.results(drafts.version(draft), clock.today()).stream()
                        .anyMatch(way -> way.name().equals(typed))
                ? typed
                : "";
    }

    /** The answers of one section take the place of those that it had. */
    private static ObjectNode answers(
            DraftContent content, EForm form, String step, Map<String, List<String>> typed) {
        ObjectNode answers = content.answers().deepCopy();
        ObjectNode read = form.read(typed);
        form.sections().stream()
                .filter(section -> section.id().equals(Way.section(step)))
                .flatMap(section -> section.fields().stream())
                .forEach(field -> {
                    answers.remove(field.id());
                    if (read.has(field.id())) {
                        answers.set(field.id(), read.get(field.id()));
                    }
                });
        return answers;
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** What is wrong with one step, as it is saved. */
    List<Refusal> problems(Draft draft, Citizen by, String step) {
        return filing.problems(draft, by).getOrDefault(step, List.of());
    }

    /**
     * What is wrong with fields that are not blank: what is missing is asked for only at the end.
     */
    List<Refusal> filledIn(Draft draft, Citizen by, String step, StepForm form) {
        return problems(draft, by, step).stream()
                .filter(refusal -> form.filled().contains(refusal.field()))
                .toList();
    }

    /** The sentence of each field, in the reader's language. */
    Map<String, String> sentences(List<Refusal> wrong) {
        Map<String, String> sentences = new LinkedHashMap<>();
        wrong.forEach(refusal -> {
            String field = refusal.field();
            if (field != null) {
                sentences.putIfAbsent(field, sentence(refusal));
            }
        });
        return sentences;
    }

    String sentence(Refusal refusal) {
        return texts.text(locale(), refusal);
    }

    /** Such as "Đã lưu lúc 10:32". */
    String savedAt(Draft draft) {
        return texts.text(
                locale(), "filing.saved", "%tR".formatted(Zones.localTimeOf(draft.savedAt())));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** The step after one; the review comes last. */
    String next(Draft draft, String step) {
        List<String> steps = Way.of(draft, drafts.form(draft));
        int at = steps.indexOf(step);
        return at < 0 || at + 1 == steps.size() ? Way.REVIEW : steps.get(at + 1);
    }

    /** The first step that is not in order, or the review. */
    String firstOpen(Draft draft, Citizen by) {
        Set<String> wrong = new HashSet<>(filing.problems(draft, by).keySet());
        return Way.of(draft, drafts.form(draft)).stream()
                .filter(step -> draft.content().steps().get(step) == null || wrong.contains(step))
                .filter(step -> !step.equals(Way.REVIEW))
                .findFirst()
                .orElse(Way.REVIEW);
    }

    Page page(Draft draft, Citizen by, String step) {
        FormView view =
                step.equals(Way.PERSON)
                        ? PersonForm.view(draft.content())
                        : step.equals(Way.RESULT)
                                ? FormView.empty().with("resultBy", draft.content().resultBy())
                                : drafts.form(draft).view(draft.content().answers());
        return page(draft, by, step, view, false);
    }

    /** The step again with what was typed. */
    Page again(Draft draft, Citizen by, String step, FormView typed, List<Refusal> wrong) {
        return page(draft, by, step, typed.refused(wrong), false);
    }

    Page overtaken(
            Draft draft, Citizen by, String step, StepForm form, RefusalException overtaken) {
        Draft now = drafts.require(draft.id(), by.account());
        return page(now, by, step, form.view().refused(overtaken), true)
                .with(Problems.status(overtaken.first().kind()));
    }

    /** With a token of its own, kept while the same page is shown again. */
    private static FormView paged(FormView view) {
        return view.value("page").isEmpty() ? view.with("page", Uuid7.next().toString()) : view;
    }

    private Page page(Draft draft, Citizen by, String step, FormView view, boolean overtaken) {
        EForm form = drafts.form(draft);
        List<String> steps = Way.of(draft, form);
        if (!steps.contains(step)) {
            throw new RefusalException(new FilingRefusal.DraftUnknown());
        }
        boolean reads = step.equals(Way.REVIEW);
        List<Slot> slots = reads || step.equals(Way.PAPERS) ? drafts.slots(draft) : List.of();
        return Page.of(
                "filing/" + (Way.isForm(step) ? "form" : step),
                new DraftPage(
                        draft,
                        drafts.version(draft),
                        form,
                        organizations.chart().lastKnown(draft.agency(), clock.today()).orElse(null),
                        steps,
                        step,
                        paged(view),
                        slots,
                        step.equals(Way.PAPERS) ? drafts.held(draft, slots, by) : Map.of(),
                        uploads.rules(clock.today()),
                        levels.results(drafts.version(draft), clock.today()),
                        reads ? filing.problems(draft, by) : Map.of(),
                        step.equals(Way.PERSON) ? behalves.of(by.account()) : List.of(),
                        overtaken));
    }
}
