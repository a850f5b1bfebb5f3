package vn.motcua.catalog.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.internal.InternalProcedure;
import vn.motcua.catalog.internal.InternalProcedures;
import vn.motcua.catalog.internal.InternalRefusal;
import vn.motcua.catalog.internal.Part;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** An internal procedure as its form sends it. */
record InternalForm(FormView form) {

    private static final UUID NOBODY = new UUID(0, 0);

    static FormView of(InternalProcedure p) {
        FormView form =
                FormView.empty()
                        .with("id", p.id().toString())
                        .with("version", String.valueOf(p.version()))
                        .with("code", p.code())
                        .with("name", p.name())
                        .with("kind", p.kind().name())
                        .with("sameLevel", p.sameLevel() ? "on" : "")
                        .with("field", p.field())
                        .with("unit", p.unit().toString());
        for (Part part : Part.values()) {
            form = form.with(part.name(), p.part(part));
        }
        return form;
    }

    /**
     * @param before the description that it is to replace; absent for a new one
     * @throws RefusalException with what cannot be read
     */
    InternalProcedure read(@Nullable InternalProcedure before) {
        List<Refusal> wrong = new ArrayList<>();
        Optional<InternalProcedure.Kind> kind =
                Stream.of(InternalProcedure.Kind.values())
                        .filter(one -> one.name().equals(form.value("kind")))
                        .findFirst();
        if (kind.isEmpty()) {
            wrong.add(new InternalRefusal.InternalValueMissing("kind"));
        }
        Optional<UUID> unit = id("unit");
        if (unit.isEmpty()) {
            wrong.add(new InternalRefusal.InternalValueMissing("unit"));
        }
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, form.value(part.name()).strip());
        }
        InternalProcedure said =
                new InternalProcedure(
                        before == null ? id("id").orElseGet(Uuid7::next) : before.id(),
                        before == null ? line("code") : before.code(),
                        before == null ? 1 : number("version"),
                        line("name"),
                        kind.orElse(InternalProcedure.Kind.WITHIN),
                        form.has("sameLevel", "on"),
                        line("field"),
                        unit.orElse(NOBODY),
                        parts,
                        "",
                        null);
        if (!wrong.isEmpty()) {
            wrong.addAll(InternalProcedures.problems(said));
            throw new RefusalException(wrong);
        }
        return said;
    }

    int number(String name) {
        String text = form.value(name).strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** One line of text, without what does not show. */
    String line(String name) {
        return VietnameseText.plain(form.value(name));
    }

    Optional<UUID> id(String name) {
        return Typed.id(form.value(name));
    }

    /** A day, or else a refusal among the others and some day that is not used. */
    LocalDate day(String name, List<Refusal> wrong) {
        return Typed.day(form.value(name))
                .orElseGet(() -> {
                    wrong.add(new InternalRefusal.InternalDayUnreadable(name));
                    return LocalDate.EPOCH;
                });
    }

    LocalDate day(String name) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate day = day(name, wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return day;
    }
}
