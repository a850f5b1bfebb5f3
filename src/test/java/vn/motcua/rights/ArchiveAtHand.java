package vn.motcua.rights;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.archive.ResultRegister;
import vn.motcua.archive.ResultSamples;
import vn.motcua.archive.ResultTyped;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.Files;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** An old result that the commune's clerk confirmed, and a sample in which it is. */
final class ArchiveAtHand {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 4);

    private final ResultRegister register;
    private final ResultSamples samples;
    private final Files files;
    private final Organizations organizations;
    private final BusinessClock clock;

    ArchiveAtHand(BeanFactory program) {
        register = program.getBean(ResultRegister.class);
        samples = program.getBean(ResultSamples.class);
        files = program.getBean(Files.class);
        organizations = program.getBean(Organizations.class);
        clock = program.getBean(BusinessClock.class);
    }

    /** What the names of the matrix stand for. */
    Map<String, UUID> named(SignedIn control) {
        UUID result = Uuid7.next();
        UUID sample = Uuid7.next();
        UUID commune = Unit.idOf("tunganh");
        clock.runAt(
                Zones.instantOf(DAY.atTime(9, 0)),
                () -> {
                    register.enter(result, commune, confirming(result), clerk());
                    return "";
                });
        clock.runAt(
                Zones.instantOf(DAY.plusDays(1).atTime(9, 0)),
                () -> {
                    samples.draw(sample, commune, DAY, DAY, 100, control);
                    return "";
                });
        return Map.of("archiveResult", result, "archiveSample", sample);
    }

    private ResultRegister.Confirming confirming(UUID result) {
        byte[] scan = ("%PDF-1.7\n% " + result).getBytes(StandardCharsets.UTF_8);
        return new ResultRegister.Confirming(
                new ResultTyped(
                        "KQ.G15.000342",
                        result.toString(),
                        "02/03/2015",
                        "PERSON",
                        "Đinh Công Xưa",
                        "042060000111",
                        "",
                        "UBND xã Tùng Ảnh",
                        "Ông Cũ",
                        "",
                        ""),
                files.store(scan, "application/pdf").hash(),
                "quet.pdf",
                true,
                "",
                0);
    }

    private SignedIn clerk() {
        UUID id = Staff.idOf("vanthu.tunganh");
        return new SignedIn(
                id, id, "Văn thư", organizations.chart().postsOf(id, DAY), Set.of(Role.STAFF));
    }
}
