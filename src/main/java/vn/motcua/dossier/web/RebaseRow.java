package vn.motcua.dossier.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.BatchRefusal;
import vn.motcua.dossier.RebaseLine;
import vn.motcua.dossier.RebasePlaces;
import vn.motcua.dossier.Rebases;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Texts;

/**
 * One dossier of a move, with its steps in both languages.
 *
 * @param from the process that it was seen on
 * @param to absent where the new process has no such step
 */
public record RebaseRow(RebaseLine line, InternalProcess from, Step step, @Nullable Step to) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    static RebaseRow of(RebaseLine line, InternalProcess process, Rebases rebases) {
        InternalProcess from = rebases.process(line.from());
        return new RebaseRow(
                line, from, from.step(line.step()), process.find(line.to()).orElse(null));
    }

    /** Its step of the older process, for which a step of the new one is chosen. */
    public RebasePlaces.Place place() {
        return new RebasePlaces.Place(from.id(), step.id());
    }

    public String fromName(boolean english) {
        return name(step, english);
    }

    public String toName(boolean english) {
        return to == null ? "–" : name(to, english);
    }

    static String name(Step step, boolean english) {
        String name = english && !step.nameEn().isBlank() ? step.nameEn() : step.name();
        return step.id() + " · " + name;
    }

    /** Why it stays, or nothing. */
    String why(Texts texts, Locale locale) {
        BatchRefusal refusal = line.refusal();
        return refusal == null
                ? ""
                : texts.text(locale, refusal.key(), refusal.arguments().toArray());
    }

    static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(Zones.localTimeOf(at));
    }
}
