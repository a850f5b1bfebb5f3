package vn.motcua.dossier.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** The examples of the description; a test holds them against its schemas and reads them. */
final class MessageSamples {

    private static final String RECEIVE =
            """
            {"agency": "000.05.90.H27", "procedure": "1.001193", "caseId": "chung", "channel": "COUNTER",
             "applicant": {"fullName": "Nguyễn Thị Lan", "idNumber": "042190001234", "birthDate": "1990-02-28",
               "gender": "Nữ", "address": "Thôn Đông, xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh",
               "phone": "0912345678"},
             "papers": [{"paper": "to-khai", "originals": 1}, {"paper": "giay-chung-sinh", "originals": 1},
               {"paper": "giay-to-tuy-than", "shown": true}],
             "sets": 1, "resultBy": "DESK"}
            """;

    private MessageSamples() {}

    static Map<String, String> receive() {
        return Map.of("birth registration", RECEIVE);
    }

    static Map<String, String> acts() {
        Map<String, String> acts = new LinkedHashMap<>();
        acts.put("accept", onTask("accept", ""));
        acts.put("take", onTask("take", ""));
        acts.put("release", onTask("release", ""));
        acts.put("assign", onTask("assign", ", \"to\": \"018f5c2e-7b1a-7c3d-9e4f-5a6b7c8d9e0f\""));
        acts.put("forward", onTask("forward", ", \"choice\": \"dat\", \"note\": \"Đủ điều kiện\""));
        acts.put("return", onTask("return", ", \"step\": \"B1\", \"note\": \"Thiếu chữ ký\""));
        acts.put("mark-sent", "{\"act\": \"mark-sent\", \"from\": 3, \"as\": \"BOTH\"}");
        acts.put("mark-arrived", "{\"act\": \"mark-arrived\", \"task\": 4, \"as\": \"PAPER\"}");
        acts.put("recall", "{\"act\": \"recall\", \"done\": 3}");
        acts.put(
                "ask-opinions",
                onTask(
                        "ask-opinions",
                        """
                        , "of": [{"unit": "018f5c2e-7b1a-7c3d-9e4f-5a6b7c8d9e0f", "post": "head"}],
                        "within": "4 giờ làm việc", "question": "Đề nghị cho ý kiến về điều kiện giải quyết"
                        """));
        acts.put(
                "give-opinion",
                onTask("give-opinion", ", \"verdict\": \"AGREE\", \"text\": \"Nhất trí\""));
        acts.put("withdraw-opinion", onTask("withdraw-opinion", ", \"opinion\": 4"));
        acts.put(
                "waive-child",
                onTask(
                        "waive-child",
                        """
                        , "child": "018f5c2e-7b1a-7c3d-9e4f-5a6b7c8d9e0f", "reason": "Thẻ in chậm"
                        """));
        acts.put("decide", onTask("decide", ", \"note\": \"Đồng ý cấp\""));
        acts.put(
                "record-result",
                onTask(
                        "record-result",
                        """
                        , "result": "KQ.G15.000031", "number": "12/KQ-HT", "signedOn": "2022-03-04"
                        """));
        String paper = ", \"paper\": \"Bằng tốt nghiệp\", \"pages\": 3, \"copies\": 2";
        acts.put("enter-certificate", onTask("enter-certificate", paper));
        acts.put(
                "certify",
                onTask(
                        "certify",
                        paper + ", \"signer\": \"018f5c2e-7b1a-7c3d-9e4f-5a6b7c8d9e0f\""));
        acts.put(
                "hand-back",
                onTask("hand-back", ", \"method\": \"DESK\", \"receiver\": \"Nguyễn Thị Lan\""));
        acts.put(
                "ask-supplement",
                onTask(
                        "ask-supplement",
                        """
                        , "items": [{"paper": "to-khai", "name": "Tờ khai", "originals": 1,
                        "what": "Ghi lại mục 3"}], "reason": "Tờ khai chưa ghi ngày sinh"
                        """));
        acts.put(
                "return-supplement",
                onTask("return-supplement", ", \"note\": \"Ảnh mờ, đề nghị chụp lại\""));
        acts.put("bring-supplement", onTask("bring-supplement", ", \"brought\": [1]"));
        acts.put("close-silent", onTask("close-silent", ""));
        acts.put(
                "ask-payment",
                onTask("ask-payment", ", \"amount\": 1250000, \"number\": \"15/TB-CCT\""));
        acts.put(
                "confirm-payment",
                onTask(
                        "confirm-payment",
                        ", \"receipt\": \"0001234\", \"paidOn\": \"2022-03-04\""));
        acts.put(
                "suspend",
                onTask(
                        "suspend",
                        ", \"basis\": \"Điều 61 Nghị định 43/2014/NĐ-CP\", \"reason\": \"Chờ giám định\""));
        acts.put("resume", onTask("resume", ""));
        acts.put(
                "refuse",
                onTask(
                        "refuse",
                        ", \"basis\": \"Điều 8 Luật Hộ tịch\", \"reason\": \"Không đủ điều kiện\""));
        acts.put("add-note", "{\"act\": \"add-note\", \"text\": \"Đã gọi điện cho người nộp\"}");
        acts.put("place-file", "{\"act\": \"place-file\", \"place\": \"Kệ 2, hộp 14\"}");
        acts.put("withdraw", "{\"act\": \"withdraw\", \"reason\": \"Không còn nhu cầu\"}");
        acts.put(
                "apologise",
                """
                {"act": "apologise", "reappointed": "2022-03-10",
                 "reason": "Hồ sơ cần xác minh thêm tại thực địa"}
                """);
        acts.put(
                "deliver-apology",
                """
                {"act": "deliver-apology", "method": "DESK", "proof": "Nguyễn Thị Lan"}
                """);
        acts.put(
                "correct-completion",
                """
                {"act": "correct-completion", "claimed": "2022-03-04T15:20:00+07:00",
                 "reason": "power-cut", "note": "Mất điện, nhập sau khi có điện lại"}
                """);
        return acts;
    }

    private static String onTask(String act, String rest) {
        return "{\"act\": \"" + act + "\", \"task\": 3, \"seen\": 1" + rest + "}";
    }
}
