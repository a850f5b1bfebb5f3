package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was found not to be as it should, and whether it was found there before. */
@Component
public class Faults {

    private final InspectionRounds rounds;
    private final CheckStore store;

    Faults(InspectionRounds rounds, CheckStore store) {
        this.rounds = rounds;
        this.store = store;
    }

    /** A visit that found the same at the same unit before. */
    public record Earlier(UUID round, String title, UUID visit, LocalDate on) {}

    /** Answers of a visit that stand and say that something is not met. */
    public List<Answer> of(UUID visit) {
        return standing(store.answers(visit));
    }

    private static List<Answer> standing(Map<Answer.Subject, List<Answer>> answers) {
        return answers.values().stream()
                .flatMap(all -> Answer.standing(all).stream())
                .filter(one -> one.verdict() == Verdict.NOT_MET)
                .sorted(Comparator.comparing(Answer::item).thenComparing(Answer::at))
                .toList();
    }

    /** Of each item that was not met at the unit before, the visits that found it, last first. */
    public Map<String, List<Earlier>> earlier(Visit visit) {
        LocalDate day = Checks.lawDay(visit);
        Map<UUID, Earlier> visits = new HashMap<>();
        for (InspectionRound round : rounds.everything()) {
            for (Visit other : round.visits()) {
                if (!other.id().equals(visit.id())
                        && other.unit().equals(visit.unit())
                        && other.state().isOver()
                        && Checks.lawDay(other).isBefore(day)) {
                    visits.put(
                            other.id(),
                            new Earlier(
                                    round.id(),
                                    round.decision().title(),
                                    other.id(),
                                    Checks.lawDay(other)));
                }
            }
        }
        Map<String, List<Earlier>> found = new HashMap<>();
        store.answers(visits.keySet())
                .forEach((id, answers) ->
                        standing(answers).stream()
                                .map(Answer::item)
                                .distinct()
                                .forEach(item ->
                                        found.computeIfAbsent(item, one -> new ArrayList<>())
                                                .add(visits.get(id))));
        found.values().forEach(all -> all.sort(Comparator.comparing(Earlier::on).reversed()));
        return found;
    }

    /**
     * Sampled dossiers of visits, each with what was found wrong in it, in the order of the draw.
     */
    Map<UUID, Map<UUID, List<Answer>>> sampled(List<UUID> visits) {
        Map<UUID, Map<Answer.Subject, List<Answer>>> answers = store.answers(visits);
        Map<UUID, Map<UUID, List<Answer>>> all = new HashMap<>();
        store.sampled(visits)
                .forEach((visit, dossiers) -> {
                    List<Answer> faults = standing(answers.getOrDefault(visit, Map.of()));
                    Map<UUID, List<Answer>> each = new LinkedHashMap<>();
                    for (UUID dossier : dossiers) {
                        each.put(
                                dossier,
                                faults.stream()
                                        .filter(one -> dossier.equals(one.dossier()))
                                        .toList());
                    }
                    all.put(visit, each);
                });
        return all;
    }
}
