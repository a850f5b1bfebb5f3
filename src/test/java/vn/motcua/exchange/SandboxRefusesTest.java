package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Status;
import vn.motcua.exchange.portal.Portal;
import vn.motcua.exchange.portal.PortalException;
import vn.motcua.journal.Actor;

/** What the sandbox says no to over the wire, and what our own check finds before it is sent. */
class SandboxRefusesTest extends ExchangeRoom {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 31);

    @Autowired private Wording wording;
    @Autowired private FactsStore facts;
    @Autowired private Fields fields;

    private UUID id;
    private Map<String, Object> dossier = Map.of();
    private Map<String, Object> step = Map.of();

    @BeforeEach
    void good() {
        id = desk.receive("Trần Văn Đúng");
        var entry = journal.read(id).getFirst();
        Message message =
                new Message(
                        id,
                        1,
                        entry.type(),
                        Status.RECEIVED,
                        entry.occurredAt(),
                        Actor.Kind.SYSTEM,
                        null);
        Facts known = Objects.requireNonNull(facts.of(List.of(id)).get(id));
        dossier = new LinkedHashMap<>(wording.dossier(known, message, 2));
        step = new LinkedHashMap<>(wording.step(known, message, 2));
    }

    private Portal portal() {
        return portals.find().orElseThrow();
    }

    @Test
    void aGoodOneIsTakenOnceAndFoundAgain() throws PortalException {
        String code = code(id);
        assertThat(portal().find(code)).isEmpty();
        portal().push(List.of(dossier), false);
        assertThat(portal().find(code).orElseThrow()).containsEntry("TrangThaiHoSo", "2");
        assertThatThrownBy(() -> portal().push(List.of(dossier), false))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.isThere()).isTrue());
        portal().push(List.of(dossier), true);
        portal().progress(List.of(step));
        assertThatThrownBy(() -> portal().progress(List.of(step)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.isThere()).isTrue());
        assertThat(dossier)
                .containsEntry("NgayNopHoSo", "20220531083100")
                .containsEntry("KenhThucHien", "1")
                .containsEntry("NoiNopHoSo", "2");
    }

    @Test
    void whatItDoesNotKnowCannotBeUpdated() {
        assertThatThrownBy(() -> portal().push(List.of(dossier), true))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.isNotThere()).isTrue());
        assertThatThrownBy(() -> portal().progress(List.of(step)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.isNotThere()).isTrue());
    }

    /** Both sides were written apart; each finds each fault. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MaHoSo             | ''             | MISSING
                    MaTTHC             | ''             | MISSING
                    TenTTHC            | ''             | MISSING
                    MaLinhVuc          | ''             | MISSING
                    LoaiDoiTuong       | ''             | MISSING
                    NgayNopHoSo        | ''             | MISSING
                    TrangThaiHoSo      | ''             | MISSING
                    TrichYeuHoSo       | LONG           | TOO_LONG
                    SoDienThoai        | LONG           | TOO_LONG
                    TrangThaiHoSo      | 11             | WRONG_CODE
                    TrangThaiHoSo      | 0              | WRONG_CODE
                    KenhThucHien       | 4              | WRONG_CODE
                    LoaiDoiTuong       | 5              | WRONG_CODE
                    HinhThuc           | 2              | WRONG_CODE
                    NoiNopHoSo         | 3              | WRONG_CODE
                    NgayNopHoSo        | 31/05/2022     | TOO_SHORT
                    NgayHenTra         | 2022-05-31     | TOO_SHORT
                    HoSoCoThanhPhanSoHoa | 9            | WRONG_CODE
                    """)
    void aBadFieldIsRefusedByThePortalAndFoundBeforeItIsSent(
            String field, String value, String way) {
        dossier.put(field, value.equals("LONG") ? "1".repeat(1_001) : value);
        assertThatThrownBy(() -> portal().push(List.of(dossier), false))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        e -> {
                            assertThat(e.isRefusal()).as(e.toString()).isTrue();
                            assertThat(e).hasMessageContaining(field);
                        });
        Fields.Fault fault = fields.fault(Fields.DOSSIER, dossier, DAY).orElseThrow();
        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.way().name()).isEqualTo(way.equals("TOO_SHORT") ? "WRONG_CODE" : way);
    }

    @Test
    void anUnknownProcedureIsRefused() {
        dossier.put("MaTTHC", "9.999999");
        assertThatThrownBy(() -> portal().push(List.of(dossier), false))
                .hasMessageContaining("MaTTHC không có trong danh mục");
    }

    @Test
    void aStepWithALongNameOrNoMomentIsRefused() throws PortalException {
        portal().push(List.of(dossier), false);
        step.put("NguoiXuLy", "N".repeat(51));
        assertThatThrownBy(() -> portal().progress(List.of(step)))
                .hasMessageContaining("NguoiXuLy quá dài");
        assertThat(fields.fault(Fields.PROGRESS, step, DAY))
                .contains(new Fields.Fault("NguoiXuLy", Fields.Way.TOO_LONG));
        step.put("NguoiXuLy", "N");
        step.put("ThoiDiemXuLy", "");
        assertThatThrownBy(() -> portal().progress(List.of(step)))
                .hasMessageContaining("Thiếu ThoiDiemXuLy");
    }

    @Test
    void theCatalogueIsReadOverTheSameWire() throws PortalException {
        assertThat(portal().procedures()).containsKey("2.000635");
        assertThat(portal().procedure("2.000635").orElseThrow()).contains("MATTHC", "LINHVUC");
        assertThat(portal().procedure("9.999999")).isEmpty();
    }
}
