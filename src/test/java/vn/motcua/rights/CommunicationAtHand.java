package vn.motcua.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.Channel;
import vn.motcua.communication.KeptFile;
import vn.motcua.communication.campaign.CampaignTyped;
import vn.motcua.communication.campaign.CommunicationCampaigns;
import vn.motcua.communication.campaign.SessionTyped;
import vn.motcua.communication.campaign.TrainingSessions;
import vn.motcua.communication.material.MaterialKind;
import vn.motcua.communication.material.MaterialTyped;
import vn.motcua.communication.material.Materials;
import vn.motcua.communication.news.NewsKind;
import vn.motcua.communication.news.NewsStep;
import vn.motcua.communication.news.NewsTyped;
import vn.motcua.communication.news.Newsroom;
import vn.motcua.communication.paper.CommunicationPapers;
import vn.motcua.communication.paper.PaperKind;
import vn.motcua.communication.paper.PaperTyped;
import vn.motcua.communication.product.ProductKind;
import vn.motcua.communication.product.ProductTyped;
import vn.motcua.communication.product.Products;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** News that are read and news that are written, and one of everything else of communication. */
final class CommunicationAtHand {

    private static final UUID COMMUNE = Unit.idOf("tunganh");

    private final Newsroom newsroom;
    private final Products products;
    private final CommunicationPapers papers;
    private final CommunicationCampaigns campaigns;
    private final TrainingSessions sessions;
    private final Materials materials;
    private final Organizations organizations;
    private final LocalDate today;

    CommunicationAtHand(BeanFactory program) {
        newsroom = program.getBean(Newsroom.class);
        products = program.getBean(Products.class);
        papers = program.getBean(CommunicationPapers.class);
        campaigns = program.getBean(CommunicationCampaigns.class);
        sessions = program.getBean(TrainingSessions.class);
        materials = program.getBean(Materials.class);
        organizations = program.getBean(Organizations.class);
        today = program.getBean(BusinessClock.class).today();
    }

    private SignedIn as(Person person) {
        UUID id = Staff.idOf(person.username());
        return new SignedIn(
                id,
                id,
                person.username(),
                organizations.chart().postsOf(id, today),
                Set.of(Role.STAFF));
    }

    /** What the names of the matrix stand for. */
    Map<String, UUID> named(SignedIn control) {
        SignedIn writer = as(Person.PAST_HOLDER);
        UUID read = drafted(writer);
        newsroom.step(read, NewsStep.SUBMIT, 0, "", "", null, writer);
        newsroom.step(read, NewsStep.PUBLISH, 1, "", "", null, as(Person.LEADER));
        UUID campaign = Uuid7.next();
        campaigns.open(
                campaign,
                Unit.idOf("dt"),
                new CampaignTyped("Một", "other", "", today, today, List.of(COMMUNE), "Đăng tin"),
                control);
        UUID session = Uuid7.next();
        sessions.hold(
                session,
                campaign,
                new SessionTyped(COMMUNE, today, "Xã", "Hai", "", List.of(), "3"),
                writer);
        return Map.of(
                "news",
                read,
                "draftNews",
                drafted(writer),
                "product",
                product(writer),
                "paper",
                paper(writer),
                "communicationCampaign",
                campaign,
                "trainingSession",
                session,
                "material",
                material(control));
    }

    private UUID drafted(SignedIn writer) {
        UUID id = Uuid7.next();
        newsroom.begin(
                id, COMMUNE, new NewsTyped(NewsKind.ITEM, "Một", "Hai", "Ba", "other", ""), writer);
        return id;
    }

    private UUID product(SignedIn writer) {
        UUID id = Uuid7.next();
        products.record(
                id,
                COMMUNE,
                new ProductTyped(
                        ProductKind.LOUDSPEAKER,
                        Channel.BROADCAST,
                        "Phát loa",
                        "other",
                        "",
                        "https://duc-tho.example/1",
                        KeptFile.NONE,
                        today,
                        "",
                        ""),
                writer);
        return id;
    }

    private UUID paper(SignedIn writer) {
        UUID id = Uuid7.next();
        papers.record(
                id,
                COMMUNE,
                new PaperTyped(PaperKind.PLAN, "1/KH", today, "", null, "Kế hoạch", KeptFile.NONE),
                writer);
        return id;
    }

    private UUID material(SignedIn control) {
        UUID id = Uuid7.next();
        materials.keep(
                id,
                Unit.idOf("dt"),
                new MaterialTyped(
                        MaterialKind.SAMPLE_NEWS, "Tin mẫu", "other", "Lời", KeptFile.NONE, ""),
                control);
        return id;
    }
}
