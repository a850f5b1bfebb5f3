package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.RegisterFilter;
import vn.motcua.dossier.RegisterQueries;
import vn.motcua.dossier.RegisterRow;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.postal.AgreementTyped;
import vn.motcua.postal.Agreements;
import vn.motcua.postal.Carrier;
import vn.motcua.postal.Distance;
import vn.motcua.postal.HandOver;
import vn.motcua.postal.HandOverTyped;
import vn.motcua.postal.HandOvers;
import vn.motcua.postal.OrderTyped;
import vn.motcua.postal.Payer;
import vn.motcua.postal.PostOrders;
import vn.motcua.postal.PostWay;

/**
 * The post of a commune at the end of May: an agreement with the post office, the list of what may
 * be handed over, results on their way to applicants, and a minute of a hand-over.
 */
@Component
@OnlyInDemo
class DemoPostal {

    private static final UUID COMMUNE = Unit.idOf("tunganh");
    private static final LocalDate FROM = LocalDate.of(2022, 5, 16);
    private static final LocalDate DAY = LocalDate.of(2022, 5, 30);
    private static final List<String> HANDED = List.of("2.000635", "1.004873", "1.001193");
    private static final String NOT_YET = "2.000908";
    private static final int LOOKED = 60;
    private static final int ORDERED = 3;

    private final Agreements agreements;
    private final PostOrders orders;
    private final HandOvers handOvers;
    private final Carrier carrier;
    private final RegisterQueries register;
    private final DossierQueries dossiers;
    private final DemoStaff staff;

    DemoPostal(
            Agreements agreements,
            PostOrders orders,
            HandOvers handOvers,
            Carrier carrier,
            RegisterQueries register,
            DossierQueries dossiers,
            DemoStaff staff) {
        this.agreements = agreements;
        this.orders = orders;
        this.handOvers = handOvers;
        this.carrier = carrier;
        this.register = register;
        this.dossiers = dossiers;
        this.staff = staff;
    }

    /** Left alone where it was played before. */
    void play() {
        if (!agreements.all().isEmpty()) {
            return;
        }
        SignedIn control = staff.named("kiemsoat.huyen", DAY);
        SignedIn receiver = staff.named("motcua.tunganh", DAY);
        staff.on(DAY, () -> agree(control));
        staff.on(DAY, () -> carry(receiver));
    }

    private void agree(SignedIn control) {
        for (String code : HANDED) {
            list(code, control);
        }
        list(NOT_YET, control);
        agreements.agree(
                new AgreementTyped(
                        Uuid7.next(),
                        COMMUNE,
                        "01/TT-UBND-BĐ",
                        LocalDate.of(2022, 3, 1),
                        "Bưu cục Tùng Ảnh",
                        LocalDate.of(2022, 3, 15),
                        null,
                        true,
                        8,
                        HANDED),
                control);
    }

    private void list(String code, SignedIn control) {
        agreements.list(
                Uuid7.next(),
                code,
                LocalDate.of(2022, 1, 1),
                "Đề án chuyển giao giai đoạn II (bản trình diễn)",
                control);
    }

    private void carry(SignedIn receiver) {
        int ordered = 0;
        for (RegisterRow row :
                register.first(
                        new RegisterFilter(
                                Set.of(COMMUNE), "", RegisterFilter.State.ALL, Set.of(), FROM, DAY),
                        LOOKED)) {
            DossierView view = dossiers.view(row.dossier(), receiver, "post");
            Applicant applicant = view.applicant();
            if (ordered < ORDERED && applicant != null && !view.state().isClosed()) {
                ordered++;
                carrier.send(orders.ask(view, typed(applicant), receiver));
            }
        }
        List<HandOver.Item> waiting = handOvers.waiting(PostWay.DELIVER, List.of(COMMUNE));
        if (waiting.size() > 1) {
            handOvers.handOver(
                    COMMUNE,
                    new HandOverTyped(
                            Uuid7.next(),
                            PostWay.DELIVER,
                            "Bưu cục Tùng Ảnh",
                            "Phan Văn Thư",
                            List.of(waiting.getFirst().key())),
                    receiver);
        }
    }

    private static OrderTyped typed(Applicant applicant) {
        return new OrderTyped(
                Uuid7.next(),
                PostWay.DELIVER,
                Distance.DISTRICT,
                Payer.APPLICANT,
                "",
                applicant.displayName(),
                applicant.phone().isEmpty() ? "0912000000" : applicant.phone(),
                applicant.address().isEmpty() ? "Xã Tùng Ảnh" : applicant.address(),
                "Kết quả giải quyết");
    }
}
