package vn.motcua.dossier;

/** How new tasks of a post find their person (cách giao việc). */
public enum AssignmentWay {
    /** They lie open to all who hold the post. */
    OPEN,
    /** Each goes to whoever has waited longest since their last. */
    TURN,
    /** By field or procedure, else in one of the other ways. */
    RULE
}
