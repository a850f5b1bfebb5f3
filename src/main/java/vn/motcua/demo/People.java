package vn.motcua.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.dossier.Applicant;

/** Invented applicants: names, numbers and addresses that no real person has. */
final class People {

    private static final DateTimeFormatter TWO_DIGIT_YEAR =
            DateTimeFormatter.ofPattern("yy", Locale.ROOT);
    private static final int[] TAX_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private record Parts(List<String> middle, List<String> given) {}

    private record Trades(List<String> trades) {}

    private record Names(
            Map<String, Integer> surnames,
            Parts male,
            Parts female,
            List<String> phonePrefixes,
            String idProvince,
            Trades businesses,
            Map<String, List<String>> hamlets) {}

    private final Names names;

    private People(Names names) {
        this.names = names;
    }

    static People read() {
        YAMLMapper yaml =
                YAMLMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        return new People(yaml.readValue(DemoResources.text("demo/names.yaml"), Names.class));
    }

    List<String> communes() {
        return names.hamlets().keySet().stream().sorted().toList();
    }

    /** Somebody of a commune, grown up on the day. */
    Applicant someone(Dice dice, String commune, String communeName, LocalDate on) {
        boolean woman = dice.chance(0.5);
        Parts parts = woman ? names.female() : names.male();
        String name =
                String.join(
                        " ",
                        dice.weighted(names.surnames()),
                        dice.one(parts.middle()),
                        dice.one(parts.given()));
        LocalDate born = on.minusYears(dice.between(19, 75)).minusDays(dice.between(0, 364));
        int century = (born.getYear() >= 2000 ? 2 : 0) + (woman ? 1 : 0);
        String number =
                names.idProvince()
                        + century
                        + TWO_DIGIT_YEAR.format(born)
                        + String.format(Locale.ROOT, "%06d", dice.between(0, 999_999));
        String phone =
                dice.one(names.phonePrefixes())
                        + String.format(Locale.ROOT, "%07d", dice.between(0, 9_999_999));
        String hamlet = dice.one(names.hamlets().getOrDefault(commune, List.of("Thôn 1")));
        return new Applicant(
                name,
                number,
                born,
                woman ? "Nữ" : "Nam",
                hamlet + ", " + communeName + ", huyện Đức Thọ, tỉnh Hà Tĩnh",
                phone,
                "",
                "",
                "");
    }

    /** The same person speaking for a household business. */
    Applicant inBusiness(Dice dice, Applicant person) {
        String given = person.fullName().substring(person.fullName().lastIndexOf(' ') + 1);
        return new Applicant(
                person.fullName(),
                person.idNumber(),
                person.birthDate(),
                person.gender(),
                person.address(),
                person.phone(),
                person.email(),
                "Hộ kinh doanh " + dice.one(names.businesses().trades()) + " " + given,
                taxNumber(dice));
    }

    private static String taxNumber(Dice dice) {
        while (true) {
            String nine = "30" + String.format(Locale.ROOT, "%07d", dice.between(1, 9_999_999));
            int sum = 0;
            for (int i = 0; i < TAX_WEIGHTS.length; i++) {
                sum += TAX_WEIGHTS[i] * (nine.charAt(i) - '0');
            }
            int check = 10 - sum % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }
}
