package vn.motcua.filing;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Channel;
import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.Acted;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.dossier.SentSupplement;
import vn.motcua.eform.EForm;
import vn.motcua.eform.FieldType;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/**
 * Files a draft: once, whatever the network does. The draft's id is the dossier's, and the dossier,
 * what was filed with it and the end of the draft are one statement.
 */
@Component
public class Filing {

    /** How slots of what a request asked for begin; its number follows. */
    public static final String ITEM = "item-";

    private final Drafts drafts;
    private final FiledStore store;
    private final Applicants applicants;
    private final Behalves behalves;
    private final BusinessClock clock;

    Filing(
            Drafts drafts,
            FiledStore store,
            Applicants applicants,
            Behalves behalves,
            BusinessClock clock) {
        this.drafts = drafts;
        this.store = store;
        this.applicants = applicants;
        this.behalves = behalves;
        this.clock = clock;
    }

    /**
     * What is wrong with the draft, by step, in the order of the steps; steps in order are left
     * out.
     */
    public Map<String, List<Refusal>> problems(Draft draft, Citizen by) {
        Map<String, List<Refusal>> wrong = new LinkedHashMap<>();
        add(wrong, Way.PERSON, personProblems(draft, by));
        EForm form = drafts.form(draft);
        List<Slot> slots = drafts.slots(draft);
        ObjectNode answers = answers(draft, form, slots);
        List<Refusal> ofForm = form.problems(answers, draft.content().caseId());
        for (EForm.Section section : form.sections(answers, draft.content().caseId())) {
            add(
                    wrong,
                    Way.of(section),
                    ofForm.stream().filter(refusal -> isAsked(section, refusal.field())).toList());
        }
        add(wrong, Way.PAPERS, Slot.missing(slots));
        if (resultBy(draft).isEmpty()) {
            add(wrong, Way.RESULT, List.of(new FilingRefusal.ResultMissing()));
        }
        return wrong;
    }

    /** Whether the step of a section asks for the field; files are asked for among the papers. */
    private static boolean isAsked(EForm.Section section, @Nullable String flat) {
        String root = flat == null ? "" : flat.split("\\.", 2)[0];
        return section.fields().stream()
                .anyMatch(f -> f.type() != FieldType.FILE && f.id().equals(root));
    }

    private static void add(Map<String, List<Refusal>> wrong, String step, List<Refusal> found) {
        if (!found.isEmpty()) {
            wrong.put(step, found);
        }
    }

    /** What is wrong with the person alone, fields named. */
    public List<Refusal> personProblems(Draft draft, Citizen by) {
        List<Refusal> wrong =
                new ArrayList<>(
                        applicants.problems(receive(draft, by, List.of(), ReturnMethod.DESK)));
        DraftContent content = draft.content();
        wrong.removeIf(w -> "representativeId".equals(w.field()));
        wrong.addAll(behalves.problems(content.behalf(), by));
        String born = content.person("birthDate");
        if (!born.isEmpty() && DraftContent.day(born).isEmpty()) {
            wrong.add(new DossierRefusal.ImpossibleDate("birthDate"));
        }
        if (content.person("phone").isEmpty() && content.person("email").isEmpty()) {
            wrong.add(new DossierRefusal.Missing("phone"));
        }
        return wrong;
    }

    /** The answers with the files that are attached for fields of the form. */
    private static ObjectNode answers(Draft draft, EForm form, List<Slot> slots) {
        Map<String, List<String>> files =
                slots.stream()
                        .collect(
                                Collectors.toMap(
                                        Slot::id,
                                        s ->
                                                s.files().stream()
                                                        .map(f -> f.id().toString())
                                                        .toList(),
                                        (a, b) -> a));
        return FormFiles.into(draft.content().answers(), form, files);
    }

    /**
     * Files the draft.
     *
     * @param seen the version of the draft that was read over before it was sent
     * @throws RefusalException with everything that is wrong, or {@link FilingRefusal.Overtaken}
     */
    public UUID file(UUID id, int seen, Citizen by) {
        if (isOwner(id, by.account())) {
            return id;
        }
        try {
            return fileOnce(id, seen, by);
        } catch (RefusalException refused) {
            // Another press may have filed it, files and all, while this one looked at them.
            if (isOwner(id, by.account())) {
                return id;
            }
            throw refused;
        }
    }

    private UUID fileOnce(UUID id, int seen, Citizen by) {
        Draft draft = drafts.require(id, by.account());
        if (draft.version() != seen) {
            throw new RefusalException(new FilingRefusal.Overtaken());
        }
        List<Refusal> wrong = problems(draft, by).values().stream().flatMap(List::stream).toList();
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        EForm form = drafts.form(draft);
        List<Slot> slots = drafts.slots(draft);
        ObjectNode answers = form.relevant(answers(draft, form, slots), draft.content().caseId());
        Instant now = clock.instant();
        Acted acted =
                applicants.file(
                        receive(draft, by, slots, resultBy(draft).orElseThrow()),
                        content(draft, answers, slots),
                        by.account(),
                        parts -> FiledStore.insert(parts, draft, by.level(), answers, now));
        return acted.dossier();
    }

    private static Optional<ReturnMethod> resultBy(Draft draft) {
        String typed = draft.content().resultBy();
        return typed.isEmpty() ? Optional.empty() : Optional.of(ReturnMethod.valueOf(typed));
    }

    private Receive receive(Draft draft, Citizen by, List<Slot> slots, ReturnMethod resultBy) {
        return new Receive(
                draft.id(),
                draft.agency(),
                null,
                draft.procedure(),
                draft.content().caseId(),
                Channel.ONLINE,
                applicant(draft.content()),
                papers(draft, slots),
                1,
                resultBy,
                representative(draft, by));
    }

    private static Applicant applicant(DraftContent c) {

        return new Applicant(
                c.person("fullName"),
                c.person("idNumber"),
                DraftContent.day(c.person("birthDate")).orElse(null),
                c.person("gender"),
                c.person("address"),
                c.person("phone"),
                c.person("email"),
                c.person("organisation"),
                c.person("taxNumber"));
    }

    private @Nullable Representative representative(Draft draft, Citizen by) {
        return behalves.representative(draft.content().behalf(), by).orElse(null);
    }

    /** What is attached, and what the form itself stands for. */
    private List<PaperCount> papers(Draft draft, List<Slot> slots) {
        List<PaperCount> papers = new ArrayList<>();
        for (Slot slot : slots) {
            boolean asked = slot.isOf(drafts.version(draft), draft.content().caseId());
            if (asked && !slot.files().isEmpty()) {
                papers.add(PaperCount.electronic(slot.id(), slot.files().size()));
            }
        }
        drafts.replaced(draft).forEach(paper -> papers.add(PaperCount.electronic(paper, 1)));
        return papers;
    }

    /** What the digest in the journal is made over. */
    private static String content(Draft draft, ObjectNode answers, List<Slot> slots) {
        List<String> lines = new ArrayList<>();
        lines.add(draft.form().toString());
        lines.add(answers.toString());
        slots.forEach(s -> s.files().forEach(f -> lines.add(s.id() + " " + f.hash())));
        return String.join("\n", lines);
    }

    /** Whether an account filed the dossier. */
    public boolean isOwner(UUID dossier, UUID account) {
        return store.owner(dossier).filter(account::equals).isPresent();
    }

    /**
     * What an account filed.
     *
     * @throws RefusalException where it is another's, or there is none
     */
    public Filed require(UUID dossier, UUID account) {
        return store.find(dossier)
                .filter(filed -> filed.account().equals(account))
                .orElseThrow(() -> new RefusalException(new FilingRefusal.DossierUnknown()));
    }

    /** What was filed online with a dossier, whoever filed it; for who may see the dossier. */
    public Optional<Filed> of(UUID dossier) {
        return store.find(dossier);
    }

    /** Dossiers that an account filed, the last first. */
    public List<UUID> filedBy(UUID account, int most) {
        return store.of(account, most);
    }

    /** Takes in a file that is sent in answer to a request; it belongs to nothing yet. */
    public Attachment received(String slot, String name, InputStream content) {
        return drafts.received(slot, name, content);
    }

    /**
     * Answers a request; refused, the dossier has none of the files. Sent again with the same key
     * it keeps them once.
     *
     * @throws RefusalException when nothing is asked, or it was answered
     */
    public void answer(
            UUID dossier, String message, List<Attachment> files, UUID key, UUID account) {
        List<SentSupplement.SentFile> named =
                files.stream()
                        .map(f -> new SentSupplement.SentFile(item(f), f.name(), f.hash()))
                        .toList();
        applicants.answer(dossier, new SentSupplement(message, named), key, account);
        for (int i = 0; i < files.size(); i++) {
            store.add(dossier, files.get(i).as(numbered(key, i)));
        }
    }

    private static int item(Attachment file) {
        return Integer.parseInt(file.slot().substring(ITEM.length()));
    }

    private static UUID numbered(UUID key, int place) {
        return UUID.nameUUIDFromBytes((key + "-" + place).getBytes(StandardCharsets.UTF_8));
    }
}
