package vn.motcua.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.organization.Post;

/**
 * What {@link Workflow} decides of a dossier that simply goes on, written down at once: a million
 * dossiers need not ask for the same posts a million times. Nothing where anything is less simple;
 * a test holds the two to one another.
 */
final class Shortcut {

    private record From(UUID process, UUID agency, String step) {}

    private record Way(Step to, Post post) {}

    private final Map<From, Optional<Way>> ways = new HashMap<>();

    /**
     * @param law of the day of the act; of its promise and its clock nothing is asked
     */
    Optional<List<DossierEvent>> of(
            DossierState s,
            DossierCommand command,
            UUID by,
            Instant at,
            @Nullable String digest,
            Law law) {
        boolean simple =
                s.open().size() == 1
                        && s.competent() == null
                        && s.pauses().isEmpty()
                        && s.apologies().isEmpty()
                        && !s.isLate(at)
                        && (s.outcome() == null || s.outcome() == Outcome.RESULT);
        return simple ? simply(s, command, by, at, digest, law) : Optional.empty();
    }

    private Optional<List<DossierEvent>> simply(
            DossierState s,
            DossierCommand command,
            UUID by,
            Instant at,
            @Nullable String digest,
            Law law) {
        return switch (command) {
            case DossierCommand.Forward c ->
                    on(s, c.task(), by, at, digest, law).map(e -> List.<DossierEvent>of(e));
            case DossierCommand.Decide c ->
                    on(s, c.task(), by, at, digest, law)
                            .map(e -> List.of(new DossierEvent.Decided(c.task(), by, null), e));
            case DossierCommand.RecordResult c ->
                    on(s, c.task(), by, at, digest, law)
                            .map(e ->
                                    List.of(
                                            new DossierEvent.ResultRecorded(
                                                    c.task(),
                                                    by,
                                                    c.result(),
                                                    c.number(),
                                                    c.signedOn()),
                                            e));
            case DossierCommand.HandBack c when digest != null ->
                    Optional.of(
                            List.of(
                                    new DossierEvent.HandedBack(c.task(), by, c.method(), digest),
                                    new DossierEvent.Closed(by)));
            default -> Optional.empty();
        };
    }

    private Optional<DossierEvent.Forwarded> on(
            DossierState s, int no, UUID by, Instant at, @Nullable String digest, Law law) {
        return ways.computeIfAbsent(
                        new From(s.process(), s.agency(), s.open().getFirst().step()),
                        from -> way(s, from, law))
                .map(way -> {
                    Post post = way.post();
                    Instant due = law.allowance(post.unit(), at, way.to().time());
                    NewTask opened =
                            new NewTask(
                                    s.nextNo(),
                                    way.to().id(),
                                    post.unit(),
                                    post.post(),
                                    null,
                                    due,
                                    no,
                                    0,
                                    0);
                    return new DossierEvent.Forwarded(no, by, null, digest, List.of(opened));
                });
    }

    private static Optional<Way> way(DossierState s, From from, Law law) {
        Step step = law.process().step(from.step());
        if (step.split() != Split.NONE || step.next().size() != 1) {
            return Optional.empty();
        }
        Step next = law.process().step(step.next().getFirst().to());
        return next.join() || !next.starts().isEmpty()
                ? Optional.empty()
                : law.chart()
                        .resolve(next.performer(), law.agencyFor(s, next), law.today())
                        .map(post -> new Way(next, post));
    }
}
