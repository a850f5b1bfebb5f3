package vn.motcua.filing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person has filled in so far, as typed and tidied.
 *
 * @param caseId the case of the procedure
 * @param behalf for whom: {@link #MYSELF}, or the id of a representation
 * @param person fields of the applicant by name, such as {@code fullName}
 * @param answers to the form
 * @param resultBy name of the way in which the result is wanted; blank until it is said
 * @param steps when and by which page each step was last saved
 */
public record DraftContent(
        String caseId,
        String behalf,
        Map<String, String> person,
        ObjectNode answers,
        String resultBy,
        Map<String, Save> steps) {

    /**
     * The last save of a step.
     *
     * @param version of the draft, after it
     * @param page token of the page that saved it, so that a page does not overtake itself
     */
    public record Save(int version, String page) {}

    public static final String MYSELF = "myself";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    public DraftContent {
        person = Map.copyOf(person);
        steps = Map.copyOf(steps);
        answers = answers.deepCopy();
    }

    static DraftContent read(String text) {
        return MAPPER.readValue(text, DraftContent.class);
    }

    String text() {
        return MAPPER.writeValueAsString(this);
    }

    /** A day as it is kept; empty where what was typed is none, which stays as it was typed. */
    public static Optional<LocalDate> day(String kept) {
        try {
            return Optional.of(LocalDate.parse(kept));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** A field of the applicant, or blank. */
    public String person(String name) {
        return person.getOrDefault(name, "");
    }

    public DraftContent with(String chosenCase) {
        return new DraftContent(chosenCase, behalf, person, answers, resultBy, steps);
    }

    public DraftContent with(String whom, Map<String, String> fields) {
        return new DraftContent(caseId, whom, fields, answers, resultBy, steps);
    }

    public DraftContent with(ObjectNode other) {
        return new DraftContent(caseId, behalf, person, other, resultBy, steps);
    }

    public DraftContent resultBy(String way) {
        return new DraftContent(caseId, behalf, person, answers, way, steps);
    }

    DraftContent saved(String step, Save save) {
        Map<String, Save> more = new LinkedHashMap<>(steps);
        more.put(step, save);
        return new DraftContent(caseId, behalf, person, answers, resultBy, more);
    }

    /** Whether another page saved the step after this one had seen it. */
    boolean overtakes(String step, int seen, String page) {
        Save last = steps.get(step);
        return last != null && last.version() > seen && !last.page().equals(page);
    }
}
