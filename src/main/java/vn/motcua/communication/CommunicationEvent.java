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

    /**
     * @param digest of its title, author and text
     */
    @EventType("communication.product-recorded")
    record ProductRecorded(
            UUID unit,
            String sort,
            Channel channel,
            String topic,
            LocalDate day,
            int times,
            String file,
            String digest)
            implements CommunicationEvent {}

    @EventType("communication.product-struck")
    record ProductStruck(String digest) implements CommunicationEvent {}

    /**
     * An address stopped answering for good, or answers again.
     *
     * @param digest of the address
     * @param status of the last answer; 0 where there was none
     */
    @EventType("communication.link-turned")
    record LinkTurned(String digest, boolean dead, int status) implements CommunicationEvent {}

    @EventType("communication.paper-recorded")
    record PaperRecorded(
            UUID unit, String sort, String number, LocalDate on, LocalDate until, String file)
            implements CommunicationEvent {}

    @EventType("communication.paper-struck")
    record PaperStruck(String digest) implements CommunicationEvent {}

    @EventType("communication.campaign-opened")
    record CampaignOpened(
            UUID agency,
            String topic,
            LocalDate from,
            LocalDate to,
            List<UUID> units,
            int tasks,
            String digest)
            implements CommunicationEvent {
        public CampaignOpened {
            units = List.copyOf(units);
        }
    }

    @EventType("communication.campaign-closed")
    record CampaignClosed(LocalDate on) implements CommunicationEvent {}

    /**
     * @param done false where it turned out not to be
     */
    @EventType("communication.task-ticked")
    record TaskTicked(int task, UUID unit, boolean done, String digest)
            implements CommunicationEvent {}

    /**
     * @param heads how many came, those who are named among them
     */
    @EventType("communication.session-held")
    record SessionHeld(UUID session, UUID unit, LocalDate day, List<UUID> staff, int heads)
            implements CommunicationEvent {
        public SessionHeld {
            staff = List.copyOf(staff);
        }
    }

    @EventType("communication.session-struck")
    record SessionStruck(UUID session, String digest) implements CommunicationEvent {}

    @EventType("communication.material-kept")
    record MaterialKept(UUID agency, String sort, int version, String file, String digest)
            implements CommunicationEvent {}

    /**
     * @param asDraft whether a news item was begun with it
     */
    @EventType("communication.material-fetched")
    record MaterialFetched(int version, boolean asDraft) implements CommunicationEvent {}

    @EventType("communication.material-retired")
    record MaterialRetired(String digest) implements CommunicationEvent {}
}
