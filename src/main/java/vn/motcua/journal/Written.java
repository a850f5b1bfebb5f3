package vn.motcua.journal;

import java.util.UUID;

/**
 * An event for one of many streams that are written at once.
 *
 * @param kind of the stream, where the event begins it
 */
public record Written(UUID stream, String kind, JournalEvent event) {}
