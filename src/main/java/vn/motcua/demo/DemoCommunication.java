package vn.motcua.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.motcua.communication.Channel;
import vn.motcua.communication.KeptFile;
import vn.motcua.communication.campaign.CampaignTyped;
import vn.motcua.communication.campaign.CommunicationCampaigns;
import vn.motcua.communication.campaign.SessionTyped;
import vn.motcua.communication.campaign.TrainingSessions;
import vn.motcua.communication.link.LinkState;
import vn.motcua.communication.link.Links;
import vn.motcua.communication.material.MaterialKind;
import vn.motcua.communication.material.MaterialTyped;
import vn.motcua.communication.material.Materials;
import vn.motcua.communication.paper.CommunicationPapers;
import vn.motcua.communication.paper.PaperKind;
import vn.motcua.communication.paper.PaperTyped;
import vn.motcua.communication.product.ProductKind;
import vn.motcua.communication.product.ProductTyped;
import vn.motcua.communication.product.Products;
import vn.motcua.document.Files;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/**
 * A campaign on decree 107 with products, a training session and an address that died, plans of
 * three units, and three materials.
 */
@Component
@OnlyInDemo
class DemoCommunication implements DemoPart {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String CULTURE = "chuyenvien1.vanhoa";
    private static final String COMMUNE = "vanphong.tunganh";
    private static final String DECREE = "decree-107";
    private static final String DEAD = "https://mang-xa-hoi.example/duc-tho/bai-da-xoa";
    private static final LocalDate PLANNED = LocalDate.of(2022, 1, 20);
    private static final LocalDate OPENED = LocalDate.of(2022, 2, 14);
    private static final LocalDate TAUGHT = LocalDate.of(2022, 5, 12);

    private final Products products;
    private final CommunicationPapers papers;
    private final CommunicationCampaigns campaigns;
    private final TrainingSessions sessions;
    private final Materials materials;
    private final Links links;
    private final Files files;
    private final DemoStaff staff;

    DemoCommunication(
            Products products,
            CommunicationPapers papers,
            CommunicationCampaigns campaigns,
            TrainingSessions sessions,
            Materials materials,
            Links links,
            Files files,
            DemoStaff staff) {
        this.products = products;
        this.papers = papers;
        this.campaigns = campaigns;
        this.sessions = sessions;
        this.materials = materials;
        this.links = links;
        this.files = files;
        this.staff = staff;
    }

    @Override
    public void play() {
        if (!campaigns.all().isEmpty()) {
            return;
        }
        plans();
        library();
        campaign();
        made();
    }

    private void plans() {
        paper("dt-culture", CULTURE, PaperKind.PLAN, "04/KH-VHTT");
        paper("tunganh", COMMUNE, PaperKind.PLAN, "11/KH-UBND");
        paper("yenho", "hotich.yenho", PaperKind.DIRECTIVE, "23/UBND-VP");
    }

    private void paper(String unit, String who, PaperKind kind, String number) {
        at(
                PLANNED,
                who,
                by ->
                        papers.record(
                                Uuid7.next(),
                                Unit.idOf(unit),
                                new PaperTyped(
                                        kind,
                                        number,
                                        PLANNED,
                                        "",
                                        null,
                                        "Tuyên truyền về kiểm soát thủ tục hành chính năm 2022",
                                        KeptFile.NONE),
                                by));
    }

    private void library() {
        UUID leaflet =
                material(
                        MaterialKind.LEAFLET,
                        "Tờ rơi: nộp hồ sơ trực tuyến trong năm bước",
                        "online",
                        "1. Đăng nhập. 2. Chọn thủ tục. 3. Điền tờ khai. 4. Tải giấy tờ."
                                + " 5. Nhận mã hồ sơ.");
        UUID broadcast =
                material(
                        MaterialKind.BROADCAST,
                        "Bài phát thanh về Nghị định 107/2021/NĐ-CP",
                        DECREE,
                        "Kính thưa bà con, từ nay giấy tờ đã số hóa thì không phải nộp lại.");
        UUID sample =
                material(
                        MaterialKind.SAMPLE_NEWS,
                        "Tin mẫu: địa phương triển khai Nghị định 107/2021/NĐ-CP",
                        DECREE,
                        "UBND xã tổ chức tuyên truyền **những điểm mới** của nghị định.");
        at(OPENED, COMMUNE, by -> materials.fetch(leaflet, 1, by));
        at(OPENED, "hotich.yenho", by -> materials.fetch(broadcast, 1, by));
        LocalDate later = LocalDate.of(2022, 5, 27);
        at(
                later,
                "chutich.thitran",
                by -> materials.use(sample, Uuid7.next(), Unit.idOf("thitran"), by));
    }

    private UUID material(MaterialKind kind, String title, String topic, String text) {
        UUID id = Uuid7.next();
        at(
                PLANNED,
                CONTROL,
                by ->
                        materials.keep(
                                id,
                                Unit.idOf("dt"),
                                new MaterialTyped(
                                        kind, title, topic, text, KeptFile.NONE, "Bản đầu"),
                                by));
        return id;
    }

    private void campaign() {
        UUID id = Uuid7.next();
        at(
                OPENED,
                CONTROL,
                by ->
                        campaigns.open(
                                id,
                                Unit.idOf("dt"),
                                new CampaignTyped(
                                        "Tuyên truyền Nghị định 107/2021/NĐ-CP",
                                        DECREE,
                                        "Mỗi đơn vị có ít nhất một sản phẩm; cán bộ một cửa được"
                                                + " tập huấn.",
                                        OPENED,
                                        LocalDate.of(2022, 12, 31),
                                        List.of(
                                                Unit.idOf("dt-culture"),
                                                Unit.idOf("dt-justice"),
                                                Unit.idOf("tunganh"),
                                                Unit.idOf("yenho"),
                                                Unit.idOf("thitran")),
                                        "Đăng ít nhất một tin\nPhát loa ba buổi\nHọp dân ở các"
                                                + " thôn"),
                                by));
        at(
                TAUGHT,
                COMMUNE,
                by -> {
                    campaigns.tick(id, Unit.idOf("tunganh"), 1, true, "", by);
                    campaigns.tick(id, Unit.idOf("tunganh"), 2, true, "Ba buổi sáng", by);
                });
        at(
                TAUGHT,
                CULTURE,
                by -> {
                    campaigns.tick(id, Unit.idOf("dt-culture"), 1, true, "", by);
                    sessions.hold(
                            Uuid7.next(),
                            id,
                            new SessionTyped(
                                    Unit.idOf("dt-culture"),
                                    TAUGHT,
                                    "Hội trường huyện",
                                    "Những điểm mới của Nghị định 107/2021/NĐ-CP",
                                    "Bài phát thanh về Nghị định 107/2021/NĐ-CP",
                                    List.of(
                                            Staff.idOf("motcua.tunganh"),
                                            Staff.idOf("motcua.yenho"),
                                            Staff.idOf("motcua.thitran"),
                                            Staff.idOf("chuyenvien1.tuphap")),
                                    "46"),
                            by);
                });
    }

    private void made() {
        product("tunganh", COMMUNE, ProductKind.LOUDSPEAKER, Channel.BROADCAST, 9, 15);
        product("yenho", "hotich.yenho", ProductKind.LOUDSPEAKER, Channel.BROADCAST, 6, 16);
        product("yenho", "hotich.yenho", ProductKind.LOUDSPEAKER, Channel.BROADCAST, 4, 17);
        product("dt-justice", "chuyenvien1.tuphap", ProductKind.LEAFLET, Channel.PRINT, 500, 18);
        at(
                TAUGHT,
                CULTURE,
                by ->
                        products.record(
                                Uuid7.next(),
                                Unit.idOf("dt-culture"),
                                new ProductTyped(
                                        ProductKind.SOCIAL_POST,
                                        Channel.SOCIAL,
                                        "Hỏi đáp về Nghị định 107 trên mạng xã hội",
                                        DECREE,
                                        "",
                                        DEAD,
                                        KeptFile.NONE,
                                        TAUGHT,
                                        "",
                                        ""),
                                by));
        broken(LocalDate.of(2022, 5, 20));
        broken(LocalDate.of(2022, 5, 27));
    }

    private void broken(LocalDate day) {
        staff.on(
                day,
                () ->
                        links.note(
                                DEAD,
                                LinkState.Outcome.BROKEN,
                                404,
                                Zones.instantOf(day.atTime(3, 30))));
    }

    private void product(
            String unit, String who, ProductKind kind, Channel channel, int times, int day) {
        LocalDate on = LocalDate.of(2022, 5, day);
        at(
                on,
                who,
                by ->
                        products.record(
                                Uuid7.next(),
                                Unit.idOf(unit),
                                new ProductTyped(
                                        kind,
                                        channel,
                                        kind == ProductKind.LEAFLET
                                                ? "Tờ rơi về Nghị định 107/2021/NĐ-CP"
                                                : "Phát thanh về Nghị định 107/2021/NĐ-CP",
                                        DECREE,
                                        "",
                                        "",
                                        log(on),
                                        on,
                                        "",
                                        String.valueOf(times)),
                                by));
    }

    /** What the unit wrote down of it. */
    private KeptFile log(LocalDate day) {
        String text = "Nhật ký tuyên truyền ngày " + day + ".\n";
        return new KeptFile(
                files.store(text.getBytes(StandardCharsets.UTF_8), "text/plain").hash(),
                "nhat-ky.txt");
    }

    private void at(LocalDate day, String who, Consumer<SignedIn> act) {
        staff.on(day, () -> act.accept(staff.named(who, day)));
    }
}
