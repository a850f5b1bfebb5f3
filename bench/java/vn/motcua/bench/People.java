package vn.motcua.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.motcua.dossier.Applicant;

/** Applicants with names as they are common: few family names, many given ones. */
final class People {

    private static final List<String> FAMILY =
            List.of(
                    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng",
                    "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Thái", "Đinh");
    private static final List<String> MIDDLE_WOMEN =
            List.of("Thị", "Thị Thu", "Thị Thanh", "Thị Minh", "Ngọc", "Thị Kim", "Thị Bích");
    private static final List<String> MIDDLE_MEN =
            List.of("Văn", "Đức", "Hữu", "Quang", "Minh", "Xuân", "Đình", "Công");
    private static final List<String> GIVEN =
            List.of(
                    "An", "Anh", "Bình", "Châu", "Chi", "Cường", "Dung", "Dũng", "Duy", "Giang",
                    "Hà", "Hải", "Hạnh", "Hằng", "Hiền", "Hiếu", "Hoa", "Hòa", "Hồng", "Hùng",
                    "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Nam", "Nga", "Ngân", "Nhung",
                    "Oanh", "Phong", "Phúc", "Phương", "Quân", "Quỳnh", "Sơn", "Tâm", "Thảo",
                    "Thắng", "Thủy", "Trang", "Trung", "Tuấn", "Tùng", "Vân", "Vinh", "Yến");
    private static final List<String> PLACES =
            List.of("Thôn Đại Lợi", "Thôn Vọng Sơn", "Thôn Yên Hội", "Tổ dân phố", "Thôn Hòa Bình");

    private People() {}

    static Applicant somebody(int commune, LocalDate today, RandomGenerator random) {
        boolean woman = random.nextBoolean();
        LocalDate born = today.minusDays(18 * 365L + random.nextInt(55 * 365));
        return new Applicant(
                skewed(FAMILY, random)
                        + " "
                        + skewed(woman ? MIDDLE_WOMEN : MIDDLE_MEN, random)
                        + " "
                        + GIVEN.get(random.nextInt(GIVEN.size())),
                "042" + number(woman, born, random),
                born,
                woman ? "Nữ" : "Nam",
                skewed(PLACES, random) + " " + (1 + random.nextInt(9)) + ", xã số " + commune,
                "09" + digits(8, random),
                "",
                "",
                "");
    }

    /** Century and sex, the year of birth, and a number within it. */
    private static String number(boolean woman, LocalDate born, RandomGenerator random) {
        int century = (born.getYear() >= 2000 ? 2 : 0) + (woman ? 1 : 0);
        int year = born.getYear() % 100;
        return "" + century + year / 10 + year % 10 + digits(6, random);
    }

    private static String digits(int count, RandomGenerator random) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** The first of a list far more often than the last. */
    static <T> T skewed(List<T> list, RandomGenerator random) {
        double place = random.nextDouble();
        return list.get((int) (place * place * list.size()));
    }
}
