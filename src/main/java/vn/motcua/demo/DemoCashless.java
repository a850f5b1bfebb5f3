package vn.motcua.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.payment.cashless.OnlineSetup;
import vn.motcua.payment.cashless.OnlineSetups;
import vn.motcua.payment.cashless.OutsideKind;
import vn.motcua.payment.cashless.OutsideServices;
import vn.motcua.payment.cashless.OutsideTyped;
import vn.motcua.payment.cashless.PayChannel;
import vn.motcua.payment.cashless.Payables;
import vn.motcua.payment.cashless.SetupTyped;

/**
 * What can be paid without cash at the end of May: all procedures of one commune by its account, a
 * few of them tried, and six services of schools, clinics, electricity and social insurance. The
 * units are nobody's.
 */
@Component
@OnlyInDemo
class DemoCashless {

    private static final UUID COMMUNE = Unit.idOf("tunganh");
    private static final UUID TOWN = Unit.idOf("thitran");
    private static final LocalDate DAY = LocalDate.of(2022, 5, 30);
    private static final LocalDate SINCE = LocalDate.of(2022, 5, 4);
    private static final LocalDate TESTED = LocalDate.of(2022, 5, 6);
    private static final int TRIED = 3;

    private final OnlineSetups setups;
    private final Payables payables;
    private final OutsideServices services;
    private final DemoStaff staff;

    DemoCashless(
            OnlineSetups setups, Payables payables, OutsideServices services, DemoStaff staff) {
        this.setups = setups;
        this.payables = payables;
        this.services = services;
        this.staff = staff;
    }

    /** A second time nothing is played. */
    void play() {
        SignedIn control = staff.named("kiemsoat.huyen", DAY);
        staff.on(
                DAY,
                () -> {
                    if (services.kept(control).isEmpty()) {
                        setUp(control);
                        outside(control);
                    }
                });
    }

    private void setUp(SignedIn by) {
        setups.note(
                Uuid7.next(),
                COMMUNE,
                new SetupTyped("", PayChannel.BANK, SINCE, "Thông báo 15/TB-UBND"),
                by);
        payables.all(Set.of(COMMUNE), DAY).stream()
                .flatMap(one -> one.setups().stream())
                .map(OnlineSetup::id)
                .limit(TRIED)
                .forEach(id -> setups.tested(id, TESTED, "FT22126000017", by));
    }

    private void outside(SignedIn by) {
        list(
                TOWN,
                OutsideKind.SCHOOL,
                "Trường Mầm non Hoa Sen",
                "Học phí",
                "Ứng dụng ngân hàng",
                LocalDate.of(2022, 1, 10),
                by);
        list(TOWN, OutsideKind.SCHOOL, "Trường THCS Bình Minh", "Tiền bán trú", "", null, by);
        list(
                TOWN,
                OutsideKind.HEALTH,
                "Trung tâm Y tế huyện",
                "Viện phí",
                "Thẻ và mã VietQR",
                LocalDate.of(2022, 3, 1),
                by);
        list(
                TOWN,
                OutsideKind.ELECTRICITY,
                "Điện lực huyện",
                "Tiền điện",
                "Ví điện tử, ngân hàng",
                LocalDate.of(2020, 7, 1),
                by);
        list(
                TOWN,
                OutsideKind.SOCIAL_INSURANCE,
                "Bảo hiểm xã hội huyện",
                "Đóng BHXH tự nguyện",
                "Cổng Dịch vụ công quốc gia",
                LocalDate.of(2021, 6, 1),
                by);
        list(COMMUNE, OutsideKind.HEALTH, "Trạm Y tế xã", "Tiêm chủng dịch vụ", "", null, by);
    }

    private void list(
            UUID area,
            OutsideKind kind,
            String unit,
            String service,
            String channel,
            @Nullable LocalDate since,
            SignedIn by) {
        services.list(
                Uuid7.next(),
                new OutsideTyped(
                        area,
                        kind,
                        unit,
                        service,
                        channel,
                        since != null,
                        since,
                        since == null ? "" : "Thông báo của đơn vị"),
                by);
    }
}
