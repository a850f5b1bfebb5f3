package vn.motcua.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A procedure of a plan as it was typed; absent is what could not be read or was not chosen. */
public record PlannedTyped(
        String code,
        @Nullable UUID unit,
        String support,
        LocalDate from,
        LocalDate to,
        Planned.@Nullable Basis basis,
        String reason,
        String product) {}
