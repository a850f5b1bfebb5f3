package vn.motcua.board;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which of what presses is looked at; what is absent asks for nothing.
 *
 * @param nobody of what nobody has taken, rather than of {@code assignee}
 * @param step within the procedure's {@code version}
 */
public record Wanted(
        @Nullable Press press,
        @Nullable UUID unit,
        @Nullable String post,
        @Nullable UUID assignee,
        boolean nobody,
        @Nullable UUID version,
        @Nullable String step) {

    /** All of it. */
    public static final Wanted ALL = new Wanted(null, null, null, null, false, null, null);

    /** What lies at a unit. */
    public static Wanted at(UUID unit) {
        return new Wanted(null, unit, null, null, false, null, null);
    }

    /** What lies with somebody at a post, or with nobody there. */
    public static Wanted with(UUID unit, String post, @Nullable UUID assignee) {
        return new Wanted(null, unit, post, assignee, assignee == null, null, null);
    }

    /** What lies at a step of a procedure. */
    public static Wanted in(UUID version, String step) {
        return new Wanted(null, null, null, null, false, version, step);
    }

    public boolean holds(Pressing one) {
        return (press == null || press == one.press())
                && (unit == null || unit.equals(one.unit()))
                && (post == null || post.equals(one.post()))
                && (assignee == null || assignee.equals(one.assignee()))
                && (!nobody || one.assignee() == null)
                && (version == null || version.equals(one.version()))
                && (step == null || step.equals(one.step()));
    }

    /** The same for one reason, or for all. */
    public Wanted pressing(@Nullable Press other) {
        return new Wanted(other, unit, post, assignee, nobody, version, step);
    }

    /** The address of these rows below a path. */
    public String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("press", Optional.ofNullable(press))
                .queryParamIfPresent("unit", Optional.ofNullable(unit))
                .queryParamIfPresent("post", Optional.ofNullable(post))
                .queryParamIfPresent(
                        "who", Optional.ofNullable(nobody ? "none" : (Object) assignee))
                .queryParamIfPresent("version", Optional.ofNullable(version))
                .queryParamIfPresent("step", Optional.ofNullable(step))
                .encode()
                .toUriString();
    }
}
