package vn.motcua.communication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happens in communication. What was told at length and who is named in it stands in rows;
 * events keep its digest, SHA-256.
 */
public sealed interface CommunicationEvent extends JournalEvent {

    @EventType("communication.news-begun")
    record NewsBegun(UUID site, UUID unit, String topic, String digest)
            implements CommunicationEvent {}

    @EventType("communication.news-changed")
    record NewsChanged(String topic, String digest) implements CommunicationEvent {}

    /**
     * @param digest of its text that tells what is seen
     */
    @EventType("communication.picture-added")
    record PictureAdded(UUID picture, String file, String digest) implements CommunicationEvent {}

    @EventType("communication.picture-removed")
    record PictureRemoved(UUID picture) implements CommunicationEvent {}

    /**
     * @param digest of the reason
     */
    @EventType("communication.news-stepped")
    record NewsStepped(String step, String state, String digest) implements CommunicationEvent {}

    /**
     * @param version counted from 1
     * @param from the first day on which everybody sees it
     * @param digest of what it says
     */
    @EventType("communication.news-published")
    record NewsPublished(int version, LocalDate from, List<UUID> pictures, String digest)
            implements CommunicationEvent {
        public NewsPublished {
            pictures = List.copyOf(pictures);
        }
    }
}
