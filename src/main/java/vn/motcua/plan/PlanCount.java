package vn.motcua.plan;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.kernel.Bilingual;
import vn.motcua.letter.Letter;
import vn.motcua.organization.Unit;

/**
 * One thing of plans that an indicator counts, of one agency.
 *
 * @param code as it is quoted; blank where it has none
 * @param path where it is looked at; blank where there is nothing yet
 * @param above 1 where it is as it should be, or a number of days
 */
public record PlanCount(
        UUID agency, String code, Bilingual name, String path, long above, long below) {

    static PlanCount of(Unit unit, Optional<Plan> own, UUID agency, long above) {
        return new PlanCount(
                agency,
                own.map(Plan::number).orElse(""),
                new Bilingual(unit.name(), unit.nameEn()),
                own.map(PlanCount::path).orElse(""),
                above,
                1);
    }

    static PlanCount of(PlanRow row, UUID agency, boolean good) {
        String path = "/plans/" + row.plan() + "/rows/" + row.id();
        return of(agency, row.code(), row.cells().task(), path, good);
    }

    static PlanCount of(Letter letter, UUID agency, boolean good) {
        String path = "/letters/" + letter.id();
        return of(agency, letter.number(), letter.words().subject(), path, good);
    }

    static PlanCount of(Plan plan, Quarter quarter, UUID agency, boolean good) {
        String code = quarter.year() + "-Q" + quarter.number();
        return of(agency, code, plan.title(), path(plan), good);
    }

    PlanCount good() {
        return new PlanCount(agency, code, name, path, 1, below);
    }

    private static String path(Plan plan) {
        return "/plans/" + plan.id();
    }

    /** What people wrote stays in their language. */
    private static PlanCount of(UUID agency, String code, String name, String path, boolean good) {
        return new PlanCount(agency, code, new Bilingual(name, name), path, good ? 1 : 0, 1);
    }
}
