package vn.motcua.initiative.programme;

/** From how high above a programme comes. */
public enum SourceLevel {
    CENTRAL,
    PROVINCE,
    DISTRICT
}
