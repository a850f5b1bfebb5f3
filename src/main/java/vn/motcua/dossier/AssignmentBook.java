package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.organization.Post;

/** Every way that was ever set, as one immutable value in memory. */
final class AssignmentBook {

    private final Map<Post, List<Assignment>> byPost;

    AssignmentBook(List<Assignment> all) {
        this.byPost = all.stream().collect(Collectors.groupingBy(Assignment::post));
    }

    /** The way set for the day; none means that tasks lie open. */
    Optional<Assignment> of(Post post, LocalDate day) {
        return history(post).stream().filter(a -> a.on(day)).findFirst();
    }

    /** The youngest first. */
    List<Assignment> history(Post post) {
        return byPost.getOrDefault(post, List.of()).stream()
                .sorted(
                        Comparator.comparing(Assignment::firstDay)
                                .thenComparing(Assignment::setAt)
                                .reversed())
                .toList();
    }

    Optional<Assignment> find(UUID id) {
        return byPost.values().stream()
                .flatMap(List::stream)
                .filter(a -> a.id().equals(id))
                .findFirst();
    }
}
