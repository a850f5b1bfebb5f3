package vn.motcua.payment.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Gateways are signed for, and believed, to the letter. */
class SigningVectorsTest {

    private static final String VNPAY_SECRET = "TESTSECRET0123456789ABCDEFGHIJKL";
    private static final String SECRET = "TESTSECRET";

    /** The published sample of VNPAY 2.1.0; its order of parameters is not that of signing. */
    private static Map<String, String> sample() {
        Map<String, String> sample = new LinkedHashMap<>();
        sample.put("vnp_Version", "2.1.0");
        sample.put("vnp_TxnRef", "5");
        sample.put("vnp_Amount", "1806000");
        sample.put("vnp_Command", "pay");
        sample.put("vnp_CreateDate", "20210801153333");
        sample.put("vnp_CurrCode", "VND");
        sample.put("vnp_IpAddr", "127.0.0.1");
        sample.put("vnp_Locale", "vn");
        sample.put("vnp_OrderInfo", "Thanh toan don hang :5");
        sample.put("vnp_OrderType", "other");
        sample.put("vnp_ReturnUrl", "https://domainmerchant.vn/ReturnUrl");
        sample.put("vnp_TmnCode", "DEMOV210");
        return sample;
    }

    @Test
    void anAddressOfVnpayIsThePublishedStringAndItsVector() {
        assertThat(VnpaySigning.canonical(sample()))
                .isEqualTo(
                        "vnp_Amount=1806000&vnp_Command=pay&vnp_CreateDate=20210801153333"
                                + "&vnp_CurrCode=VND&vnp_IpAddr=127.0.0.1&vnp_Locale=vn"
                                + "&vnp_OrderInfo=Thanh+toan+don+hang+%3A5&vnp_OrderType=other"
                                + "&vnp_ReturnUrl=https%3A%2F%2Fdomainmerchant.vn%2FReturnUrl"
                                + "&vnp_TmnCode=DEMOV210&vnp_TxnRef=5&vnp_Version=2.1.0");
        assertThat(VnpaySigning.sign(VNPAY_SECRET, sample()))
                .isEqualTo(
                        "d5d99078a59a7da23ded2177aefdf4a18fc997a998457a3768cc8fba386293eb"
                                + "7a500253f57e1aa7e01a5210e8aeace31e2ceb6d6a84af224aa5c6028537f3d4");
    }

    @Test
    void emptyValuesAndTheHashItselfAreNotSigned() {
        Map<String, String> more = new HashMap<>(sample());
        more.put("vnp_BankCode", "");
        more.put("vnp_SecureHash", "x");
        more.put("vnp_SecureHashType", "HmacSHA512");

        assertThat(VnpaySigning.sign(VNPAY_SECRET, more))
                .isEqualTo(VnpaySigning.sign(VNPAY_SECRET, sample()));
    }

    @Test
    void aSignedAddressIsReadBackAndNothingInItCanBeChanged() {
        String query = VnpaySigning.query(VNPAY_SECRET, sample());
        Map<String, String> read = VnpaySigning.read(query);

        assertThat(VnpaySigning.isSigned(VNPAY_SECRET, read)).isTrue();
        assertThat(VnpaySigning.isSigned("another", read)).isFalse();
        for (String name : sample().keySet()) {
            Map<String, String> changed = new HashMap<>(read);
            changed.merge(name, "1", String::concat);
            assertThat(VnpaySigning.isSigned(VNPAY_SECRET, changed)).as(name).isFalse();
        }
        assertThat(VnpaySigning.isSigned(VNPAY_SECRET, sample())).as("no hash").isFalse();
    }

    @Test
    void theNationalPlatformsVectorsHold() {
        Map<String, String> init = new LinkedHashMap<>();
        init.put("LoaiBanTin", "INIT");
        init.put("PhienBan", "1.0.6");
        init.put("MaDoiTac", "PARTNER01");
        init.put("MaThamChieu", "dvc0000012H27220303000120220303083000");
        init.put("SoTien", "20000");
        init.put("LoaiHinhThanhToan", "PAY");
        init.put("MaKenhThanhToan", "1");
        init.put("MaThietBi", "1");
        init.put("NgonNgu", "vi-VN");
        init.put("MaTienTe", "VND");
        init.put("MaNganHang", "PAYMENT");
        init.put("ThongTinGiaoDich", "THANH TOAN HO SO 000.00.12.H27-220303-0001");
        init.put("ThoiGianGD", "20220303083000");
        init.put("Ip", "10.0.0.1");
        assertThat(NationalSigning.init(SECRET, init))
                .isEqualTo("7730ce523983f05c7d7bf61a0fe4c2bf25fe2ba985648f655288c8b951dc6595");
        assertThat(
                        NationalSigning.query(
                                SECRET,
                                Map.of(
                                        "LoaiBanTin",
                                        "QUERY",
                                        "PhienBan",
                                        "1.0.6",
                                        "MaDoiTac",
                                        "PARTNER01",
                                        "MaThamChieu",
                                        "dvc0000012H27220303000120220303083000",
                                        "ThoiGianGD",
                                        "20220303083000")))
                .isEqualTo("42d6bd441cd80dd78bf4bd01ba6929033f36f9618eb78fa6cd16e454fe3618d7");
    }

    /** What the gateway would send is what the vector signs. */
    @Test
    void theMessageThatOpensAnOrderCarriesTheVector() throws GatewayException {
        String[] sent = new String[1];
        NationalGateway gateway =
                new NationalGateway(
                        new GatewaySettings.National("x", "PARTNER01", SECRET, "token", "00"),
                        (address, json, headers) -> {
                            sent[0] = json;
                            assertThat(headers).containsEntry("Authorization", "Bearer token");
                            return "{\"error_code\":\"0\",\"message\":\"{\\\"UrlThanhToan\\\":"
                                    + "\\\"https://pay.example/1\\\"}\"}";
                        });
        String url =
                gateway.open(
                        new Asking(
                                "dvc0000012H27220303000120220303083000",
                                20_000,
                                "THANH TOAN HO SO 000.00.12.H27-220303-0001",
                                Instant.parse("2022-03-03T01:30:00Z"),
                                Instant.parse("2022-03-03T01:45:00Z"),
                                "10.0.0.1",
                                "",
                                false,
                                Asking.Bill.NONE));
        assertThat(url).isEqualTo("https://pay.example/1");
        assertThat(sent[0])
                .contains("7730ce523983f05c7d7bf61a0fe4c2bf25fe2ba985648f655288c8b951dc6595");
    }

    @Test
    void aCallBackOfVnpayIsPaidOnlyWhereBothCodesSaySo() {
        record Case(String response, String status, Told.Kind kind) {}
        for (Case one :
                List.of(
                        new Case("00", "00", Told.Kind.PAID),
                        new Case("00", "02", Told.Kind.FAILED),
                        new Case("24", "00", Told.Kind.FAILED),
                        new Case("24", "02", Told.Kind.FAILED),
                        new Case("00", "01", Told.Kind.WAITING),
                        new Case("07", "00", Told.Kind.WAITING),
                        new Case("", "", Told.Kind.WAITING))) {
            Told told =
                    VnpayGateway.callBack(
                            Map.of(
                                    "vnp_ResponseCode",
                                    one.response(),
                                    "vnp_TransactionStatus",
                                    one.status(),
                                    "vnp_Amount",
                                    "2000000"));
            assertThat(told.kind()).as(one.toString()).isEqualTo(one.kind());
            assertThat(told.amount()).isEqualTo(20_000);
        }
        assertThat(VnpayGateway.callBack(Map.of("vnp_Amount", "2000001")).amount()).isEqualTo(-1);
        assertThat(VnpayGateway.callBack(Map.of("vnp_Amount", "-5")).amount()).isEqualTo(-1);
    }

    @Test
    void anOrderIsTakenWhereTheCodeIsNoughtHoweverItIsWritten() throws GatewayException {
        for (String code : List.of("0", "\"0\"", "\"00\"")) {
            assertThat(answering(code).open(asking())).as(code).isEqualTo("https://pay.example/1");
        }
        for (String code : List.of("1", "\"\"", "\"01\"", "null", "\"-3\"")) {
            assertThatThrownBy(() -> answering(code).open(asking()))
                    .as(code)
                    .isInstanceOf(GatewayException.class);
        }
    }

    private static NationalGateway answering(String code) {
        return new NationalGateway(
                new GatewaySettings.National("x", "PARTNER01", SECRET, "token", "00"),
                (address, json, headers) ->
                        "{\"error_code\":"
                                + code
                                + ",\"message\":\"{\\\"UrlThanhToan\\\":"
                                + "\\\"https://pay.example/1\\\"}\"}");
    }

    private static Asking asking() {
        return new Asking(
                "5",
                20_000,
                "TRUY VAN 5",
                Instant.parse("2022-03-03T01:30:00Z"),
                Instant.parse("2022-03-03T01:45:00Z"),
                "10.0.0.1",
                "",
                false,
                Asking.Bill.NONE);
    }

    @Test
    void onlyTheGatewaysOwnNoSaysThatNothingWentBack() {
        for (String code : List.of("95", "91", "94", "99", "00", "")) {
            VnpayGateway gateway =
                    new VnpayGateway(
                            new GatewaySettings.Vnpay("p", "a", "DEMOV210", VNPAY_SECRET),
                            (address, json, headers) -> "{\"vnp_ResponseCode\":\"" + code + "\"}");
            assertThatThrownBy(() ->
                            gateway.giveBack(
                                    asking(),
                                    1_000,
                                    "14000001",
                                    "x",
                                    Instant.parse("2022-03-03T02:00:00Z")))
                    .as(code)
                    .isInstanceOfSatisfying(
                            GatewayException.class,
                            no ->
                                    assertThat(no.isRefusal())
                                            .isEqualTo(List.of("95", "91").contains(code)));
        }
    }

    @Test
    void logsShowNeitherSecretsNorWhoPays() {
        String shown =
                Masked.json(
                        "{\"MaXacThuc\":\"abc\",\"HoTenNguoiNop\":\"Trần \\\"A\\\"\","
                                + "\"vnp_SecureHash\":\"d5\",\"SoTien\":\"20000\","
                                + "\"vnp_IpAddr\":\"10.0.0.1\",\"Ip\":\"10.0.0.2\"}");
        assertThat(shown).contains("20000").doesNotContain("abc", "Trần", "d5", "10.0.0");
        assertThat(Masked.address("https://x?vnp_TxnRef=5&vnp_SecureHash=d5d9"))
                .endsWith("vnp_TxnRef=5&vnp_SecureHash=***");
        assertThat(new GatewaySettings.Vnpay("a", "b", "c", "hidden").toString())
                .doesNotContain("hidden");
        assertThat(new GatewaySettings.National("a", "b", "hidden", "token1", "00").toString())
                .doesNotContain("hidden", "token1");
    }
}
