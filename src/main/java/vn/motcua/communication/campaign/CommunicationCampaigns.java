package vn.motcua.communication.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.CommunicationEvent;
import vn.motcua.communication.CommunicationJournal;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.communication.Topics;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/** Campaigns: opened by the focal office, gone through by units. */
@Component
public class CommunicationCampaigns {

    /** Longest note, in characters. */
    public static final int NOTE = 1000;

    private final CommunicationCampaignStore store;
    private final CommunicationJournal journal;
    private final CommunicationAccess access;
    private final Topics topics;
    private final BusinessClock clock;

    CommunicationCampaigns(
            CommunicationCampaignStore store,
            CommunicationJournal journal,
            CommunicationAccess access,
            Topics topics,
            BusinessClock clock) {
        this.store = store;
        this.journal = journal;
        this.access = access;
        this.topics = topics;
        this.clock = clock;
    }

    /** The one that began last first. */
    public List<Campaign> all() {
        return store.all();
    }

    /**
     * @throws RefusalException where there is none of that id
     */
    public Campaign find(UUID id) {
        return store.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new CampaignRefusal.NoSuchCampaign()));
    }

    /** What may be in scope of a campaign of an agency: its departments, and communes below it. */
    public List<Unit> scope(UUID agency) {
        OrganizationChart chart = access.chart();
        LocalDate today = clock.today();
        Set<UUID> below = chart.subtree(agency, today);
        return chart.units(today).stream()
                .filter(unit -> below.contains(unit.id()))
                .filter(unit ->
                        unit.kind() == UnitKind.COMMUNE
                                || unit.kind() == UnitKind.DEPARTMENT
                                        && agency.equals(unit.parent()))
                .toList();
    }

    /**
     * Opens one; sent again under the same id it is opened once.
     *
     * @param agency null for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void open(UUID id, @Nullable UUID agency, CampaignTyped typed, SignedIn by) {
        access.requireManager(by);
        LocalDate today = clock.today();
        List<Refusal> wrong = new ArrayList<>();
        if (agency == null || access.chart().unit(agency, today).isEmpty()) {
            wrong.add(new CommunicationRefusal.UnitMissing());
        } else {
            access.requireManage(agency, by);
            Set<UUID> may = scope(agency).stream().map(Unit::id).collect(Collectors.toSet());
            if (typed.units().isEmpty() || !may.containsAll(typed.units())) {
                wrong.add(new CampaignRefusal.CampaignUnitsMissing());
            }
        }
        typed.check(topics.isOn(today, typed.topic()), wrong);
        CommunicationRefusal.refuse(wrong);
        Campaign campaign =
                new Campaign(
                        id,
                        Objects.requireNonNull(agency),
                        VietnameseText.plain(typed.title()),
                        typed.topic(),
                        typed.about().strip(),
                        Objects.requireNonNull(typed.from()),
                        Objects.requireNonNull(typed.to()),
                        typed.units(),
                        typed.lines(),
                        List.of(),
                        null);
        if (store.insert(campaign, by.staff(), clock.instant())) {
            journal.write(
                    id,
                    new CommunicationEvent.CampaignOpened(
                            campaign.agency(),
                            campaign.topic(),
                            campaign.from(),
                            campaign.to(),
                            campaign.units(),
                            campaign.tasks().size(),
                            TextHash.hex(campaign.title() + "\n" + campaign.about())),
                    by);
        }
    }

    /** Units of a campaign whose checklist somebody keeps. */
    public List<UUID> kept(Campaign campaign, SignedIn by) {
        if (campaign.closedOn() != null) {
            return List.of();
        }
        return campaign.units().stream()
                .filter(unit ->
                        access.mayWrite(unit, by) || access.mayManage(campaign.agency(), by))
                .toList();
    }

    /**
     * Says whether a unit is done with a task.
     *
     * @param unit null for one that cannot be read
     * @param task counted from 1
     */
    @Transactional
    public void tick(
            UUID id, @Nullable UUID unit, int task, boolean done, String note, SignedIn by) {
        Campaign campaign = find(id);
        if (unit == null || !campaign.units().contains(unit)) {
            access.requireWriter(by);
            throw new RefusalException(new CommunicationRefusal.UnitMissing());
        }
        if (!access.mayManage(campaign.agency(), by)) {
            access.requireWrite(unit, by);
        }
        requireOpen(campaign);
        List<Refusal> wrong = new ArrayList<>();
        if (task < 1 || task > campaign.tasks().size()) {
            wrong.add(new CampaignRefusal.TaskUnknown());
        }
        CommunicationRefusal.tooLong("note", note, NOTE, wrong);
        CommunicationRefusal.refuse(wrong);
        store.tick(
                Uuid7.next(),
                id,
                new Campaign.Tick(task, unit, done, note.strip(), clock.instant(), by.staff()));
        journal.write(
                id,
                new CommunicationEvent.TaskTicked(task, unit, done, TextHash.hex(note.strip())),
                by);
    }

    void requireOpen(Campaign campaign) {
        if (campaign.closedOn() != null) {
            throw new RefusalException(new CampaignRefusal.CampaignClosed());
        }
    }

    public boolean mayClose(Campaign campaign, SignedIn by) {
        return campaign.closedOn() == null && access.mayManage(campaign.agency(), by);
    }

    @Transactional
    public void close(UUID id, SignedIn by) {
        Campaign campaign = find(id);
        access.requireManage(campaign.agency(), by);
        LocalDate today = clock.today();
        if (!store.close(id, today)) {
            throw new RefusalException(new CampaignRefusal.CampaignClosed());
        }
        journal.write(id, new CommunicationEvent.CampaignClosed(today), by);
    }
}
