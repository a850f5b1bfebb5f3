package vn.motcua.rights;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.offsystem.CaseFilter;
import vn.motcua.offsystem.Cases;
import vn.motcua.offsystem.ListKind;
import vn.motcua.offsystem.ListTyped;
import vn.motcua.offsystem.RegisterLists;
import vn.motcua.organization.Unit;

/** A list that was taken, with a line that matches nothing. */
final class OffsystemAtHand {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 4);

    private final RegisterLists lists;
    private final Cases cases;

    OffsystemAtHand(BeanFactory program) {
        lists = program.getBean(RegisterLists.class);
        cases = program.getBean(Cases.class);
    }

    /** What the names of the matrix stand for. */
    Map<String, UUID> named(SignedIn control) {
        UUID list = Uuid7.next();
        UUID commune = Unit.idOf("tunganh");
        String file = "Ngày tiếp nhận,Người nộp hồ sơ\n04/04/2022,Người lạ " + list;
        lists.read(
                list,
                new ListTyped(ListKind.PAPER_REGISTER, commune, DAY, DAY, "Sổ"),
                new RegisterLists.Sent("so.csv", file.getBytes(StandardCharsets.UTF_8)),
                control);
        lists.take(list, control);
        UUID line =
                cases.lines(new CaseFilter(Set.of(commune), List.of(), null, "", list, ""), 0, 1)
                        .getFirst()
                        .id();
        return Map.of("offsystemList", list, "offsystemLine", line);
    }
}
