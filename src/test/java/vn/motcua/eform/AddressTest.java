package vn.motcua.eform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kernel.Refusal;
import vn.motcua.place.Places;

/** An address is answered with names and codes of the day, or with a country. */
class AddressTest {

    private static final Places PLACES = new Places("");
    private static final LocalDate THREE_TIERS = FormFixture.TODAY;
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 8, 1);

    private static final Layout LAYOUT =
            LayoutJson.read(
                    LayoutJson.MAPPER.readTree(
                            """
                            {"sections": [{"id": "one", "title": {"vi": "Một"}, "fields": [
                              {"id": "site", "type": "address", "label": {"vi": "Nơi xây"}},
                              {"id": "father", "type": "person", "label": {"vi": "Cha"},
                               "parts": ["name?", "home?"]}]}]}
                            """));

    private static EForm on(LocalDate day, ObjectNode schema) {
        return new EForm(
                new UUID(0, 1),
                LAYOUT,
                schema,
                new Schemas(() -> day),
                new EForm.World() {
                    @Override
                    public LocalDate today() {
                        return day;
                    }

                    @Override
                    public Places places() {
                        return PLACES;
                    }
                });
    }

    private static EForm on(LocalDate day) {
        return on(day, SchemaWriter.of(LAYOUT, List.of("chung")));
    }

    private static List<Refusal> problems(EForm form, String... typed) {
        return form.problems(form.read(FormFixture.typed(typed)), "chung");
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) LayoutJson.MAPPER.readTree(text.replace('\'', '"'));
    }

    @Test
    void whatIsTypedIsKeptWithOfficialNamesAndCodes() {
        ObjectNode answers =
                on(THREE_TIERS)
                        .read(
                                FormFixture.typed(
                                        "site.province", "ha tinh",
                                        "site.commune", "x. tung anh",
                                        "site.detail", "Thôn Châu Trinh",
                                        "site.country", "Việt Nam"));
        assertThat(answers)
                .isEqualTo(
                        json(
                                "{'site':{'province':'Tỉnh Hà Tĩnh','provinceCode':'42',"
                                        + "'district':'Huyện Đức Thọ','districtCode':'440',"
                                        + "'commune':'Xã Tùng Ảnh','communeCode':'18259',"
                                        + "'detail':'Thôn Châu Trinh'}}"));
        assertThat(on(THREE_TIERS).problems(answers, "chung")).isEmpty();
    }

    @Test
    void onADayOfTwoTiersThereIsNoDistrict() {
        EForm form = on(TWO_TIERS);
        ObjectNode answers =
                form.read(
                        FormFixture.typed(
                                "father.home.province", "hà tĩnh",
                                "father.home.district", "",
                                "father.home.commune", "Đức Thọ"));
        assertThat(answers)
                .isEqualTo(
                        json(
                                "{'father':{'home':{'province':'Tỉnh Hà Tĩnh','provinceCode':'42',"
                                        + "'commune':'Xã Đức Thọ','communeCode':'18229'}}}"));
        assertThat(form.problems(answers, "chung")).isEmpty();
    }

    @Test
    void anAbolishedCommuneIsToldWithWhatTookItsPlace() {
        EForm form = on(TWO_TIERS);
        Map<String, List<String>> typed =
                FormFixture.typed("site.province", "Hà Tĩnh", "site.commune", "Xã Tùng Ảnh");
        Refusal told = form.problems(form.read(typed), "chung").getFirst();
        assertThat(told.field()).isEqualTo("site.commune");
        assertThat(told.arguments().subList(2, 5))
                .containsExactly("Xã Tùng Ảnh", LocalDate.of(2025, 7, 1), "Xã Đức Thọ");
        assertThat(((EFormRefusal.OfPlace) told).choices())
                .containsExactly(new PlaceChoice("18229", "Xã Đức Thọ"));

        typed.put(PlacePress.BUTTON, List.of("site:18229"));
        Rows pressed = form.rows(typed);
        assertThat(pressed.acted()).isTrue();
        assertThat(form.problems(form.read(pressed.typed()), "chung")).isEmpty();
    }

    @Test
    void aPressForNoAddressOrNoPlaceIsNone() {
        EForm form = on(THREE_TIERS);
        for (String press :
                List.of("father:18259", "site:99999", "nothing:18259", "site", ":", "")) {
            assertThat(form.rows(FormFixture.typed(PlacePress.BUTTON, press)).acted())
                    .as(press)
                    .isFalse();
        }
    }

    @Test
    void eachDoubtHasItsOwnSentence() {
        EForm form = on(THREE_TIERS);
        assertThat(said(form, "Hà Tĩnh", "Xã Không Đâu"))
                .containsExactly("site.commune place-unknown");
        assertThat(said(form, "Nghệ An", "Xã Tùng Ảnh"))
                .containsExactly("site.commune place-elsewhere");
        assertThat(said(form, "TPHCM", "Phường 1")).containsExactly("site.commune place-ambiguous");
        assertThat(said(form, "Hà Tĩnh", "Xã Đức Thịnh"))
                .containsExactly("site.commune place-later");
        assertThat(said(form, "Hà Tây", "Xã Một")).containsExactly("site.province place-unclear");
        assertThat(said(form, "Hà Tĩnh", "")).containsExactly("site.commune missing");
        assertThat(said(form, "Quảng Ngãi", "")).containsExactly("site.commune missing");
        assertThat(said(form, "", "Xã Không Đâu")).containsExactly("site.province missing");
        assertThat(said(form, "9".repeat(600), "x")).containsExactly("site.province too-long");
    }

    private static List<String> said(EForm form, String province, String commune) {
        return FormFixture.said(problems(form, "site.province", province, "site.commune", commune));
    }

    @Test
    void aDistrictOfIslandsHasNoCommune() {
        assertThat(
                        problems(
                                on(THREE_TIERS),
                                "site.province",
                                "Quảng Ngãi",
                                "site.district",
                                "Lý Sơn"))
                .isEmpty();
    }

    @Test
    void anAddressAbroadIsACountryAndFreeText() {
        EForm form = on(THREE_TIERS);
        assertThat(problems(form, "site.country", "Lào", "site.detail", "Bản Một, Viêng Chăn"))
                .isEmpty();
        assertThat(FormFixture.said(problems(form, "site.country", "Lào")))
                .containsExactly("site.detail missing");
        assertThat(
                        FormFixture.said(
                                problems(form, "site.country", "Lào", "site.province", "Hà Tĩnh")))
                .containsExactly("site.country place-abroad");
    }

    @Test
    void aProgramIsHeldToTheSame() {
        EForm form = on(THREE_TIERS);
        String right =
                "{'site':{'province':'Tỉnh Hà Tĩnh','provinceCode':'42',"
                        + "'commune':'Xã Tùng Ảnh','communeCode':'18259'}}";
        assertThat(form.problems(json(right), "chung")).isEmpty();
        assertThat(sent(form, right.replace("18259", "18229")))
                .containsExactly("site.commune place-code");
        assertThat(sent(form, right.replace("'42'", "'40'")))
                .containsExactly("site.province place-code");
        assertThat(sent(form, right.replace(",'communeCode':'18259'", "")))
                .containsExactly("site.commune place-code");
        assertThat(sent(form, right.replace("'province'", "'x'")))
                .containsExactly("site not-asked", "site.province missing");
        assertThat(sent(form, "{'site':'Hà Tĩnh'}")).containsExactly("site unreadable");
        assertThat(sent(form, "{'site':{}}"))
                .containsExactly("site.province missing", "site.commune missing");
    }

    private static List<String> sent(EForm form, String answers) {
        return FormFixture.said(form.problems(json(answers), "chung"));
    }

    /** Revisions from before there were codes stay as they were published. */
    @Test
    void anOlderRevisionTakesWordsAlone() {
        ObjectNode words =
                json(
                        "{'type':'object','properties':{'case':{'type':'string'},'site':"
                                + "{'type':'object','properties':{'province':{'$ref':'urn:motcua:type:text'},"
                                + "'commune':{'$ref':'urn:motcua:type:text'}},"
                                + "'required':['province','commune'],'additionalProperties':false}}}");
        EForm form = on(TWO_TIERS, words);
        ObjectNode answers =
                form.read(FormFixture.typed("site.province", "Nơi khác", "site.commune", "Xã Xa"));
        assertThat(answers).isEqualTo(json("{'site':{'province':'Nơi khác','commune':'Xã Xa'}}"));
        assertThat(form.problems(answers, "chung")).isEmpty();
        assertThat(FormFixture.said(problems(form, "site.province", "Hà Tĩnh")))
                .containsExactly("site.commune missing");
    }

    @Test
    void theLineOnRecordIsTakenApartWhereItEndsInAProvince() {
        AddressReader reader = new AddressReader(PLACES, THREE_TIERS);
        assertThat(reader.apart("Thôn 1, xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh"))
                .isEqualTo(
                        Map.of(
                                "province", "tỉnh Hà Tĩnh",
                                "district", "huyện Đức Thọ",
                                "commune", "xã Tùng Ảnh",
                                "detail", "Thôn 1"));
        assertThat(reader.apart("Số 2, ngõ 3, Tùng Ảnh, Hà Tĩnh"))
                .containsEntry("commune", "Tùng Ảnh")
                .containsEntry("detail", "Số 2, ngõ 3");
        assertThat(reader.apart("Thôn 1, xã Tùng Ảnh")).containsKey("detail").hasSize(1);
        assertThat(reader.apart("")).isEqualTo(Map.of("detail", ""));
    }
}
