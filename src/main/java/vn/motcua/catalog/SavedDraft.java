package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;

/** A version that was read from a file and waits to be completed and published. */
public record SavedDraft(ProcedureVersion version, @Nullable InternalProcess process) {}
