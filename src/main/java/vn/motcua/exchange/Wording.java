package vn.motcua.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.exchange.portal.PortalJson;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/**
 * Puts dossiers and their steps into the portal's words. Says what is known and nothing else: what
 * its other clients make up (a number of nines for an owner without one, an end of what was only
 * stopped) is left out.
 */
@Component
class Wording {

    /** Who a message is about; the ledger keeps these as stars. */
    private static final Set<String> PERSONAL =
            Set.of(
                    "SoGiayToChuHoSo",
                    "ChuHoSo",
                    "Email",
                    "SoDienThoai",
                    "DinhDanhCHS",
                    "NguoiXuLy");

    private static final int SUMMARY = 1_000;
    private static final int NAME = 50;
    private static final int FULL_NUMBER = 12;
    private static final int OLD_NUMBER = 9;
    private static final int NOT_RECEIVED = 3;
    private static final int DONE = 9;
    private static final int HANDED_OVER = 10;

    private final Catalog catalog;
    private final Organizations organizations;
    private final MessageSource messages;

    Wording(Catalog catalog, Organizations organizations, MessageSource messages) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.messages = messages;
    }

    /** A dossier as {@code DongBoHoSoMC} takes it, standing where the message says. */
    Map<String, Object> dossier(Facts facts, Message message, int code) {
        ProcedureVersion procedure = catalog.version(facts.version());
        boolean online = facts.channel() == Channel.ONLINE;
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("MaHoSo", facts.code());
        said.put("MaTTHC", procedure.code());
        said.put("TenTTHC", procedure.name());
        said.put("MaLinhVuc", procedure.field().code());
        said.put("TenLinhVuc", procedure.field().name());
        said.put(
                "KenhThucHien",
                switch (facts.channel()) {
                    case COUNTER -> "1";
                    case ONLINE -> "2";
                    case POST -> "3";
                });
        said.put(
                "SoGiayToChuHoSo",
                facts.organisation().isEmpty() ? facts.idNumber() : facts.taxNumber());
        said.put("ChuHoSo", facts.organisation().isEmpty() ? facts.name() : facts.organisation());
        said.put("LoaiDoiTuong", kind(facts));
        said.put("Email", facts.email());
        said.put("SoDienThoai", facts.phone());
        said.put("TrichYeuHoSo", cut(procedure.name(), SUMMARY));
        Instant filed = facts.filedAt() == null ? facts.receivedAt() : facts.filedAt();
        said.put("NgayNopHoSo", PortalJson.stamp(filed));
        boolean accepted = facts.promisedDue() != null && code != 1;
        said.put("NgayTiepNhan", accepted ? PortalJson.stamp(facts.receivedAt()) : "");
        said.put("NgayHenTra", accepted ? PortalJson.stamp(facts.promisedDue()) : "");
        said.put("TrangThaiHoSo", Integer.toString(code));
        said.put("NgayTra", code == HANDED_OVER ? PortalJson.stamp(facts.returnedAt()) : "");
        said.put("HinhThuc", facts.resultByPost() ? "1" : "0");
        boolean done = code == DONE || code == HANDED_OVER;
        said.put("NgayKetThucXuLy", done ? PortalJson.stamp(facts.resolvedAt()) : "");
        said.put("NgayTuChoi", code == NOT_RECEIVED ? PortalJson.stamp(message.at()) : "");
        said.put("DonViXuLy", unit(facts.agency(), message.at()));
        said.put("NoiNopHoSo", "2");
        said.put("HoSoCoThanhPhanSoHoa", online ? "1" : "0");
        said.put("TaiKhoanDuocXacThucVoiVNeID", "0");
        said.put("DuocThanhToanTrucTuyen", facts.paidOnline() ? "1" : "0");
        List<Map<String, String>> owners = owners(facts);
        if (!owners.isEmpty()) {
            said.put("DinhDanhCHS", owners);
        }
        return said;
    }

    private static String kind(Facts facts) {
        if (facts.organisation().isEmpty()) {
            return "1";
        }
        return facts.taxNumber().isEmpty() ? "4" : "2";
    }

    private static List<Map<String, String>> owners(Facts facts) {
        String number = facts.organisation().isEmpty() ? facts.idNumber() : "";
        if (!number.matches("[0-9]+")) {
            return List.of();
        }
        return switch (number.length()) {
            case FULL_NUMBER -> List.of(Map.of("LoaiDinhDanh", "1", "SoDinhDanh", number));
            case OLD_NUMBER -> List.of(Map.of("LoaiDinhDanh", "2", "SoDinhDanh", number));
            default -> List.of();
        };
    }

    /** A step as {@code CapNhatTienDoHoSoMC} takes it. */
    Map<String, Object> step(Facts facts, Message message, int code) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("MaHoSo", facts.code());
        said.put("NguoiXuLy", cut(who(message), NAME));
        said.put("ThoiDiemXuLy", PortalJson.stamp(message.at()));
        said.put("PhongBanXuLy", unit(facts.agency(), message.at()));
        said.put(
                "NoiDungXuLy",
                messages.getMessage(
                        "exchange.step." + message.type().substring("dossier.".length()),
                        null,
                        Locale.of("vi")));
        said.put("TrangThai", Integer.toString(code));
        return said;
    }

    private String who(Message message) {
        UUID actor = message.actor();
        return switch (message.by()) {
            case STAFF ->
                    actor == null
                            ? text("exchange.by.system")
                            : organizations
                                    .chart()
                                    .staff(actor)
                                    .map(Staff::name)
                                    .orElseGet(() -> text("exchange.by.system"));
            case CITIZEN -> text("exchange.by.citizen");
            case INTEGRATOR, SYSTEM -> text("exchange.by.system");
        };
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.of("vi"));
    }

    private String unit(UUID agency, Instant at) {
        OrganizationChart chart = organizations.chart();
        LocalDate day = Zones.dayOf(at);
        return chart.lastKnown(agency, day).map(Unit::name).orElse("");
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** The same as the ledger keeps it: without the persons. */
    static String masked(@Nullable Map<String, Object> dossier, Map<String, Object> step) {
        List<Map<String, Object>> both = new ArrayList<>(2);
        if (dossier != null) {
            both.add(masked(dossier));
        }
        both.add(masked(step));
        return PortalJson.write(both);
    }

    private static Map<String, Object> masked(Map<String, Object> message) {
        Map<String, Object> masked = new LinkedHashMap<>(message);
        for (String field : PERSONAL) {
            masked.computeIfPresent(field, (_, value) -> "".equals(value) ? "" : "***");
        }
        return masked;
    }
}
