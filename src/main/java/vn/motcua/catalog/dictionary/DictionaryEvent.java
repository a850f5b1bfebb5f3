package vn.motcua.catalog.dictionary;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to dictionaries: the stream is the entry's, of a file the import's. */
sealed interface DictionaryEvent extends JournalEvent {

    /** A row was added; an open one before it ends on {@code validFrom}. */
    @EventType("catalog.dictionary-row-added")
    record RowAdded(
            String dictionary,
            String code,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Map<String, String> values)
            implements DictionaryEvent {

        public RowAdded {
            values = Map.copyOf(values);
        }
    }

    /** A row no longer holds from {@code validTo} on. */
    @EventType("catalog.dictionary-row-ended")
    record RowEnded(
            String dictionary,
            String code,
            LocalDate validFrom,
            LocalDate validTo,
            Map<String, String> values)
            implements DictionaryEvent {

        public RowEnded {
            values = Map.copyOf(values);
        }
    }

    /** What a row said was wrong; this is what it should have said. */
    @EventType("catalog.dictionary-row-corrected")
    record RowCorrected(
            String dictionary,
            String code,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Map<String, String> values,
            String reason)
            implements DictionaryEvent {

        public RowCorrected {
            values = Map.copyOf(values);
        }
    }

    /**
     * A file was applied as one act.
     *
     * @param file SHA-256 of the file, in hex
     * @param rows SHA-256 of the rows that it made, in their order, in hex
     */
    @EventType("catalog.dictionary-loaded")
    record Loaded(
            String dictionary,
            String file,
            String rows,
            int fresh,
            int changed,
            int ended,
            int corrected,
            String reason)
            implements DictionaryEvent {}

    /** What a file did was taken back. */
    @EventType("catalog.dictionary-load-undone")
    record LoadUndone(String dictionary, int rows, String reason) implements DictionaryEvent {}
}
