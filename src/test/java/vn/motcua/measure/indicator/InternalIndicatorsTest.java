package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.disclosure.ContentHash;
import vn.motcua.catalog.internal.Stage;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.AsKnown;
import vn.motcua.organization.Unit;
import vn.motcua.testing.Seeded;

/** III.2 against a frozen inventory walked through stage by stage, and III.3-e. */
class InternalIndicatorsTest extends Indicating {

    private static final List<String> UNITS = List.of("dt-justice", "dt-finance", "ducdong");

    /** One procedure of the inventory, with the days of its stages and of a changed basis. */
    private record Planted(
            boolean counted,
            List<LocalDate> stages,
            @Nullable LocalDate changed,
            @Nullable LocalDate applied) {}

    @Autowired Calendars calendars;

    private final Seeded random = Seeded.fresh();

    @Test
    void whatCameAllTheWayIsCountedAgainstTheFrozenInventory() {
        nothingOfNothing("III.2-a", asked(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1)));
        nothingOfNothing("III.2-b", asked(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1)));
        UUID inventory = inventory(LocalDate.of(2022, 2, 1));
        List<Planted> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(plant(inventory, i));
        }
        for (LocalDate day : List.of(FROM, FROM.plusDays(13), TO)) {
            Map<String, String> expected = expected(all, day);
            assertThat(figure("III.2-a", asked(FROM, day))).isEqualTo(expected.get("CURRENT"));
            assertThat(figures("III.2-b", asked(FROM, day))).isEqualTo(expected);
        }
        inventory(TO.plusDays(1));
        assertThat(figures("III.2-b", asked(FROM, TO)))
                .as("a later inventory changes nothing of the past")
                .isEqualTo(expected(all, TO));
        nothingOfNothing("III.2-a", asked(FROM, TO.plusDays(1)));
    }

    private Map<String, String> expected(List<Planted> all, LocalDate day) {
        Map<String, String> figures = new HashMap<>();
        List<Planted> counted = all.stream().filter(Planted::counted).toList();
        for (Stage stage : Stage.values()) {
            if (stage != Stage.LISTED) {
                long reached =
                        counted.stream()
                                .filter(one -> reached(one, day) >= stage.ordinal())
                                .count();
                figures.put(stage.name(), reached + "/" + counted.size());
            }
        }
        return figures;
    }

    private int reached(Planted one, LocalDate day) {
        int stages = 0;
        while (stages < one.stages().size() && !one.stages().get(stages).isAfter(day)) {
            stages++;
        }
        LocalDate changed = one.changed();
        boolean waits =
                changed != null
                        && !changed.isAfter(day)
                        && (one.applied() == null || one.applied().isAfter(day));
        boolean late = waits && day.isAfter(calendars.common(changed).plusWorkingDays(changed, 10));
        return stages == 4 && !late ? 5 : stages;
    }

    private UUID inventory(LocalDate signed) {
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        insert into catalog.inventory (id, number, signed_on, signer, same_level,
                            other_levels, within, approved_at, approved_by)
                        values (:id, '1/QĐ', :day, 'Chủ tịch', 1, 0, 0, :at, :id)
                        """)
                .param("id", id)
                .param("day", signed)
                .param("at", Sql.at(moment(signed)))
                .update();
        return id;
    }

    private Planted plant(UUID inventory, int n) {
        UUID id = Uuid7.next();
        boolean same = random.chance(0.8);
        jdbc.sql(
                        "insert into catalog.internal_procedure (id, code, version) values (:id, :code, 1)")
                .param("id", id)
                .param("code", "NB.CT." + n)
                .update();
        jdbc.sql(
                        """
                        insert into catalog.internal_version (procedure, version, name, kind, same_level,
                            field, unit, parts, saved_at, saved_by)
                        values (:id, 1, 'Thủ tục nội bộ', 'BETWEEN', :same, 'Hộ tịch', :unit, '{}', now(), :id)
                        """)
                .param("id", id)
                .param("same", same)
                .param("unit", Unit.idOf(UNITS.getFirst()))
                .update();
        jdbc.sql(
                        """
                        insert into catalog.inventory_line (inventory, procedure, code, name, kind,
                            same_level, field, unit)
                        values (:inventory, :id, :code, 'Thủ tục nội bộ', 'BETWEEN', :same, 'Hộ tịch', :unit)
                        """)
                .param("inventory", inventory)
                .param("id", id)
                .param("code", "NB.CT." + n)
                .param("same", same)
                .param("unit", Unit.idOf(random.oneOf(UNITS)))
                .update();
        List<LocalDate> stages = new ArrayList<>();
        LocalDate day = FROM.plusDays(random.between(-40, 5));
        int most = random.oneOf(1, 2, 4, 4, 4);
        for (int i = 0; i < most; i++) {
            fact(id, Stage.NOTED.get(i), day);
            stages.add(day);
            day = day.plusDays(random.between(0, 8));
        }
        LocalDate changed = random.chance(0.5) ? FROM.plusDays(random.between(-20, 20)) : null;
        LocalDate applied =
                changed != null && random.chance(0.5)
                        ? changed.plusDays(random.between(0, 25))
                        : null;
        if (changed != null) {
            change(id, changed, applied);
        }
        return new Planted(same, stages, changed, applied);
    }

    private void fact(UUID procedure, Stage stage, LocalDate day) {
        jdbc.sql(
                        """
                        insert into catalog.internal_fact (id, procedure, stage, day, document, signer,
                            authority, place, link, file, file_name, noted_at, noted_by)
                        values (:id, :procedure, :stage, :day, '1', '', '', '', '', '', '', now(), :id)
                        """)
                .param("id", Uuid7.next())
                .param("procedure", procedure)
                .param("stage", stage.name())
                .param("day", day)
                .update();
    }

    private void change(UUID procedure, LocalDate effective, @Nullable LocalDate applied) {
        jdbc.sql(
                        """
                        insert into catalog.internal_change (id, procedure, instrument, effective_on,
                            noted_at, noted_by, applied_on)
                        values (:id, :procedure, 'Nghị định', :day, now(), :id, :applied)
                        """)
                .param("id", Uuid7.next())
                .param("procedure", procedure)
                .param("day", effective)
                .param("applied", applied, java.sql.Types.DATE)
                .update();
    }

    @Test
    void threePlacesSayTheSameWhereNoneDiffersAndEveryWallShowsIt() {
        jdbc.sql("update catalog.posting_place set opened_on = '2030-01-01'").update();
        UUID agency = Unit.idOf("ducdong");
        Asked asked = asked(java.util.Set.of(agency), FROM, TO, AsKnown.NOW);
        on(TO, () -> nothingOfNothing("III.3-e", asked));
        List<ProcedureVersion> offered = offered(asked);
        UUID sheet = sheet();
        UUID first = place(agency);
        UUID second = place(agency);
        int expected = 0;
        for (int i = 0; i < offered.size(); i++) {
            ProcedureVersion version = offered.get(i);
            boolean national = i % 5 != 0;
            boolean here = i % 3 != 0;
            boolean there = i % 4 != 0;
            row(sheet, i, version.code(), national ? version.name() : version.name() + " khác");
            posted(first, version, here);
            posted(second, version, there);
            expected += national && here && there ? 1 : 0;
        }
        int all = offered.size();
        int same = expected;
        on(
                TO,
                () ->
                        assertThat(
                                        figure(
                                                "III.3-e",
                                                asked(
                                                        java.util.Set.of(agency),
                                                        FROM,
                                                        TO,
                                                        AsKnown.NOW)))
                                .isEqualTo(same + "/" + all));
        on(
                TO,
                () ->
                        assertThat(
                                        figure(
                                                "III.3-e",
                                                asked(
                                                        java.util.Set.of(agency),
                                                        FROM,
                                                        FROM,
                                                        AsKnown.NOW)))
                                .as("only the present is known")
                                .isEqualTo(same + "/" + all));
        jdbc.sql("delete from catalog.sheet").update();
    }

    private UUID sheet() {
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        insert into catalog.sheet (id, file, kind, new_fields, state, loaded_by, loaded_at)
                        values (:id, 'quoc-gia.csv', 'CSV', false, 'KEPT', :id, now())
                        """)
                .param("id", id)
                .update();
        return id;
    }

    private void row(UUID sheet, int row, String code, String name) {
        jdbc.sql(
                        """
                        insert into catalog.sheet_row (sheet, row, code, texts)
                        values (:sheet, :row, :code, jsonb_build_object('NAME', cast(:name as text)))
                        """)
                .param("sheet", sheet)
                .param("row", row)
                .param("code", code)
                .param("name", name)
                .update();
    }

    private UUID place(UUID agency) {
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        insert into catalog.posting_place (id, agency, kind, name, opened_on)
                        values (:id, :agency, 'BOARD', 'Bảng', '2022-01-04')
                        """)
                .param("id", id)
                .param("agency", agency)
                .update();
        return id;
    }

    private void posted(UUID place, ProcedureVersion version, boolean same) {
        UUID act = Uuid7.next();
        jdbc.sql(
                        """
                        insert into catalog.posting_act (id, place, kind, done_on, noted_at, noted_by,
                            address, reason)
                        values (:id, :place, 'POSTED', '2022-05-30', now(), :id, '', '')
                        """)
                .param("id", act)
                .param("place", place)
                .update();
        jdbc.sql(
                        """
                        insert into catalog.posting_act_sheet (act, code, version, content)
                        values (:act, :code, :version, :content)
                        """)
                .param("act", act)
                .param("code", version.code())
                .param("version", version.id())
                .param("content", same ? ContentHash.of(version) : "0")
                .update();
    }
}
