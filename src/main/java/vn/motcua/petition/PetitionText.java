package vn.motcua.petition;

/** One text of one event of a petition. */
public record PetitionText(int version, TextKind kind, String body) {}
