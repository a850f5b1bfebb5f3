package vn.motcua.journal;

/**
 * What happened, as a record in the past tense marked with {@link EventType}. Its components are
 * ids, codes, times, amounts and reason codes: never a name, a number of a person, an address or
 * free text; those stand in the module's rows, and the event keeps their {@link Digest}. A
 * component {@code UUID by} says who acted; where that is the entry's own actor it is not stored
 * once more ({@link ActorJson}).
 */
public interface JournalEvent {}
