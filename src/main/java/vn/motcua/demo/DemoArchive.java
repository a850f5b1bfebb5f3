package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.archive.ResultRegister;
import vn.motcua.archive.ResultSample;
import vn.motcua.archive.ResultSamples;
import vn.motcua.archive.ResultTyped;
import vn.motcua.document.Files;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;

/**
 * Old civil-status extracts of a commune, digitised by its clerk, and a sample of them in which the
 * control office found one page missing. Results of dossiers wait in the register by themselves.
 */
@Component
@OnlyInDemo
class DemoArchive {

    private static final String CLERK = "vanthu.tunganh";
    private static final String CONTROL = "kiemsoat.huyen";
    private static final UUID COMMUNE = Unit.idOf("tunganh");
    private static final LocalDate DIGITISED = LocalDate.of(2022, 5, 16);
    private static final LocalDate CHECKED = LocalDate.of(2022, 5, 18);
    private static final String EXTRACT = "KQ.G15.000342";

    private record Old(String number, String signed, String owner, String ownerNumber) {}

    private static final List<Old> OLD =
            List.of(
                    new Old("05/TLKS-BS", "12/03/2014", "Đinh Công Hạnh", "042060000411"),
                    new Old("17/TLKS-BS", "02/07/2016", "Lê Thị Minh Nguyệt", "042185000412"),
                    new Old("21/TLKS-BS", "19/10/2018", "Phan Xuân Quảng", "042072000413"),
                    new Old("33/TLKS-BS", "06/01/2020", "Nguyễn Thị Hoài Thu", "042190000414"));

    private final ResultRegister register;
    private final ResultSamples samples;
    private final Files files;
    private final DemoStaff staff;

    DemoArchive(ResultRegister register, ResultSamples samples, Files files, DemoStaff staff) {
        this.register = register;
        this.samples = samples;
        this.files = files;
        this.staff = staff;
    }

    void play() {
        SignedIn control = staff.named(CONTROL, CHECKED);
        if (!staff.on(CHECKED, () -> samples.all(control)).isEmpty()) {
            return;
        }
        SignedIn clerk = staff.named(CLERK, DIGITISED);
        staff.on(
                DIGITISED,
                () -> {
                    OLD.forEach(
                            one -> register.enter(Uuid7.next(), COMMUNE, confirming(one), clerk));
                    return "";
                });
        staff.on(
                CHECKED,
                () -> {
                    check(control);
                    return "";
                });
    }

    private void check(SignedIn control) {
        UUID id = Uuid7.next();
        samples.draw(id, COMMUNE, DIGITISED, DIGITISED, 3, control);
        List<ResultSample.Drawn> drawn = samples.find(id, control).drawn();
        samples.check(id, drawn.get(0).result(), true, "", control);
        samples.check(id, drawn.get(1).result(), false, "Thiếu trang 2 so với bản giấy", control);
    }

    private ResultRegister.Confirming confirming(Old one) {
        String hash = files.store(DemoScan.of(one.number()), "application/pdf").hash();
        return new ResultRegister.Confirming(
                new ResultTyped(
                        EXTRACT,
                        one.number(),
                        one.signed(),
                        "PERSON",
                        one.owner(),
                        one.ownerNumber(),
                        "2.000635",
                        "UBND xã Tùng Ảnh",
                        "Trần Đình Hòa, Chủ tịch",
                        "",
                        ""),
                hash,
                "ban-quet.pdf",
                true,
                "",
                0);
    }
}
