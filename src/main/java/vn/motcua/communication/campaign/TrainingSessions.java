package vn.motcua.communication.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.CommunicationEvent;
import vn.motcua.communication.CommunicationJournal;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.VietnameseText;

/** Training sessions of campaigns: when, where, who came. */
@Component
public class TrainingSessions {

    private final SessionStore store;
    private final CommunicationCampaigns campaigns;
    private final CommunicationJournal journal;
    private final CommunicationAccess access;
    private final BusinessClock clock;

    TrainingSessions(
            SessionStore store,
            CommunicationCampaigns campaigns,
            CommunicationJournal journal,
            CommunicationAccess access,
            BusinessClock clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /** Of all campaigns, the last first. */
    public List<TrainingSession> all() {
        return store.all();
    }

    /** Of one campaign, the last first. */
    public List<TrainingSession> of(UUID campaign) {
        return all().stream().filter(one -> one.campaign().equals(campaign)).toList();
    }

    /**
     * Notes one that was held; sent again under the same id it is kept once.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void hold(UUID id, UUID campaign, SessionTyped typed, SignedIn by) {
        Campaign of = campaigns.find(campaign);
        UUID unit = typed.unit();
        LocalDate today = clock.today();
        List<Refusal> wrong = new ArrayList<>();
        if (unit == null || access.chart().unit(unit, today).isEmpty()) {
            access.requireWriter(by);
            wrong.add(new CommunicationRefusal.UnitMissing());
        } else {
            access.requireWrite(unit, by);
        }
        campaigns.requireOpen(of);
        typed.check(of, today, wrong);
        if (typed.staff().stream().anyMatch(one -> access.chart().staff(one).isEmpty())) {
            wrong.add(new CampaignRefusal.StaffUnknown());
        }
        CommunicationRefusal.refuse(wrong);
        TrainingSession session =
                new TrainingSession(
                        id,
                        campaign,
                        Objects.requireNonNull(unit),
                        Objects.requireNonNull(typed.day()),
                        VietnameseText.plain(typed.place()),
                        VietnameseText.plain(typed.subject()),
                        VietnameseText.plain(typed.material()),
                        typed.staff(),
                        typed.many(),
                        null,
                        "");
        if (store.insert(session, by.staff(), clock.instant())) {
            journal.write(
                    campaign,
                    new CommunicationEvent.SessionHeld(
                            id, session.unit(), session.day(), session.staff(), session.heads()),
                    by);
        }
    }

    public boolean mayStrike(TrainingSession session, SignedIn by) {
        return session.ended() == null && access.mayWrite(session.unit(), by);
    }

    /** Takes back one that was noted wrongly; it stays to be seen with the reason. */
    @Transactional
    public void strike(UUID campaign, UUID id, String why, SignedIn by) {
        TrainingSession session =
                of(campaign).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusalException(new CampaignRefusal.NoSuchCampaign()));
        access.requireWrite(session.unit(), by);
        List<Refusal> wrong = new ArrayList<>();
        if (why.isBlank()) {
            wrong.add(new CommunicationRefusal.ReasonMissing());
        }
        CommunicationRefusal.tooLong("note", why, CommunicationCampaigns.NOTE, wrong);
        CommunicationRefusal.refuse(wrong);
        if (!store.strike(id, clock.instant(), why.strip())) {
            throw new RefusalException(new CampaignRefusal.SessionStruckAlready());
        }
        journal.write(
                campaign, new CommunicationEvent.SessionStruck(id, TextHash.hex(why.strip())), by);
    }
}
