package vn.motcua.eform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogIds;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.SourceFile;
import vn.motcua.catalog.disclosure.SheetMaker;
import vn.motcua.document.BlankForm;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Forms are published in revisions that stay, and drafts change only as they were seen. */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=forms")
class EFormsTest {

    private static final List<String> DEMO =
            List.of("1.000656", "1.000894", "1.001193", "1.001612", "1.004873", "1.009994");

    @Autowired BeanFactory program;
    @Autowired EForms forms;
    @Autowired FormDrafts drafts;
    @Autowired EFormCache cache;
    @Autowired SheetMaker sheets;
    @Autowired Catalog catalog;
    @Autowired Organizations organizations;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void theLocalityIsThere() {
        DemoLocality.load(program);
    }

    private SignedIn control() {
        Staff staff = organizations.chart().staffByUsername("kiemsoat.huyen").orElseThrow();
        return new SignedIn(
                UUID.randomUUID(),
                staff.id(),
                staff.name(),
                organizations.chart().postsOf(staff.id(), LocalDate.of(2022, 5, 31)),
                Set.of());
    }

    private ProcedureVersion version(String code, String from) {
        return catalog.version(CatalogIds.version(code, LocalDate.parse(from)));
    }

    private static SourceFile file(String code, String field) {
        return new SourceFile(
                code + ".json",
                """
                {"procedure": "%s", "layout": {"sections": [{"id": "one",
                  "title": {"vi": "Một", "en": "One"},
                  "fields": [{"id": "%s", "type": "text", "label": {"vi": "Ô", "en": "Box"}}]}]}}
                """
                        .formatted(code, field));
    }

    @Test
    void everyDemoFormIsPublishable() {
        List<SourceFile> files =
                DEMO.stream()
                        .map(code -> FormFixture.file("/demo/forms/" + code + ".json"))
                        .toList();
        forms.load(files, Actor.SYSTEM);
        assertThat(forms.load(files, Actor.SYSTEM)).isZero();
        for (String code : DEMO) {
            for (ProcedureVersion version : catalog.snapshot().history(code)) {
                assertThat(forms.isMade(version)).as(code).isTrue();
                assertThat(LayoutCheck.of(forms.of(version).layout(), version)).as(code).isEmpty();
                assertThat(printed(version)).as(code).isNotEmpty();
            }
        }
        ProcedureVersion birth = version("1.001193", "2020-09-15");
        assertThat(printed(birth))
                .allSatisfy(blank -> {
                    assertThat(blank.name()).isEqualTo("Tờ khai thủ tục: Đăng ký khai sinh");
                    assertThat(blank.sections()).isNotEmpty();
                })
                .flatExtracting(BlankForm::sections)
                .flatExtracting(BlankForm.Section::items)
                .extracting(BlankForm.Item::label)
                .contains("Họ, chữ đệm, tên")
                .noneMatch(label -> label.isBlank() || label.contains("⟦"));
        assertThat(printed(version("2.000635", "2020-09-15")))
                .as("where the office made no form there is none to hang")
                .isEmpty();
    }

    /** As they hang behind the sheet for the wall. */
    private List<BlankForm> printed(ProcedureVersion version) {
        return sheets.sheet(
                        version,
                        Unit.idOf("tunganh"),
                        "https://motcua.vidu.gov.vn",
                        LocalDate.of(2022, 5, 31))
                .blanks();
    }

    @Test
    void aRevisionSupersedesAndTheOldOneStays() {
        ProcedureVersion version = version("1.001022", "2020-09-15");
        assertThat(forms.of(version).sections())
                .singleElement()
                .extracting(EForm.Section::id)
                .isEqualTo("request");
        assertThat(forms.revision(forms.of(version).id())).isSameAs(forms.of(version));

        assertThat(forms.load(List.of(file("1.001022", "a")), Actor.SYSTEM)).isEqualTo(1);
        EForm first = forms.of(version);
        assertThat(forms.load(List.of(file("1.001022", "b")), Actor.SYSTEM)).isEqualTo(1);
        EForm second = forms.of(version);
        assertThat(second.sections().getFirst().fields().getFirst().id()).isEqualTo("b");
        assertThat(forms.revision(first.id()).sections().getFirst().fields().getFirst().id())
                .isEqualTo("a");
        UUID stream =
                UUID.nameUUIDFromBytes(
                        ("eform:" + version.procedure()).getBytes(StandardCharsets.UTF_8));
        assertThat(
                        jdbc.sql("select count(*) from journal.event where stream_id = :stream")
                                .param("stream", stream)
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void anotherNodeSeesAPublicationAtItsNextLook() {
        ProcedureVersion version = version("1.004837", "2020-09-15");
        forms.of(version);
        UUID id = UUID.randomUUID();
        EForm made = forms.of(version("1.004884", "2020-09-15"));
        jdbc.sql(
                        """
                        insert into eform.form
                            (id, version_id, revision, schema, layout, published_at)
                        values (:id, :version, 1, :schema, cast(:layout as jsonb), now())
                        """)
                .param("id", id)
                .param("version", version.id())
                .param("schema", made.schema().toString())
                .param("layout", LayoutJson.write(made.layout()).toString())
                .update();
        assertThat(forms.of(version).id()).isNotEqualTo(id);
        cache.lookAgain();
        assertThat(forms.of(version).id()).isEqualTo(id);
    }

    @Test
    void whatHasFaultsIsNotPublished() {
        assertThatThrownBy(
                        () -> forms.load(List.of(file("1.001022", "Không phải tên")), Actor.SYSTEM))
                .isInstanceOf(RefusalException.class)
                .hasMessage("eform.not-publishable");
    }

    @Test
    void aDraftIsChangedAsItWasSeenAndUndone() {
        ProcedureVersion version = version("1.004746", "2020-09-15");
        SignedIn by = control();
        drafts.take(version.id(), 0, file("1.004746", "a"), by);
        drafts.take(version.id(), 1, file("1.004746", "b"), by);
        assertThatThrownBy(() -> drafts.take(version.id(), 1, file("1.004746", "c"), by))
                .hasMessage("eform.draft-moved");
        assertThatThrownBy(() -> drafts.take(version.id(), 0, file("1.004746", "c"), by))
                .hasMessage("eform.draft-moved");
        assertThat(names(version, by)).containsExactly("b");
        drafts.undo(version.id(), 2, by);
        assertThat(names(version, by)).containsExactly("a");
        assertThat(drafts.draft(version.id(), by).undoable()).isEqualTo(1);
        assertThatThrownBy(() -> drafts.publish(version.id(), 2, by))
                .hasMessage("eform.draft-moved");
        drafts.publish(version.id(), 3, by);
        assertThat(forms.isMade(version)).isTrue();
        assertThat(drafts.draft(version.id(), by).stamp()).isZero();
        assertThatThrownBy(() -> drafts.publish(version.id(), 0, by))
                .hasMessage("eform.not-publishable");
        assertThatThrownBy(() ->
                        drafts.take(version.id(), 0, new SourceFile("x.json", "[not json"), by))
                .hasMessage("eform.file-unreadable");
    }

    private Stream<String> names(ProcedureVersion version, SignedIn by) {
        return drafts.draft(version.id(), by).layout().fields().map(FormField::id);
    }
}
