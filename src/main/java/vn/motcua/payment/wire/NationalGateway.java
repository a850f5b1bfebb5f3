package vn.motcua.payment.wire;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The payment platform of the national portal, 1.0.6. It has no message to give money back, so that
 * goes by transfer.
 */
public final class NationalGateway implements Gateway {

    public static final String ID = "national";
    static final String VERSION = "1.0.6";
    private static final String OK = "00";

    /** The data exchange writes it as a number, or as text of one or two digits. */
    private static final String NOUGHT = "0+";

    private static final int LONGEST_NAME = 250;

    private final GatewaySettings.National settings;
    private final Wire wire;

    NationalGateway(GatewaySettings.National settings, Wire wire) {
        this.settings = settings;
        this.wire = wire;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String open(Asking asking) throws GatewayException {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("LoaiBanTin", "INIT");
        head.put("PhienBan", VERSION);
        head.put("MaDoiTac", settings.partner());
        head.put("MaThamChieu", asking.reference());
        head.put("SoTien", Long.toString(asking.amount()));
        head.put("LoaiHinhThanhToan", "PAY");
        head.put("MaKenhThanhToan", "1");
        head.put("MaThietBi", "1");
        head.put("NgonNgu", "vi-VN");
        head.put("MaTienTe", "VND");
        head.put("MaNganHang", "PAYMENT");
        head.put("ThongTinGiaoDich", asking.info());
        head.put("ThoiGianGD", Messages.stamp(asking.begunAt()));
        head.put("Ip", asking.address());
        Map<String, Object> message = new LinkedHashMap<>(head);
        message.put(NationalSigning.HASH, NationalSigning.init(settings.secret(), head));
        message.put("ThongTinBienLai", bill(asking));
        Map<String, String> answer = post(message);
        String code = answer.getOrDefault("error_code", "");
        if (!code.matches(NOUGHT)) {
            throw new GatewayException("INIT refused with " + code);
        }
        return Messages.read(answer.getOrDefault("message", ""))
                .map(inner -> inner.getOrDefault("UrlThanhToan", ""))
                .filter(url -> url.startsWith("https://") || url.startsWith("/"))
                .orElseThrow(() -> new GatewayException("No address to pay at"));
    }

    private static Map<String, Object> bill(Asking asking) {
        Asking.Bill bill = asking.bill();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("MaDichVu", "2");
        said.put("MaDVC", bill.procedure() + ".01");
        said.put("TenDVC", cut(bill.procedureName()));
        said.put("MaTTHC", bill.procedure());
        said.put("TenTTHC", cut(bill.procedureName()));
        said.put("MaDonVi", bill.agency());
        said.put("TenDonVi", bill.agencyName());
        said.put("MaHoSo", bill.dossier());
        said.put("TKThuHuong", bill.account());
        said.put("MaNHThuHuong", bill.bank());
        said.put("TenTKThuHuong", bill.holder());
        said.put("NoiDungThanhToan", asking.info());
        said.put("HoTenNguoiNop", bill.payer());
        said.put("SoCMNDNguoiNop", bill.payerNumber());
        said.put("DiaChiNguoiNop", bill.payerAddress());
        said.put("HuyenNguoiNop", "");
        said.put("TinhNguoiNop", "");
        said.put("PhiLePhi", bill.items().stream().map(NationalGateway::fee).toList());
        said.put(
                "DSKhoanNop",
                bill.items().stream()
                        .map(item ->
                                Map.of(
                                        "NoiDung",
                                        item.name(),
                                        "SoTien",
                                        Long.toString(item.amount())))
                        .toList());
        return said;
    }

    private static Map<String, String> fee(Asking.Item item) {
        Map<String, String> fee = new LinkedHashMap<>();
        fee.put("LoaiPhiLePhi", item.tax() ? "2" : "1");
        fee.put("MaPhiLePhi", "");
        fee.put("TenPhiLePhi", item.name());
        fee.put("SoTien", Long.toString(item.amount()));
        return fee;
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    @Override
    public Told ask(Asking asking, Instant now) throws GatewayException {
        Map<String, String> message = new LinkedHashMap<>();
        message.put("LoaiBanTin", "QUERY");
        message.put("PhienBan", VERSION);
        message.put("MaDoiTac", settings.partner());
        message.put("MaThamChieu", asking.reference());
        message.put("ThoiGianGD", Messages.stamp(asking.begunAt()));
        message.put(NationalSigning.HASH, NationalSigning.query(settings.secret(), message));
        Map<String, String> answer = post(message);
        if (!asking.reference().equals(answer.get("MaThamChieu"))) {
            throw new GatewayException("An answer about another order");
        }
        String state = answer.getOrDefault("TrangThaiGD", "");
        boolean paid = OK.equals(answer.get("MaLoi")) && settings.paid().equals(state);
        return new Told(
                asking.reference(),
                Messages.amount(answer.getOrDefault("SoTien", "")).orElse(-1L),
                paid ? Told.Kind.PAID : Told.Kind.WAITING,
                paid ? OK : state,
                answer.getOrDefault("MaGiaoDich", ""),
                answer.getOrDefault("MaNganHang", ""),
                Messages.moment(answer.getOrDefault("ThoiGianGD", "")).orElse(null));
    }

    /** The message of a call-back; empty where it is none. */
    public static Optional<Map<String, String>> read(String json) {
        return Messages.read(json);
    }

    /** Whether a call-back is from the platform and for us. */
    public boolean isSigned(Map<String, String> message) {
        return NationalSigning.isConfirmSigned(settings.secret(), message)
                && settings.partner().equals(message.get("MaDoiTac"));
    }

    /** Whether it is the platform that asks for the receipts of an order of ours. */
    public boolean asksForBill(Map<String, String> message) {
        return "GET_BILL".equals(message.get("LoaiBanTin"))
                && Signing.same(
                        NationalSigning.query(settings.secret(), message),
                        message.getOrDefault(NationalSigning.HASH, ""))
                && settings.partner().equals(message.get("MaDoiTac"));
    }

    /** Whether a message says when an order was begun, as the message that began it did. */
    public static boolean isOf(Map<String, String> message, Instant begun) {
        return Messages.stamp(begun).equals(message.get("ThoiGianGD"));
    }

    /** The hash by which receipts are signed together with what is said beside them. */
    public String signed(String answer, byte[] paper) {
        return NationalSigning.bill(
                settings.secret(), Messages.read(answer).orElse(Map.of()), Signing.sha256(paper));
    }

    /** What a call-back says. */
    public static Told callBack(Map<String, String> message) {
        String code = message.getOrDefault("MaLoi", "");
        return new Told(
                message.getOrDefault("MaThamChieu", ""),
                Messages.amount(message.getOrDefault("SoTien", "")).orElse(-1L),
                code.equals(OK) ? Told.Kind.PAID : Told.Kind.FAILED,
                code,
                message.getOrDefault("MaGiaoDich", ""),
                message.getOrDefault("MaNganHang", ""),
                Messages.moment(message.getOrDefault("ThoiGianGD", "")).orElse(null));
    }

    /**
     * What is answered to a call-back, signed.
     *
     * @param code {@code 00} where nothing needs to be sent again
     */
    public String answer(Map<String, String> message, String code, String words, Instant now) {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("MaLoi", code);
        answer.put("MoTaLoi", words);
        answer.put("MaDoiTac", message.getOrDefault("MaDoiTac", ""));
        answer.put("MaThamChieu", message.getOrDefault("MaThamChieu", ""));
        answer.put("ThoiGianGD", Messages.stamp(now));
        answer.put(NationalSigning.HASH, NationalSigning.answer(settings.secret(), answer));
        return Messages.json(answer);
    }

    /** No published text lists the words of its answers. */
    @Override
    public boolean saysWaiting() {
        return false;
    }

    @Override
    public long most() {
        return Long.MAX_VALUE;
    }

    @Override
    public boolean givesBack() {
        return false;
    }

    @Override
    public String giveBack(Asking asking, long back, String transaction, String by, Instant now)
            throws GatewayException {
        throw GatewayException.refused("The platform has no message for it");
    }

    private Map<String, String> post(Map<String, ?> message) throws GatewayException {
        String answer =
                wire.post(
                        settings.url(),
                        Messages.json(message),
                        Map.of("Authorization", "Bearer " + settings.token()));
        return Messages.read(answer).orElseThrow(() -> new GatewayException("No JSON"));
    }
}
