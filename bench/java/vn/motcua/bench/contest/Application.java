package vn.motcua.bench.contest;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * What a citizen brings: twelve fields and three papers.
 *
 * @param place whose people resolve it, from 0
 */
public record Application(long number, int place, Map<String, Object> fields, List<Paper> papers) {

    /** One paper handed in. */
    public record Paper(String type, String name, String description, String url) {}

    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() * 1000);

    static Application of(RandomGenerator random) {
        long number = NUMBERS.incrementAndGet();
        int place = random.nextInt(Course.PLACES);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", "000.%02d.99.H99-%d".formatted(place, number));
        fields.put("procedure", "9.000001");
        fields.put("place", "d" + place);
        fields.put("fullName", "Nguyễn Thị Thu Hương " + number % 1_000_000);
        fields.put("idNumber", "042190%06d".formatted(number % 1_000_000));
        fields.put("phone", "0912%06d".formatted(number % 1_000_000));
        fields.put("gender", "Nữ");
        fields.put("address", "Thôn %d, xã số %d, huyện Đo Lường".formatted(number % 12, place));
        fields.put("channel", "COUNTER");
        fields.put("fee", random.nextLong(500) * 1000);
        fields.put("urgent", random.nextInt(10) == 0);
        fields.put("receivedAt", Date.from(Instant.now()));
        return new Application(number, place, fields, papers(number));
    }

    private static List<Paper> papers(long number) {
        String at = "s3://dossiers/" + number;
        return List.of(
                new Paper("application/pdf", "to-khai.pdf", "Tờ khai", at + "/1"),
                new Paper("image/jpeg", "giay-to.jpg", "Giấy tờ tùy thân", at + "/2"),
                new Paper("application/pdf", "ban-ve.pdf", "Bản vẽ", at + "/3"));
    }

    public String text(String field) {
        return String.valueOf(fields.get(field));
    }
}
