package vn.motcua.journal;

/** Events that only tests write. */
sealed interface Tried extends JournalEvent {

    EventTypes TYPES = EventTypes.of(Tried.class);

    @EventType("test.noted")
    record Noted(int writer, int number) implements Tried {}

    @EventType(value = "test.weighed", schema = 3)
    record Weighed(int grams, String scale) implements Tried {}
}
