package vn.motcua.filing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierState;
import vn.motcua.eform.EForm;
import vn.motcua.eform.EForms;

/**
 * Begins a draft with what is known by now: from the account, and from what the same person filed
 * before. Nothing that is held already is asked again.
 */
@Component
public class DraftStart {

    private static final int LOOKED_THROUGH = 50;

    private final Drafts drafts;
    private final FiledStore filed;
    private final Applicants applicants;
    private final EForms forms;
    private final Behalves behalves;

    DraftStart(
            Drafts drafts,
            FiledStore filed,
            Applicants applicants,
            EForms forms,
            Behalves behalves) {
        this.drafts = drafts;
        this.filed = filed;
        this.applicants = applicants;
        this.forms = forms;
        this.behalves = behalves;
    }

    /**
     * A draft for oneself.
     *
     * @param again a dossier of the same procedure, whose answers are taken over; absent where
     *     nothing is, and passed over where it is not the person's own
     * @param assistedBy the officer who fills it in with the citizen beside them; absent at home
     */
    public Draft of(
            UUID id,
            Citizen by,
            ProcedureVersion version,
            UUID agency,
            String caseId,
            @Nullable UUID again,
            @Nullable UUID assistedBy) {
        Map<String, String> person = known(by);
        EForm form = forms.of(version);
        ObjectNode answers =
                Optional.ofNullable(again)
                        .flatMap(filed::find)
                        .filter(before -> before.account().equals(by.account()))
                        .map(before ->
                                form.carried(forms.revision(before.form()), before.answers()))
                        .orElseGet(JsonMapper.shared()::createObjectNode);
        answers.setAll(prefilled(form, withHome(person, by)));
        DraftContent content =
                new DraftContent(caseId, DraftContent.MYSELF, person, answers, "", Map.of());
        return drafts.begin(id, by.account(), version, agency, content, assistedBy);
    }

    /** The dossier of a procedure that the person filed last, if its answers are still held. */
    public Optional<Filed> last(Citizen by, String procedure) {
        Map<UUID, DossierState> states = applicants.states(filed.of(by.account(), LOOKED_THROUGH));
        return states.values().stream()
                .filter(s -> s.procedure().equals(procedure))
                .max(Comparator.comparing(DossierState::receivedAt))
                .flatMap(s -> filed.find(s.id()))
                .filter(before -> !before.answers().isEmpty());
    }

    /**
     * The same draft for somebody else: what is known of them takes the place of what stood there.
     */
    public Draft behalf(Draft draft, Citizen by, String behalf) {
        Map<String, String> person =
                behalf.equals(DraftContent.MYSELF) ? known(by) : behalves.known(behalf, by);
        EForm form = drafts.form(draft);
        Map<String, String> answered =
                behalf.equals(DraftContent.MYSELF) ? withHome(person, by) : person;
        return drafts.save(
                draft.id(),
                by.account(),
                Way.PERSON,
                new Chosen(content -> {
                    ObjectNode answers = content.answers().deepCopy();
                    prefilled(form, answered)
                            .properties()
                            .forEach(e -> answers.set(e.getKey(), e.getValue()));
                    return content.with(behalf, person).with(answers);
                }));
    }

    /** A choice that goes over whatever stood there. */
    private record Chosen(UnaryOperator<DraftContent> change) implements Drafts.Change {

        @Override
        public DraftContent of(DraftContent content) {
            return change.apply(content);
        }

        @Override
        public int seen() {
            return 0;
        }

        @Override
        public String page() {
            return "";
        }

        @Override
        public boolean over() {
            return true;
        }
    }

    /** What the form itself asks that is known of the applicant. */
    static ObjectNode prefilled(EForm form, Map<String, String> person) {
        Map<String, String> keys = new LinkedHashMap<>();
        person.forEach((name, value) -> keys.put("applicant." + name, value));
        return form.prefill(keys);
    }

    private Map<String, String> known(Citizen by) {
        Map<String, String> known = new LinkedHashMap<>(behalves.known(DraftContent.MYSELF, by));
        if (known.containsValue("")) {
            earlier(by).forEach((name, value) -> known.merge(name, value, DraftStart::firstSaid));
        }
        return known;
    }

    /**
     * With the address, part by part, of the dossier that the same person filed last; unless the
     * line on record has become another since.
     */
    private Map<String, String> withHome(Map<String, String> person, Citizen by) {
        Map<String, String> all = new LinkedHashMap<>(person);
        filed.of(by.account(), 1).stream()
                .findFirst()
                .filter(dossier -> {
                    String line = earlier(by).getOrDefault("address", "");
                    return !line.isEmpty() && line.equals(person.get("address"));
                })
                .flatMap(filed::find)
                .ifPresent(f -> all.putAll(forms.revision(f.form()).applicantAddress(f.answers())));
        return all;
    }

    private static String firstSaid(String now, String before) {
        return now.isEmpty() ? before : now;
    }

    /** What the same person said of themselves when they last filed. */
    private Map<String, String> earlier(Citizen by) {
        return filed.of(by.account(), 1).stream()
                .findFirst()
                .flatMap(applicants::view)
                .filter(view -> view.representative() == null)
                .map(view -> fields(view.applicant(), by))
                .orElse(Map.of());
    }

    private static Map<String, String> fields(@Nullable Applicant a, Citizen by) {
        if (a == null || !a.fullName().equalsIgnoreCase(by.name())) {
            return Map.of();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("idNumber", a.idNumber());
        fields.put("birthDate", a.birthDate() == null ? "" : a.birthDate().toString());
        fields.put("gender", a.gender());
        fields.put("address", a.address());
        fields.put("phone", a.phone());
        fields.put("email", a.email());
        return fields;
    }
}
