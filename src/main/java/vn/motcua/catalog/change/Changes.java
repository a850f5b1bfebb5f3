package vn.motcua.catalog.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.change.Change.Value;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.LegalBasis;

/**
 * Says which part of a procedure is amended, added or left out, constituent by constituent. Pure.
 */
@LegalBasis("nd-63-2010#15")
public final class Changes {

    /** A version with its internal process. */
    public record Whole(ProcedureVersion version, InternalProcess process) {}

    private final Whole before;
    private final Whole after;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Whole before, Whole after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the constituents; empty where nothing changes that is published. */
    public static List<Change> between(Whole before, Whole after) {
        Changes changes = new Changes(before, after);
        changes.name();
        changes.cases();
        changes.each(Constituent.CHANNELS, v -> v.channels(), Value.Way::new);
        changes.papers();
        changes.limits();
        changes.each(Constituent.APPLICANTS, v -> v.applicants(), Value.Who::new);
        changes.one(Constituent.AGENCIES, v -> new Value.Where(v.usedBy()));
        changes.results();
        changes.fees();
        changes.one(Constituent.ONLINE, v -> new Value.Online(v.onlineLevel()));
        changes.steps();
        changes.changes.addAll(WordChanges.between(before.version(), after.version()));
        // Stable: within a constituent they stay as they were found.
        changes.changes.sort(Comparator.comparing(Change::what));
        return List.copyOf(changes.changes);
    }

    private static Value words(String vi, String en) {
        return new Value.Words(new Bilingual(vi, en));
    }

    private void name() {
        one(Constituent.NAME, v -> words(v.name(), v.nameEn()));
    }

    private void one(Constituent what, Function<ProcedureVersion, Value> of) {
        Value was = of.apply(before.version());
        Value is = of.apply(after.version());
        if (!was.equals(is)) {
            changes.add(new Change(what, Bilingual.none(), null, was, is));
        }
    }

    private <T> void each(
            Constituent what,
            Function<ProcedureVersion, Iterable<T>> of,
            Function<T, Value> value) {
        keyed(
                what,
                byKey(of.apply(before.version()), t -> t),
                byKey(of.apply(after.version()), t -> t),
                t -> Bilingual.none(),
                value);
    }

    private static <K, T> Map<K, T> byKey(Iterable<T> all, Function<T, K> key) {
        Map<K, T> found = new LinkedHashMap<>();
        all.forEach(one -> found.putIfAbsent(key.apply(one), one));
        return found;
    }

    private <K, T> void keyed(
            Constituent what,
            Map<K, T> was,
            Map<K, T> is,
            Function<T, Bilingual> subject,
            Function<T, Value> value) {
        Set<K> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        for (K key : keys) {
            T from = was.get(key);
            T to = is.get(key);
            if (!Objects.equals(from, to)) {
                changes.add(
                        new Change(
                                what,
                                from == null || to == null ? Bilingual.none() : subject.apply(to),
                                null,
                                from == null ? null : value.apply(from),
                                to == null ? null : value.apply(to)));
            }
        }
    }

    private void cases() {
        keyed(
                Constituent.STEPS,
                byKey(before.version().cases(), ProcedureCase::id),
                byKey(after.version().cases(), ProcedureCase::id),
                c -> Bilingual.none(),
                Value.Case::new);
    }

    private void papers() {
        keyed(
                Constituent.PAPERS,
                byKey(before.version().papers(), RequiredPaper::id),
                byKey(after.version().papers(), RequiredPaper::id),
                p -> new Bilingual(p.name(), p.nameEn()),
                Value.Paper::new);
    }

    private void results() {
        keyed(
                Constituent.RESULTS,
                byKey(before.version().results(), r -> r.code() + r.name()),
                byKey(after.version().results(), r -> r.code() + r.name()),
                (ProcedureResult r) -> new Bilingual(r.name(), r.nameEn()),
                Value.Outcome::new);
    }

    /** By case and channel, as somebody meets them; what is alike on all channels is said once. */
    private void limits() {
        for (ProcedureCase one : after.version().cases()) {
            Map<Channel, Change> found = new LinkedHashMap<>();
            for (Channel channel : Channel.values()) {
                Value was = limit(before.version(), one, channel);
                Value is = limit(after.version(), one, channel);
                if (was != null && is != null && !was.equals(is)) {
                    found.put(
                            channel,
                            new Change(Constituent.LIMITS, subject(one), channel, was, is));
                }
            }
            add(found);
        }
    }

    private static @Nullable Value limit(ProcedureVersion v, ProcedureCase of, Channel channel) {
        return v.findCase(of.id()).isEmpty() || !v.channels().contains(channel)
                ? null
                : v.findLimit(of.id(), channel).<Value>map(Value.Time::new).orElse(null);
    }

    private void fees() {
        Set<String> names = new LinkedHashSet<>();
        before.version().fees().forEach(f -> names.add(f.name()));
        after.version().fees().forEach(f -> names.add(f.name()));
        for (String name : names) {
            for (ProcedureCase one : after.version().cases()) {
                Map<Channel, Change> found = new LinkedHashMap<>();
                for (Channel channel : Channel.values()) {
                    fee(name, one, channel, found);
                }
                add(found);
            }
        }
    }

    private void fee(String name, ProcedureCase of, Channel on, Map<Channel, Change> found) {
        Fee was = fee(before.version(), name, of, on);
        Fee is = fee(after.version(), name, of, on);
        Dong from = was == null ? null : was.amount();
        Dong to = is == null ? null : is.amount();
        if (!Objects.equals(from, to)) {
            Fee named = is == null ? Objects.requireNonNull(was) : is;
            Bilingual subject = subject(of);
            Bilingual whole =
                    new Bilingual(
                            join(named.name(), subject.vi()),
                            join(
                                    named.nameEn().isBlank() ? named.name() : named.nameEn(),
                                    subject.in(true)));
            found.put(
                    on,
                    new Change(
                            Constituent.FEES,
                            whole,
                            on,
                            from == null ? null : new Value.Money(from),
                            to == null ? null : new Value.Money(to)));
        }
    }

    private static String join(String name, String of) {
        return of.isBlank() ? name : name + ", " + of;
    }

    private static @Nullable Fee fee(
            ProcedureVersion v, String name, ProcedureCase of, Channel channel) {
        return v.findCase(of.id()).isEmpty() || !v.channels().contains(channel)
                ? null
                : v.fees(of.id(), channel).stream()
                        .filter(f -> f.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private void add(Map<Channel, Change> found) {
        List<Change> all = List.copyOf(found.values());
        boolean alike =
                found.keySet().equals(after.version().channels())
                        && all.stream()
                                        .map(c -> Objects.hash(c.before(), c.after()))
                                        .distinct()
                                        .count()
                                == 1;
        if (alike) {
            Change one = all.getFirst();
            changes.add(new Change(one.what(), one.subject(), null, one.before(), one.after()));
        } else {
            changes.addAll(all);
        }
    }

    /** A procedure of one case has nothing to tell apart. */
    private Bilingual subject(ProcedureCase one) {
        return after.version().cases().size() == 1
                ? Bilingual.none()
                : new Bilingual(one.name(), one.nameEn());
    }

    private void steps() {
        keyed(
                Constituent.PROCESS,
                byKey(before.process().steps(), Step::id),
                byKey(after.process().steps(), Step::id),
                s -> new Bilingual(s.id() + " " + s.name(), s.id() + " " + s.nameEn()),
                Value.Row::new);
    }
}
