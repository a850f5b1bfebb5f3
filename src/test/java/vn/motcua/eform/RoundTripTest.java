package vn.motcua.eform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.shell.FormView;

/**
 * For whatever is typed: what is shown reads back as what was read, and what we accept the raw
 * schema accepts. The seed of a failure is printed with it.
 */
class RoundTripTest {

    private static final int TRIES = 200;

    private static final List<String> CASES =
            List.of("chung", "bo-roi", "mang-thai-ho", "xac-minh");

    private static final List<String> ODD =
            List.of(
                    "",
                    " ",
                    "An",
                    "Nguye\u0302\u0303n",
                    "31/05/2022",
                    "31/02/2022",
                    "2022-05-31",
                    "1.000.000",
                    "1,5",
                    "1.234",
                    "1.2345",
                    "0012",
                    "-0",
                    "0,0",
                    "042090001234",
                    "B1234567",
                    "0100109106",
                    "+84912345678",
                    "a@b.vn",
                    "yes",
                    "no",
                    "on",
                    "male",
                    "😀",
                    "\u202Eabc",
                    "<i>x</i>",
                    "dòng\nhai",
                    "true",
                    "null",
                    "9".repeat(40));

    @ParameterizedTest
    @ValueSource(strings = {"1.000656", "1.000894", "1.001193", "1.001612", "1.004873", "1.009994"})
    void whateverIsTyped(String code) {
        long seed = Long.getLong("motcua.seed", System.nanoTime());
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> cases = code.equals("1.001193") ? CASES : casesOf(code);
        EForm form = FormFixture.demo(code, cases.toArray(String[]::new));
        Schemas.Check raw = new Schemas(() -> FormFixture.TODAY).check(form.schema());
        int accepted = 0;
        for (int i = 0; i < TRIES; i++) {
            Map<String, List<String>> typed = new LinkedHashMap<>();
            boolean careful = dice.nextBoolean();
            form.layout().fields().forEach(field -> type(typed, field, field.id(), dice, careful));
            String caseId = cases.get(dice.nextInt(cases.size()));
            String told = "seed " + seed + ", try " + i + ", typed " + typed;
            ObjectNode answers = form.read(typed);
            FormView view = form.view(answers);
            assertThat(form.read(view.values())).as(told).isEqualTo(answers);
            assertThat(form.view(form.read(view.values())).values())
                    .as(told)
                    .isEqualTo(view.values());
            ObjectNode document = form.relevant(answers, caseId).put("case", caseId);
            boolean good = form.problems(answers, caseId).isEmpty();
            assertThat(raw.errors(document).isEmpty()).as(told).isEqualTo(good);
            accepted += good ? 1 : 0;
        }
        // One that accepts nothing would prove nothing.
        assertThat(accepted).as("seed " + seed).isPositive();
    }

    private static List<String> casesOf(String code) {
        return switch (code) {
            case "1.000656" -> List.of("chung", "chet-da-lau", "xac-minh");
            case "1.000894" -> List.of("chung", "noi-khac", "xac-minh");
            case "1.001612" -> List.of("ca-nhan", "ho-gia-dinh");
            case "1.004873" -> List.of("chung", "xac-minh");
            default -> List.of("nha-o", "cong-trinh");
        };
    }

    private static void type(
            Map<String, List<String>> typed,
            FormField field,
            String name,
            RandomGenerator dice,
            boolean careful) {
        switch (field.type()) {
            case ADDRESS -> address(typed, name, dice, careful);
            case PERSON ->
                    field.fields()
                            .forEach(part ->
                                    type(typed, part, name + "." + part.id(), dice, careful));
            case TABLE -> {
                int rows = careful ? 2 : dice.nextInt(4);
                for (int row = 0; row < rows; row++) {
                    for (FormField column : field.fields()) {
                        type(
                                typed,
                                column,
                                name + "." + row * 3 + "." + column.id(),
                                dice,
                                careful);
                    }
                }
            }
            case SIGNATURE -> {
                typed.put(name + ".typed", List.of(careful ? "An" : odd(dice)));
                typed.put(name + ".confirmed", List.of(careful ? "on" : odd(dice)));
            }
            default -> typed.put(name, List.of(careful ? good(field, dice) : odd(dice)));
        }
    }

    private static void address(
            Map<String, List<String>> typed, String name, RandomGenerator dice, boolean careful) {
        if (!careful) {
            for (String part : List.of("province", "district", "commune", "detail", "country")) {
                typed.put(
                        name + "." + part, List.of(dice.nextInt(3) == 0 ? place(dice) : odd(dice)));
            }
        } else if (dice.nextInt(5) == 0) {
            typed.put(name + ".country", List.of("Lào"));
            typed.put(name + ".detail", List.of("Bản Một"));
        } else {
            typed.put(name + ".province", List.of("ha tinh"));
            typed.put(name + ".commune", List.of("X. Tùng Ảnh"));
        }
    }

    private static String place(RandomGenerator dice) {
        List<String> places =
                List.of("Hà Tĩnh", "Đức Thọ", "Tùng Ảnh", "Thị trấn Đức Thọ", "tp hcm", "Tân Lập");
        return places.get(dice.nextInt(places.size()));
    }

    private static String odd(RandomGenerator dice) {
        return ODD.get(dice.nextInt(ODD.size()));
    }

    private static String good(FormField field, RandomGenerator dice) {
        return switch (field.type()) {
            case DATE -> field.min() == null ? "15/03/1999" : "31/05/2022";
            case NUMBER -> String.valueOf(2 + dice.nextInt(3));
            case MONEY -> "1.000.000";
            case PERSON_NUMBER -> "042090001234";
            case TAX_NUMBER -> "0100109106";
            case PHONE -> "0912345678";
            case EMAIL -> "an@vidu.vn";
            case YES_NO -> dice.nextBoolean() ? "yes" : "no";
            case CHOICE, CHOICES -> field.options().get(dice.nextInt(field.options().size())).id();
            case FILE -> "0190a8d3-7e52-7000-8000-000000000001";
            default -> "Chữ thường";
        };
    }
}
