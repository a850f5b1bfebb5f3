package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.DecisionRefusal;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.SourceFile;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** A publication decision as the form sends it. */
record DecisionForm(FormView form, List<SourceFile> files) {

    /** A code, or a code and what takes its place. */
    private static final Pattern LINE =
            Pattern.compile("(\\d\\.\\d{6})(?:\\s*(?:>|->|→)\\s*(\\d\\.\\d{6}))?");

    DecisionForm {
        files = List.copyOf(files);
    }

    /**
     * @throws RefusalException with everything that is wrong, fields named
     */
    PublicationDecision read() {
        List<Refusal> wrong = new ArrayList<>();
        if (form.value("number").isBlank()) {
            wrong.add(new DecisionRefusal.NumberMissing());
        }
        LocalDate signed = day("signedOn", true, wrong);
        LocalDate effective = day("effectiveOn", true, wrong);
        LocalDate received = day("receivedOn", false, wrong);
        LocalDate basis = day("basisOn", false, wrong);
        List<PublicationDecision.Abolished> abolished = abolished(wrong);
        if (!wrong.isEmpty() || signed == null || effective == null) {
            throw new RefusalException(wrong);
        }
        return new PublicationDecision(
                id().orElseGet(Uuid7::next),
                form.value("number").strip(),
                signed,
                effective,
                received,
                basis,
                form.has("shortened", "on"),
                form.value("issuer").equals("MINISTRY")
                        ? PublicationDecision.Issuer.MINISTRY
                        : PublicationDecision.Issuer.PROVINCE,
                files,
                abolished,
                null);
    }

    private Optional<UUID> id() {
        return Typed.id(form.value("id"));
    }

    private @Nullable LocalDate day(String name, boolean needed, List<Refusal> wrong) {
        Optional<LocalDate> day = Typed.day(form.value(name));
        if (day.isEmpty() && (needed || !form.value(name).isBlank())) {
            wrong.add(new DecisionRefusal.DayUnreadable(name));
        }
        return day.orElse(null);
    }

    private List<PublicationDecision.Abolished> abolished(List<Refusal> wrong) {
        List<PublicationDecision.Abolished> read = new ArrayList<>();
        String[] lines = form.value("abolished").split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                String by = matcher.group(2);
                read.add(new PublicationDecision.Abolished(matcher.group(1), by == null ? "" : by));
            } else if (!line.isEmpty()) {
                wrong.add(new DecisionRefusal.LineUnreadable(i + 1, line));
            }
        }
        return read;
    }
}
