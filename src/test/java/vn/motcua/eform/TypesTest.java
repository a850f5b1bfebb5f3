package vn.motcua.eform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What each type makes of what is typed: how it is kept, how it is shown, and what it refuses. */
class TypesTest {

    private static EForm form(String type) {
        return FormFixture.of(
                "{'id':'x','type':'" + type + "','label':{'vi':'Ô','en':'Box'},'required':true}",
                "chung");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # type         | typed                     | kept                     | shown            | refused
                    text           | ' Nguyễn   Văn  An '      | "Nguyễn Văn An"          | Nguyễn Văn An    | -
                    text           | '   '                     | -                        | -                | missing
                    text           | <b>An</b> & co            | "<b>An</b> & co"         | <b>An</b> & co   | -
                    person-number  | 042090001234              | "042090001234"           | 042090001234     | -
                    person-number  | 042 090 001 234           | "042090001234"           | 042090001234     | -
                    person-number  | 183456789                 | "183456789"              | 183456789        | -
                    person-number  | b1234567                  | "B1234567"               | B1234567         | -
                    person-number  | C 03005988                | "C03005988"              | C03005988        | -
                    person-number  | 142090001234              | "142090001234"           | 142090001234     | not-a-person-number
                    person-number  | 04209000123               | "04209000123"            | 04209000123      | not-a-person-number
                    person-number  | ABCDEFG                   | "ABCDEFG"                | ABCDEFG          | not-a-person-number
                    tax-number     | 0100109106                | "0100109106"             | 0100109106       | -
                    tax-number     | 0100109106001             | "0100109106-001"         | 0100109106-001   | -
                    tax-number     | 0100109107                | "0100109107"             | 0100109107       | not-a-tax-number
                    tax-number     | 042090001234              | "042090001234"           | 042090001234     | -
                    date           | 31/05/2022                | "2022-05-31"             | 31/05/2022       | -
                    date           | 1.2.2020                  | "2020-02-01"             | 01/02/2020       | -
                    date           | 31/02/2022                | "31/02/2022"             | 31/02/2022       | not-a-day
                    date           | hôm qua                   | "hôm qua"                | hôm qua          | not-a-day
                    date           | 01/01/1700                | "1700-01-01"             | 01/01/1700       | day-too-early
                    number         | 85,5                      | 85.5                     | 85,5             | -
                    number         | 85.5                      | 85.5                     | 85,5             | -
                    number         | 1.250                     | 1250                     | 1250             | -
                    number         | -3                        | -3                       | -3               | -
                    number         | 1e9                       | "1e9"                    | 1e9              | not-a-number
                    money          | 1.000.000                 | 1000000                  | 1.000.000        | -
                    money          | 1 000 000 đồng            | 1000000                  | 1.000.000        | -
                    money          | 50000đ                    | 50000                    | 50.000           | -
                    money          | một triệu                 | "một triệu"              | một triệu        | not-an-amount
                    money          | -5                        | "-5"                     | -5               | not-an-amount
                    money          | 99999999999999999999      | "99999999999999999999"   | 99999999999999999999 | not-an-amount
                    yes-no         | yes                       | true                     | yes              | -
                    yes-no         | no                        | false                    | no               | -
                    yes-no         | maybe                     | "maybe"                  | maybe            | no-such-choice
                    phone          | +84 912 345 678           | "0912345678"             | 0912345678       | -
                    phone          | 0239.3831.234             | "02393831234"            | 02393831234      | -
                    phone          | +1 650 253 0000           | "+16502530000"           | +16502530000     | -
                    phone          | gọi sau                   | "gọi sau"                | gọi sau          | not-a-phone
                    email          | an@vidu.vn                | "an@vidu.vn"             | an@vidu.vn       | -
                    email          | an@vidu                   | "an@vidu"                | an@vidu          | not-an-email
                    """)
    void oneLine(String type, String typed, String kept, String shown, String refused) {
        EForm form = form(type);
        ObjectNode answers = form.read(FormFixture.typed("x", typed));
        assertThat(answers.has("x") ? answers.get("x").toString() : null).isEqualTo(kept);
        assertThat(form.view(answers).values().get("x"))
                .isEqualTo(shown == null ? null : List.of(shown));
        assertThat(FormFixture.said(form.problems(answers, "chung")))
                .isEqualTo(refused == null ? List.of() : List.of("x " + refused));
    }

    static Stream<Arguments> pasted() {
        return Stream.of(
                arguments("decomposed", "Nguye\u0302\u0303n", "Nguy\u1ec5n"),
                arguments("right to left", "An\u202E\u2067gnp.exe\u2069", "Angnp.exe"),
                arguments("invisible", "\uFEFFA\u00ADn\u200B", "An"),
                arguments("no-break spaces", "Trần\u00A0\u2003Bình", "Trần Bình"),
                arguments(
                        "emoji stay whole",
                        "Nhà 👨\u200D👩\u200D👧 vui 😀",
                        "Nhà 👨\u200D👩\u200D👧 vui 😀"),
                arguments("half an emoji", "An\uD83D", "An"),
                arguments("control characters", "A\u0000\u0007n", "An"),
                arguments("lines become one", "dòng một\r\ndòng hai", "dòng một dòng hai"),
                arguments(
                        "script is only text",
                        "<script>alert(1)</script>",
                        "<script>alert(1)</script>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void pasted(String what, String typed, String kept) {
        EForm form = form("text");
        ObjectNode answers = form.read(FormFixture.typed("x", typed));
        assertThat(answers.get("x").stringValue()).isEqualTo(kept);
        assertThat(form.problems(answers, "chung")).isEmpty();
    }

    @Test
    void wordsOfWordStayInLines() {
        EForm form = form("long-text");
        String typed = "\uF0B7\tMột\u000B\uF0B7\tHai\r\n\r\n\r\n\r\n“Ba”\u2028Bốn  ";
        assertThat(form.read(FormFixture.typed("x", typed)).get("x").stringValue())
                .isEqualTo("- Một\n- Hai\n\n“Ba”\nBốn");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLimit() {
        EForm form =
                FormFixture.of(
                        "{'id':'x','type':'text','label':{'vi':'Ô','en':'Box'},'max':'10'}",
                        "chung");
        ObjectNode answers = form.read(FormFixture.typed("x", "12345678901"));
        assertThat(form.problems(answers, "chung"))
                .containsExactly(
                        new EFormRefusal.TooLong(
                                "x", new vn.motcua.kernel.Bilingual("Ô", "Box"), 10));
        ObjectNode far = form("text").read(FormFixture.typed("x", "x".repeat(501)));
        assertThat(FormFixture.said(form("text").problems(far, "chung")))
                .containsExactly("x too-long");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    30/05/2004, today-18y, -,         -
                    01/06/2004, today-18y, -,         day-too-late
                    31/05/2022, today,     -,         -
                    01/06/2022, today,     -,         day-too-late
                    30/05/2022, today+30d, today,     day-too-early
                    30/06/2022, today+30d, today,     -
                    01/07/2022, today+30d, today,     day-too-late
                    30/11/2021, today,     today-6m,  -
                    29/11/2021, today,     today-6m,  day-too-early
                    """,
            nullValues = "-")
    void daysAreMeasuredFromToday(String typed, String max, String min, String refused) {
        EForm form =
                FormFixture.of(
                        "{'id':'x','type':'date','label':{'vi':'Ô'},'max':'%s'%s}"
                                .formatted(max, min == null ? "" : ",'min':'" + min + "'"),
                        "chung");
        assertThat(
                        FormFixture.said(
                                form.problems(form.read(FormFixture.typed("x", typed)), "chung")))
                .isEqualTo(refused == null ? List.of() : List.of("x " + refused));
    }

    @ParameterizedTest
    @CsvSource({"0,too-small", "1,", "50,", "51,too-big"})
    void numbersKeepTheirBounds(String typed, String refused) {
        EForm form =
                FormFixture.of(
                        "{'id':'x','type':'number','label':{'vi':'Ô'},'min':'1','max':'50'}",
                        "chung");
        assertThat(
                        FormFixture.said(
                                form.problems(form.read(FormFixture.typed("x", typed)), "chung")))
                .isEqualTo(refused == null ? List.of() : List.of("x " + refused));
    }

    private static final String OPTIONS =
            "'options':[{'id':'a','label':{'vi':'A'}},{'id':'b','label':{'vi':'B'}},"
                    + "{'id':'c','label':{'vi':'C'}}]";

    @Test
    void onlyWhatIsOfferedCanBeChosen() {
        EForm one =
                FormFixture.of(
                        "{'id':'x','type':'choice','label':{'vi':'Ô'},'required':true,"
                                + OPTIONS
                                + "}",
                        "chung");
        assertThat(one.problems(one.read(FormFixture.typed("x", "b")), "chung")).isEmpty();
        assertThat(FormFixture.said(one.problems(one.read(FormFixture.typed("x", "d")), "chung")))
                .containsExactly("x no-such-choice");
        assertThat(FormFixture.said(one.problems(one.read(FormFixture.typed()), "chung")))
                .containsExactly("x not-chosen");
        EForm many =
                FormFixture.of(
                        "{'id':'x','type':'choices','label':{'vi':'Ô'},'min':'2','max':'2',"
                                + OPTIONS
                                + "}",
                        "chung");
        ObjectNode two = many.read(FormFixture.typed("x", "a", "x", "c", "x", "a"));
        assertThat(two.get("x").toString()).isEqualTo("[\"a\",\"c\"]");
        assertThat(many.problems(two, "chung")).isEmpty();
        assertThat(FormFixture.said(many.problems(many.read(FormFixture.typed("x", "a")), "chung")))
                .containsExactly("x too-few");
        assertThat(
                        FormFixture.said(
                                many.problems(
                                        many.read(FormFixture.typed("x", "a", "x", "b", "x", "c")),
                                        "chung")))
                .containsExactly("x too-many");
    }

    @Test
    void anAttachmentIsAnId() {
        EForm form = form("file");
        String id = "0190a8d3-7e52-7000-8000-000000000001";
        assertThat(form.problems(form.read(FormFixture.typed("x", id)), "chung")).isEmpty();
        assertThat(FormFixture.said(form.problems(form.read(FormFixture.typed("x", "a")), "chung")))
                .containsExactly("x unreadable");
        assertThat(FormFixture.said(form.problems(form.read(FormFixture.typed()), "chung")))
                .containsExactly("x not-attached");
    }

    /** The head of a picture of 800 by 240 points; what follows is not looked at here. */
    private static final String PICTURE =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAyAAAADwCAYAAAAAAAAA";

    @Test
    void aSignatureIsDrawnOrTypedAndConfirmed() {
        EForm form = form("signature");
        assertThat(said(form, "x.picture", PICTURE)).isEmpty();
        assertThat(said(form, "x.typed", "An", "x.confirmed", "on")).isEmpty();
        assertThat(said(form, "x.typed", "An")).containsExactly("x not-signed");
        assertThat(said(form, "x.confirmed", "on")).containsExactly("x not-signed");
        assertThat(said(form, "x.picture", "data:image/svg+xml;base64,AAAA"))
                .containsExactly("x not-signed");
        assertThat(said(form)).containsExactly("x not-signed");
    }

    private static List<String> said(EForm form, String... typed) {
        return FormFixture.said(form.problems(form.read(FormFixture.typed(typed)), "chung"));
    }

    @Test
    void aPersonIsAskedForByItsParts() {
        EForm form =
                FormFixture.of(
                        "{'id':'x','type':'person','label':{'vi':'Trẻ','en':'Child'},"
                                + "'required':true,'parts':['name','born','number?']}",
                        "chung");
        assertThat(said(form)).containsExactly("x.name missing", "x.born missing");
        assertThat(said(form, "x.name", "An", "x.born", "32/01/2020", "x.number", "1"))
                .containsExactly("x.born not-a-day", "x.number not-a-person-number");
        assertThat(form.problems(form.read(FormFixture.typed()), "chung").getFirst().arguments())
                .contains(
                        new vn.motcua.kernel.Bilingual(
                                "Họ, chữ đệm, tên (Trẻ)", "Full name (Child)"));
        EForm free =
                FormFixture.of(
                        "{'id':'x','type':'person','label':{'vi':'Trẻ'},'parts':['name','born']}",
                        "chung");
        assertThat(said(free)).isEmpty();
        assertThat(said(free, "x.name", "An")).containsExactly("x.born missing");
    }
}
