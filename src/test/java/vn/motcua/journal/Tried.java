package vn.motcua.journal;

/** Events that only tests write. */
sealed interface Tried extends JournalEvent {

    @EventType("test.noted")
    record Noted(int writer, int number) implements Tried {}

    /** Once in kilograms, then in grams, then with the scale it was weighed on. */
    @EventType(value = "test.weighed", schema = 3)
    record Weighed(int grams, String scale) implements Tried {}

    static EventTypes types() {
        return EventTypes.of(Tried.class)
                .upcast(
                        "test.weighed",
                        1,
                        old -> {
                            int kilograms = old.remove("kilograms").intValue();
                            return old.put("grams", kilograms * 1000);
                        })
                .upcast("test.weighed", 2, old -> old.put("scale", "unknown"));
    }
}
